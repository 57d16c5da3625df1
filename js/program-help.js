/**
 * What to do about each problem and each warning of a program, in a sentence.
 * It must never advise a way around a refusal.
 * Read next: `lint.js`.
 */

export const PROBLEM_HELP = Object.freeze({
  program_missing: "Give one object; docs/embedding.md shows a whole one.",
  program_field_missing: "Every field is required unless the types mark it as optional.",
  program_field_unreadable: "Give text, a whole number, a list or an object as expected; yes and no are texts.",
  program_unknown_key: "Nothing reads this key. A misspelt one would be a field that is missing.",
  program_setting_unknown: "One program has one setting; a clinic with two runs two programs.",
  program_jurisdiction_unknown: "In the US a state, such as US-CO; elsewhere ISO 3166-2, or the country where it licenses as a whole.",
  program_clinician_not_licensed_here: "Whoever answers for the form is licensed where the service is given.",
  program_confirmation_too_old: "The responsible clinician reads all of this again and dates it, every 180 days.",
  program_confirmation_in_future: "A date lies after today.",
  program_crisis_line_missing: "Only the US has a default. Ask locally which line answers day and night.",
  program_emergency_number_missing: "Only the US has a default.",
  program_telephone_unreadable: "Give the number as a patient dials it.",
  program_route_not_in_setting: "This setting does not have the route.",
  program_instrument_kept: "It stays on: a suicide question, or an instrument that a rule of contraindicated or emergency reads.",
  program_injection_at_home: "Nothing is injected at home: no program starts with it.",
  program_esketamine_to_take_home: "Esketamine is taken in the certified site under direct observation: no program starts otherwise.",
  program_site_not_certified: "Esketamine is given in a site certified under REMS: no program starts without.",
  program_conformity_missing: "In the EU and the UK such software may be a medical device. docs/intended-use.md says what has to be answered first.",
  program_adjustment_unknown: "The id stands in catalogue.json; it has to be of this setting and country.",
  program_adjustment_out_of_range: "Each threshold has a safe range in docs/rules.md. Outside it only a new release of the rules helps.",
  program_adjustment_not_allowed: "No signature allows this. Emergencies, safety questions and what stands behind a stop are not the clinic's to loosen.",
  program_adjustment_unsigned: "A loosening carries `by`, `reason` and `on`, and is printed in every report.",
  program_adjustment_twice: "Keep one of the two, also where one has expired.",
  program_ladder_out_of_order: "Raise the graver rule as well, so that more of the same never counts less.",
  program_locale_not_reviewed: "Name a reviewed locale, or accept it in the program; every report then says so.",
  program_locale_not_offered: "Add the language to `languages`, or start with one that is there.",
  today_unreadable: "Give the date as YYYY-MM-DD.",
});

export const WARNING_HELP = Object.freeze({
  not_observed_live: "Have somebody in the room, or on live video, for the whole session.",
  no_prescriber_named: "Mark with `prescribes` who prescribes, so that the patient's place is compared with that licence.",
  support_only_by_message: "Offer a voice as well: a call, a video visit or a visit.",
  same_day_booking: "Leave time for a clinician to read the intake and to speak with the patient.",
  no_physician_contact: "Say when a physician speaks with the patient between sessions.",
  no_video_visit: "Have a clinician see every patient before the first session.",
  no_same_day_procedure: "Write down who does what when an intake asks for contact on the same day.",
  adjustment_loosens: "Every report prints it, with name, reason and date.",
  adjustment_expires_soon: "Sign it again, or take it out.",
  adjustment_expired: "The pack's own value is back. Sign it again, or take it out.",
  confirmation_ends_soon: "After that day the form does not start.",
  page_number_not_in_program: "A patient would call a number that the program does not name.",
  program_number_not_on_page: "Without JavaScript a patient would not see it.",
  time_zone_unknown: "This system does not know the time zone; look it up in the IANA database.",
});
