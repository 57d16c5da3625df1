/**
 * What concerns the clinic and not the patient: the administrative stop, oversight, adjustments, the basis card, the release.
 * It must never turn an administrative stop into a level, and never leave out that a rule was loosened.
 * Read next: `adjusted.js`, the words for an adjustment.
 */

import { capital, el, typed } from "../dom.js";
import { CAUSE_WORDS, levelWords } from "../level-words.js";
import { count, dateWords, sentence } from "../text-layout.js";
import { adjustmentWords } from "./adjusted.js";
import { questionId } from "./said.js";
import { table } from "./table.js";
import { spaced } from "./view.js";

const STOPS = {
  not_licensed_there: "Nobody of this clinic is licensed where the patient is",
  no_conformity_there: "No declaration of conformity covers the place where the patient is",
  location_unknown: "Where the patient is, is not known",
};

/** First of all and apart from the levels: whether the clinic may act at all. */
export const administrative = ({ administrative: stops = [] }, view) => {
  if (stops.length === 0) return undefined;
  const known = stops.filter(({ code }) => code !== "location_unknown");
  const title = known.length > 0 ? "Administrative stop" : "Administrative: open";
  return view.section("administrative", title,
    el("ul", { class: "plain" }, stops.map((stop) => el("li", { "data-stop": stop.code },
      el("strong", {}, sentence(stop.words ?? STOPS[stop.code] ?? spaced(stop.code))),
      // The words of the catalogue say the rest themselves.
      stop.words === undefined && [
        stop.location && ` Patient's place: ${stop.location}.`,
        stop.cause && ` Open because: ${(CAUSE_WORDS[stop.cause] ?? spaced(stop.cause)).toLowerCase()}.`,
        (stop.licensed ?? []).length > 0 && ` Licensed in: ${stop.licensed.join(", ")}.`,
      ]))),
    el("p", { class: "small" }, "This is no clinical level. It cannot be overridden on this page."));
};

export const oversight = ({ oversight: points = [] }, view) => points.length > 0 && view.section("oversight",
  `Oversight of this service: ${points.length}`,
  el("ul", {}, points.map(({ code, words }) => el("li", { "data-oversight": code }, sentence(words ?? capital(spaced(code)))))));

export const adjustments = ({ adjustments: changed = [] }, view) => changed.length > 0 && view.section("adjustments",
  `What this clinic changed in the rules: ${changed.length}`,
  el("ul", { class: "plain" }, changed.map((each) => el("li", { class: "adjusted" },
    el("span", { class: "tag" }, each.expired ? "expired" : each.loosens ? "loosens" : "tightens or adds"), " ",
    adjustmentWords(each), each.lines === undefined && each.effect && el("span", { class: "line small" }, effectWords(each.effect, view))))));

const effectWords = ({ settled, possible, rules = [] }, view) => rules.length === 0
  ? "It changed nothing for this patient."
  : `Without it: settled ${levelWords(settled)}, could be ${levelWords(possible)}; `
    + `it changed ${count(rules.length, "rule")}: ${rules.map(({ rule }) => view.titleOf(rule)).join("; ")}.`;

/** The basis card: what a reader has to know to check the report without trusting it. */
export const basisCard = ({ basis }, view) => basis !== undefined && view.section("basis", "Basis card: what this report rests on",
  el("dl", { class: "facts" },
    listed(basis.words),
    term("Known for this patient", basis.known), term("Unknown for this patient", basis.unknown),
    (basis.traits ?? []).map(({ trait, reason, rules }) => term(`Reads ${spaced(trait)}`, [sentence(reason), ` In: ${rules.map(view.titleOf).join("; ")}.`])),
    term("Versions of this report", basis.versions)),
  (basis.attributeWords ?? []).length > 0 && el("details", { class: "fold", "data-fold": "attributes" },
    el("summary", {}, `Source attributes: ${basis.attributeWords.length}`),
    el("dl", { class: "facts" }, listed(basis.attributeWords))));

const listed = (entries = []) => entries.map(({ title, text }) => term(title, text === "" ? "Not stated" : text));
const term = (name, words) => words !== undefined && el("div", {}, el("dt", {}, name), el("dd", {}, words));

export const problems = ({ problems: found }, view) => found.length > 0 && view.section("unreadable", `What could not be read: ${found.length}`,
  table({
    caption: "Each of these counts as open",
    heads: ["Where", "Given", "Expected", "Perhaps meant (not applied)"],
    rows: found.map(({ path, given, expected, suggestion }) => [
      questionId(path),
      given === undefined ? "Not shown" : el("q", {}, typed(given)),
      sentence(expected),
      suggestion === undefined ? "Not known" : el("q", {}, typed(suggestion)),
    ]),
  }));

export const openRules = ({ openRules: rules }, view) => rules.length > 0 && view.section("open-rules",
  `Rules that could still be met: ${rules.length}`,
  el("details", { class: "fold", "data-fold": "open-rules" },
    el("summary", {}, "Show them with the questions that would settle each"),
    el("ul", {}, rules.map(({ level, title, rule, questions }) =>
      el("li", {}, `${levelWords(level)}: ${title ?? rule} (${questions.map(({ name }) => name).join("; ")})`)))));

const receiptWords = (receipt) => Object.entries(receipt).filter(([name]) => name !== "schema")
  .map(([name, value]) => `${name} ${name === "today" ? dateWords(value) : value}`).join("; ");

export const release = ({ engine, pack, context, rulesReviewedBy, receipt }, view) => view.section("release", "Rules, engine and receipt",
  el("dl", { class: "facts" },
    [["Clinical review of the rules", rulesReviewedBy], ["Rule pack", pack], ["Engine", engine], ["Notice of purpose", context.notice],
      ["Receipt", receipt && receiptWords(receipt)]]
      .filter(([, value]) => value)
      .map(([name, value]) => el("div", {}, el("dt", {}, name), el("dd", {}, value === rulesReviewedBy ? value : questionId(value))))));
