/**
 * Types of `ketamine-intake/testing`: checks for a host's own test-suite.
 * They must never be needed by a patient's page.
 * Read next: `testing.js`.
 */

import type { IntakeInput, NotShown, Outcome, Program, Ready, Refused, ScreenerOptions } from "./index.js";

/** One field of the host's form. */
export interface FormField {
  /** The id of the question that it answers. */
  question: string;
  /** Every value that it can give, `unsure` and `declined` included. Left out for numbers, dates and text. */
  options?: readonly string[];
}

export interface FormProblem {
  code: FormProblemCode;
  /** Where in what was given, such as "fields[3].options". */
  path: string;
  /** The question or option that it is about. */
  given?: string;
  /** What it may have meant. */
  suggestion?: string;
}
export type FormProblemCode =
  | "declaration_incomplete" | "option_missing" | "option_unknown" | "options_not_given" | "question_missing"
  | "question_not_in_setting" | "question_twice" | "question_unknown" | "setting_unknown" | "shown_and_not_shown";

/** Every difference between a host's form and the questions of its setting; an empty list means that there is none. */
export declare function checkForm(form: {
  program: Pick<Program, "setting">;
  fields: readonly FormField[];
  notShown?: readonly NotShown[];
}): FormProblem[];

/** What a golden case settles, sorted. */
export interface GoldenResult { settled: Outcome; possible: Outcome; findings: string[] }
export interface GoldenCase { name: string; input: IntakeInput; program: Program; today: string; expect: GoldenResult }
export declare const goldenCases: readonly GoldenCase[];

/** A case whose result differs: what was expected, and what came instead. */
export interface GoldenDifference { name: string; expected: GoldenResult; got: unknown }

/** Screens every golden case. Give it the `createScreener` that your page uses. */
export declare function runGoldenCases(
  createScreener: (options: ScreenerOptions) => Promise<Ready | Refused>,
): Promise<GoldenDifference[]>;

/** The text that RFC 8785 gives a result, for comparing engines byte for byte. Throws on what has no such text. */
export declare function canonicalText(value: unknown): string;

/** Two tokens of a theme whose colours are too close. Text needs 4.5 to 1, a control or the focus 3 to 1. */
export interface ThemeProblem { of: string; on: string; needed: number; ratio: number; label: string }

/** Measures the theme of an element that is open on the page; an empty list means that every pair has enough contrast. */
export declare function checkTheme(element: Element): ThemeProblem[];
