/**
 * Sends an intake to the server of this site: the request and the browser's own result, in the body and nowhere else.
 * It must never say more to the patient than whether it arrived, and never let an answer go before it did.
 * Read next: `../form/walk.js`, its user.
 */

import { mode } from "../data/mode.js";
import { intakeRequest } from "../ketamine-intake/request.js";

/** Whether this site has a server to send to. */
export const sendsToServer = mode.sends === "server";

/** Appends a judgement to a stored intake; rejects when the server did not take it. */
export const storeJudgement = async (id, record) => {
  const response = await fetch(`/api/intakes/${id}/judgements`, {
    method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(record),
  });
  if (!response.ok) throw new Error(`not stored: ${(await response.json()).code}`);
};

/** `true` when the server has stored it. The engine may have failed here: the server evaluates again. */
export const sendIntake = async ({ input, program, today, result }) => {
  const request = intakeRequest(input, { program, today });
  try {
    const response = await fetch("/intakes", {
      method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ request, result }),
    });
    return response.ok;
  } catch {
    return false;
  }
};
