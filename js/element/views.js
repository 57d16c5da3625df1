/**
 * The view of each kind of screen, by its name.
 * It must never hold a screen that shows a level, a finding or which answer mattered.
 * Read next: `questions-view.js`, the one that is shown most.
 */

import { checkView } from "./check-view.js";
import { closedView, sentView, stoppedView, unsentView } from "./end-views.js";
import { medicinesView } from "./medicines-view.js";
import { confirmView, leadView, questionsView } from "./questions-view.js";
import { safetyView } from "./safety.js";
import { startView } from "./start-view.js";
import { trialsView } from "./trials-view.js";

export const VIEWS = {
  start: startView,
  lead: leadView,
  questions: questionsView,
  medicines: medicinesView,
  trials: trialsView,
  confirm: confirmView,
  safety: safetyView,
  check: checkView,
  sent: sentView,
  unsent: unsentView,
  closed: closedView,
  stopped: stoppedView,
};
