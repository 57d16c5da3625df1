/**
 * The types of `ketamine-intake`, written by hand and proved against samples that the Rust core writes.
 * Every union is closed: a `switch` that misses a member does not compile.
 * They never hold a type for "may have the treatment": no result says so.
 * Read next: `response.rs`, which writes what is declared here.
 */

/** How grave a rule is. `note` < `review` < `defer` < `contraindicated` < `emergency`. None of them is an approval. */
export type Level = "note" | "review" | "defer" | "contraindicated" | "emergency";
/** A level, or `none`: no rule of that kind. `none` never means that nothing can be wrong. */
export type Outcome = "none" | Level;
/** Met: holds for every value the answers allow. NotMet: holds for none. Unknown: anything else. */
export type Verdict = "met" | "not_met" | "unknown";
/** Where the clinic gives the medicine: IV or IM in the clinic; nasal under REMS; oral or sublingual at home. */
export type Setting = "in_clinic_infusion" | "esketamine_clinic" | "at_home";
/** How soon the clinic gets in touch about a rule. */
export type Contact = "routine" | "same_day";
/** What a rule is about: a clinical fact, a practical arrangement, or whether the clinic may act at all. */
export type RuleKind = "clinical" | "practical" | "administrative";
/** Why a question is open. */
export type Cause =
  | "blank" | "unsure" | "declined" | "at_the_visit" | "not_shown" | "unread_medicine" | "unreadable" | "partial" | "stale";
/** What became of an answer. `answered` includes lists that stay open; see `open`. */
export type AnswerState = "answered" | "not_answered" | "unsure" | "declined" | "declined_visit" | "unreadable" | "not_asked";

// ---------------------------------------------------------------- what the host gives

/** A telephone line or another way to reach the clinic. */
export interface Person {
  /** Full name as it stands on the licence. */
  name: string;
  /** Credential, such as "MD" or "PMHNP". */
  credential: string;
  /** Where the person is licensed, ISO 3166-2, such as "US-CO". */
  licensedIn: string[];
  /** Prescribes for this service. Where somebody does, only their licences cover a patient. */
  prescribes?: "yes" | "no";
}

/** How the medicine gets into the body. In the clinic: iv, im, subcutaneous; esketamine: nasal; at home: oral, sublingual. */
export type Route = "iv" | "im" | "subcutaneous" | "nasal" | "oral" | "sublingual";

/** What the clinic does, as it says itself. */
export interface Service {
  routes: Route[];
  /** An esketamine clinic in the US has to say "yes". */
  remsCertified?: "yes" | "no";
  /** How a session is watched. */
  observation: "in_person" | "live_video" | "telephone" | "messages" | "none";
  /** Who is present or watching, in words. */
  observedBy: string;
  /** A clinician sees the patient, by video or in person, before the first session. */
  videoVisit: "yes" | "no";
  /** Whether somebody comes with the patient. */
  supportPerson: "required" | "asked" | "not_asked";
  /** 5 to 1440. */
  sessionMinutes: number;
  /** What happens between sessions, in words. */
  betweenSessions: string;
  /** A physician speaks with the patient between sessions. */
  physicianContact: "yes" | "no";
  /** How the clinic supports the patient between sessions. */
  support: ("in_person" | "telephone" | "video" | "message")[];
  /** A first session can be booked for the day of the intake. */
  sameDayBooking: "yes" | "no";
}

/** Emergency number and crisis line of a jurisdiction. */
export interface Numbers { jurisdiction: string; emergency: string; crisis: string }

/** How the clinic is reached, besides the telephone line of the responsible clinician. */
export interface Reachability {
  /** Time zone of the hours, IANA, such as "America/Denver". */
  timeZone: string;
  /** A route that is not only a telephone, in words, such as "Text 303-555-0143". */
  otherRoute: string;
  /** A written procedure says what is done on the day an intake asks for it. */
  sameDayProcedure: "yes" | "no";
  /** Numbers of every other country in which somebody is licensed. */
  elsewhere?: Numbers[];
}

