/**
 * What each button of the form does: on, back, at the visit, check, change, send.
 * It must never stop anybody: a blank or an unreadable answer is pointed at once, and goes out as it is.
 * Read next: `intake.js`, what is collected on the way.
 */

import { READ_BY, contact, program } from "../clinic.js";
import { byId, focusOn } from "../shared/dom.js";
import { checkView } from "./check.js";
import { answersToMend, screenWith } from "./engine.js";
import { openReview, packReport, saveReport } from "./handover.js";
import { sendIntake, sendsToServer } from "../shared/send.js";
import { sentView } from "./sent.js";
import { focusQuestion, makeSummary, markQuestions, showSummary } from "./summary.js";
import { placeOf, replaceView, showView, titleProblem } from "./views.js";

const NOTHING = { toMend: [], blank: [] };
const idsIn = (form, part) => form.intake.state.questionsIn(part).map(({ id }) => id);
const summaryPlace = (part) => document.querySelector(`[data-view="${part}"] .summary-place`);

export const openPart = (form, part) => {
  const { parts } = form.intake.questionnaire;
  form.intake.seen.add(part);
  showFollowUps(form);
  delete summaryPlace(part).dataset.told;
  showSummary(summaryPlace(part), undefined);
  markQuestions(idsIn(form, part), NOTHING);
  showView(part, placeOf(part, parts));
};

/** Shows the questions that are asked now; the others keep what was typed, out of sight. Help stays in sight. */
export const showFollowUps = ({ intake: { state, questionnaire } }) => {
  const { shown } = state.read();
  for (const { id } of questionnaire.questions) {
    const fieldset = state.fieldset(id);
    fieldset.hidden = !shown.has(id);
    if (fieldset.hidden) fieldset.after(...fieldset.querySelectorAll("[data-safety]"));
  }
};

export const goOn = (form, part) => {
  const pointed = pointAtOpen(form, part);
  const helped = focusUnseenHelp(part);
  if (pointed || helped) return;
  form.intake.commit();
  const { parts } = form.intake.questionnaire;
  const next = parts[parts.indexOf(part) + 1];
  form.toCheck || next === undefined ? openCheck(form) : openPart(form, next);
};

/** Help may have appeared out of sight, or with the last key pressed: the first press goes to it, the second goes on. */
const focusUnseenHelp = (part) => {
  const panel = document.querySelector(`[data-view="${part}"] [data-safety]:not([data-seen])`);
  if (panel === null) return false;
  panel.dataset.seen = "";
  focusOn(panel.querySelector("h2"));
  return true;
};

/**
 * Points at blanks and at answers that cannot be read; false when they were pointed at before.
 * What can be read is committed. What cannot is not yet: mending a slip of the keys is no changed answer.
 */
const pointAtOpen = (form, part) => {
  const ids = idsIn(form, part);
  const { answers, shown } = form.intake.state.read();
  const found = {
    toMend: answersToMend(form.engine, form.intake.input(), ids),
    blank: ids.filter((id) => shown.has(id) && answers[id] === undefined),
  };
  const place = summaryPlace(part);
  const told = place.dataset.told;
  place.dataset.told = JSON.stringify(found);
  markQuestions(ids, found);
  const summary = makeSummary(found);
  if (summary === undefined || told === place.dataset.told) return false;
  form.intake.commit(found.toMend.map(({ question }) => question));
  titleProblem();
  showSummary(place, summary);
  return true;
};

export const goBack = (form, part) => {
  const { parts } = form.intake.questionnaire;
  form.intake.commit();
  openPart(form, parts[parts.indexOf(part) - 1]);
};

/** Leaves the blanks of a part for the visit. Where that calls for help, help is shown before going on. */
export const askAtVisit = (form, part) => {
  const { state } = form.intake;
  state.leaveForVisit(idsIn(form, part));
  const { answers } = state.read();
  const left = state.questionsIn(part).filter(({ id }) => answers[id] === "declined_visit");
  showFollowUps(form);
  form.safety.watch(left, answers);
  goOn(form, part);
};

export const openCheck = (form) => {
  const { intake, engine } = form;
  form.toCheck = false;
  intake.commit();
  const ids = intake.questionnaire.questions.map(({ id }) => id);
  replaceView("check", checkView({
    state: intake.state,
    toMend: answersToMend(engine, intake.input(), ids),
    changes: intake.ledger.changes(),
    contact,
    on: {
      back: () => openPart(form, [...intake.seen].at(-1)),
      change: (part, id) => changeAnswer(form, part, id),
      send: () => send(form),
    },
  }));
};

/** Opens one question again; Continue then leads back to the check. */
const changeAnswer = (form, part, id) => {
  form.toCheck = true;
  openPart(form, part);
  focusQuestion(id);
};

/** Evaluates, sends where there is a server, shows the patient's view, and forgets the answers in the controls. */
const send = async (form) => {
  form.intake.commit();
  const input = form.intake.input();
  const response = screenWith(form.engine, input);
  if (sendsToServer && !(await sendIntake({ input, program, today: form.today, result: response }))) {
    // What was typed stays on the page, so that the button can be pressed again.
    byId("fault").hidden = false;
    return focusOn(byId("fault"));
  }
  byId("fault").hidden = true;
  const report = packReport({ program, today: form.today, input, response });
  form.sent();
  replaceView("sent", sentView({
    patient: response.patient,
    readBy: READ_BY,
    on: { review: () => review(report), save: () => saveReport(report), restart: () => location.reload() },
  }));
  for (const view of document.querySelectorAll('[data-view]:not([data-view="sent"])')) view.remove();
};

const review = (report) => {
  byId("review-problem").textContent = openReview(report)
    ? ""
    : "Your browser did not open the page. Allow this site to open windows, or save the file and open it there.";
};
