// Writes the questions of one locale as a page to print and fill in by hand; it works without JavaScript.
// Never holds a rule, a level or a score, and never leaves out a question of any setting.
// Read next: assemble-pkg.mjs, which puts the pages into dist/.

const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const lines = (texts, tag = "p") => texts.filter(Boolean).map((text) => `<${tag}>${escape(text)}</${tag}>`).join("\n");

/** A whole HTML page. `{clinic}` and numbers that only a program knows are said in general words. */
export function paperForm({ words, questionnaire }) {
  const form = words.element.paper_form;
  const { fixed, safety } = words;
  const fills = { emergency: fixed.local_emergency, crisis: fixed.local_crisis };
  const plain = (text) => (text ?? "").replace(/\{(\w+)\}/g, (whole, name) => fills[name] ?? whole);
  const known = (texts) => texts.map(plain).filter((text) => !/\{\w+\}/.test(text));
  const numbers = new Map(questionnaire.questions.map(({ id }, place) => [id, place + 1]));
  const context = { words, form, plain, numbers, questionnaire };
  const part = (name) => `<section>
<h2>${escape(words.parts[name].title)}</h2>
${lines([words.parts[name].why])}
${questionnaire.questions.filter((question) => question.part === name).map((question) => onPaper(question, context)).join("\n")}
</section>`;
  return `<!doctype html>
<html lang="${escape(words.locale)}" dir="${escape(words.dir ?? "ltr")}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(form.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escape(form.title)}</h1>
<div class="help">
${lines(known(safety.before))}
${lines([plain(safety.support.text.find((text) => text.includes("{emergency}")))])}
</div>
${lines(form.how)}
${blank(form.name)}
${blank(form.date)}
<main>
${questionnaire.parts.map(part).join("\n")}
</main>
</body>
</html>
`;
}

function onPaper(question, { words, form, plain, numbers, questionnaire }) {
  const said = words.questions[question.id] ?? { text: question.id };
  const notes = [settingNote(question, form), gateNote(question, { words, form, numbers, questionnaire })];
  return `<div class="question">
<h3>${numbers.get(question.id)}. ${escape(plain(said.text))}</h3>
${lines(notes.filter(Boolean).map(plain), "em")}
${lines([plain(said.hint)])}
${said.list ? `<ul>${lines(said.list, "li")}</ul>` : ""}
${choices(question, said, words)}
</div>`;
}

/** A line to write on; several labels share one. A label may end with the colon that is put there anyway. */
const blank = (...labels) => `<p class="write">${labels.map((label) => `${escape(label.replace(/:$/, ""))}: <span></span>`).join(" ")}</p>`;
const MEDICINES = 10;
const COURSES = 4;
const LINES_OF_TEXT = 4;

function choices(question, said, words) {
  const { kind, none, unsure } = question;
  const { fixed, element } = words;
  const own = kind === "yes_no" ? [fixed.yes, fixed.no] : Object.values(said.options ?? said.points ?? {});
  const list = kind === "choices" || kind === "medicines" || kind === "trials";
  const nothing = { medicines: element.medicines_lead.no, trials: element.trials_lead.no }[kind] ?? (none && fixed.none);
  const doubts = [nothing, unsure && (list ? fixed.unsure_more : fixed.unsure), list ? fixed.declined_more : fixed.declined];
  return `${own.length === 0 ? toWrite(question, said, words) : ""}<ul class="boxes">${lines([...own, ...doubts], "li")}</ul>`;
}

/** Where nothing is ticked: lines, as many as the answer may need. */
function toWrite({ kind, unit, place }, said, { fixed, element, locale }) {
  const line = '<p class="write"><span></span></p>';
  if (kind === "medicines") {
    const heads = [element.medicine_name, element.medicine_dose].map((text) => `<th>${escape(text)}</th>`).join("");
    return `<table><tr>${heads}</tr>${"<tr><td></td><td></td></tr>".repeat(MEDICINES)}</table>`;
  }
  if (kind === "trials") return `<div class="course">${Object.values(said.fields).map((label) => blank(label)).join("")}</div>`.repeat(COURSES);
  if (kind === "date") {
    const order = new Intl.DateTimeFormat(locale).formatToParts(0).map(({ type }) => type).filter((type) => type !== "literal");
    return blank(...order.map((part) => fixed[part]));
  }
  const label = said.unit ?? (unit || element.paper_form.write_here);
  return `${blank(label)}${kind === "text" && !place ? line.repeat(LINES_OF_TEXT - 1) : ""}`;
}