/** Who adjusted, why, and when (YYYY-MM-DD). A loosening holds 12 months from that day. */
export interface Signed { by: string; reason: string; on: string }
/** What a clinic changes of the pack. Tighter: freely. Looser: signed, and printed in every report. */
export type ProgramAdjustment =
  | ({ kind: "threshold"; threshold: string; /** In the threshold's unit: 130, or "30.5". */ value: number | string } & Partial<Signed>)
  | ({ kind: "level"; rule: string; /** Above the pack's. */ level: "review" | "defer" | "contraindicated" } & Partial<Signed>)
  | ({ kind: "step"; /** A step of the pack. */ step: string; rule?: string } & Partial<Signed>)
  | ({ kind: "step"; /** A step of the clinic's own. */ title: string; before: "booking" | "first_session"; who?: string; rule?: string } & Partial<Signed>)
  | ({ kind: "switch_off"; question: string } & Signed)
  | ({ kind: "wording"; /** Path in the locale file: `questions.<id>.<part>` or `safety.<id>.<part>`. */ key: string; locale: string; text: string } & Signed);

/** One clinic's service. Anything missing is refused, every problem at once. */
export interface Program {
  /** The clinic's name as patients know it. */
  clinic: string;
  setting: Setting;
  /** Where the service is given, ISO 3166-2, such as "US-CO". */
  jurisdiction: string;
  service: Service;
  reachability: Reachability;
  /** Who answers for this form, with the attended telephone line. */
  responsible: Person & {
    /** Telephone as it is dialled, such as "+1-303-555-0142". */
    telephone: string;
    /** When the line is attended, in words, such as "Monday to Friday, 8 to 5". */
    hours: string;
    /** What a patient does outside those hours, in words. */
    outsideHours: string;
    /** The date, YYYY-MM-DD, on which the person last confirmed all of this; at most 180 days before `today`. */
    confirmedOn: string;
  };
  /** The emergency number, such as "911". Default only in the US. */
  emergency?: string;
  /** The crisis line, such as "988". Default only in the US. */
  crisis?: string;
  /** Others who are licensed for this service. */
  otherClinicians?: Person[];
  /** Required in the EU and the UK: a certificate or declaration, as it can be found. */
  conformity?: { reference: string; by: string; on: string };
  /** What the clinic changes of the pack; at most 60. */
  adjustments?: ProgramAdjustment[];
  /** BCP 47; without it, every locale that is there. */
  languages?: string[];
  /** True as text: the program accepts a locale that no qualified translator has reviewed. Said in every report. */
  acceptsUnreviewedLocale?: "yes" | "no";
  /** Which published instruments are asked, and the owner's wording where the clinic has it. Ids: `questions.json`. */
  instruments?: Record<string, InstrumentChoice>;
}
/** What a program chooses of one instrument. The C-SSRS and item 9 of the PHQ-9 cannot be left out. */
export interface InstrumentChoice {
  asked?: "yes" | "no";
  /** The owner's exact text. The engine only notes that it is there; your form shows it. */
  wording?: {
    /** Under which terms you use the text. */
    licence: string;
    lead?: string;
    /** Item id to text: every item in `wordingFor` of the instrument. */
    items: Record<string, string>;
    options?: Record<string, string>;
  };
}

/** What a host may give for one question. Silence is an absent key, `undefined`, `null`, "", NaN or []. A boolean is refused. */
export type AnswerValue = string | number | null | undefined | ConfirmedMedicine | readonly (string | number | ConfirmedMedicine | TrialRecord)[];
/** One antidepressant tried. A part left out stays open; `not_known` says that the patient does not know it. */
export interface TrialRecord {
  medicine: string;
  /** Highest daily dose: a number of milligrams, or text such as "150 mg". */
  dose?: number | string;
  /** Weeks at that dose: a number, or one of these. */
  weeks?: number | "under_4" | "4_to_5" | "6_to_7" | "8_or_more" | "not_known";
  episode?: "this" | "earlier" | "not_known";
  helped?: "not_at_all" | "a_little" | "about_half" | "a_lot" | "not_known";
  /** In the patient's words; no rule reads it. */
  stopped?: string;
  now?: "yes" | "no" | "not_known";
}
/** A medicine with what the patient chose: the `name` of a reading, or "none_of_these". */
export type ConfirmedMedicine = { typed: string; is: string };
/** Question id to answer. Ids are in `questions.json`. */
export type Answers = Record<string, AnswerValue>;

