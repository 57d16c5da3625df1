/**
 * Prints a clinician's report as plain text, in the order of the clinician's page.
 * It must never leave out a finding, and never print anything that sounds like permission.
 * Read next: `join.js`, which brings the words; `report-parts.js`, one function for each part of the text.
 */

import { explanationText, joinExplanation } from "./explanation.js";
import { joinReport } from "./join.js";
import * as parts from "./report-parts.js";
import * as program from "./report-program.js";
import { scores, trials } from "./report-scores.js";
import { wrap } from "./text-layout.js";

export { explanationText, joinExplanation, joinReport };

/** The report as text of at most `width` characters a line. Takes the `clinician` of a `screened` or a `failed` result. */
export const reportText = (clinician, catalogue, { width = 80 } = {}) => {
  const sections = clinician.notEvaluated ? parts.notEvaluated(clinician) : sectionsOf(clinician, catalogue);
  const printed = sections.filter(({ lines }) => lines.length > 0).map((section) => printSection(section, width));
  return `${printed.join("\n\n")}\n`;
};

const sectionsOf = (clinician, catalogue) => {
  const joined = joinReport(clinician, catalogue);
  return joined.type === "joined" ? reportSections(joined.report) : parts.otherPack(clinician, joined);
};

const reportSections = (report) => [
  parts.identity(report),
  program.administrative(report),
  parts.notices(report),
  parts.status(report),
  parts.emergencies(report),
  parts.askFirst(report),
  parts.findings(report),
  parts.medicines(report),
  parts.discordances(report),
  parts.changes(report),
  scores(report),
  trials(report),
  parts.openQuestions(report),
  parts.openRules(report),
  parts.problems(report),
  program.adjustments(report),
  ...parts.steps(report),
  parts.preparation(report),
  parts.judgement(),
  parts.answers(report),
  program.oversight(report),
  program.basis(report),
  parts.release(report),
];

const printSection = ({ title, lines }, width) =>
  [title.toUpperCase(), "-".repeat(Math.min(width, title.length)), ...lines.flatMap((line) => wrap(line, width))].join("\n");
