// A switch over every union of the package. `closed` takes only what is left when every member was named.
// Never has a default case: a member that is missing here does not compile.
// Read next: use.ts.

import type * as k from "ketamine-intake";
import type { Asked } from "ketamine-intake/gates";
import type { FormProblemCode } from "ketamine-intake/testing";

const closed = (left: never): never => left;
/** For unions of texts: a record with a key for each member, no more and no fewer. */
type Every<Union extends string> = Record<Union, true>;

export const level: Every<k.Level> = { note: true, review: true, defer: true, contraindicated: true, emergency: true };
export const outcome: Every<k.Outcome> = { ...level, none: true };
export const verdict: Every<k.Verdict> = { met: true, not_met: true, unknown: true };
export const setting: Every<k.Setting> = { in_clinic_infusion: true, esketamine_clinic: true, at_home: true };
export const contact: Every<k.Contact> = { routine: true, same_day: true };
export const ruleKind: Every<k.RuleKind> = { clinical: true, practical: true, administrative: true };
export const cause: Every<k.Cause> = {
  blank: true, unsure: true, declined: true, at_the_visit: true, not_shown: true, unread_medicine: true, unreadable: true,
  partial: true, stale: true,
};
export const answerState: Every<k.AnswerState> = {
  answered: true, not_answered: true, unsure: true, declined: true, declined_visit: true, unreadable: true, not_asked: true,
};
export const safety: Every<k.SafetyText> = { emergency: true, support: true, high_reading: true };
export const next: Every<k.NextStep> = { clinician_reads: true, clinic_contacts_you: true, keep_medicines: true, if_worse_call: true };
export const notice: Every<k.Notice> = {
  rules_not_reviewed: true, rules_past_review: true, law_past_date: true, sent_early: true, problems_in_request: true,
  question_not_shown: true,
};
export const failure: Every<k.FailureCode> = {
  engine_stopped: true, wasm_blocked_by_csp: true, wasm_not_loaded: true, program_refused: true, request_unreadable: true,
};
export const stepBefore: Every<k.Step["before"]> = { now: true, booking: true, first_session: true };
export const stepStatus: Every<k.Step["status"]> = { open: true, answered: true };
export const strength: Every<k.Discordance["strength"]> = { strong: true, weak: true };
export const typedBy: Every<NonNullable<k.Context["typedBy"]>> = { patient: true, with_someone: true, someone_else: true };
export const ended: Every<NonNullable<k.Context["ended"]>> = { sent: true, sent_early: true };
export const fingerprint: Every<k.Fingerprint> = {
  engine: true, pack: true, program: true, request: true, today: true, result: true,
};
export const consent: Every<NonNullable<k.Program["acceptsUnreviewedLocale"]>> = { yes: true, no: true };
export const oversight: Every<k.OversightCode> = {
  not_observed_live: true, no_prescriber_named: true, support_only_by_message: true, same_day_booking: true,
  no_physician_contact: true, no_video_visit: true, no_same_day_procedure: true,
};
export const administrative: Every<k.Administrative["code"]> = {
  not_licensed_there: true, no_conformity_there: true, location_unknown: true,
};
export const adjustment: Every<k.Adjustment["kind"]> = { threshold: true, level: true, step: true, switch_off: true, wording: true };
export const programAdjustment: Every<k.ProgramAdjustment["kind"]> = adjustment;
export const route: Every<k.Route> = { iv: true, im: true, subcutaneous: true, nasal: true, oral: true, sublingual: true };
export const observation: Every<k.Service["observation"]> = {
  in_person: true, live_video: true, telephone: true, messages: true, none: true,
};
export const asked: Every<Asked> = { asked: true, not_asked: true, maybe: true };
export const operator: Every<k.Operator> = {
  is_yes: true, is_no: true, is_any_of: true, includes_any_of: true, includes_none_of: true, at_least: true, above: true,
  below: true, within: true, in_class: true, not_in_class: true, regularly_in_class: true,
};
export const medicineStatus: Every<k.MedicineStatus> = {
  recognised: true, confirm: true, ambiguous: true, unrecognised: true, not_current: true, not_a_medicine: true,
  someone_else: true,
};
export const formProblem: Every<FormProblemCode> = {
  declaration_incomplete: true, option_missing: true, option_unknown: true, options_not_given: true, question_missing: true,
  question_not_in_setting: true, question_twice: true, question_unknown: true, setting_unknown: true, shown_and_not_shown: true,
};
export const programProblem: Every<k.ProgramProblemCode> = {
  program_missing: true, program_field_missing: true, program_field_unreadable: true,
  program_setting_unknown: true, program_jurisdiction_unknown: true, program_clinician_not_licensed_here: true,
  program_confirmation_too_old: true, program_confirmation_in_future: true, program_crisis_line_missing: true,
  program_emergency_number_missing: true, program_telephone_unreadable: true, program_unknown_key: true,
  program_locale_not_reviewed: true, program_locale_not_offered: true, program_route_not_in_setting: true,
  program_injection_at_home: true, program_esketamine_to_take_home: true, program_site_not_certified: true,
  program_conformity_missing: true, program_adjustment_unknown: true, program_adjustment_out_of_range: true,
  program_adjustment_not_allowed: true, program_adjustment_unsigned: true, program_adjustment_twice: true,
  program_ladder_out_of_order: true, program_instrument_kept: true, today_unreadable: true,
};
export const problem: Every<k.ProblemCode> = {
  answer_boolean: true, answer_out_of_domain: true, answer_reserved_word: true, answer_unit_missing: true,
  answer_unit_wrong: true, answer_unknown_option: true, answer_wrong_type: true, answer_contradicts_none: true,
  answer_given_twice: true, answer_list_too_long: true, blood_pressure_in_one_number: true,
  blood_pressure_kpa_like: true, blood_pressure_swapped: true, body_mass_impossible: true, change_not_present_answer: true,
  changes_too_many: true, date_in_future: true, date_unreadable: true, integer_too_large: true,
  intake_id_invalid: true, not_plain_data: true, question_unknown: true, question_not_in_setting: true,
  request_unreadable: true, schema_unknown: true, text_too_long: true, today_unreadable: true,
  too_many_values: true, unknown_key: true, wrong_type: true,
};

