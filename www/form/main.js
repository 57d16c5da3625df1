/**
 * Starts the clinic's form: asks the engine whether it may, builds the pages, and listens to answers.
 * It must never ask a question for a program that was refused; then only help and contact are shown.
 * Read next: `walk.js`, what each button does; `engine.js`, what evaluates.
 */

import { READ_BY, contact, localDate, program } from "../clinic.js";
import { questionnaire as everyQuestion } from "../data/questions.js";
import { questionsIn } from "../ketamine-intake/gates.js";
import { byId } from "../shared/dom.js";
import { words } from "../shared/words.js";
import { tidyChoices } from "./answers.js";
import { startEngine } from "./engine.js";
import { exampleOn, fillWith } from "./example.js";
import { makeIntake } from "./intake.js";
import { offerToStop } from "./leave.js";
import { partView } from "./part.js";
import { makeSafetyWatch } from "./safety.js";
import { closedView } from "./sent.js";
import { startView } from "./start.js";
import { announce, placeOf, showView, warnBeforeLeaving } from "./views.js";
import { askAtVisit, goBack, goOn, openCheck, openPart, showFollowUps } from "./walk.js";

const today = localDate();

const openForm = (engine) => {
  const questionnaire = questionsOf(program);
  const safety = makeSafetyWatch({ contact, announce });
  const intake = makeIntake({ questionnaire, today, safetyShown: safety.shown });
  const stopWarning = warnBeforeLeaving(() => !intake.ledger.isEmpty());
  const leaving = offerToStop(byId("leave"), stopWarning);
  const sent = () => {
    stopWarning();
    leaving.hide();
  };
  const form = { engine, intake, safety, today, sent, toCheck: false };
  buildPages(form, leaving);
  byId("form").addEventListener("change", ({ target }) => answered(form, target));
  byId("form").addEventListener("keydown", pressContinue);
  showView("start", { focus: false });
};

/** The questions that the clinic's program asks. */
const questionsOf = (asking) => ({ ...everyQuestion, questions: questionsIn(everyQuestion, asking) });

const buildPages = (form, leaving) => {
  const { questionnaire, state } = form.intake;
  const start = (typedBy) => {
    form.intake.setTypedBy(typedBy);
    leaving.show();
    openPart(form, questionnaire.parts[0]);
  };
  const page = (part) => partView({
    part,
    ...placeOf(part, questionnaire.parts),
    questions: state.questionsIn(part),
    contact,
    on: {
      back: part === questionnaire.parts[0] ? undefined : () => goBack(form, part),
      forward: () => goOn(form, part),
      visit: () => askAtVisit(form, part),
      early: () => openCheck(form),
    },
  });
  byId("form").replaceChildren(
    startView({ contact, readBy: READ_BY, on: { start, example: () => fillExample(form, leaving) } }),
    ...questionnaire.parts.map(page),
  );
};

/** After every answer: one choice at most where one belongs, help at once, follow-ups. */
const answered = ({ intake, safety, ...form }, input) => {
  const fieldset = input.closest("[data-question]");
  if (fieldset === null) return;
  if (tidyChoices(fieldset, input)) announce(words.fixed.unticked);
  const question = intake.questionnaire.questions.find(({ id }) => id === fieldset.dataset.question);
  const { answers } = intake.state.read();
  // What showed a help text counts as committed, so that taking it back is seen by the care team.
  if (safety.watch([question], answers).size > 0) intake.ledger.commit([question.id], answers);
  showFollowUps({ intake, ...form });
};

/** Enter in a text box presses Continue; leaving the box first makes its answer count. */
const pressContinue = (event) => {
  if (event.key !== "Enter" || event.target.type !== "text") return;
  event.preventDefault();
  event.target.blur();
  event.target.closest("[data-view]").querySelector("[data-do=continue]").click();
};

const fillExample = (form, leaving) => {
  const { intake, safety } = form;
  const example = exampleOn(today);
  fillWith(example, intake);
  intake.setTypedBy(example.typedBy);
  intake.questionnaire.parts.forEach((part) => intake.seen.add(part));
  safety.watch(intake.questionnaire.questions, intake.state.read().answers);
  showFollowUps(form);
  leaving.show();
  openCheck(form);
};

/** A fault of this page: what is on it stays, and the person is told to call. */
const tellFault = () => {
  byId("fault").hidden = false;
};
window.addEventListener("error", tellFault);
window.addEventListener("unhandledrejection", tellFault);

startEngine({ program, today }).then((engine) => {
  if (engine.state === "refused") byId("form").replaceChildren(closedView(engine.screener));
  else openForm(engine);
});