/** A committed answer that was replaced. Oldest first, at most 200. The last `to` is the present answer. */
export interface Change { question: string; from: AnswerValue; to: AnswerValue }

/** A question that the host's form does not show, declared with a name, a reason and a date. It stays unknown. */
export interface NotShown { question: string; by: string; reason: string; on: string }

/** What is known about how the answers came about. Echoed in the report; rules read only the age of a part. */
export interface Context {
  /** BCP 47, such as "en" or "es". */
  locale?: string;
  /** Version of the notice of purpose that the patient saw. */
  notice?: string;
  /** Part id to the date, YYYY-MM-DD, on which that part was answered; without it, `today`. */
  answeredOn?: Record<string, string>;
  typedBy?: "patient" | "with_someone" | "someone_else";
  ended?: "sent" | "sent_early";
  /** Ids of the safety texts that were shown. */
  safetyShown?: string[];
  notShown?: NotShown[];
}

/** One intake, as the host gives it to `screen`. */
export interface IntakeInput {
  /** An opaque id from the host, 16 to 64 of A-Z a-z 0-9 _ -, not derived from the person. */
  intake: string;
  answers: Answers;
  changes?: Change[];
  context?: Context;
}

// ---------------------------------------------------------------- problems

/** Something given that could not be read. The rest of the intake was evaluated. */
export interface Problem {
  code: ProblemCode;
  /** Where in the request, such as "answers.systolic" or "changes[3].to". */
  path: string;
  /** What was expected, in words. */
  expected: string;
  /** What was given, shortened to 80 characters. Absent when it was no text or number. */
  given?: string;
  /** What it may have meant. Never applied. */
  suggestion?: string;
}
export type ProblemCode =
  | "answer_boolean" | "answer_out_of_domain" | "answer_reserved_word" | "answer_unit_missing" | "answer_unit_wrong"
  | "answer_unknown_option" | "answer_wrong_type" | "answer_contradicts_none" | "answer_given_twice" | "answer_list_too_long"
  | "blood_pressure_in_one_number" | "blood_pressure_kpa_like" | "blood_pressure_swapped" | "body_mass_impossible"
  | "change_not_present_answer" | "changes_too_many"
  | "date_in_future" | "date_unreadable"
  | "integer_too_large" | "intake_id_invalid" | "not_plain_data" | "question_unknown" | "question_not_in_setting"
  | "request_unreadable" | "schema_unknown" | "text_too_long" | "today_unreadable" | "too_many_values" | "unknown_key" | "wrong_type";

/** Why a program is refused. */
export interface ProgramProblem { code: ProgramProblemCode; path: string; expected: string; given?: string; suggestion?: string }
export type ProgramProblemCode =
  | "program_missing" | "program_field_missing" | "program_field_unreadable" | "program_setting_unknown"
  | "program_jurisdiction_unknown" | "program_clinician_not_licensed_here" | "program_confirmation_too_old"
  | "program_confirmation_in_future" | "program_crisis_line_missing" | "program_emergency_number_missing"
  | "program_instrument_kept" | "program_telephone_unreadable" | "program_unknown_key" | "program_locale_not_reviewed" | "program_locale_not_offered"
  | "program_route_not_in_setting" | "program_injection_at_home" | "program_esketamine_to_take_home" | "program_site_not_certified"
  | "program_conformity_missing" | "program_adjustment_unknown" | "program_adjustment_out_of_range"
  | "program_adjustment_not_allowed" | "program_adjustment_unsigned" | "program_adjustment_twice" | "program_ladder_out_of_order"
  | "today_unreadable";

// ---------------------------------------------------------------- what the patient's page may show

/** How to reach somebody. Present even when everything else failed. */
export interface PatientContact {
  clinic?: string;
  clinician?: string;
  telephone?: string;
  hours?: string;
  /** Time zone of the hours, IANA. */
  timeZone?: string;
  outsideHours?: string;
  /** A route that is not only a telephone. */
  otherRoute?: string;
  /** Absent: "Call your local emergency number." */
  emergency?: string;
  crisis?: string;
  /** Numbers of other countries. */
  elsewhere?: Numbers[];
}
/** All that is made for the patient: no level, finding, diagnosis or advice on treatment. */
export interface PatientView {
  contact: PatientContact;
  /** Answers to look at again. */
  problems: { question: string; code: ProblemCode }[];
  /** Ids of safety texts, in the order to show them. Wording: locale files. */
  safety: SafetyText[];
  /** Ids of what happens next. The same for everybody. */
  next: NextStep[];
  /** Ids of what a session day asks of everyone in this setting. Wording: locale files. */
  preparation: string[];
}
export type SafetyText = "emergency" | "support" | "high_reading";
export type NextStep = "clinician_reads" | "clinic_contacts_you" | "keep_medicines" | "if_worse_call";

