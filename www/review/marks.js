/**
 * What the server found to differ between a stored intake and what is true, and the two results where it kept two.
 * It must never choose between them: the server's own is shown first, and only of that one a judgement is taken.
 * Read next: `receive.js`, where both come from; the words stand on the server, beside its list.
 */

import { levelWords } from "../ketamine-intake/level-words.js";
import { dateWords } from "../ketamine-intake/text-layout.js";
import { button, el } from "../shared/dom.js";
import { isReport } from "./receive.js";

const HEADS = ["Result", "For the day", "Clinic", "Settled", "Could be"];

/** The content of the box. `show(report)` shows one of the results. */
export const markedWith = async ({ marks, report, asSent }, show) => {
  const { MARKS } = await import("/clinic/marks.js");
  const results = [["own", "The server's own", report], ["sent", "As it was sent", asSent]].filter(([, , each]) => isReport(each));
  const choices = results.map(([id, name, each]) => button(`Show: ${name}`, { class: "second", "data-result": id, "aria-pressed": String(id === "own") }, () => {
    for (const choice of choices) choice.setAttribute("aria-pressed", String(choice.dataset.result === id));
    show(each);
  }));
  return [
    el("h2", { id: "marks-title" }, "The server marked this intake"),
    el("ul", {}, marks.map((code) => el("li", { "data-mark": code }, MARKS[code] ?? code))),
    ...(results.length > 1 ? [
      el("table", {}, el("caption", {}, "The two results that are kept"),
        el("thead", {}, el("tr", {}, HEADS.map((head) => el("th", { scope: "col" }, head)))),
        el("tbody", {}, results.map(row))),
      el("p", {}, "A judgement is of the server's own result."),
      el("p", { class: "ways" }, choices),
    ] : []),
  ];
};

const row = ([id, name, { request, response: { clinician } }]) => {
  const words = (level) => (clinician.notEvaluated ? "Not evaluated" : levelWords(level));
  const cells = [name, dateWords(request.today), request.program?.clinic ?? "not given", words(clinician.settled), words(clinician.possible)];
  return el("tr", { "data-row": id, "data-today": request.today }, cells.map((cell, place) => el("td", { "data-head": HEADS[place] }, cell)));
};
