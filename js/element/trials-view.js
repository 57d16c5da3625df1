/**
 * Earlier treatments, one record each: which medicine, the highest dose, how long, how much it helped, why it ended.
 * It must never say that a medicine failed or was enough, and never ask again what the medicine list says.
 * Read next: `medicines-view.js`, the same way with names only.
 */

import { box, el, field, option, orLine, paragraphs, typed } from "./dom.js";
import { heading, pointAt } from "./frame.js";
import { entriesOf as medicinesOf, listPage, rowButton, typedOf } from "./medicines-view.js";
import { partFrame } from "./questions-view.js";

const named = (item) => (typeof item === "object" ? item.medicine : String(item));

export const trialsView = (form, screen) => {
  const id = screen.ids[0];
  const entries = medicinesOf(form, id);
  const step = screen.step ?? (entries.length > 0 ? "list" : "names");
  const { opening: _, ...frame } = partFrame(form, screen);
  const go = (more) => form.replace({ ...screen, step: undefined, place: undefined, ...more });
  return { ...frame, ...STEPS[step](form, { ...screen, id, entries, go }), screen: `trials-${step}` };
};

const commit = (form, id, entries) =>
  form.changed(form.intake.keep({ [id]: entries.length > 0 ? entries : undefined }), "user");

/** Names to recognise, from the locale and from the medicines that were typed before; and a box for another. */
const names = (form, { id, entries, go }) => {
  const { say, questionnaire, intake } = form;
  const known = say.question(id).names ?? [];
  const lists = questionnaire.questions.filter(({ kind }) => kind === "medicines").flatMap(({ id: list }) => medicinesOf({ intake }, list));
  const own = [...lists.map(typedOf), ...entries.map(named)];
  const isNew = (name) => !own.some((said) => name.match(/\p{L}+/gu).some((word) => said.toLowerCase().includes(word.toLowerCase())));
  const offered = [...new Set([...own, ...known.filter(isNew)])];
  const another = box(say.t("trial_other"), { "data-typed": true, maxlength: 200, autocapitalize: "none", class: "wide" });
  const take = (element) => {
    const ticked = [...element.querySelectorAll("[name=trial]:checked")].map(({ value }) => value);
    const all = [...ticked, another.querySelector("input").value.trim()].filter(Boolean);
    pointAt(form, element, all.length > 0 ? [] : [{ id, text: say.t("trial_blank") }]);
    if (all.length === 0) return;
    commit(form, id, all.map((medicine) => entries.find((entry) => named(entry) === medicine) ?? { medicine }));
    go({ step: "record", place: 0 });
  };
  return {
    body: [field(id, heading(form, say.t("trial_names")), { hint: say.t("tick_all") },
      offered.map((name) => option("checkbox", "trial", name, typed(name), { checked: entries.some((entry) => named(entry) === name) })),
      another)],
    main: [say.t("continue"), take],
  };
};

/** One medicine on one screen; every field may be left with "not sure". */
const record = (form, { id, entries, place, go }) => {
  const { say } = form;
  const fields = Object.entries(say.words.element.trial_fields);
  const entry = { ...(typeof entries[place] === "object" ? entries[place] : { medicine: named(entries[place]) }) };
  const radio = (name, value, said) => option("radio", name, value, said, { checked: String(entry[name] ?? "") === value });
  const choice = ([name, { text, label, options }]) => field(name, text, {}, options
    ? Object.entries(options).map(([value, said]) => radio(name, value, said))
    : [textField(name, label), orLine(say), radio(name, "unsure", say.t("unsure"))]);
  const textField = (name, text) => {
    const field = box(text, { "data-typed": true, "data-field": name, maxlength: 200, class: "wide" });
    field.querySelector("input").value = entry[name] === "unsure" ? "" : entry[name] ?? "";
    return field;
  };
  const take = (element) => {
    const blank = [];
    for (const [name] of fields) {
      const said = element.querySelector(`[name="${name}"]:checked`)?.value ?? element.querySelector(`[data-field="${name}"]`)?.value.trim();
      if (said) entry[name] = said;
      else blank.push({ id: name, text: say.t("trial_field_blank") });
    }
    pointAt(form, element, blank);
    if (blank.length > 0) return;
    const next = entries.map((each, at) => (at === place ? entry : each));
    commit(form, id, next);
    go(place + 1 < next.length ? { step: "record", place: place + 1 } : { step: "list" });
  };
  return {
    body: [heading(form, typed(entry.medicine)), paragraphs([say.t("trial_why")], { class: "why" }), fields.map(choice)],
    main: [say.t("continue"), take],
  };
};

const list = (form, screen) => {
  const { say } = form;
  const { entries, go } = screen;
  return listPage(form, screen, {
    title: say.t("trial_list"),
    rows: entries.map((entry, place) => [typed(named(entry)),
      el("span", { class: "change" }, rowButton(form, "change", named(entry), () => go({ step: "record", place })))]),
    question: say.t("trial_more"),
    more: () => go({ step: "names" }),
  });
};

const STEPS = { names, record, list };
