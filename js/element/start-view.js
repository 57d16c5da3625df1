/**
 * Before the first question: who asks and who answers for it, what the form is for, what happens to answers.
 * It must never start the questions before a person has agreed, and never agree for them.
 * Read next: `questions-view.js`.
 */

import { el, errorPlace, field, items, option, paragraphs } from "./dom.js";
import { nextScreen } from "./flow.js";
import { heading, pointAt } from "./frame.js";

export const startView = (form, { reloaded }) => {
  const { say, settings } = form;
  const { contact } = say;
  const start = (element) => {
    const agreed = element.querySelector("[data-agree]").checked;
    pointAt(form, element, agreed ? [] : [{ id: "agree", text: say.t("agree_blank") }]);
    if (!agreed) return;
    form.typedBy = element.querySelector("[name=typed-by]:checked")?.value;
    form.go(nextScreen(form));
  };
  return {
    screen: "start",
    back: false,
    body: [
      heading(form, say.t("start_title")),
      reloaded && el("p", { class: "notice" }, say.t("reloaded")),
      languages(form),
      paragraphs([say.t("who"), settings.readBy], { class: "lead" }),
      list(say, "start_purpose", ["for_what", "time", "may_skip"]),
      list(say, "start_ready", ["ready_medicines", "ready_pressure", "ready_treatments"]),
      list(say, "start_answers", ["on_device", "ledger", "not_saved"]),
      el("div", { class: "notice" },
        heading(form, say.t("start_other"), { below: 1 }),
        paragraphs([contact.telephone && say.t("by_phone"), say.t("helper")]), paperLink(form)),
      helperFields(say),
      el("div", { class: "field" },
        errorPlace("agree"),
        option("checkbox", "agree", "yes", say.t("agree"), { "data-agree": true, "aria-describedby": "error-agree" })),
    ],
    main: [say.t("start"), start],
  };
};

const list = (say, title, lines) => el("div", { class: "notes" },
  el("p", { class: "strong" }, say.t(title)), items(lines.map((key) => say.t(key))));

/** The same questions on paper, where the clinic says that they lie. */
export const paperLink = ({ say, settings }) => settings.paper && el("p", {}, el("a", { href: settings.paper }, say.t("paper")));

/** Each language in its own language. */
const languages = ({ say, settings, host, button }) => settings.locales.length > 1 && el("p", { class: "languages" },
  settings.locales.map((words) => words.locale === say.locale
    ? el("strong", { lang: words.locale }, words.element.language)
    : button(words.element.language, { class: "link", lang: words.locale, "data-locale": words.locale }, () => {
      host.locale = words.locale;
    })));

/** Recorded, because somebody in the room may change an answer. */
const helperFields = (say) => field("helper", say.t("help_who"), {}, ["patient", "with_someone", "someone_else"].map((value) =>
  option("radio", "typed-by", value, say.t(`help_${value}`))));
