/**
 * `<ketamine-intake>`: properties, attributes and life of the element; each life is a session of its own.
 * It must never do anything on import, keep an answer after it left the page, or disturb another element.
 * Read next: `session.js`, one way through the form; `events.js`, what it tells the host.
 */

import { createScreener } from "../index.js";
import { words as english } from "../locales/en.js";
import { questionnaire } from "../questions.js";
import { FailedEvent } from "./events.js";
import { startSession } from "./session.js";
import { makeWords, unpack } from "./words.js";

export { AnswerEvent, CrisisEvent, FailedEvent, ScreenEvent, SendEvent } from "./events.js";

// WHY: on a server there is no HTMLElement; the class can be imported there and is never made.
const Base = globalThis.HTMLElement ?? class {};
const PROPERTIES = ["program", "locale", "locales", "answers"];

/**
 * The whole form of a clinic's intake as one element.
 *
 * @tagname ketamine-intake
 * @attr {number} heading-level - The level of the heading of each screen, 1 to 5; 2 by default.
 * @attr {"off"|"steps"} history - `steps`: the browser's Back goes back one screen; `off` by default.
 * @attr {boolean} manage-title - The page's title says the part's number, and that there is a problem; never a topic.
 * @attr {string} paper-form - The address of the same questions on paper.
 * @slot - What stands in the page until the form opens, and when it cannot: how to reach the clinic.
 * @slot help - The clinic's own help box, in place of the element's.
 * @csspart base - The frame of everything.
 * @csspart heading - The heading of each screen.
 * @csspart question - One question with its answers.
 * @csspart option - One answer.
 * @csspart continue - The button that goes on.
 * @csspart error - The words of a problem.
 * @cssprop --ki-font - The type face.
 * @cssprop --ki-size - The size of the text; never under 16px.
 * @cssprop --ki-page - The page behind the questions.
 * @cssprop --ki-surface - The fill of boxes.
 * @cssprop --ki-text - The text.
 * @cssprop --ki-muted - Hints.
 * @cssprop --ki-control - The border of controls.
 * @cssprop --ki-action - The fill of the button that goes on.
 * @cssprop --ki-action-text - Its text.
 * @cssprop --ki-link - Links and other buttons.
 * @cssprop --ki-focus - The focus ring.
 * @cssprop --ki-error - Problems.
 * @cssprop --ki-radius - Corners.
 * @cssprop --ki-measure - The longest line.
 * @cssprop --ki-space - The space between things.
 * @fires {AnswerEvent} ketamine-intake-answer - An answer was committed, changed or taken back.
 * @fires {ScreenEvent} ketamine-intake-screen - Another screen is shown.
 * @fires {SendEvent} ketamine-intake-send - The person pressed Send; answer with `respondWith(promise)`.
 * @fires {CrisisEvent} ketamine-intake-crisis - A safety text is shown.
 * @fires {FailedEvent} ketamine-intake-failed - Something failed.
 */
export class KetamineIntake extends Base {
  #program;
  #locale = "en";
  #locales = [];
  #session;
  #answers = {};
  #life = 0;
  // INVARIANT: what the page set before the element was defined stays; the fields below read it first.
  /** Version of the notice of purpose that the page shows. */
  notice = this.notice;
  /** When answers are read, in the clinic's own words; with it, a crisis screen offers to send what there is. */
  readBy = this.readBy;
  /** The date, YYYY-MM-DD; without it the device's own. */
  today = this.today;
  /** What makes the screener; another entry's `createScreener` may stand here. */
  createScreener = this.createScreener ?? createScreener;

