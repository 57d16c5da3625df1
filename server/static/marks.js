/**
 * What each mark of the server means, for the list and for the page of one intake.
 * It must never hold more than the words: what is marked, the server decides.
 * Read next: list.js, and the review page of the site, which both show them.
 */
export const MARKS = Object.freeze({
  not_evaluated: "The server could not evaluate it. Read every answer.",
  result_differs: "The browser's result is not what these answers give. The server's result is shown.",
  browser_not_evaluated: "The browser could not evaluate it. The server did.",
  receipt_differs: "The receipt is not that of what was sent.",
  intake_id_reused: "Another intake came with the same id. Both are kept.",
  date_mismatch: "It was evaluated for another day. The server's day is shown first, and both are kept.",
  program_differs: "It was made with another program. The clinic's own is shown first, and both are kept.",
  pack_stale: "The browser had other rules.",
  engine_differs: "The browser had another release of the engine.",
});
