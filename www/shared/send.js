/**
 * Sends an intake to the server of this site: the request and the browser's own result, in the body and nowhere else.
 * It must never say more to the patient than whether it arrived, and never let an answer go before it did.
 * Read next: `../try/main.js` and `../form/walk.js`, its users.
 */

import { mode } from "../data/mode.js";
import { intakeRequest } from "../ketamine-intake/request.js";

/** Whether this site has a server to send to. */
export const sendsToServer = mode.sends === "server";

/** How long an answer is waited for, in milliseconds: longer than the server gives itself, shorter than the form waits. */
const LONGEST_WAIT = 20_000;

const post = (address, body) => fetch(address, {
  method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body), signal: AbortSignal.timeout(LONGEST_WAIT),
});

/** Appends a judgement to a stored intake; rejects when the server did not take it. */
export const storeJudgement = async (id, record) => {
  const response = await post(`/api/intakes/${id}/judgements`, record);
  if (!response.ok) throw new Error(`not stored: ${(await response.json()).code}`);
};

/** `true` when the server has stored it. The engine may have failed here: the server evaluates again. */
export const sendIntake = async ({ input, program, today, result }) => {
  const request = intakeRequest(input, { program, today });
  try {
    return (await post("/intakes", { request, result })).ok;
  } catch {
    return false;
  }
};
