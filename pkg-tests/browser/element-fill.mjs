// Fills screens and whole forms of the element: quickly inside the page, or with the browser's own clicks and keys.
// Never sets an answer but through the controls that a person has.
// Read next: element-page.mjs, single presses and looks.

import { inPage } from "./each-engine.mjs";
import { choose, goOn, inside, leadFor, look, plainAnswer, press, screenName, type } from "./element-page.mjs";

/**
 * Fills the screen in sight: what `answers` says, else a plain answer that shows no help. Through the controls, inside the page:
 * a test of something else need not wait for a hundred clicks. `typeForm` clicks and types as a person does.
 */
export const fillScreen = (driver, answers = {}, n = 0) => inPage(driver, fillInPage, { answers, n });

/** Goes on to the check, answering each screen; with `each`, which is called with every screen before it is left. */
export async function fillForm(driver, answers = {}, each = undefined, n = 0) {
  if (each === undefined) return inPage(driver, fillInPage, { answers, n, toCheck: true });
  return walkTo(driver, each, n, (screen) => ["lead", "questions"].includes(screen) && fillScreen(driver, answers, n));
}

/** The same with clicks and keys of the browser's own. */
export const typeForm = (driver, answers, n = 0) =>
  walkTo(driver, async () => {}, n, (screen) => (TYPED_LISTS[screen] ?? typeScreen)(driver, answers, n));

async function walkTo(driver, each, n, fill) {
  for (let screens = 0; screens < 250; screens += 1) {
    const name = await screenName(driver, n);
    if (name === "check") return;
    if (name === "confirm") {
      await each(name);
      await goOn(driver, n);
      continue;
    }
    await fill(name);
    await each(name);
    await press(driver, "continue", n);
  }
  throw new Error("the form does not end");
}

/** Runs in the page: presses and fills the controls of a screen, or of every screen up to the check. */
function fillInPage({ answers, n, toCheck = false }) {
  const element = document.querySelectorAll("ketamine-intake")[n];
  const screenNow = () => element.shadowRoot.querySelector("[data-screen]");
  // As by the keyboard: a second click at one place would count as half of a double click.
  const press = (control) => {
    control.dispatchEvent(new KeyboardEvent("keydown", { key: " ", bubbles: true, composed: true }));
    control.click();
  };
  const write = (box, text) => {
    box.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, composed: true }));
    box.value = text;
    for (const name of ["input", "change"]) box.dispatchEvent(new Event(name, { bubbles: true }));
  };
  const plain = (inputs) => {
    const offered = inputs.filter(({ type, name }) => type !== "text" && type !== "textarea" && !name.endsWith("-unit")).map(({ value }) => value);
    return ["none", "no", "0", "longer"].find((value) => offered.includes(value)) ?? offered.find((value) => !["unsure", "declined"].includes(value))
      ?? "declined";
  };
  const fillQuestion = (fieldset) => {
    const { question: id, kind } = fieldset.dataset;
    const inputs = [...fieldset.querySelectorAll("input, textarea")];
    const values = [answers[id] ?? plain(inputs.filter((input) => !input.closest("[hidden]")))].flat().map(String);
    const found = values.map((value) => inputs.find((input) => input.value === value && ["radio", "checkbox"].includes(input.type)));
    if (found.every(Boolean)) {
      found.forEach(press);
    } else if (kind === "date") {
      const [year, month, day] = values[0].split("-");
      for (const [part, text] of Object.entries({ year, month, day })) write(fieldset.querySelector(`[data-date="${part}"]`), text ? String(Number(text)) : "");
    } else if (inputs.some(({ name }) => name.endsWith("-unit"))) {
      const numbers = values[0].match(/[\d.]+/g);
      press(fieldset.querySelector(`input[value="${/kg|cm/.test(values[0]) ? "metric" : "us"}"]`));
      [...fieldset.querySelectorAll("[data-typed]")].filter((box) => !box.closest("[hidden]")).forEach((box, place) => write(box, numbers[place] ?? ""));
    } else write(fieldset.querySelector("[data-typed]"), values[0]);
  };
  const fill = (screen) => {
    const lead = screen.querySelector("[data-lead]");
    const said = lead && answers[lead.dataset.lead];
    if (lead) press(lead.querySelector(`input[value="${said === undefined ? "declined" : [said].flat().join() === "none" ? "none" : "yes"}"]`));
    screen.querySelectorAll("[data-question]").forEach(fillQuestion);
    if (screen.dataset.screen === "medicines-add") write(screen.querySelector("[name=medicine]"), "sertraline");
    if (screen.dataset.screen === "medicines-list") press(screen.querySelector("[name=more][value=none]"));
  };
  if (!toCheck) return fill(screenNow());
  for (let screens = 0; screenNow().dataset.screen !== "check"; screens += 1) {
    const screen = screenNow();
    if (screens > 250) throw new Error(`the form does not end: ${screen.textContent}`);
    fill(screen);
    const accept = screen.querySelector("[data-do=accept]");
    accept ? press(accept) : screen.requestSubmit();
    if (screenNow() === screen) throw new Error(`does not go on: ${screen.textContent}`);
  }
}

