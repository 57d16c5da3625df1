/**
 * Types of `ketamine-intake/clinician`: the clinician's page as an element, its properties and its one event.
 * They must never be needed by a patient's page.
 * Read next: `element.js`.
 */

import type { ClinicianReport, Failed, IntakeInput, Outcome, Ready } from "../index.js";
import type { Catalogue } from "../report-text.js";

/** How the clinic knows the person; the report itself holds no name. */
export interface ReviewPatient {
  /** The clinic's own reference, such as a record number. */
  reference?: string;
  /** YYYY-MM-DD, from the clinic's record, to compare with what was typed. */
  birthDate?: string;
  /** YYYY-MM-DD, when the form was sent. */
  submitted?: string;
}

export type NextStepOfPlan =
  | "ask_more" | "examine_and_measure" | "refer_or_share" | "not_now" | "go_on_in_person" | "emergency_action_taken";
export type ReasonToGoBeyond = "does_not_fit" | "risk_reduced" | "new_information" | "specialist_agreed" | "other";

/** For each finding of level 3 and higher: whether the plan keeps to it, and if not, why and what follows. */
export type JudgedFinding =
  | { rule: string; judgement: "agree" }
  | { rule: string; judgement: "override"; reason: ReasonToGoBeyond; text: string; step: { what: string; owner: string; due: string } };

/** What the `judgement` event carries. Plain data; nothing of it is kept by the page. */
export interface JudgementRecord {
  schema: 1;
  intake: string; engine: string; pack: string; today: string;
  settled: Outcome; possible: Outcome;
  /** The host's own reference of the patient, if it gave one. */
  patient?: string;
  /** Present where the report holds an emergency. */
  emergency?: { rules: string[]; who: string; by: string; when: string };
  view: string;
  next: NextStepOfPlan;
  name: string;
  licence: string;
  findings: JudgedFinding[];
  /** Steps on which something was written. */
  steps: { step: string; done: "yes" | "no"; note: string }[];
  /** ISO 8601, the device's clock. */
  at: string;
}

export declare class JudgementEvent extends Event {
  constructor(record: JudgementRecord);
  readonly record: JudgementRecord;
  /** Resolves when the host has stored it, rejects when it has not; the page says which. */
  respondWith(promise: Promise<unknown>): void;
  readonly answer: Promise<unknown> | undefined;
}

export type ReviewState = "none" | "evaluated" | "no_finding" | "partial" | "stale" | "not_evaluated" | "mismatch";

/** Importing has no side effect; `ketamine-intake/define-clinician` names it `<ketamine-review>`. */
export declare class KetamineReview extends HTMLElement {
  report: ClinicianReport | Failed["clinician"] | null | undefined;
  /** `catalogue.json` of the release that made the report. */
  catalogue: Catalogue | undefined;
  patient: ReviewPatient | undefined;
  /** The locale file that the patient saw, so that answers are quoted in the patient's words. */
  words: object | undefined;
  /** With `screener` and `input` the page evaluates again, compares, and shows conditions with their verdicts. */
  screener: Ready | undefined;
  input: IntakeInput | undefined;
  /** Judgements that were saved before; shown, never changed. */
  judgements: JudgementRecord[] | undefined;
  readonly state: ReviewState;
  /** Puts the focus on the title. */
  focus(): void;
  print(options?: { everything?: boolean }): void;
  addEventListener(type: "judgement", listener: (event: JudgementEvent) => void, options?: boolean | AddEventListenerOptions): void;
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (event: HTMLElementEventMap[K]) => void, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

