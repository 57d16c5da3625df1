/**
 * A screen with one question or one short list, what opens a group, and "Is this right?".
 * It must never let a blank pass for an answer, and never stop anybody who says "not sure" or "I'd rather not say".
 * Read next: `controls.js`.
 */

import { HELP_FIRST, NOT_AT_VISIT, RARE } from "../form-layout.js";
import { LONGEST_TEXT, kindOf, questionFields, readAnswer, takeDraft, tidy } from "./controls.js";
import { el, field, items, option, orLine, paragraphs, typed } from "./dom.js";
import { afterPart, leadOf, nextScreen, placeOf, screensOf } from "./flow.js";
import { heading, pointAt } from "./frame.js";
import { inOwnUnit } from "./numbers.js";
import { beforeHardQuestions, textFor } from "./safety.js";
import { answerWords, evaluate } from "./check-view.js";

/** What every screen of a part holds besides its questions. */
export const partFrame = (form, screen) => {
  const { say, questionnaire } = form;
  const { part, of } = placeOf(screen.part, questionnaire);
  const words = say.words.parts[screen.part] ?? { title: screen.part };
  const [first] = screensOf(form.intake, questionnaire).filter((each) => each.part === screen.part);
  const opens = first?.type === screen.type && first.ids[0] === screen.ids[0];
  form.intake.seen.add(screen.part);
  return {
    screen: screen.type,
    line: part ? say.t("part_of", { part, of, title: words.title }) : words.title,
    opening: opens && [
      HELP_FIRST.includes(screen.part) && beforeHardQuestions(say),
      words.why && el("p", { class: "why" }, words.why),
    ],
    others: NOT_AT_VISIT.includes(screen.part) ? []
      : [form.button(say.t("declined_visit"), { class: "link", "data-do": "visit" }, () => atVisit(form, screen.part))],
  };
};

export const questionsView = (form, screen) => {
  const { say, intake, questionnaire } = form;
  const questions = screen.ids.map((id) => questionnaire.questions.find((each) => each.id === id));
  const { opening, ...frame } = partFrame(form, screen);
  const several = questions.length > 1;
  // The items of a scale share their lead-in: it stands once, and is read with each item.
  const leads = new Set(questions.map(({ id }) => say.question(id).hint));
  const lead = several && leads.size === 1 && [...leads][0];
  const title = several && heading(form, titleOf(form, screen, questions[0]));
  const fields = questions.map((question) => {
    const { id } = question;
    const { text } = say.question(id);
    return questionFields(question, {
      say, answer: intake.value(id), draft: intake.drafts.get(id),
      heading: several ? text : heading(form, text),
      places: form.screener.locations,
      hints: [!several && scaleHint(form, question)], lead,
    });
  });
  const body = el("div", { class: "questions" }, title,
    several && el("div", { class: "hint", id: "lead" }, paragraphs([scaleHint(form, questions[0]), lead && say.fill(lead)])), opening, fields);
  watch(form, body);
  return { ...frame, body, main: [say.t("continue"), (element) => onContinue(form, screen, element)] };
};

const titleOf = ({ say, questionnaire }, { group, part }, { instrument }) => {
  const named = questionnaire.instruments?.find(({ id }) => id === instrument);
  return group.title ? say.t(group.title) : named?.title ?? say.words.parts[part]?.title ?? part;
};

/**
 * The owner's own lead-in, or that these words are ours and not the tested ones, unless the question's own hint says so.
 * A measurement belongs to an instrument too, and has no tested wording.
 */
const scaleHint = ({ say, screener, questionnaire }, { id, instrument }) => {
  const { licensed, hint = "" } = say.question(id);
  if (licensed) return screener.program.instruments[instrument].wording.lead;
  const worded = questionnaire.instruments?.some((each) => each.items.includes(id) && each.wordingFor.length > 0);
  const [ours] = say.t("short_topics").split(".");
  return worded && !hint.includes(ours) && say.t("short_topics");
};