async function typeScreen(driver, answers, n) {
  const { questions, lead } = await look(driver, n);
  if (lead !== undefined) await press(driver, `[data-lead] input[value="${leadFor(lead, answers)}"]`, n);
  for (const question of questions) await fillQuestion(driver, question, answers[question.id], n);
}

/** The screens of the two lists of records, from answers as the engine takes them. */
const TYPED_LISTS = {
  "medicines-add": async (driver, { medicines }, n) => type(driver, "[name=medicine]", medicines[await countOfRows(driver, n)], n),
  // Of several readings the one that the person meant; the sample has one name with a slip in it.
  "medicines-confirm": async (driver, _, n) =>
    press(driver, (await inside(driver, "[value=lisinopril]", n)) ? "[value=lisinopril]" : "[name=reading]", n),
  "medicines-list": (driver, { medicines }, n) => more(driver, medicines, n),
  "trials-names": async (driver, { antidepressant_trials: trials }, n) => type(driver, ".wide", trials[await countOfRows(driver, n)].medicine, n),
  "trials-record": typeTrial,
  "trials-list": (driver, { antidepressant_trials: trials }, n) => more(driver, trials, n),
};

/** How many entries the list held when it was last in sight. */
const rowsSeen = new WeakMap();
const countOfRows = async (driver, n) => rowsSeen.get(driver)?.[n] ?? 0;

async function more(driver, list, n) {
  const rows = await inPage(driver, (place) => document.querySelectorAll("ketamine-intake")[place].shadowRoot.querySelectorAll(".rows .row").length, n);
  const isWhole = rows === list.length - 1;
  rowsSeen.set(driver, { [n]: isWhole ? 0 : rows });
  await press(driver, `[name=more][value=${isWhole ? "none" : "yes"}]`, n);
}

/** What the list does not say of a medicine is not known. */
async function typeTrial(driver, { antidepressant_trials: trials }, n) {
  const { heading } = await look(driver, n);
  const trial = trials.find(({ medicine }) => medicine === heading);
  for (const name of ["now", "episode", "dose", "weeks", "helped", "stopped"]) {
    const value = trial[name] === undefined || trial[name] === "not_known" ? "unsure" : trial[name];
    if (name === "dose" && value !== "unsure") await type(driver, "[data-field=dose]", value, n);
    else await press(driver, `[name="${name}"][value="${value}"]`, n);
  }
}

async function fillQuestion(driver, { id, kind, inputs }, answer, n) {
  const values = [answer ?? plainAnswer(inputs)].flat().map(String);
  const field = (more) => `[data-question="${id}"] ${more}`;
  if (values.every((value) => inputs.some((input) => input.value === value && input.type !== "text"))) {
    for (const value of values) await choose(driver, id, value, n);
  } else if (kind === "date") {
    const [year, month, day] = values[0].split("-");
    for (const [part, text] of Object.entries({ year, month, day })) await type(driver, field(`[data-date="${part}"]`), String(Number(text)), n);
  } else if (inputs.some(({ name }) => name.endsWith("-unit"))) {
    const numbers = values[0].match(/[\d.]+/g);
    const system = /kg|cm/.test(values[0]) ? "metric" : "us";
    await press(driver, field(`input[value="${system}"]`), n);
    const boxes = await driver.executeScript(`return [...document.querySelectorAll("ketamine-intake")[arguments[1]].shadowRoot
      .querySelectorAll(arguments[0])].filter((box) => !box.closest("[hidden]"))`, field("[data-typed]"), n);
    for (const [place, box] of boxes.entries()) await box.sendKeys(numbers[place] ?? "");
  } else await type(driver, field("[data-typed]"), values[0], n);
}
