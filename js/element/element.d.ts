/**
 * Types of `ketamine-intake/element`: the element's class and its events, without defining the tag.
 * They must never offer a level or a finding: the result goes to the clinic as a whole.
 * Read next: `index.d.ts`, the types of what is in them.
 */

import type { Answers, AnswerValue, Failed, FailureCode, IntakeInput, Program, ProgramProblem, Ready, Refused, SafetyText, Screened } from "./index.js";

/** An answer was committed, changed or taken back (`value` is then `undefined`). */
export declare class AnswerEvent extends Event {
  static readonly type: "ketamine-intake-answer";
  readonly question: string;
  readonly value: AnswerValue;
  readonly source: "user" | "host";
}

/** Another screen is shown. It names no topic: `part` of `of` counts, and some screens have none. */
export declare class ScreenEvent extends Event {
  static readonly type: "ketamine-intake-screen";
  readonly screen: ScreenName;
  readonly part?: number;
  readonly of?: number;
  readonly error: boolean;
}
export type ScreenName =
  | "start" | "lead" | "questions" | "medicines" | "trials" | "confirm" | "safety" | "check" | "sent" | "unsent" | "closed";

/** The person pressed Send. Call `respondWith` at once; resolved means that the clinic has the answers. */
export declare class SendEvent extends Event {
  static readonly type: "ketamine-intake-send";
  readonly input: IntakeInput;
  readonly today: string;
  readonly result: Screened | Failed;
  respondWith(promise: Promise<unknown>): void;
}

/** A safety text is shown. Nothing can stop it. */
export declare class CrisisEvent extends Event {
  static readonly type: "ketamine-intake-crisis";
  readonly text: SafetyText;
}

export declare class FailedEvent extends Event {
  static readonly type: "ketamine-intake-failed";
  readonly code: FailureCode | "refused" | "not_sent" | "script_error";
  readonly problems: readonly ProgramProblem[];
}

export interface KetamineIntakeEvents {
  "ketamine-intake-answer": AnswerEvent;
  "ketamine-intake-screen": ScreenEvent;
  "ketamine-intake-send": SendEvent;
  "ketamine-intake-crisis": CrisisEvent;
  "ketamine-intake-failed": FailedEvent;
}

/** The words of a locale, as in `ketamine-intake/locales/*.json`. */
export interface Words { locale: string; dir?: "ltr" | "rtl"; element: object; fixed: object; questions: object }

/** `<ketamine-intake>`. Attributes: `heading-level`, `history` (`off`, `steps`), `manage-title`, `paper-form`. */
export declare class KetamineIntake extends HTMLElement {
  /** The form opens when it is set. */
  program: Program | undefined;
  /** BCP 47: "en", or the locale of one of `locales`. */
  locale: string;
  /** More languages; the first screen offers them. */
  locales: readonly Words[];
  /** A copy of the committed answers; setting it replaces the answers that it names. */
  answers: Answers;
  /** YYYY-MM-DD; default: the device's local date. */
  today?: string;
  /** Version of the notice of purpose that the page shows. */
  notice?: string;
  /** When answers are read, in the clinic's words. */
  readBy?: string;
  /** What makes the screener: of `ketamine-intake` unless the page sets that of another entry. */
  createScreener: (options: { program: Program; locale: string; today: string }) => Promise<Ready | Refused>;
  /** Clears every answer and shows the first screen. */
  reset(): void;
  addEventListener<K extends keyof KetamineIntakeEvents>(
    type: K, listener: (this: KetamineIntake, event: KetamineIntakeEvents[K]) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap { "ketamine-intake": KetamineIntake }
}
