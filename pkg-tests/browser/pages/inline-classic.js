// Puts the classic script's global where a test can call it. Never calls it itself. Read next: ../screening.test.mjs.

window.entry = window.KetamineIntake;
window.ready = true;