function settingNote({ settings }, form) {
  const names = Object.keys(form.settings);
  if (settings.length === names.length) return undefined;
  return form.only_setting.replace("{setting}", settings.map((setting) => form.settings[setting]).join(" / "));
}

/** Exact for the plain gates; for the others the question says itself whom it concerns. */
function gateNote({ askedWhen }, { words, form, numbers, questionnaire }) {
  if (askedWhen === undefined) return undefined;
  const number = numbers.get(askedWhen.subject);
  if (number === undefined) return firstQuestion(askedWhen, { form, numbers });
  const said = words.questions[askedWhen.subject];
  const { kind } = questionnaire.questions.find(({ id }) => id === askedWhen.subject);
  const word = { is_yes: words.fixed.yes, is_no: words.fixed.no }[askedWhen.operator];
  const option = askedWhen.options?.length === 1 && askedWhen.operator !== "includes_none_of" ? said.options?.[askedWhen.options[0]] : undefined;
  const answer = kind === "yes_no" ? word : option;
  return answer === undefined
    ? form.only_if_any.replace("{number}", number)
    : form.only_if.replace("{answer}", answer).replace("{number}", number);
}

/** A gate of several questions: the first one that it reads. */
function firstQuestion(tree, { form, numbers }) {
  const ids = JSON.stringify(tree).match(/"(?:subject|inputs)":(?:"\w+"|\["\w+")/g) ?? [];
  const number = ids.map((text) => numbers.get(/"(\w+)"$/.exec(text)[1])).find((found) => found !== undefined);
  return number === undefined ? undefined : form.only_if_any.replace("{number}", number);
}

const STYLE = `
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; background: #fff; color: #111; font: 1rem/1.45 system-ui, sans-serif; }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 2rem; border-bottom: 2px solid; }
h3 { margin: 0 0 .25rem; font-size: 1rem; }
p, em { display: block; margin: .25rem 0; }
em { font-style: normal; font-weight: 700; font-size: .9rem; }
.help { padding: .5rem 1rem; border: 3px solid; }
.question { margin: 1rem 0; break-inside: avoid; }
.boxes { margin: .25rem 0; padding: 0; list-style: none; }
.boxes li { padding-inline-start: 1.6rem; position: relative; }
.boxes li + li { margin-top: .2em; }
.boxes li::before { content: ""; position: absolute; inset-inline-start: 0; top: .15em; box-sizing: border-box; width: 1em; height: 1em; border: 1.5px solid; }
.write { display: flex; gap: .5rem; align-items: end; }
.write span { flex: 1; min-height: 1.6rem; border-bottom: 1px solid; }
table { width: 100%; border-collapse: collapse; }
th, td { width: 50%; height: 1.75rem; padding: 0 .25rem; border: 1px solid; font-weight: 400; text-align: start; }
.course { margin: .5rem 0; padding: .25rem .5rem .5rem; border: 1px solid; break-inside: avoid; }
.course .write { flex-wrap: wrap; }
.course span { min-width: 6rem; }
@page { margin: 12mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; } }
@media print {
body { margin: 0; padding: 0; max-width: none; font-size: 10pt; line-height: 1.3; }
h2, h2 + p { break-after: avoid; break-inside: avoid; }
main { margin-top: 1rem; columns: 2; column-gap: 2rem; }
section { margin-bottom: 1.5rem; }
h2 { margin-top: 0; }
.question { margin: 0 0 .75rem; padding-top: .25rem; }
}
`.replaceAll("\n", "");
