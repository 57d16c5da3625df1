/**
 * The clinician's report from top to bottom: what is needed first on page one, everything else on page two.
 * It must never show a level or a list of findings when nothing was evaluated or the rules at hand are others.
 * Read next: `status.js`, `ask.js`, `findings.js`, `judgement.js`: the parts in their order; `states.js`: no report.
 */

import { el } from "../dom.js";
import { joinReport } from "../join.js";
import { askFirst, askMoreOnPaper } from "./ask.js";
import { changes, changesOnPaper, discordances, discordancesOnPaper } from "./changes.js";
import { evaluateAgain } from "./compare.js";
import { emergencyPanel } from "./emergency.js";
import { findingsOnPaper, findingsSection, isCrowded } from "./findings.js";
import { earlierJudgements, judgementSection } from "./judgement.js";
import { medicinesSection, trialsSection } from "./medicines.js";
import { adjustments, administrative, basisCard, openRules, oversight, problems, release } from "./program.js";
import { allAnswers, scales, scalesOnPaper } from "./scales.js";
import { allSources } from "./sources.js";
import { noReport, notEvaluated, otherRules, unreadableReport } from "./states.js";
import { identity, notices, status } from "./status.js";
import { preparation, stepsOnPaper, stepsSection } from "./steps.js";
import { makeView } from "./view.js";

/** `{ state, title, content }` for what the host gave: `report`, `catalogue`, `patient`, `words`, `screener`, `input`, ... */
export const pageOf = (given) => {
  const { report, catalogue } = given;
  if (report === undefined || report === null || catalogue === undefined) return noReport(given);
  try {
    if (report.notEvaluated === true) return notEvaluated(given);
    const joined = joinReport(report, catalogue);
    if (joined.type !== "joined") return otherRules(given, OTHER_PACK);
    const { outcome, explain } = evaluateAgain(given, report);
    if (outcome === "different") return otherRules(given, OTHER_RESULT);
    return evaluated(joined.report, { ...given, explain, checked: CHECKED[outcome] });
  } catch {
    return unreadableReport(given);
  }
};

const OTHER_PACK = "It was made with another release of the rules. Open it with that release, or evaluate the answers again.";
const OTHER_RESULT = "The same answers give another result here. The report may have been changed after it was made.";

const CHECKED = {
  same: "This page evaluated the answers again and got the same report.",
  not_possible: "This page could not evaluate the answers again. Read the report with care.",
};

const evaluated = (report, given) => {
  const view = { ...makeView({ ...given, report }), traits: report.basis?.traits, crowded: isCrowded(report) };
  const emergency = emergencyPanel(report, view);
  const steps = stepsSection(report, view);
  const judgement = judgementSection(report, view, { emergency, steps, save: given.save });
  const earlier = el("div", {}, earlierJudgements(given.judgements, view));
  const first = [
    identity(report, view), administrative(report, view), notices(report, given.checked, view), status(report, view), emergency?.node,
    askFirst(report, view), findingsSection(report, view), discordances(report, view), changes(report, view), scales(report, view),
    steps.node, earlier, judgement.node,
  ];
  const second = [
    findingsOnPaper(report, view), askMoreOnPaper(report, view), discordancesOnPaper(report, view), changesOnPaper(report, view),
    scalesOnPaper(report, view), stepsOnPaper(report, view),
    medicinesSection(report, view), trialsSection(report, view), preparation(report, view), problems(report, view),
    allAnswers(report, view), openRules(report, view), allSources(report, view), basisCard(report, view),
    adjustments(report, view), oversight(report, view), release(report, view),
  ];
  return {
    state: stateOf(report), title: "Intake report",
    showJudgements: (records) => earlier.replaceChildren(earlierJudgements(records, view)),
    content: [el("div", { class: "page-one" }, first), el("div", { class: "page-two" },
      el("p", { class: "print-only small short-only" },
        "This print leaves out what a session day asks for, the list of all answers, of sources and the basis card. “Print everything” has them."),
      second)],
  };
};

const stateOf = ({ findings, notices, answers }) => {
  if (notices.includes("sent_early")) return "partial";
  if (notices.includes("rules_past_review") || notices.includes("law_past_date") || answers.some(({ stale }) => stale)) return "stale";
  return findings.length === 0 ? "no_finding" : "evaluated";
};
