/**
 * The words for a source: what it says, what kind it is, where it applies, and how it was checked.
 * It must never make a source sound stronger than its row says.
 * Read next: `report-finding.js`, its user.
 */

import { sentence } from "./text-layout.js";

/** A source in one line: its fact, section, kind, place, and how the row was checked. */
export const sourceWords = (citation) =>
  [sentence(citation.source.fact), detail(citation)].filter(Boolean).join(" ");

/** The kind of a source, where it applies, and how the row was checked. */
export const kindOfSource = ({ source, strength = source.strength, verification = source.verification, extrapolatedHere }) => [
  STRENGTH_WORDS[strength] ?? source.id,
  source.jurisdiction,
  VERIFIED_WORDS[verification],
  extrapolatedHere === true ? "written about another setting" : undefined,
].filter(Boolean).join(", ");

const detail = (citation) =>
  `(${[citation.section ?? citation.source.section, kindOfSource(citation)].filter(Boolean).join("; ")})`;

const STRENGTH_WORDS = {
  label_contraindication: "contraindication of a product label",
  label_warning: "warning of a product label",
  guideline_absolute: "absolute statement of a guideline or clinic list",
  guideline_relative: "relative statement of a guideline or clinic list",
  trial_exclusion: "exclusion in a trial",
  evidence: "a study's finding",
  work_up: "something to examine or measure",
  eligibility: "who may be considered",
  practice: "reasoned by the authors, no label or guideline",
};

const VERIFIED_WORDS = {
  "in-full": "read in full",
  twice: "read on two pages",
  once: "read on one page",
  memory: "recalled, not re-checked",
  reasoned: "not checked against a source",
};
