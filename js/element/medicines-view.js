/**
 * The list of medicines: type one, confirm how it was read, go on until there is no other.
 * It must never correct a name, choose a reading, warn, or look different for one medicine than for another.
 * Read next: `questions-view.js`, whose lead opens this list.
 */

import { box, el, errorPlace, field, option, orLine, paragraphs, typed, unseen } from "./dom.js";
import { heading, pointAt } from "./frame.js";
import { partFrame, settle } from "./questions-view.js";
import { capital } from "./words.js";

/** How many readings are offered at most. */
const MOST_READINGS = 5;
/** Words that say something about the list and are no entry of it. */
const ABOUT_THE_LIST = ["none", "unsure", "declined", "declined_visit"];

export const entriesOf = ({ intake }, id) =>
  [intake.value(id) ?? []].flat().filter((item) => !ABOUT_THE_LIST.includes(item));

export const typedOf = (item) => (typeof item === "object" ? item.typed : String(item));

export const medicinesView = (form, screen) => {
  const id = screen.ids[0];
  const entries = entriesOf(form, id);
  const step = screen.step ?? (entries.length > 0 ? "list" : "add");
  const { opening: _, ...frame } = partFrame(form, screen);
  const go = (more) => form.replace({ ...screen, step: undefined, place: undefined, readings: undefined, said: undefined, ...more });
  const view = STEPS[step](form, { ...screen, id, entries, go });
  return { ...frame, ...view, screen: `medicines-${step}` };
};

/** Puts one entry in its place; the list stays open until the person says that there is no other. */
const put = (form, { id, entries, place = entries.length }, item) => {
  const next = [...entries];
  item === undefined ? next.splice(place, 1) : (next[place] = item);
  form.changed(form.intake.keep({ [id]: next.length > 0 ? next : undefined }), "user");
};

const add = (form, screen) => {
  const { say } = form;
  const { id, entries, place, go } = screen;
  const name = box(say.t("medicine_name"), { "data-typed": true, name: "medicine", maxlength: 200, autocapitalize: "none", class: "wide" });
  const dose = box(say.t("medicine_dose"), { name: "dose", maxlength: 200, autocapitalize: "none", class: "wide" });
  if (place !== undefined) name.querySelector("input").value = typedOf(entries[place]);
  const take = (element) => {
    const [named, more] = [name, dose].map((label) => label.querySelector("input").value.trim());
    pointAt(form, element, named ? [] : [{ id, text: say.t("medicine_blank") }]);
    if (!named) return;
    const said = [named, more].filter(Boolean).join(" ");
    const readings = recognise(form, said);
    if (readings.length > 0) return go({ step: "confirm", place, said, readings });
    put(form, screen, said);
    go({ step: "list" });
    form.announce(say.t("added", { medicine: said }));
  };
  return {
    body: [
      heading(form, say.t(entries.length === 0 ? "medicine_first" : "medicine_next")),
      el("p", { class: "hint" }, say.t("medicine_hint")),
      el("div", { class: "field stack" }, errorPlace(id), name, dose),
    ],
    main: [say.t(place === undefined ? "medicine_add" : "medicine_keep"), take],
    others: entries.length > 0 ? [form.button(say.t("to_list"), { class: "link", "data-do": "list" }, () => go({ step: "list" }))] : [],
  };
};

/** What the engine makes of the text; nothing when it is not there, and then the typed words stand by themselves. */
const recognise = ({ screener }, said) => {
  try {
    const found = screener.recogniseMedicines?.(said) ?? [];
    const asks = found.filter(({ status }) => ["recognised", "confirm", "ambiguous"].includes(status));
    const readings = asks.flatMap((entry) => entry.readings.map((reading) => ({ ...reading, exact: entry.status === "recognised" })));
    return [...new Map(readings.map((reading) => [reading.name, reading])).values()]
      .sort((left, right) => (left.name < right.name ? -1 : 1)).slice(0, MOST_READINGS);
  } catch {
    return [];
  }
};

