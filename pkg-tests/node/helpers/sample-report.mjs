// A small report and its catalogue, made up by hand, with one of everything a report can hold.
// Never clinically right: the levels and sources are invented so that every line can be checked.
// Read next: ../report.test.mjs.

const said = (question, more = {}) => ({ question, state: "answered", values: ["yes"], ...more });

export const report = {
  schema: 1,
  engine: "0.1.0+engine",
  pack: "sample-pack",
  intake: "example-intake-0001",
  today: "2026-11-21",
  program: {
    clinic: "Clearwater Example Clinic",
    setting: "at_home",
    jurisdiction: "US-CO",
    clinician: "Dana Example",
    credential: "MD",
    telephone: "+1-303-555-0142",
    hours: "Monday to Friday, 8 to 5",
    confirmedOn: "2026-10-01",
    clinicians: [{ name: "Dana Example", credential: "MD", licensedIn: ["US-CO"], prescribes: true }],
    routes: ["oral"],
    observation: "messages",
    observedBy: "a nurse",
    supportPerson: "asked",
    sessionMinutes: 90,
    betweenSessions: "A message on the next day.",
  },
  administrative: [{ code: "not_licensed_there", location: "US-TX", licensed: ["US-CO"] }],
  oversight: [{ code: "not_observed_live" }, { code: "support_only_by_message" }],
  notices: ["rules_not_reviewed", "sent_early", "question_not_shown"],
  settled: "contraindicated",
  possible: "emergency",
  findings: [
    { rule: "t.note", level: "note", contact: "routine", kind: "clinical", because: [said("smokes")] },
    {
      rule: "t.aneurysm",
      level: "contraindicated",
      contact: "same_day",
      kind: "clinical",
      because: [said("heart", { values: ["aneurysm"], open: true, typed: "anurysm" })],
    },
    {
      rule: "t.pressure",
      level: "review",
      contact: "routine",
      kind: "clinical",
      because: [said("systolic", { values: ["150 mmHg"], stale: true })],
    },
  ],
  medicines: [],
  scores: [],
  notCovered: [],
  trials: [],
  openRules: [
    { rule: "t.chest-pain", level: "emergency", contact: "same_day", kind: "clinical", questions: ["chest_pain"] },
  ],
  openByCause: [
    {
      cause: "blank",
      questions: [{ question: "chest_pain", reach: "emergency", contact: "same_day", rules: ["t.chest-pain"] }],
    },
    { cause: "unsure", questions: [{ question: "smokes", reach: "review", contact: "routine", rules: ["t.pressure"] }] },
  ],
  settlingSet: ["chest_pain"],
  askFirst: ["chest_pain", "smokes"],
  problems: [
    {
      code: "answer_unknown_option",
      path: "answers.heart",
      expected: "an option of the question",
      given: "anurysm",
      suggestion: "aneurysm",
    },
  ],
  discordances: [{ id: "d.lithium", strength: "weak", questions: [said("smokes")] }],
  withdrawn: [{ rule: "t.chest-pain", level: "emergency", change: 0 }],
  changes: [{ question: "heart", from: "aneurysm, unsure", to: "not_answered" }],
  steps: [
    { id: "reach", contact: "same_day", before: "now", status: "open", rules: ["t.chest-pain"] },
    { id: "clearance", contact: "same_day", before: "booking", status: "open", rules: ["t.aneurysm"] },
    { id: "monitoring", contact: "routine", before: "booking", status: "answered", rules: [] },
    { id: "consent", contact: "routine", before: "first_session", status: "open", rules: [] },
    { id: "transport", contact: "routine", before: "first_session", status: "answered", rules: [] },
  ],
  adjustments: [
    {
      kind: "threshold", threshold: "high", value: 130, packValue: 140,
      effect: {
        settled: "note", possible: "emergency",
        rules: [{ rule: "t.pressure", level: "review", verdict: "met", withoutLevel: "review", withoutVerdict: "not_met" }],
      },
    },
    {
      kind: "level", rule: "t.note", level: "defer", packLevel: "note",
      effect: { settled: "contraindicated", possible: "emergency", rules: [] },
    },
    { kind: "step", step: "clinic_3", title: "Show the room", rule: "t.note" },
    {
      kind: "switch_off", loosens: true, question: "chest_pain", by: "Dana Example", reason: "asked by telephone",
      on: "2026-11-01", until: "2027-11-02",
    },
    {
      kind: "wording", loosens: true, expired: true, key: "safety.support.heading", locale: "en", text: "Help is near.",
      by: "Dana Example", reason: "as the clinic says it", on: "2025-11-01", until: "2026-11-02",
    },
  ],
  thresholds: [{ id: "high", value: 130, packValue: 140 }],
  basis: {
    statements: ["intended_use", "limits"],
    attributes: ["citation", "race"],
    inputs: { asked: 5, answered: 3, unanswered: 2, unreadable: 1, stale: 1, changed: 1 },
    rules: { met: 3, notMet: 0, unknown: 1 },
  },
  preparation: ["no_driving", "spray"],
  answers: [
    { question: "chest_pain", state: "not_answered" },
    said("heart", { values: ["aneurysm"], open: true }),
    said("systolic", { values: ["150 mmHg"] }),
    { question: "smokes", state: "declined_visit" },
    said("stroke_when", { values: ["recent"], typed: "recent" }),
    said("not_in_catalogue", { outsideGate: true }),
  ],
  context: {
    locale: "en",
    notice: "v1",
    typedBy: "with_someone",
    ended: "sent_early",
    answeredOn: [],
    safetyShown: [],
    notShown: [{ question: "diastolic", by: "Dana Example", reason: "measured here", on: "2026-11-01" }],
  },
};