// ---------------------------------------------------------------- what the clinician's page shows

/** An answer in the words of the questionnaire. */
export interface SaidAnswer {
  question: string;
  state: AnswerState;
  /** Option ids, a number with its unit, a date, as read. Absent when there is no value. */
  values?: string[];
  /** As typed, when it differs from what was read or could not be read. */
  typed?: string;
  /** A list that may hold more than was stated. */
  open?: true;
  /** Older than its window: what it settled as "not" is unknown again. */
  stale?: true;
  /** The gate of the question is not met, yet it has a value. */
  outsideGate?: true;
}
/** A rule that is met. */
export interface Finding {
  rule: string; level: Level; contact: Contact; kind: RuleKind;
  /** Sufficient: with only these answers the rule is still met. */
  because: SaidAnswer[];
}
/** A rule that is unknown and could still raise the result. */
export interface OpenRule { rule: string; level: Level; contact: Contact; kind: RuleKind; questions: string[] }
/** The open questions of one cause; `reach` is the highest level an answer could settle. */
export interface OpenCause {
  cause: Cause;
  questions: { question: string; reach: Level; contact: Contact; rules: string[] }[];
}
/** Two answers that do not fit together. It has no level. */
export interface Discordance { id: string; strength: "strong" | "weak"; questions: SaidAnswer[] }
/** A rule that earlier answers met and the present ones do not. */
export interface Withdrawn { rule: string; level: Level; /** Index in `changes` of the change that withdrew it. */ change: number }
/** A medicine as typed and as read. One text may hold several. */
export interface MedicineEntry {
  typed: string;
  status: MedicineStatus;
  /** How the readings were found; absent where there is none. */
  how?: "exact" | "brand" | "misspelling" | "near";
  /** What it may be. With `confirm` and `ambiguous` they are offered to the patient, never assumed. */
  readings: MedicineReading[];
  /** The dose as typed. */
  dose?: string;
  often?: "regular" | "occasional";
  /** The patient chose the reading. */
  confirmed?: true;
}
export type MedicineStatus =
  | "recognised" | "confirm" | "ambiguous" | "unrecognised" | "not_current" | "not_a_medicine" | "someone_else";
export interface MedicineReading { name: string; ingredients: string[]; classes: string[]; brands: string[]; usedFor: string[] }
/** Something the clinic completes before the first session. Same-day contact first, then before booking, then the rest. */
export interface Step {
  id: string;
  /** Of a step of the clinic's own only; the words of the others stand in the catalogue. */
  title?: string;
  who?: string;
  contact: Contact;
  /** Before what it is done. */
  before: "now" | "booking" | "first_session";
  /** `answered`: the intake answers it already; the clinic confirms. */
  status: "open" | "answered";
  /** Rules that ask for it; empty: every patient. */
  rules: string[];
}
/** Something the reader must know before reading the report. */
export type Notice =
  | "rules_not_reviewed" | "rules_past_review" | "law_past_date" | "sent_early" | "problems_in_request" | "question_not_shown";

/** Whether the clinic may serve this patient where they are. No level; the first two are stops that nobody overrides. */
export interface Administrative {
  code: "not_licensed_there" | "no_conformity_there" | "location_unknown";
  /** As read, or as typed where it could not be. */
  location?: string;
  /** `location_unknown` only. */
  cause?: Cause;
  /** Where somebody is licensed. */
  licensed: string[];
}
/** What of its service the clinic should mend; never for the patient. */
export interface Oversight { code: OversightCode }
export type OversightCode =
  | "not_observed_live" | "no_prescriber_named" | "support_only_by_message" | "same_day_booking" | "no_physician_contact"
  | "no_video_visit" | "no_same_day_procedure";
