/**
 * Runs a few of the checks where the visitor is: evaluation, requests, storage, address, order of answers.
 * It must never say that a check passed which it did not make.
 * Read next: `../review/samples.js`, the cases that it evaluates.
 */

import { catalogue } from "../data/catalogue.js";
import { sample } from "../data/sample.js";
import { samples } from "../data/samples.js";
import { createScreener } from "../ketamine-intake/inline.js";
import { canonicalText } from "../ketamine-intake/testing.js";
import { requestOf } from "../review/samples.js";
import { byId, el } from "../shared/dom.js";

const evaluate = async (request) => {
  const screener = await createScreener(request);
  return { screener, result: screener.type === "ready" ? screener.screen(request.input) : screener };
};

const backwards = (request) => ({
  ...request, input: { ...request.input, answers: Object.fromEntries(Object.entries(request.input.answers).reverse()) },
});

const LEVELS = ["none", "note", "review", "defer", "contraindicated", "emergency"];

const check = async () => {
  const before = performance.getEntriesByType("resource").length;
  const started = performance.now();
  const requests = samples.map((each) => requestOf(each, sample));
  const all = await Promise.all(requests.map(evaluate));
  const again = await Promise.all(requests.map(backwards).map(evaluate));
  const took = Math.round(performance.now() - started);
  const blank = await evaluate({ ...requests[0], input: { ...requests[0].input, answers: {}, changes: [] } });
  const rank = ({ result }) => LEVELS.indexOf(result.clinician.possible);
  return [
    [`${all.length} cases evaluated twice on this device, in ${took} ms with starting the engine`, all.every(({ result }) => result.type === "screened")],
    ["The engine and the catalogue are of one release", all.every(({ screener }) => screener.pack === catalogue.pack)],
    ["The order of the answers changes nothing", all.every(({ result }, place) => canonicalText(result) === canonicalText(again[place].result))],
    ["An empty form rules out nothing: what is possible is as high as in any case", all.every((each) => rank(each) <= rank(blank))],
    ["No request was made in the meantime", performance.getEntriesByType("resource").length === before],
    ["Nothing is stored: no cookie, no local or session storage", document.cookie === "" && localStorage.length === 0 && sessionStorage.length === 0],
    ["Nothing is in the address", location.search === "" && location.hash === ""],
  ];
};

byId("run").addEventListener("click", async () => {
  byId("outcome").textContent = "Running.";
  byId("results").replaceChildren();
  try {
    const results = await check();
    byId("results").replaceChildren(...results.map(([claim, holds]) =>
      el("li", { "data-holds": holds ? "yes" : "no" }, el("strong", {}, holds ? "As claimed: " : "Not as claimed: "), claim, ".")));
    const held = results.filter(([, holds]) => holds).length;
    byId("outcome").textContent = `${held} of ${results.length} as claimed.`;
  } catch (error) {
    byId("outcome").textContent = `The checks could not run here (${error.message}). Nothing follows from that.`;
  }
});
