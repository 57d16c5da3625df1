/**
 * Starts the review page: hands the element a prepared case, or a report from the form or from a file.
 * It must never show one report below another, and never keep one after the page is closed.
 * Read next: `receive.js`, where a report comes from; `samples.js`, the prepared cases.
 */

import { catalogue } from "../data/catalogue.js";
import { samples } from "../data/samples.js";
import { words } from "../data/words.js";
import "../ketamine-intake/clinician/define.js";
import { createScreener } from "../ketamine-intake/inline.js";
import { byId, el } from "../shared/dom.js";
import { storeJudgement } from "../shared/send.js";
import { markedWith } from "./marks.js";
import { listen, readFile, sampleReport, storedReport } from "./receive.js";

const NO_REPORT = "This is not a report of an intake. Choose the file that the form saved.";
const review = byId("report");

/** How a judgement of the report that is shown is stored; nothing is for a case, a file or a form. */
let store;

const nowhere = () => Promise.resolve();

const show = async (report, patient, { judgements, storing = nowhere } = {}) => {
  store = storing;
  byId("load-problem").textContent = report === undefined ? NO_REPORT : "";
  byId("record").hidden = true;
  const { program, today, input } = report?.request ?? {};
  const screener = report === undefined ? undefined : await createScreener({ program, today });
  Object.assign(review, { report: report?.response.clinician, catalogue, words, patient, screener, input, judgements });
  await new Promise((resolve) => { review.addEventListener("rendered", resolve, { once: true }); });
  document.body.dataset.state = review.state;
  byId("load").open = review.state === "none";
  if (report !== undefined) review.focus();
};

/** A case has an address of its own, so that it can be linked; the address names a made-up case and nothing else. */
const showFromAddress = async () => {
  const sample = samples.find(({ id }) => `#${id}` === location.hash);
  for (const link of byId("samples").querySelectorAll("a")) {
    if (link.hash === location.hash) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  if (sample !== undefined) await show(await sampleReport(sample), { ...sample.patient, submitted: "2026-11-21" });
};

byId("samples").append(...samples.map(({ id, title, about }) =>
  el("li", {}, el("a", { href: `#${id}`, "data-sample": id }, el("strong", {}, title), " ", el("span", {}, about)))));

byId("file").addEventListener("change", async ({ target }) => {
  await show(await readFile(target.files[0]));
  target.value = "";
});
window.addEventListener("hashchange", showFromAddress);

review.addEventListener("judgement", (event) => {
  event.respondWith(store(event.record));
  byId("record-text").textContent = JSON.stringify(event.record, null, 2);
  byId("record").hidden = false;
});

/** The stored intake that the address names, behind the login of the server. */
const showStored = async () => {
  const stored = await storedReport();
  if (stored.type === "log_in") location.assign("/clinic/");
  if (stored.type === "found") await showWithMarks(stored);
  if (stored.type === "unreadable") byId("load-problem").textContent = "The server has no such intake, or it could not evaluate it. Look at the list.";
};

/** What the server marked stands above the report; where it kept two results, each can be shown. */
const showWithMarks = async (stored) => {
  const showResult = (report) => {
    // A judgement is of the server's own result; of the other one none is taken.
    const storing = report === stored.report ? (record) => storeJudgement(stored.id, record) : () => Promise.reject(new Error("not the server's"));
    return show(report, { submitted: stored.received.slice(0, 10) }, { judgements: stored.judgements, storing });
  };
  byId("marks").replaceChildren(...await markedWith(stored, showResult));
  byId("marks").hidden = stored.marks.length === 0;
  await showResult(stored.report);
};

listen(show);
showFromAddress();
showStored();