/** What the clinic adjusted. Words: `joinReport`. */
export interface Adjustment {
  kind: "threshold" | "level" | "step" | "switch_off" | "wording";
  loosens?: true;
  /** A loosening older than 12 months: the pack's own value is back. */
  expired?: true;
  threshold?: string;
  /** In the scale of the catalogue, as `packValue`. */
  value?: number;
  packValue?: number;
  rule?: string;
  level?: Level;
  packLevel?: Level;
  step?: string;
  title?: string;
  question?: string;
  key?: string;
  locale?: string;
  text?: string;
  by?: string;
  reason?: string;
  on?: string;
  /** The last day on which a loosening holds. */
  until?: string;
  /** What would have been for this patient without it. */
  effect?: AdjustmentEffect;
}
export interface AdjustmentEffect {
  settled: Outcome;
  possible: Outcome;
  /** The rules that it changes. */
  rules: { rule: string; level: Level; verdict: Verdict; withoutLevel: Level; withoutVerdict: Verdict }[];
}
/** The basis card: ids of its statements, whose words stand in the catalogue, and facts about this intake. */
export interface Basis {
  statements: string[];
  /** The thirteen source attributes. */
  attributes: string[];
  inputs: { asked: number; answered: number; unanswered: number; unreadable: number; stale: number; changed: number };
  rules: { met: number; notMet: number; unknown: number };
}

export interface ClinicianReport {
  schema: 1;
  /** Engine fingerprint: crate version and hash of its sources. */
  engine: string;
  /** Pack fingerprint: SHA-256 of the catalogue. A catalogue with another fingerprint is not joined. */
  pack: string;
  intake: string;
  today: string;
  program: { clinic: string; setting: Setting; jurisdiction: string; clinician: string; credential: string; telephone: string; hours: string; confirmedOn: string;
    clinicians: { name: string; credential: string; licensedIn: string[]; prescribes?: true }[];
    routes: Route[]; observation: Service["observation"]; observedBy: string; supportPerson: Service["supportPerson"];
    sessionMinutes: number; betweenSessions: string; conformity?: string;
  };
  /** Printed first, apart from everything medical. Empty: somebody is licensed where the patient will be. */
  administrative: Administrative[];
  notices: Notice[];
  oversight: Oversight[];
  /** Highest level among rules that are met. */
  settled: Outcome;
  /** Highest level among rules that are met or unknown. */
  possible: Outcome;
  findings: Finding[];
  openRules: OpenRule[];
  openByCause: OpenCause[];
  /** Open questions that, answered reassuringly, leave nothing above `settled` open; none can be left out. */
  settlingSet: string[];
  askFirst: string[];
  problems: Problem[];
  discordances: Discordance[];
  withdrawn: Withdrawn[];
  changes: { question: string; from: string; to: string }[];
  steps: Step[];
  /** Ids of what a session day asks for in this setting. Wording: `catalogue.json`. */
  preparation: string[];
  /** Every medicine as typed and as read. */
  medicines: MedicineEntry[];
  /** Every instrument of which an item is asked. */
  scores: Score[];
  /** Instruments that this program leaves out. */
  notCovered: string[];
  /** Antidepressants that were named. */
  trials: Trial[];
  /** How many of this episode were adequate without much effect. Absent while the list may hold more. */
  trialCount?: { low: number; high: number };
  answers: SaidAnswer[];
  adjustments: Adjustment[];
  /** Numbers in force that are not those of the catalogue. */
  thresholds: { id: string; value: number; packValue: number }[];
  basis: Basis;
  context: ReportContext;
}
/** A score. With blanks it is an interval, and `bands` names every band it may be. No wording, no diagnosis. */
export interface Score {
  instrument: string;
  /** `short_topics`: our own words, which nobody has validated. */
  wording: "clinic" | "short_topics";
  /** Absent where the instrument has no total. */
  low?: number;
  high?: number;
  range?: { low: number; high: number };
  bands: string[];
  /** Signs that surely hold, such as `major_depressive_syndrome`. */
  marks?: string[];
  /** Items without an answer. */
  blank: string[];
  /** Items whose answer stands on its own, whatever the total. */
  flagged: SaidAnswer[];
  stale?: true;
}
/** One antidepressant tried, as given and as judged. */
export interface Trial {
  typed: string;
  /** As recognised. */
  medicine?: string;
  adequacy: "adequate" | "adequate_in_some_sources" | "inadequate" | "undetermined";
  reasons: TrialReason[];
  dose?: string; weeks?: string; episode?: string; helped?: string; stopped?: string; now?: string;
}
export type TrialReason =
  | "medicine_not_recognised" | "dose_below_minimum" | "dose_not_known" | "dose_not_given" | "form_not_known"
  | "shorter_than_4_weeks" | "shorter_than_6_weeks" | "weeks_not_known" | "weeks_not_given";
