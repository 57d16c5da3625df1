/**
 * The clinician's page as an element without a name; `define.js` gives it one.
 * It must never store, send or load anything, and never show one report below another.
 * Read next: `page.js`, what is shown; `judgement-event.js`, what comes out.
 */

import { button, el, focusOn } from "../dom.js";
import { JudgementEvent } from "./judgement-event.js";
import { pageOf } from "./page.js";
import { printSheet } from "./print-page.js";
import { sheet } from "./sheets.js";

export { JudgementEvent };

/** On a server there is no HTMLElement, and importing must be without effect there. */
const Base = globalThis.HTMLElement ?? class {};
const PROPERTIES = ["report", "catalogue", "patient", "words", "screener", "input", "judgements"];

/**
 * The report of one intake for the clinician, with a place for the judgement.
 *
 * @tagname ketamine-review
 * @attr {number} heading-level - The level of the heading of its title, 1 to 4; 2 by default.
 * @prop {object} report - What the engine says to the clinician; null or absent: no answers loaded.
 * @prop {object} catalogue - The `catalogue.json` of the release that made the report.
 * @prop {object} patient - How the clinic knows the person: `reference`, `birthDate`, `submitted`.
 * @prop {object} words - The locale file that the patient saw.
 * @prop {object} screener - With it and `input` the page evaluates again and compares.
 * @prop {object} input - What was sent.
 * @prop {object[]} judgements - Judgements that were saved before.
 * @cssprop --ki-font - The type face.
 * @cssprop --ki-size - The size of the text; never under 16px.
 * @cssprop --ki-page - The page behind the report.
 * @cssprop --ki-surface - The fill of boxes.
 * @cssprop --ki-text - The text.
 * @cssprop --ki-muted - Names, captions and hints.
 * @cssprop --ki-control - The border of controls.
 * @cssprop --ki-action - The fill of the button that saves.
 * @cssprop --ki-action-text - Its text.
 * @cssprop --ki-link - Links and other buttons.
 * @cssprop --ki-focus - The focus ring.
 * @cssprop --ki-error - Problems of a judgement.
 * @cssprop --ki-radius - Corners.
 * @fires {JudgementEvent} judgement - A judgement was written; answer with `respondWith(promise)`.
 * @fires {Event} rendered - What was set is shown.
 */
export class KetamineReview extends Base {
  static observedAttributes = ["heading-level"];
  #given = {};
  #own = [];
  #queued = false;
  #page = { state: "none" };
  #root;
  #place;
  #status;
  #printed;

  connectedCallback() {
    for (const name of PROPERTIES) this.#upgrade(name);
    this.#build();
    this.#printed = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#printed];
    this.#render();
  }

  disconnectedCallback() {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== this.#printed);
  }

  attributeChangedCallback() {
    this.#later();
  }

  /** `none`, `evaluated`, `no_finding`, `partial`, `stale`, `not_evaluated` or `mismatch`. */
  get state() {
    return this.#page.state;
  }

  /** Puts the focus on the page's title, as after a navigation. */
  focus() {
    const title = this.#root?.querySelector("#title");
    if (title) focusOn(title);
  }

  /** Prints; `everything` adds all answers, sources and the basis card to the two first pages. */
  print({ everything = false } = {}) {
    this.#place.dataset.print = everything ? "full" : "short";
    window.print();
    this.#place.dataset.print = "short";
  }

  static {
    for (const name of PROPERTIES) {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get() { return this.#given[name]; },
        set(value) { this.#set(name, value); },
      });
    }
  }

  #set(name, value) {
    if (name === "report") this.#own = [];
    this.#given[name] = value;
    this.#later();
  }

  /** A property that was set before the element was defined lies on the instance and would hide the accessor. */
  #upgrade(name) {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete this[name];
    this[name] = value;
  }

  #build() {
    if (this.#root) return;
    this.#root = this.attachShadow({ mode: "open" });
    const style = new CSSStyleSheet();
    style.replaceSync(sheet);
    this.#root.adoptedStyleSheets = [style];
    this.#place = el("div", { class: "review", "data-print": "short" });
    this.#status = el("p", { class: "unseen", role: "status" });
    this.#root.append(this.#place, this.#status);
  }

  /** Several properties in a row make one page. */
  #later() {
    if (this.#queued || !this.#root) return;
    this.#queued = true;
    queueMicrotask(() => {
      this.#queued = false;
      if (this.isConnected) this.#render();
    });
  }

  #render() {
    const level = Math.min(4, Math.max(1, Number(this.getAttribute("heading-level")) || 2));
    this.#page = pageOf({ ...this.#given, level, judgements: this.#judgements(), save: (record) => this.#save(record) });
    const { state, title, content } = this.#page;
    const body = el("div", { class: "body" }, content);
    this.#place.dataset.state = state;
    this.#place.replaceChildren(
      el("header", { class: "top" }, el(`h${level}`, { id: "title" }, title), state !== "none" && this.#printButtons(state)),
      contentsOf(body), body);
    this.#printed.replaceSync(printSheet(runningLine(this.#given)));
    this.dispatchEvent(new Event("rendered"));
  }

  #printButtons(state) {
    const whole = ["not_evaluated", "mismatch"].includes(state);
    return el("div", { class: "tools" },
      button(whole ? "Print" : "Print the summary", { "data-do": "print" }, () => this.print({ everything: whole })),
      !whole && button("Print everything", { "data-do": "print-all" }, () => this.print({ everything: true })));
  }

  async #save(record) {
    const event = new JudgementEvent(record);
    this.dispatchEvent(event);
    this.#say(event.answer === undefined ? "Handed to this page's host. Nothing is stored here." : "Saving.");
    if (event.answer === undefined) return this.#keep(record);
    try {
      await event.answer;
      this.#say("Saved.");
      this.#keep(record);
    } catch {
      this.#say("Not saved. What you wrote is still on this page. Try again.");
    }
  }

  /** What was saved stands above the next judgement until another report comes; nothing survives the page. */
  #keep(record) {
    this.#own = [...this.#own, record];
    this.#page.showJudgements(this.#judgements());
  }

  #judgements() {
    return [...(this.#given.judgements ?? []), ...this.#own];
  }

  #say(text) {
    this.#status.textContent = text;
    const beside = this.#place.querySelector(".saved");
    if (beside) beside.textContent = text;
  }
}

/** Buttons that go to the sections; a link with a fragment would write into the address and not move the focus. */
const contentsOf = (body) => {
  const titles = [...body.querySelectorAll("section[data-section] > .title")];
  return titles.length < 4 ? el("div", { class: "contents" }) : el("nav", { class: "contents", "aria-label": "Sections of this report" },
    el("ul", {}, titles.map((title) => el("li", {}, button(nameOf(title), { class: "link" }, () => focusOn(title))))));
};

/** Its text without what only paper shows. */
const nameOf = (title) => [...title.childNodes].filter((node) => node.className !== "print-inline").map((node) => node.textContent).join("").trim();

/** What stands at the foot of every printed page. */
const runningLine = ({ patient, report, input }) => [
  patient?.reference, patient?.birthDate, `intake ${report?.intake ?? input?.intake ?? "not given"}`,
  `printed ${new Date().toISOString().slice(0, 16).replace("T", " ")} UTC`,
].filter(Boolean).join(", ");