const STRENGTH = { label: "label_contraindication", trial: "trial_exclusion" };
const VERIFICATION = { label: "twice", trial: "once" };
const cite = (source, more = {}) => ({
  source,
  section: "section 4",
  strength: STRENGTH[source],
  verification: VERIFICATION[source],
  ...more,
});
const leaf = (subject, text, more = {}) => ({ text, subject, operator: "is_yes", ...more });

export const catalogue = {
  schema: 1,
  pack: "sample-pack",
  reviewedBy: "nobody yet",
  sources: [
    { id: "label", fact: "Not with an aneurysm", section: "section 4", jurisdiction: "US" },
    { id: "trial", fact: "Left out smokers", section: "methods", jurisdiction: "EU" },
  ],
  questions: [
    { id: "chest_pain", name: "Chest pain now", part: "right_now", options: [] },
    { id: "heart", name: "Heart and vessels", part: "heart", options: [{ id: "aneurysm", name: "Aneurysm" }] },
    { id: "systolic", name: "Top number", part: "heart" },
    { id: "stroke_when", name: "The stroke", part: "heart", bands: [{ id: "recent", name: "under 6 weeks ago", low: 0, high: 42 }] },
    { id: "smokes", name: "Smoking", part: "about_you" },
  ],
  derived: [],
  rules: [
    { id: "t.note", title: "Smokes", action: "Say so", why: "w", limits: "l", citations: [cite("trial")], positions: [] },
    {
      id: "t.aneurysm",
      title: "Aneurysm, ever",
      sentence: "Heart and vessels includes aneurysm",
      action: "Do not book; ask for records",
      why: "Pressure rises",
      limits: "Size and repair",
      when: { k: 2, of: [leaf("heart", "an aneurysm"), { criterion: "c", text: "a stroke", when: leaf("stroke_when", "a stroke ever") }] },
      citations: [cite("label", { extrapolatedIn: ["at_home"] }), cite("trial", { extrapolatedIn: ["esketamine_clinic"] })],
      positions: [
        { says: "Never", citations: [cite("label")], followed: true },
        { says: "Weigh it", citations: [cite("trial")] },
      ],
    },
    {
      id: "t.pressure",
      title: "Pressure over 140",
      when: leaf("systolic", "the top number is above 140", { threshold: "high", value: 140 }),
      action: "Measure again",
      why: "w",
      limits: "l",
      citations: [cite("trial")],
      positions: [],
    },
    {
      id: "t.chest-pain",
      title: "Chest pain now",
      action: "Call",
      why: "w",
      limits: "l",
      citations: [cite("label")],
      positions: [],
    },
  ],
  discordances: [{ id: "d.lithium", strength: "weak", ask: "Lithium is listed, bipolar denied. Ask what it is for" }],
  steps: [
    { id: "reach", title: "Call the patient at once" },
    { id: "monitoring", title: "Check the monitoring program" },
    { id: "clearance", title: "Get a letter.", who: "clinic staff" },
    { id: "consent", title: "Talk about consent" },
    { id: "transport", title: "Ask who drives" },
  ],
  preparation: [
    { id: "no_driving", title: "No driving", forEveryone: true },
    { id: "spray", title: "No nasal spray before" },
  ],
  thresholds: [{ id: "high", name: "top number, high", unit: "mmHg", scale: 1 }],
  basis: {
    statements: [
      { id: "intended_use", title: "Use", text: "Sorts what was typed" },
      { id: "limits", title: "Limits", text: "It sees no person" },
    ],
    attributes: [
      { id: "citation", title: "Bibliographic citation", text: "With each finding" },
      { id: "race", title: "Use of race", text: "Not used" },
    ],
    traits: [
      { trait: "age", reason: "A label asks for it", rules: ["t.note", "t.other"] },
      { trait: "pregnancy", reason: "Nothing here", rules: ["t.other"] },
    ],
  },
};
