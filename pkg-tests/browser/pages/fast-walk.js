// Walks the whole form inside the page, screen by screen, and notes what every screen shows and what is wrong with it.
// It must never set an answer but through the controls that a person has.
// Read next: ../element-lines.test.mjs, which walks.

const MOST_SCREENS = 400;

/** `answer`: "declined" or "first", the first option of each choice; `blanks`: whether each screen is tried without an answer. */
export function fastWalk({ answer, blanks = false }) {
  const element = document.querySelector("ketamine-intake");
  const screens = [];
  const wrong = [];
  const asked = new Set();
  for (;;) {
    const screen = element.shadowRoot.querySelector("[data-screen]");
    const { screen: name } = screen.dataset;
    if (name === "check") return { screens, wrong };
    if (screens.length > MOST_SCREENS) throw new Error("the form does not end");
    const asks = [...screen.querySelectorAll("[data-question], [data-lead]")].map(({ dataset }) => dataset.question ?? `lead ${dataset.lead}`).join();
    screens.push({ name, asks, html: screen.innerHTML });
    wrong.push(...faultsOf(screen).map((fault) => `${name} ${asks}: ${fault}`));
    const ids = asks.split(",").filter(Boolean);
    if (ids.length > 0 && ids.every((id) => asked.has(id))) wrong.push(`${asks}: asked a second time`);
    ids.forEach((id) => asked.add(id));
    if (blanks && asks !== "") wrong.push(...whenBlank(element, screen).map((fault) => `${asks}: ${fault}`));
    ANSWERS[name]?.(screen, answer);
    for (const fieldset of screen.querySelectorAll("[data-question]")) {
      if (blanks) wrong.push(...whenNone(fieldset).map((fault) => `${fieldset.dataset.question}: ${fault}`));
      answerOf(fieldset, answer);
    }
    const accept = screen.querySelector("[data-do=accept]");
    if (accept) press(accept);
    else screen.requestSubmit();
    if (element.shadowRoot.querySelector("[data-screen]") === screen) throw new Error(`${name} ${asks} does not go on: ${screen.querySelector(".summary")?.textContent}`);
  }
}

const ANSWERS = {
  start: (screen) => press(screen.querySelector("[data-agree]")),
  lead: (screen) => press(screen.querySelector("[data-lead] input[value=declined]")),
};

const TYPED = ["number", "date", "text"];

function answerOf(fieldset, answer) {
  const options = [...fieldset.querySelectorAll(".option input")];
  const wanted = answer === "first" && !TYPED.includes(fieldset.dataset.kind) ? options[0] : options.find(({ value }) => value === "declined");
  if (!wanted.checked) press(wanted);
}

/** A blank stays where it is, names each open question, and is no answer. */
function whenBlank(element, screen) {
  const before = JSON.stringify(element.answers);
  screen.requestSubmit();
  const faults = [];
  if (element.shadowRoot.querySelector("[data-screen]") !== screen) faults.push("went on without an answer");
  if (JSON.stringify(element.answers) !== before) faults.push("took a blank for an answer");
  for (const fieldset of screen.querySelectorAll("[data-question], [data-lead]")) {
    if (fieldset.querySelector(".error").textContent === "") faults.push("shows no problem at the field");
    if (!fieldset.getAttribute("aria-describedby").startsWith("error-")) faults.push("reads its hint before its problem");
  }
  return faults;
}

/** "None" and the others exclude each other; "not sure" and "rather not say" keep what is ticked. */
function whenNone(fieldset) {
  if (fieldset.dataset.kind !== "choices") return [];
  const by = (value) => fieldset.querySelector(`input[value="${value}"]`);
  const [first] = fieldset.querySelectorAll("input");
  const faults = [];
  if (by("none")) {
    press(first);
    press(by("none"));
    if (first.checked || !by("none").checked) faults.push("none stands beside another");
    press(first);
    if (by("none").checked) faults.push("another stands beside none");
    press(first);
  }
  press(first);
  for (const doubt of ["unsure", "declined"].map(by).filter(Boolean)) press(doubt);
  if (!first.checked) faults.push("a doubt takes out what is ticked");
  for (const input of fieldset.querySelectorAll("input:checked")) press(input);
  return faults;
}

/** What no screen may have. */
function faultsOf(screen) {
  const root = screen.getRootNode();
  const headings = screen.querySelectorAll("[data-heading]").length;
  const moving = root.getAnimations?.().length ?? 0;
  return [
    headings !== 1 && `${headings} headings`,
    screen.querySelector("[tabindex]:not([tabindex='-1'])") && "a tab order of its own",
    screen.querySelector("[title], [placeholder]") && "words that vanish",
    screen.querySelector("input:checked:not([name$='-unit'])") && "an answer that nobody chose",
    screen.querySelector("[disabled]") && "a control that is off",
    moving > 0 && "moves by itself",
  ].filter(Boolean);
}

/** As by the keyboard: a second click at one place would count as half of a double click. */
function press(control) {
  control.dispatchEvent(new KeyboardEvent("keydown", { key: " ", bubbles: true, composed: true }));
  control.click();
}