export interface ReportContext {
  locale?: string; notice?: string; typedBy?: string; ended?: string;
  answeredOn: { part: string; on: string }[];
  safetyShown: string[];
  notShown: NotShown[];
}

// ---------------------------------------------------------------- explanation

/** The tree that ran. Sentences: join with the same rule in `catalogue.json`, node by node. */
export type Trace =
  | { node: "leaf"; verdict: Verdict; subject: string; operator: Operator; threshold?: { id: string; value: number }; answers: SaidAnswer[] }
  | { node: "k_of"; verdict: Verdict; k: number; children: Trace[] }
  | { node: "criterion"; verdict: Verdict; criterion: string; child: Trace };
export type Operator =
  | "is_yes" | "is_no" | "is_any_of" | "includes_any_of" | "includes_none_of" | "at_least" | "above" | "below" | "within" | "in_class" | "not_in_class" | "regularly_in_class";
export type Explanation =
  | { type: "explained"; rule: string; level: Level; verdict: Verdict; because: SaidAnswer[]; reasonsFor: SaidAnswer[]; reasonsAgainst: SaidAnswer[]; trace: Trace }
  | { type: "unknown_rule"; rule: string; suggestion?: string }
  | { type: "refused"; problems: ProgramProblem[] }
  | Failed;

// ---------------------------------------------------------------- what the package gives

export interface Screened { type: "screened"; patient: PatientView; clinician: ClinicianReport; receipt: Receipt }

/** Fingerprints of everything that makes a result: the same request gives the same ones on any machine. SHA-256 in hexadecimal. */
export interface Receipt {
  schema: 1;
  /** As in the report. */
  engine: string;
  /** As in the report. */
  pack: string;
  /** Of the canonical text of the program as given. */
  program: string;
  /** Of the canonical text of the request without `program` and `today`. */
  request: string;
  today: string;
  /** Of the canonical text of `{ type, patient, clinician }`, without `clinician.engine` and `clinician.pack`. */
  result: string;
}
export type Fingerprint = "engine" | "pack" | "program" | "request" | "today" | "result";
/** Whether a request gives a receipt again, or which of its fingerprints are others here. */
export type Replayed = { type: "same" } | { type: "differs"; fingerprints: Fingerprint[] };

/** What the engine reads: plain data, lists sorted by id. The host's own object becomes one through `request`. */
export interface ScreenRequest {
  schema: 1;
  intake: string;
  today: string;
  program: Program;
  answers?: { id: string; value: AnswerValue }[];
  changes?: Change[];
  context?: Omit<Context, "answeredOn"> & { answeredOn?: { part: string; on: string }[] };
}

/** The intake could not be evaluated: read every answer. Never an empty list of findings. */
export interface Failed {
  type: "failed";
  code: FailureCode;
  patient: PatientView;
  clinician: { notEvaluated: true; code: FailureCode; /** The answers as given, so that somebody can read them. */ answers: { question: string; given: string }[] };
}
export type FailureCode = "engine_stopped" | "wasm_blocked_by_csp" | "wasm_not_loaded" | "program_refused" | "request_unreadable";
export interface Refused { type: "refused"; problems: ProgramProblem[]; patient: PatientView; /** Set when the engine itself could not start. */ code?: FailureCode }

