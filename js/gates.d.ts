/**
 * Types of `ketamine-intake/gates`: which questions to ask next, and which safety texts to show at once.
 * They must never offer a level or a finding; those need the engine.
 * Read next: `gates.js`.
 */

import type { Answers, Program, Question, Questionnaire, SafetyText } from "./index.js";

/** `maybe`: what the gate reads is open. Ask the question. */
export type Asked = "asked" | "not_asked" | "maybe";

/** The questionnaire with the questions that the program asks: those of its setting and country, without the instruments that it leaves out. */
export declare function questionnaireFor(questionnaire: Questionnaire, program: Pick<Program, "setting" | "jurisdiction" | "instruments">): Questionnaire;

/** Whether a form shows the question, given the answers so far. Hide it only on `not_asked`. */
export declare function isAsked(question: Question, answers: Answers, questionnaire: Questionnaire): Asked;

/** Safety texts that the answers so far show at once, the gravest first. A question without a key shows nothing. */
export declare function triggeredSafety(questionnaire: Questionnaire, answers: Answers): SafetyText[];