const watch = (form, body) => {
  const { say } = form;
  let stopCount = () => undefined;
  body.addEventListener("change", ({ target }) => {
    if (tidy(target.closest("[data-question]"), target)) form.announce(say.t("unticked"));
  });
  body.addEventListener("input", ({ target }) => {
    const count = target.closest("fieldset")?.querySelector("[data-count]");
    if (!count) return;
    const text = say.t("letters", { count: say.number(target.value.length), most: say.number(LONGEST_TEXT) });
    count.textContent = text;
    stopCount();
    stopCount = form.later(() => target.isConnected && form.announce(text), 1500);
  });
};

const onContinue = (form, screen, element) => {
  const { say, intake } = form;
  const answers = {};
  const problems = [];
  for (const fieldset of element.querySelectorAll("[data-question]")) {
    const { question: id } = fieldset.dataset;
    answers[id] = readAnswer(fieldset, say);
    intake.drafts.set(id, takeDraft(fieldset));
    if (answers[id] === undefined) problems.push({ id, text: blankWords(form, screen, id) });
  }
  pointAt(form, element, problems);
  if (problems.length > 0) return;
  const doubts = doubtsAbout(form, screen, answers);
  if (doubts.length > 0) return form.go({ type: "confirm", ids: screen.ids, part: screen.part, from: screen, answers, doubts });
  settle(form, screen, answers);
};

/** Names the topic; the second time it says how to skip. */
const blankWords = ({ say }, screen, id) => {
  screen.told ??= new Set();
  const text = say.t(screen.told.has(id) ? "blank_again" : "blank_error", { topic: say.question(id).topic });
  screen.told.add(id);
  return text;
};

/** Commits what the screen says; help comes first, then the next screen. */
export const settle = (form, screen, answers, next) => {
  form.changed(form.intake.commit(answers), "user");
  const place = form.questionnaire.questions.find((question) => question.place && question.id in answers);
  if (place) form.relocate(answers[place.id]);
  const text = textFor(form, Object.keys(answers));
  if (text === undefined) return form.go(next ?? nextScreen(form, screen));
  form.crisis(text);
  form.go({ type: "safety", text, from: screen, next });
};

/** Leaves every open question of a part for the visit, follow-ups that it opens included. */
const atVisit = (form, part) => {
  const { intake, questionnaire } = form;
  const answers = {};
  for (;;) {
    const now = intake.read(answers);
    const open = questionnaire.questions.filter(({ id, part: own }) => own === part && now.shown.has(id) && now.answers[id] === undefined);
    if (open.length === 0) break;
    for (const { id } of open) answers[id] = "declined_visit";
  }
  settle(form, form.trail[form.at], answers, form.toCheck ? { type: "check", ids: [] } : afterPart(form, part));
};

/** What is asked back once: two numbers in one box, a rare number, and what the engine cannot read. */
const doubtsAbout = (form, screen, answers) => {
  const { intake, questionnaire, say } = form;
  const isNew = (id) => intake.confirmed.get(id) !== JSON.stringify(answers[id]);
  const split = splitPair(screen.group?.pair, answers);
  if (split) return [{ id: screen.group.pair[0], split }];
  const typedKinds = screen.ids.filter((id) =>
    isNew(id) && ["number", "date", "text"].includes(kindOf(questionnaire.questions.find((each) => each.id === id))));
  if (typedKinds.length === 0) return [];
  const input = intake.input({ more: answers, context: { locale: say.locale } });
  const found = evaluate(form, input).patient.problems.filter(({ question }) => typedKinds.includes(question));
  const rare = typedKinds.filter((id) => !found.some(({ question }) => question === id) && isRare(form, id, answers[id]));
  return [...found.map(({ question, code }) => ({ id: question, code })), ...rare.map((id) => ({ id }))];
};

