/**
 * The change ledger, and answers that do not fit together.
 * It must never call a changed answer a lie, and never drop the earlier one.
 * Read next: `scales.js`.
 */

import { capital, el } from "../dom.js";
import { LEVELS } from "../level-words.js";
import { count, sentence } from "../text-layout.js";
import { badge } from "./level.js";
import { questionId, quoteText, saidLine } from "./said.js";
import { table } from "./table.js";

/** On paper, page one tells the gravest change, or none where it is crowded; the table with all stands below. */
const onPageOne = ({ crowded }) => (crowded ? 0 : 1);

export const discordances = ({ discordances: pairs }, view) => pairs.length > 0 && view.section("discordances",
  `Answers that do not fit together: ${pairs.length}`,
  el("p", { class: "print-only" }, "Told below, with the answers."),
  el("ul", { class: "plain screen-only" }, pairs.map((pair) => el("li", { class: "prompt", "data-discordance": pair.id }, ...prompt(pair),
    el("ul", {}, pair.questions.map((said) => el("li", {}, saidLine(said, view))))))));

const prompt = (pair) => [
  el("p", {}, sentence(pair.ask), pair.strength === "weak" && el("span", { class: "small" }, " Often has another explanation.")),
];

/** For paper: the answers behind each. */
export const discordancesOnPaper = ({ discordances: pairs }, view) => pairs.length > 0 && el("div", { class: "print-only" },
  view.heading(1, {}, "The answers that do not fit together"),
  el("ul", { class: "columns small" }, pairs.map((pair) => el("li", {}, ...prompt(pair),
    el("ul", { class: "plain" }, pair.questions.map((said) => el("li", {}, saidLine(said, view))))))));

const SLIP = "People often correct a slip. A reload cannot be seen.";

export const changes = ({ changes: rows, withdrawn }, view) => {
  if (rows.length === 0) return undefined;
  const ledger = rows.map((change, place) => ({ ...change, place, withdrawn: withdrawn.filter((item) => item.change === place) }));
  // Those that took something back come first, the newest of them at the top.
  const ordered = [...ledger].sort((left, right) => gravity(right) - gravity(left) || right.place - left.place);
  return view.section("changes", `Answers changed: ${rows.length}`,
    el("p", { class: "print-only" }, ordered.slice(0, onPageOne(view)).map((change) => [inWords(change, view), " "]),
      rows.length > onPageOne(view) && `${onPageOne(view) === 0 ? "All" : `And ${rows.length - 1} more`} below. `, SLIP),
    el("div", { class: "screen-only" }, ledgerTable(ordered, view)),
    el("p", { class: "small screen-only" }, SLIP));
};

/** The whole ledger for paper. */
export const changesOnPaper = ({ changes: rows, withdrawn }, view) => rows.length > onPageOne(view) && el("div", { class: "print-only" },
  ledgerTable(rows.map((change, place) => ({ ...change, place, withdrawn: withdrawn.filter((item) => item.change === place) })), view));

const ledgerTable = (ledger, view) => table({
  caption: `${count(ledger.length, "committed answer")} replaced; what took something back comes first, then the newest`,
  heads: ["Question", { text: "Order", number: true }, "Answers", "Where", "What the change took back"],
  rows: ledger.map((change) => [
    [capital(change.name), " ", questionId(change.question)],
    String(change.place + 1),
    ["from ", quoteText(change.question, change.from, view), " to ", quoteText(change.question, change.to, view)],
    view.part(view.index.questions.get(change.question)?.part ?? "other"),
    takenBack(change.withdrawn),
  ]),
});

const inWords = (change, view) => [`${capital(change.name)}: from `, quoteText(change.question, change.from, view),
  " to ", quoteText(change.question, change.to, view),
  change.withdrawn.length > 0 && `, took back ${count(change.withdrawn.length, "finding")}`, "."];

const gravity = ({ withdrawn }) => Math.max(0, ...withdrawn.map(({ level }) => LEVELS[level]?.number ?? 0));

const takenBack = (withdrawn) => (withdrawn.length === 0
  ? "Nothing"
  : el("ul", { class: "plain" }, withdrawn.map(({ level, title, rule }) => el("li", { "data-withdrawn": rule }, badge(level), " ", title))));