  /** The clinic's program, as `createScreener` takes it. The form opens when it is set. */
  get program() {
    return this.#program;
  }
  set program(program) {
    // WHY: a framework sets the same program anew at every turn, and that may not throw the person back.
    if (JSON.stringify(program) === JSON.stringify(this.#program)) return;
    this.#program = program;
    this.#begin();
  }

  /** The language of the form: a tag of English or of one of `locales`. */
  get locale() {
    return this.#locale;
  }
  set locale(locale) {
    if (locale === this.#locale) return;
    this.#locale = locale;
    this.#begin({ again: true });
  }

  /** More languages, each the object of a `locales/*.json`; the first screen offers them. */
  get locales() {
    return this.#locales;
  }
  set locales(locales) {
    this.#locales = [...(locales ?? [])];
    this.#begin();
  }

  /** Question id to answer, as committed. Setting it replaces the answers that it names. */
  get answers() {
    const intake = this.#session?.form.intake;
    return structuredClone(intake ? intake.read().answers : this.#answers);
  }
  set answers(answers) {
    const copy = structuredClone(answers ?? {});
    const form = this.#session?.form;
    if (!form?.intake) {
      this.#answers = copy;
      return;
    }
    for (const id of Object.keys(copy)) [form.intake.drafts, form.intake.leads].forEach((kept) => kept.delete(id));
    form.changed(form.intake.commit(copy), "host");
    form.refresh(Object.keys(copy));
  }

  /** Clears every answer and shows the first screen. */
  reset() {
    this.#answers = {};
    this.#end();
    this.#begin({ again: true });
  }

  connectedCallback() {
    for (const name of PROPERTIES) this.#upgrade(name);
    if (!this.#session) this.#begin();
  }

  disconnectedCallback() {
    // WHY: a page that moves the element takes it out and puts it in again at once.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#answers = {};
      this.#end();
    });
  }

  /** A property that the page set before the element was defined would hide the real one. */
  #upgrade(name) {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete this[name];
    this[name] = value;
  }

  async #begin({ again = false } = {}) {
    if (!this.isConnected || this.#program === undefined) return;
    const life = (this.#life += 1);
    const { today, locale } = { today: this.today ?? localDate(new Date()), locale: this.#locale };
    this.dataset.state = "opening";
    const { screener, words } = await this.#screener({ program: this.#program, locale, today });
    if (life !== this.#life || !this.isConnected) return;
    const answers = this.answers;
    this.#end();
    this.#life = life;
    if (screener.type !== "ready") this.dispatchEvent(new FailedEvent({ code: screener.code ?? "refused", problems: screener.problems }));
    this.dataset.state = screener.type === "ready" ? "open" : screener.code ? "blocked" : "refused";
    // The page's own words stay where they are: nothing here is sure to work.
    if (screener.code) return;
    this.#session = startSession({ ...this.#settings(screener, words, today), screener, answers });
    this.#session.begin({ again });
  }

  /** Ready or refused, with the words of what it asks, whatever a host's own function does. */
  async #screener(options) {
    try {
      const screener = await this.createScreener(options);
      return { screener, words: await unpack(this.#words(options.locale), questionnaire, screener.questionnaire?.questions ?? []) };
    } catch {
      return { screener: { type: "refused", code: "engine_stopped", problems: [] } };
    }
  }

  #words(locale) {
    const known = [english, ...this.#locales];
    return [locale, locale.split("-")[0]].map((tag) => known.find((each) => each.locale === tag)).find(Boolean) ?? english;
  }

  #settings(screener, words, today) {
    const level = Number(this.getAttribute("heading-level"));
    return {
      host: this,
      root: this.shadowRoot ?? this.attachShadow({ mode: "open" }),
      say: makeWords(words, { program: this.#program, wording: screener.wording }),
      settings: {
        today, locales: [english, ...this.#locales], notice: this.notice, readBy: this.readBy, paper: this.getAttribute("paper-form"),
        level: 1 <= level && level <= 5 ? level : 2,
        history: this.getAttribute("history") === "steps" ? "steps" : "off",
        manageTitle: this.hasAttribute("manage-title"),
      },
    };
  }

  #end() {
    this.#life += 1;
    this.#session?.end();
    this.#session = undefined;
    delete this.dataset.state;
  }
}

const localDate = (now) =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
