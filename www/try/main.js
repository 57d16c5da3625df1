/**
 * Opens the drop-in form, and after sending offers what a visitor of the demo wants: the other side, or a file.
 * It must never say that nothing was sent when something was, nor that it arrived before the server has said so.
 * Read next: `../shared/send.js`, who gets it; `../form/handover.js`, how the report gets to the review page.
 */

import { NOTICE, READ_BY, program } from "../clinic.js";
import { openReview, packReport, saveReport } from "../form/handover.js";
import { createScreener } from "../ketamine-intake/inline.js";
import { button, byId, el } from "../shared/dom.js";
import { sendIntake, sendsToServer } from "../shared/send.js";

const form = document.querySelector("ketamine-intake");

form.addEventListener("ketamine-intake-send", (event) => {
  const { input, today, result } = event;
  const arrived = handOver({ input, program, today, result });
  event.respondWith(arrived);
  // When it did not arrive the element says so itself: it keeps the answers, and offers to call or to try again.
  arrived.then(() => showAfter(packReport({ program, today, input, response: result })), () => {});
});

/** Rejects when this site has a server and it did not take the intake; without a server nothing leaves the page. */
const handOver = async (intake) => {
  if (sendsToServer && !(await sendIntake(intake))) throw new Error("the server did not take it");
};

/** Not part of a clinic's page: here a visitor of the demo goes over to the other side. */
const showAfter = (report) => {
  const title = el("h2", {}, "In this demo");
  const problem = el("p", { class: "problem", role: "alert" });
  byId("after").replaceChildren(title,
    whereItIs(),
    el("div", { class: "ways" },
      button("Open the review page", { class: "main", "data-do": "review" }, () => {
        if (!openReview(report)) problem.textContent = "Your browser did not open a new page. Save the report as a file, and open it there.";
      }),
      button("Save the report as a file", { class: "second", "data-do": "save" }, () => saveReport(report))),
    problem);
  byId("after").hidden = false;
};

const whereItIs = () => sendsToServer
  ? el("p", {}, "It was sent to the demo server on this computer. The clinician's list is at ",
    el("a", { href: "/clinic/", target: "_blank", rel: "noopener" }, "/clinic/"), ".")
  : el("p", {}, "Nothing was sent. The report is in the memory of this page until you close it.");

/** Where the element does not start, what stands in the page stays: the telephone and the plain form. */
const open = async () => {
  await import("../ketamine-intake/define.js");
  Object.assign(form, { createScreener, notice: NOTICE, readBy: READ_BY, program });
};

open().catch(() => {
  byId("opening").textContent = "The form did not open here.";
});
