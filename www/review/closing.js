/**
 * What follows the findings: answers that do not fit, answers changed, steps, preparation, judgement, all answers, release.
 * It must never call a changed answer a lie, and never offer an answer to the judgement.
 * Read next: `page.js`, the order.
 */

import { NOT_ON_PATIENT_PAGE, PREPARATION_TITLE, levelWords, stepGroups } from "../ketamine-intake/level-words.js";
import { sentence } from "../ketamine-intake/text-layout.js";
import { el, typed } from "../shared/dom.js";
import { capital, words } from "../shared/words.js";
import { badge } from "./level.js";
import { questionId, saidLine } from "./said.js";
import { table } from "./table.js";

const section = (id, title, ...content) =>
  el("section", { id, "aria-labelledby": `${id}-title` }, el("h2", { id: `${id}-title` }, title), content);

export const discordances = ({ discordances: pairs }) => pairs.length > 0 && section("discordances",
  `Answers that do not fit together: ${pairs.length}`,
  el("ul", { class: "plain" }, pairs.map((pair) => el("li", { class: "prompt", "data-discordance": pair.id },
    el("p", {}, sentence(pair.ask), pair.strength === "weak" && el("span", { class: "small" }, " Often has another explanation.")),
    el("ul", {}, pair.questions.map((said) => el("li", {}, saidLine(said))))))));

export const changes = ({ changes: rows, withdrawn }) => rows.length > 0 && section("changes", `Answers changed: ${rows.length}`,
  table({
    caption: "In the order in which they were changed",
    heads: ["No.", "Question", "From", "To", "What the change took back"],
    rows: rows.map((change, place) => [
      String(place + 1),
      [capital(change.name), " ", questionId(change.question)],
      el("q", {}, typed(change.fromWords)),
      el("q", {}, typed(change.toWords)),
      takenBack(withdrawn.filter((item) => item.change === place)),
    ]),
  }),
  el("p", { class: "small" }, "People often correct a slip. A reload of the form cannot be seen."));

const takenBack = (withdrawn) => (withdrawn.length === 0
  ? "Nothing"
  : el("ul", { class: "plain" }, withdrawn.map(({ level, title, rule }) =>
    el("li", { "data-withdrawn": rule }, badge(level), " ", title))));

export const steps = ({ steps: due }) => due.length > 0 && section("steps", "What the clinic completes",
  stepGroups(due).map((group) => [el("h3", {}, group.title),
    el("ul", { class: "steps", "data-before": group.before, "data-status": group.status }, group.steps.map(stepItem))]));

const stepItem = (step) => el("li", { "data-step": step.id },
  el("label", {}, el("input", { type: "checkbox", autocomplete: "off" }),
    el("span", {}, sentence(step.title),
      step.contact === "same_day" && [" ", el("span", { class: "tag" }, "same day")],
      el("span", { class: "line small" },
        [step.who && `By: ${step.who}.`, step.rules.length === 0 ? "For every patient." : `For: ${step.rules.join(", ")}.`]
          .filter(Boolean).join(" ")))));

export const preparation = ({ preparation: lines }) => lines.length > 0 && section("preparation", PREPARATION_TITLE,
  el("ul", {}, lines.map(({ id, title, forEveryone }) => el("li", { "data-preparation": id },
    sentence(title), forEveryone !== true && el("span", { class: "small" }, ` ${NOT_ON_PATIENT_PAGE}`)))));

/** After the findings, with no default. This page keeps nothing: it is printed, or copied into the clinic's record. */
export const judgement = () => section("judgement", "Judgement, after reading the findings",
  el("p", { class: "small" }, "This page stores nothing. Print it, or write your judgement into your own record."),
  el("div", { class: "record" },
    el("label", { class: "wide" }, el("span", {}, "My view, with the reason"), el("textarea", { rows: 4 })),
    el("fieldset", {},
      el("legend", {}, "Next step"),
      NEXT_STEPS.map((text) => el("label", { class: "choice" },
        el("input", { type: "radio", name: "next-step", autocomplete: "off" }), el("span", {}, text)))),
    ["Owner and date of the next step", "Name, licence, time"].map((name) =>
      el("label", { class: "wide" }, el("span", {}, name), el("input", { type: "text", autocomplete: "off" })))));

const NEXT_STEPS = [
  "Ask more", "Examine and measure", "Refer, or decide together with another clinician", "Not now",
  "Go on to evaluation in person", "Emergency action taken",
];

export const problems = ({ problems: found }) => found.length > 0 && section("unreadable", "What could not be read",
  table({
    caption: "Each of these counts as open",
    heads: ["Where", "Given", "Expected", "Perhaps meant (not applied)"],
    rows: found.map(({ path, given, expected, suggestion }) => [
      el("code", { class: "id" }, path),
      given === undefined ? "Not shown" : el("q", {}, typed(given)),
      sentence(expected),
      suggestion === undefined ? "Not known" : el("q", {}, typed(suggestion)),
    ]),
  }));

export const allAnswers = ({ answers }) => {
  const parts = [...new Set(answers.map(({ part }) => part ?? "other"))];
  return section("answers", "All answers", parts.map((part) => [
    el("h3", {}, words.parts[part]?.title ?? part),
    el("ul", { class: "all" }, answers.filter((said) => (said.part ?? "other") === part)
      .map((said) => el("li", { "data-state": said.state }, saidLine(said)))),
  ]));
};

export const openRules = ({ openRules: rules }) => rules.length > 0 && section("open-rules",
  `Rules that could still be met: ${rules.length}`,
  el("details", { class: "fold" },
    el("summary", {}, "Show them"),
    el("ul", {}, rules.map(({ level, title, rule, questions }) =>
      el("li", {}, `${levelWords(level)}: ${title ?? rule} (${questions.map(({ question }) => question).join(", ")})`)))));

export const release = ({ engine, pack, context, rulesReviewedBy }) => section("release", "Rules and engine",
  el("dl", { class: "release" },
    [["Clinical review of the rules", rulesReviewedBy], ["Rule pack", pack], ["Engine", engine], ["Notice of purpose", context.notice]]
      .filter(([, value]) => value)
      .map(([name, value]) => el("div", {}, el("dt", {}, name), el("dd", {}, el("code", { class: "id" }, value))))));
