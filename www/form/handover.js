/**
 * Hands the report over: to the clinician's page of this site in a window of its own, or as a file.
 * It must never use the address, a cookie or any storage, and never speak to a page of another origin.
 * Read next: `../review/receive.js`, the other side.
 */

/** What is handed over: enough for the other side to evaluate again. */
export const packReport = ({ program, today, input, response }) =>
  ({ kind: "ketamine-intake-report", version: 1, request: { program, today, input }, response });

/** Opens the clinician's page and gives it the report when it says that it is ready; false when it may not open. */
export const openReview = (report) => {
  const page = window.open("review.html", "_blank");
  if (page === null) return false;
  const answer = ({ source, origin, data }) => {
    if (source !== page || origin !== location.origin || data?.kind !== "ketamine-intake-review-ready") return;
    page.postMessage(report, location.origin);
  };
  window.addEventListener("message", answer);
  return true;
};

/** Saves the report as a file on this device. */
export const saveReport = (report) => {
  const address = URL.createObjectURL(new Blob([JSON.stringify(report, null, 2)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `intake-report-${report.request.input.intake}.json`;
  link.click();
  // The download has begun by then in every browser; the address must not stay usable for longer than needed.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
