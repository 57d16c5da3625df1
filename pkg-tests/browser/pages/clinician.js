// Puts the clinician's element into the test page as a host does, and notes every judgement that it sends.
// It must never reach into an element but by its properties, its state and its events.
// Read next: ../clinician-page.mjs, which drives this page.

import { KetamineReview } from "../entries/define-clinician.js";
import { createScreener } from "../entries/inline.js";

window.records = [];
/** What the host does with a judgement: "store", "refuse" or "nothing". */
window.hostAnswers = "store";

let catalogue;
let words;
window.give = (data) => ({ catalogue, words } = data);

/** Shows one case: `{ report, patient, request, spanish, judgements }`; with `request` the page evaluates again. */
window.show = async ({ report, patient, request, judgements, unworded }) => {
  const element = document.querySelector("ketamine-review") ?? place();
  const screener = request && await createScreener(request);
  const rendered = new Promise((resolve) => { element.addEventListener("rendered", resolve, { once: true }); });
  Object.assign(element, { report, patient, catalogue, words: unworded ? undefined : words, screener, input: request?.input, judgements });
  await rendered;
  return element.state;
};

const place = () => {
  const element = new KetamineReview();
  element.addEventListener("judgement", (event) => {
    window.records.push(JSON.parse(JSON.stringify(event.record)));
    if (window.hostAnswers === "store") event.respondWith(Promise.resolve());
    if (window.hostAnswers === "refuse") event.respondWith(Promise.reject(new Error("no network")));
  });
  document.querySelector("main").append(element);
  return element;
};

window.ready = true;