export const created = (screener: k.Ready | k.Refused): string => {
  switch (screener.type) {
    case "ready": return screener.pack;
    case "refused": return screener.patient.contact.clinic ?? "";
    default: return closed(screener);
  }
};

export const screened = (result: k.Screened | k.Failed): string => {
  switch (result.type) {
    case "screened": return result.clinician.settled;
    case "failed": return result.clinician.code;
    default: return closed(result);
  }
};

export const explained = (explanation: k.Explanation): string => {
  switch (explanation.type) {
    case "explained": return explanation.verdict;
    case "unknown_rule": return explanation.suggestion ?? "";
    case "refused": return explanation.problems.map(({ code }) => code).join();
    case "failed": return explanation.code;
    default: return closed(explanation);
  }
};

export const traced = (trace: k.Trace): number => {
  switch (trace.node) {
    case "leaf": return trace.threshold?.value ?? trace.answers.length;
    case "k_of": return trace.children.map(traced).reduce((sum, value) => sum + value, trace.k);
    case "criterion": return traced(trace.child);
    default: return closed(trace);
  }
};

export const gate = (tree: k.ConditionTree): string[] => {
  if ("of" in tree) return tree.of.flatMap(gate);
  switch (tree.operator) {
    case "is_yes": case "is_no": return [tree.subject];
    case "is_any_of": case "includes_any_of": case "includes_none_of": return tree.options;
    case "in_class": case "not_in_class": case "regularly_in_class": return tree.classes;
    case "at_least": case "above": case "below": case "within": return [tree.threshold];
    default: return closed(tree);
  }
};

export const asField = ({ kind }: k.Question): string => {
  switch (kind) {
    case "yes_no": case "choice": case "when": return "radios";
    case "choices": return "checkboxes";
    case "number": case "date": case "medicines": case "text": return "text";
    case "trials": return "records";
    default: return closed(kind);
  }
};

export const asText = (value: k.AnswerValue): string => {
  switch (typeof value) {
    case "string": return value;
    case "number": return String(value);
    case "undefined": return "";
    case "object": return value === null ? "" : "typed" in value ? value.typed : value.length.toString();
    default: return closed(value);
  }
};

// A switch that misses a member must not compile; if it did, the switches above would prove nothing.
export const missing = (outcome: k.Outcome): string => {
  switch (outcome) {
    case "none": case "note": case "review": case "defer": case "contraindicated": return outcome;
    // @ts-expect-error `emergency` is left.
    default: return closed(outcome);
  }
};
