/**
 * Takes a report from the form of this site or from a file, and makes those of the prepared cases.
 * It must never accept a message from another origin or window, and never keep or send what it gets.
 * Read next: `samples.js`.
 */

import { sample } from "../data/sample.js";
import { createScreener } from "../ketamine-intake/inline.js";
import { answersAsText, intakeInput } from "../ketamine-intake/request.js";
import { sendsToServer } from "../shared/send.js";
import { requestOf, responseOf } from "./samples.js";

/** The largest file that is read, in bytes. */
const LARGEST = 5_000_000;

/** Tells the window that opened this page that it may hand the report over; calls `take` once. */
export const listen = (take) => {
  const { opener } = window;
  if (opener === null) return;
  const receive = ({ source, origin, data }) => {
    if (source !== opener || origin !== location.origin || !isReport(data)) return;
    window.removeEventListener("message", receive);
    take(data);
  };
  window.addEventListener("message", receive);
  opener.postMessage({ kind: "ketamine-intake-review-ready" }, location.origin);
};

/** The report in a file, or `undefined` when there is none. */
export const readFile = async (file) => {
  if (file === undefined || file.size > LARGEST) return undefined;
  try {
    const data = JSON.parse(await file.text());
    return isReport(data) ? data : undefined;
  } catch {
    return undefined;
  }
};

/** The report of a prepared case, made on this page by the package. */
export const sampleReport = async (prepared) => {
  const request = requestOf(prepared, sample);
  const screener = await createScreener(request);
  if (screener.type !== "ready") return undefined;
  const response = responseOf(prepared, screener.screen(request.input), request.input);
  return { kind: "ketamine-intake-report", version: 1, request, response };
};

/** The stored intake that the address names by its number, behind the login of the server; nothing without one. */
export const storedReport = async () => {
  const id = new URLSearchParams(location.search).get("intake");
  if (!sendsToServer || !/^\d+$/.test(id ?? "")) return { type: "none" };
  const response = await fetch(`/api/intakes/${id}`);
  if (response.status === 401) return { type: "log_in" };
  if (!response.ok) return { type: "unreadable" };
  const stored = await response.json();
  return { ...stored, type: "found", id, report: isReport(stored.report) ? stored.report : notEvaluated(stored), asSent: asSent(stored) };
};

/** Where the server could not evaluate: no level and no finding, and every answer to be read. */
const notEvaluated = ({ sent: { request }, report }) => {
  const input = intakeInput(request);
  const code = report.response?.code ?? report.response?.problems?.[0]?.code ?? "not_evaluated";
  return {
    kind: "ketamine-intake-report", version: 1, request: { program: request.program, today: request.today, input },
    response: { type: "failed", code, clinician: { notEvaluated: true, code, answers: answersAsText(input) } },
  };
};

/** The result of the request exactly as it was sent, where the server's own is of another day or program. */
const asSent = ({ sent, again }) => again && {
  kind: "ketamine-intake-report", version: 1,
  request: { program: sent.request.program, today: sent.request.today, input: intakeInput(sent.request) },
  response: again,
};

/** Whether it has the shape of a report of this site. */
export const isReport = (data) =>
  isRecord(data) && data.kind === "ketamine-intake-report" && data.version === 1
  && isRecord(data.request) && isRecord(data.request.input)
  && isRecord(data.response) && isRecord(data.response.clinician);

const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
