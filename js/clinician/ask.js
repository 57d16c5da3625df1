/**
 * The few open questions that could raise the level most, and all open ones behind them.
 * It must never leave an open question out: what does not stand among the first is counted and one press away.
 * Read next: `findings.js`.
 */

import { capital, el } from "../dom.js";
import { CAUSE_WORDS, levelWords } from "../level-words.js";
import { count } from "../text-layout.js";
import { badge } from "./level.js";
import { questionId } from "./said.js";

export const askFirst = (report, view) => {
  const open = openItems(report);
  if (open.size === 0) return undefined;
  const first = report.askFirst.map(({ question }) => open.get(question)).filter(Boolean);
  const others = [...open.values()].filter((item) => !first.includes(item));
  const title = first.length === 0 ? "Open questions" : first.length === 1 ? "Ask this first" : `Ask these ${first.length} first`;
  return view.section("ask", [title, others.length > 0 && el("span", { class: "print-inline" }, ` (and ${others.length} more below)`)],
    first.length > 0 && el("ol", { class: "ask-first" }, first.map((item) => el("li", { "data-ask": item.question }, openItem(item, report, view)))),
    others.length > 0 && el("details", { class: "fold screen-only", "data-fold": "open" },
      el("summary", {}, first.length === 0 ? count(others.length, "open question") : `All ${open.size} open questions: ${others.length} more`),
      el("ul", { class: "ask-more" }, others.map((item) => el("li", { "data-open": item.question }, openItem(item, report, view))))));
};

/** For paper, where nothing unfolds: the names of the other open questions, each with how far it could raise the level. */
export const askMoreOnPaper = (report, view) => {
  const first = report.askFirst.map(({ question }) => question);
  const others = [...openItems(report).values()].filter(({ question }) => !first.includes(question));
  return others.length > 0 && el("div", { class: "print-only" }, view.heading(1, {}, `More open questions: ${others.length}`),
    el("ul", { class: "columns" }, others.map((item) => el("li", { "data-print-open": item.question },
      `${capital(item.name)}: ${causesOf(item)}, could be ${levelWords(item.reach)}`))));
};

const openItem = (item, { settled }, view) => [
  el("p", { class: "ask-name" }, el("strong", {}, capital(item.name)), " ", questionId(item.question)),
  view.question(item.question) && el("p", {}, "Ask: ", el("q", { lang: view.locale }, view.question(item.question).text)),
  el("p", { class: "small" }, `Open because: ${causesOf(item)}. From ${levelWords(settled)} to `, badge(item.reach),
    item.contact === "same_day" && [" ", el("span", { class: "tag" }, "same day")]),
];

const causesOf = ({ causes }) => causes.map((cause) => CAUSE_WORDS[cause]?.toLowerCase() ?? cause).join(", ");

/** Each open question once, with every reason why it is open. */
const openItems = ({ openByCause }) => {
  const items = new Map();
  for (const { questions } of openByCause) {
    for (const item of questions) {
      items.set(item.question, { ...item, causes: [...(items.get(item.question)?.causes ?? []), item.cause] });
    }
  }
  return items;
};