export interface Ready {
  type: "ready";
  engine: string;
  pack: string;
  program: Program;
  /** With the numbers in force, and without the questions that the program switches off. */
  questionnaire: Questionnaire;
  /** For the clinic, never for the patient. */
  oversight: Oversight[];
  adjustments: Adjustment[];
  /** Other words of this program; `key` is the path in the locale file. */
  wording: { key: string; locale: string; text: string }[];
  /** Where somebody is licensed: what a form offers for the question marked `place`. */
  locations: string[];
  /** Never rejects, never throws. */
  screen(input: IntakeInput): Screened | Failed;
  explain(input: IntakeInput, rule: string): Explanation;
  /** The request that the engine reads, to be sent to the clinic's server and stored. Absent when there is nothing to read. */
  request(input: IntakeInput): ScreenRequest | undefined;
  /** Evaluates a stored request again, with its own program and day, and compares. Never throws. */
  replay(receipt: Receipt, request: ScreenRequest): Replayed | { type: "failed"; code: "engine_stopped" };
  /** The medicines that a text names, for a form that asks back after "Add". Never throws. */
  recogniseMedicines(text: string): MedicineEntry[];
}

export interface ScreenerOptions {
  program: Program;
  /** BCP 47; default "en". */
  locale?: string;
  /** YYYY-MM-DD; default: the device's local date. */
  today?: string;
}
/** Never rejects. Each screener is its own; there is no page-wide state. */
export declare function createScreener(options: ScreenerOptions): Promise<Ready | Refused>;

// ---------------------------------------------------------------- the questionnaire (questions.json)

export interface Questionnaire {
  schema: 1;
  pack: string;
  parts: string[];
  /** What the patient is asked. */
  questions: Question[];
  /** Ids that a program does not ask, in its own questionnaire: a gate that reads one without a value is not met. */
  notAsked?: string[];
  /** What only a clinician answers, on the clinician's page: never part of the patient's form. */
  ofClinician: Question[];
  instruments: InstrumentItems[];
}
/** The items of a published instrument, by question id. The words of a form are ours until the clinic supplies them. */
export interface InstrumentItems {
  id: string;
  askedByDefault: "yes" | "no";
  items: string[];
  /** Asked whatever the program says. */
  always: string[];
  /** Items for which a program may supply the owner's text. */
  wordingFor: string[];
  /** Asked only where it does. */
  onlyWithWording: string[];
}
export interface Question {
  id: string;
  part: string;
  kind: "yes_no" | "choice" | "choices" | "number" | "when" | "date" | "medicines" | "trials" | "text";
  /** The instrument with which it is asked or left out. */
  instrument?: string;
  settings: Setting[];
  /** Asked only in these countries, or in all but those (ISO 3166-1). Absent: everywhere. */
  onlyIn?: string[];
  notIn?: string[];
  /** Options in the order to show them; for `when`, the bands. */
  options?: QuestionOption[];
  /** Present when "not sure" is offered besides the options; absent when an option says it. */
  unsure?: true;
  /** `choices` and `trials` only: "none of these", or "no other", is offered. */
  none?: true;
  /** `text` only: where the patient will be. A form offers `locations`, and `elsewhere` for any other place. */
  place?: true;
  /** `number` only. */
  unit?: string;
  units?: string[];
  domain?: { low: number; high: number; scale: number };
  /** A top and a bottom number that belong together: unless the first is above the second, the engine reads neither. */
  pair?: [top: string, bottom: string];
  /** Ask when this is met; while it is unknown, ask too. Absent: always. */
  askedWhen?: ConditionTree;
  /** Answers, missing states included, that show a safety text at once, without the engine. */
  triggers?: { emergency?: string[]; support?: string[]; atLeast?: { text: SafetyText; threshold: string; value: number } };
}
/** An option. `mayBe`: other options that may be the truth when this one is chosen. `low` and `high`: days of a band. */
export interface QuestionOption { id: string; mayBe?: string[]; low?: number; high?: number }
export type ConditionTree =
  | (LeafSubject & { operator: "is_yes" | "is_no" })
  | (LeafSubject & { operator: "is_any_of" | "includes_any_of" | "includes_none_of"; options: string[] })
  | (LeafSubject & { operator: "at_least" | "above" | "below" | "within"; threshold: string; value: number })
  | (LeafSubject & { operator: "in_class" | "not_in_class" | "regularly_in_class"; classes: string[] })
  | { k: number; of: ConditionTree[] };
/** A question, or a value calculated from the questions in `inputs`. */
export interface LeafSubject { subject: string; inputs?: string[] }
