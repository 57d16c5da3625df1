// Puts the `.` entry where a test can call it. Never calls it itself. Read next: ../screening.test.mjs.
import * as entry from "../entries/main.js";

window.entry = entry;
window.ready = true;
