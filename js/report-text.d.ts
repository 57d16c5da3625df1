/**
 * Types of `ketamine-intake/report`: a report joined with the words of the catalogue, and as plain text.
 * They must never be needed by a patient's page.
 * Read next: `report-text.js`.
 */

import type {
  Adjustment, Administrative, Basis, Cause, ClinicianReport, Contact, Discordance, Explanation, Failed, Finding, Level, OpenRule, Oversight, SaidAnswer, Score, Step, Trace,
  Withdrawn,
} from "./index.js";

/** `catalogue.json` of the same release. */
export interface Catalogue { schema: number; pack: string; [part: string]: unknown }

/** The words of a rule, as its catalogue has them. */
export interface RuleWords {
  title?: string; topic?: string; sentence?: string; action?: string; why?: string; limits?: string;
  reviewDue?: string;
  /** What the rule compares with at this clinic, where that is not the number of its sentence. */
  numbersHere?: string;
  /** The condition tree with the text of each node, in the same shape as a trace. */
  when?: unknown;
  citations: CitedSource[];
  /** Both sides where sources disagree, else empty. `followed`: the level rests on this one. */
  positions: { says: string; followed?: boolean; citations: CitedSource[] }[];
}
/** A citation with its source: at least the id. Other keys are as in the catalogue. */
export interface CitedSource {
  source: { id: string; fact?: string; section?: string; jurisdiction?: string; [key: string]: unknown };
  section?: string;
  strength?: string;
  verification?: string;
  /** The source is about other settings than the one of this report. */
  extrapolatedHere: boolean;
  [key: string]: unknown;
}
/** A question with its name. */
export interface NamedQuestion { question: string; name: string }
/** An answer with the name of its question and its value in words. */
export interface NamedAnswer extends SaidAnswer { name: string; part?: string; words: string }

export type JoinedFinding = Omit<Finding, "because"> & RuleWords & { because: NamedAnswer[] };
export type JoinedOpenRule = Omit<OpenRule, "questions"> & RuleWords & { questions: NamedQuestion[] };

export interface JoinedOpenQuestion extends NamedQuestion { cause: Cause; reach: Level; contact: Contact; rules: string[] }

export interface JoinedReport extends Omit<ClinicianReport, JoinedKeys> {
  /** Who reviewed the rules, as the catalogue says it. */
  rulesReviewedBy?: string;
  /** Who reviewed the wording that the patient saw; null: nobody. */
  localeReviewedBy: { name: string; on: string } | null;
  findings: JoinedFinding[];
  openRules: JoinedOpenRule[];
  openByCause: { cause: Cause; questions: JoinedOpenQuestion[] }[];
  settlingSet: NamedQuestion[];
  askFirst: NamedQuestion[];
  discordances: (Omit<Discordance, "questions"> & { ask: string; questions: NamedAnswer[] })[];
  withdrawn: (Withdrawn & { title: string })[];
  changes: (NamedQuestion & { from: string; to: string; fromWords: string; toWords: string })[];
  steps: (Step & { title: string; who?: string })[];
  /** `forEveryone`: stands on the patient's page too. */
  preparation: { id: string; title: string; forEveryone?: boolean }[];
  /** With the name of the instrument, and flagged items with their words. */
  scores: (Omit<Score, "flagged"> & { title: string; flagged: NamedAnswer[] })[];
  answers: NamedAnswer[];
  administrative: (Administrative & { words: string })[];
  oversight: (Oversight & { words: string })[];
  /** The first line says what, who and until when; the others its effect on this patient. */
  adjustments: (Adjustment & { lines: string[] })[];
  basis: Basis & {
    words: BasisStatement[];
    attributeWords: BasisStatement[];
    /** Protected traits that rules of this report read. */
    traits: { trait: string; reason: string; rules: string[] }[];
    known: string; unknown: string; versions: string;
  };
}
/** A statement of the basis card. */
export interface BasisStatement { id: string; title: string; text: string }
type JoinedKeys =
  | "findings" | "openRules" | "openByCause" | "settlingSet" | "askFirst" | "discordances" | "withdrawn" | "changes"
  | "steps" | "preparation" | "scores" | "answers" | "administrative" | "oversight" | "adjustments" | "basis";

/** Refuses the catalogue of another release: its words belong to other rules. */
export declare function joinReport(
  report: ClinicianReport, catalogue: Catalogue,
): { type: "joined"; report: JoinedReport } | { type: "other_pack"; report: string; catalogue: string };

type Explained = Extract<Explanation, { type: "explained" }>;
/** The tree that ran, with the words of each node. */
export type JoinedTrace = (
  | (Omit<Extract<Trace, { node: "leaf" }>, "answers"> & { answers: NamedAnswer[] })
  | (Omit<Extract<Trace, { node: "k_of" }>, "children"> & { children: JoinedTrace[] })
  | (Omit<Extract<Trace, { node: "criterion" }>, "child"> & { child: JoinedTrace })
) & { text: string };
export interface JoinedExplanation extends Omit<Explained, "because" | "reasonsFor" | "reasonsAgainst" | "trace"> {
  title: string; sentence: string;
  because: NamedAnswer[]; reasonsFor: NamedAnswer[]; reasonsAgainst: NamedAnswer[];
  trace: JoinedTrace;
}

/** An explanation with the words of its rule; what explains nothing comes back as it is. `pack`: of the screener. */
export declare function joinExplanation(
  explanation: Explanation, pack: string, catalogue: Catalogue,
): JoinedExplanation | Exclude<Explanation, { type: "explained" }> | { type: "other_pack"; report: string; catalogue: string };

/** The tree of a joined explanation as plain text. */
export declare function explanationText(joined: JoinedExplanation, options?: { width?: number }): string;

/** The report in the order of the clinician's page, as plain text. Takes `clinician` of a screened or a failed result. */
export declare function reportText(
  clinician: ClinicianReport | Failed["clinician"], catalogue: Catalogue, options?: { width?: number },
): string;