/** One sure reading is asked by yes or no; otherwise the readings stand in alphabetical order, none chosen. */
const confirm = (form, { said, readings, ...screen }) => {
  const { say } = form;
  const { id, go } = screen;
  const sure = readings.length === 1 && readings[0].exact;
  const row = ({ name, brands, usedFor }) => option("radio", "reading", name, [
    typed([name, brands?.length > 0 && ` (${brands.slice(0, 2).map(capital).join(", ")})`].filter(Boolean).join("")),
    usedFor?.length > 0 && el("small", {}, say.t("used_for", { what: usedFor.slice(0, 2).map(say.condition).join(", ") })),
  ]);
  const take = (element) => {
    const chosen = chosenIn(form, element, "reading", { id, text: say.t("reading_blank") });
    if (!chosen) return;
    put(form, screen, chosen === "unsure" ? said : { typed: said, is: chosen });
    go({ step: "list" });
    form.announce(say.t("added", { medicine: said }));
  };
  return {
    body: [field(id, heading(form, [say.t("you_typed"), " ", typed(said)]), {
      hint: paragraphs([sure ? say.t("read_as", { medicine: readings[0].name }) : say.t("which_one")]),
    },
      sure ? option("radio", "reading", readings[0].name, say.t("yes")) : readings.map(row),
      !sure && orLine(say),
      option("radio", "reading", "none_of_these", say.t(sure ? "no" : "none_of_readings")),
      option("radio", "reading", "unsure", say.t("unsure")))],
    main: [say.t("continue"), take],
    others: [form.button(say.t("change_it"), { class: "link", "data-do": "change" }, () => go({ step: "add", place: screen.place }))],
  };
};

/** A list and whether there is more of it; `more` adds another, any other answer ends the list. */
export const listPage = (form, screen, { title, rows, question, more }) => {
  const { say, intake } = form;
  const { id, entries } = screen;
  const stands = [intake.value(id)].flat().find((item) => ABOUT_THE_LIST.includes(item));
  const row = (value, text) => option("radio", "more", value, text, { checked: value === stands });
  const finish = (element) => {
    const said = chosenIn(form, element, "more", { id, text: say.t("more_blank") });
    if (said === "yes") more();
    else if (said) settle(form, screen, { [id]: [...entries, said] });
  };
  return {
    body: [
      heading(form, title),
      el("ul", { class: "plain rows" }, rows.map((parts) => el("li", { class: "row" }, parts))),
      field(id, question, {}, row("yes", say.t("yes")), row("none", say.t("no")), orLine(say),
        row("unsure", say.t("unsure")), row("declined", say.t("declined_more"))),
    ],
    main: [say.t("continue"), finish],
  };
};

/** The radio button that is chosen; without one, the problem is pointed at. */
const chosenIn = (form, element, name, problem) => {
  const said = element.querySelector(`[name="${name}"]:checked`)?.value;
  pointAt(form, element, said ? [] : [problem]);
  return said;
};

/** A button whose visible word is followed by what it is about. */
export const rowButton = (form, key, name, run) =>
  form.button([form.say.t(key), unseen(` ${name}`)], { class: "link", "data-do": key }, run);

const list = (form, screen) => {
  const { say } = form;
  const { entries, go } = screen;
  return listPage(form, screen, {
    title: entries.length === 1 ? say.t("added_one") : say.t("added_count", { count: say.number(entries.length) }),
    rows: entries.map((item, place) => [
      el("span", {}, typed(typedOf(item)), readAs(say, item)),
      el("span", { class: "change" },
        rowButton(form, "change", typedOf(item), () => go({ step: "add", place })),
        rowButton(form, "remove", typedOf(item), () => go({ step: "remove", place }))),
    ]),
    question: say.t("medicine_more"),
    more: () => go({ step: "add" }),
  });
};

/** The words that were typed stand first, whatever they were taken for. */
const readAs = (say, item) => {
  if (typeof item !== "object" || item.is === undefined || item.is === "none_of_these") return el("small", {}, say.t("as_typed"));
  return el("small", {}, say.t("read_as_short", { medicine: item.is }));
};

const remove = (form, screen) => {
  const { say } = form;
  const { entries, place, go } = screen;
  const said = typedOf(entries[place]);
  return {
    body: [heading(form, [say.t("remove_ask"), " ", typed(said)])],
    main: [say.t("remove_no"), () => go({ step: "list" })],
    others: [form.button(say.t("remove_yes"), { "data-do": "remove" }, () => {
      put(form, screen, undefined);
      go({});
      form.announce(say.t("removed", { medicine: said }));
    })],
  };
};

const STEPS = { add, confirm, list, remove };