const isRare = ({ questionnaire }, id, value) => {
  const limits = RARE[questionnaire.questions.find((question) => question.id === id).unit];
  const number = limits && inOwnUnit(value);
  return number !== undefined && (number < limits.below || limits.above < number);
};

/** "120/80" or "120 80" in the first box of a pair; never split in silence. */
const splitPair = (pair, answers) => {
  const [, ...numbers] = /^(\d{2,3})\s*(?:\/|\s|over)\s*(\d{2,3})$/.exec(answers[pair?.[0]] ?? "") ?? [];
  return numbers.length === 2 && { [pair[0]]: numbers[0], [pair[1]]: numbers[1] };
};

/** "Is this right?" A person may go on unchanged. */
export const confirmView = (form, { from, answers, doubts, part }) => {
  const { say, intake } = form;
  const { problems } = say.words;
  const accept = (more = {}) => {
    const now = { ...answers, ...more };
    for (const id of Object.keys(now)) {
      intake.confirmed.set(id, JSON.stringify(now[id]));
      if (more[id] !== undefined) intake.drafts.delete(id);
    }
    settle(form, from, now);
  };
  const [{ split }] = doubts;
  const row = ({ id, code }) => el("li", {},
    el("strong", {}, typed(answerWords(form, id, answers[id]))),
    el("p", {}, code ? problems[code] ?? problems.other : say.t("rare")));
  return {
    screen: "confirm",
    line: partFrame(form, { ...from, part }).line,
    body: [
      heading(form, say.t("is_this_right")),
      split
        ? el("p", {}, say.t("split_pair", { top: Object.values(split)[0], bottom: Object.values(split)[1] }))
        : el("ul", { class: "plain" }, doubts.map(row)),
    ],
    main: split ? [say.t("yes_right"), () => accept(split)] : [say.t("change_it"), form.back],
    others: [split
      ? form.button(say.t("change_it"), { "data-do": "change" }, form.back)
      : form.button(say.t("yes_right"), { "data-do": "accept" }, () => accept())],
  };
};

/** What opens a group: is there anything to say at all. "No" is what the group says it means. */
export const leadView = (form, screen) => {
  const { say, intake } = form;
  const { group, ids } = screen;
  const { opening, ...frame } = partFrame(form, screen);
  const atClinic = group.pair !== undefined;
  const words = say.words.element[group.lead] ?? {};
  const no = atClinic ? "declined_visit" : "none";
  const { hint, list, text } = say.question(ids[0]);
  const row = (value, said) => option("radio", group.lead, value, said, { checked: leadOf(group, intake) === value });
  const rows = field(group.lead, heading(form, words.text ?? text), {
    hint: !atClinic && [paragraphs([hint && say.fill(hint)]), items(list)], attributes: { "data-lead": ids[0] },
  },
    row("yes", words.yes ?? say.t("yes")), row(no, words.no ?? say.t("none")), orLine(say),
    row("unsure", say.t("unsure")), row("declined", say.t("declined")));
  const goOn = (element) => {
    const said = element.querySelector("[data-lead] input:checked")?.value;
    pointAt(form, element, said ? [] : [{ id: group.lead, text: say.t("blank_error", { topic: say.question(ids[0]).topic }) }]);
    if (!said) return;
    intake.leads.set(ids[0], said);
    if (said === "yes") return settle(form, screen, withoutLead(ids, intake));
    ids.forEach((id) => intake.drafts.delete(id));
    settle(form, screen, Object.fromEntries(ids.map((id) => [id, said === "none" ? ["none"] : said])));
  };
  return { ...frame, body: [opening, rows], main: [say.t("continue"), goOn] };
};

/** "Yes" takes back what the first question alone had said before. */
const withoutLead = (ids, intake) => Object.fromEntries(ids
  .filter((id) => ["none", "unsure", "declined", "declined_visit"].includes([intake.value(id)].flat().join()))
  .map((id) => [id, undefined]));
