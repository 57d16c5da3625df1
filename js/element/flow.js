/**
 * Makes screens of the questions that are asked now, and says which one comes next.
 * It must never skip a question that has no answer, and never look at anything but answers and their gates.
 * Read next: `../form-layout.js`, what stands together; `../follow-ups.js`, what is asked.
 */

import { NOT_COUNTED, TOGETHER } from "../form-layout.js";

/** Kinds that are a list page of their own, opened by "do you take any". */
const LISTS = ["medicines", "trials"];
/** So many items of a scale stand on one screen at most. */
const MOST_ITEMS = 10;

/** Every question screen of this moment, in order: `{ type, ids, part }`. */
export const screensOf = (intake, questionnaire) => {
  const { shown } = intake.read();
  const asked = questionnaire.questions.filter(({ id }) => shown.has(id));
  const screens = [];
  const done = new Set();
  for (const question of asked) {
    if (done.has(question.id)) continue;
    const group = groupOf(question, asked, done);
    group.ids.forEach((id) => done.add(id));
    screens.push(...screensOfGroup(group, question, intake));
  }
  return screens;
};

const screensOfGroup = (group, question, intake) => {
  const { ids, lead } = group;
  const base = { ids, part: question.part, group };
  const type = LISTS.includes(question.kind) ? question.kind : "questions";
  if (lead === undefined) return [{ ...base, type }];
  const first = { ...base, type: "lead" };
  return leadOf(group, intake) === "yes" ? [first, { ...base, type }] : [first];
};

const groupOf = (question, asked, done) => {
  if (LISTS.includes(question.kind)) return { ids: [question.id], lead: `${question.kind}_lead` };
  const together = TOGETHER.find(({ ids }) => ids.includes(question.id));
  if (together) return { ...together, ids: asked.filter(({ id }) => together.ids.includes(id)).map(({ id }) => id) };
  return { ids: question.instrument && !question.triggers ? itemsWith(question, asked, done) : [question.id] };
};

/** Items of one scale that follow one another; what may call for help stands alone. */
const itemsWith = (question, asked, done) => {
  const rest = asked.slice(asked.indexOf(question)).filter(({ id }) => !done.has(id));
  const end = rest.findIndex(({ instrument, triggers }) => instrument !== question.instrument || triggers);
  return rest.slice(0, Math.min(end === -1 ? rest.length : end, MOST_ITEMS)).map(({ id }) => id);
};

/** What the first question of a group said; read from the answers when the host gave them. */
export const leadOf = ({ ids }, intake) => {
  const said = intake.leads.get(ids[0]);
  if (said !== undefined) return said;
  const values = ids.map((id) => intake.value(id)).filter((value) => value !== undefined);
  if (values.length === 0) return undefined;
  const words = new Set(values.flat());
  const [only] = words;
  return words.size === 1 && ["unsure", "declined", "declined_visit", "none"].includes(only) ? only : "yes";
};

/**
 * The screen after `from`. What its own group now asks besides; in order; then any question that was passed and is open;
 * then the check. While answers are checked, or after a question that was passed, only what is open stands before the check:
 * nobody is led through a part a second time.
 */
export const nextScreen = ({ intake, questionnaire, toCheck }, from) => {
  const screens = screensOf(intake, questionnaire);
  const place = (screen) => questionnaire.questions.findIndex(({ id }) => id === screen.ids[0]);
  const open = ({ ids }) => ids.some((id) => intake.read().answers[id] === undefined);
  const at = from ? screens.findIndex(({ type, ids }) => type === from.type && ids[0] === from.ids[0]) : -1;
  const after = at >= 0 ? screens.slice(at + 1) : screens.filter((screen) => !from || place(from) < place(screen));
  const own = screens[at];
  const besides = own?.ids.filter((id) => !from.ids.includes(id) && open({ ids: [id] })) ?? [];
  if (besides.length > 0) return { ...own, ids: besides };
  const passed = from?.passed;
  const inOrder = toCheck || passed ? after.find((screen) => open(screen) || isOpenedBy(screen, from)) : after[0];
  if (inOrder) return { ...inOrder, passed };
  const left = screens.find(open);
  return left ? { ...left, passed: true } : { type: "check", ids: [] };
};

/** The page that "yes, I have a reading" opens is shown even when it holds answers from before. */
const isOpenedBy = (screen, from) => from?.type === "lead" && screen.type !== "lead" && screen.ids[0] === from.ids[0];

/** The first screen of the part after this one, or the check. */
export const afterPart = ({ intake, questionnaire }, part) => {
  const later = questionnaire.parts.slice(questionnaire.parts.indexOf(part) + 1);
  return screensOf(intake, questionnaire).find((screen) => later.includes(screen.part)) ?? { type: "check", ids: [] };
};

/** Where a part stands: `{ part, of }`; what is asked first of all is not counted. */
export const placeOf = (part, { parts }) => {
  const counted = parts.filter((each) => each !== NOT_COUNTED);
  return counted.includes(part) ? { part: counted.indexOf(part) + 1, of: counted.length } : {};
};

/** The question's own screen, for somebody who wants to change its answer. */
export const screenFor = ({ intake, questionnaire }, id) => {
  const [first, ...rest] = screensOf(intake, questionnaire).filter(({ ids }) => ids.includes(id));
  return rest[0] ?? first;
};
