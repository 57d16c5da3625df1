/**
 * The imaginary clinic of this site: its program, and how a patient reaches it.
 * It must never hold a real clinic, person or clinic number; 911 and 988 are real, because a reader may need them.
 * Read next: `form/main.js`.
 */

import { mode } from "./data/mode.js";
import { sample } from "./data/sample.js";

/** Version of the notice that the patient reads before the first question. */
export const NOTICE = "demo-2026-11";

/** When answers are read, in the clinic's own words. */
export const READ_BY = "A nurse reads new forms by 5 on the next work day.";

/** The date of this device, YYYY-MM-DD. */
export const localDate = (now = new Date()) =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");

/**
 * The program of the clinic.
 * WHY: this imaginary doctor confirms every day, or the demo would stop after 180 days.
 * A real clinic writes down the day on which the responsible person did confirm. Where a server runs, it is the server's program.
 */
export const program = mode.program ?? {
  ...sample.program,
  responsible: { ...sample.program.responsible, confirmedOn: localDate() },
};

/** How to reach the clinic, for a page whose engine has not answered yet. */
export const contact = {
  clinic: program.clinic,
  clinician: `${program.responsible.name}, ${program.responsible.credential}`,
  telephone: program.responsible.telephone,
  hours: program.responsible.hours,
  outsideHours: program.responsible.outsideHours,
  emergency: program.emergency,
  crisis: program.crisis,
};
