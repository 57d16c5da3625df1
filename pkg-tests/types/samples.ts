// Written by scripts/bless from what the core answers; never edited by hand.
import type { Explanation, Questionnaire, Refused, Screened } from "ketamine-intake";

export const screened = [
  {
    "clinician": {
      "answers": [
        {
          "question": "now_self",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_body",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_brain",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_mind",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_other",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "pressure_signs",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "maoi_14_days",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "maoi_signs",
          "state": "not_asked"
        },
        {
          "question": "cut_down_10_days",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "withdrawal_signs",
          "state": "not_asked"
        },
        {
          "question": "intoxicated_now",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "birth_date",
          "state": "answered",
          "values": [
            "1982-05-14"
          ]
        },
        {
          "question": "fall",
          "state": "not_asked"
        },
        {
          "question": "fall_when",
          "state": "not_asked"
        },
        {
          "question": "systolic",
          "state": "answered",
          "values": [
            "122 mmHg"
          ]
        },
        {
          "question": "diastolic",
          "state": "answered",
          "values": [
            "78 mmHg"
          ]
        },
        {
          "question": "pressure_date",
          "state": "answered",
          "values": [
            "2026-11-18"
          ]
        },
        {
          "question": "pressure_device",
          "state": "answered",
          "values": [
            "arm_cuff_home"
          ]
        },
        {
          "question": "severe_reading_recently",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "pulse",
          "state": "answered",
          "values": [
            "70 /min"
          ]
        },
        {
          "question": "oxygen_below_95",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "oxygen",
          "state": "not_asked"
        },
        {
          "question": "hypertension",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "pressure_medicines",
          "state": "answered",
          "values": [
            "no_medicine"
          ]
        },
        {
          "question": "minoxidil_or_hydralazine",
          "state": "not_asked"
        },
        {
          "question": "pressure_controlled",
          "state": "not_asked"
        },
        {
          "question": "heart_events",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "heart_event_when",
          "state": "not_asked"
        },
        {
          "question": "pressure_crisis_when",
          "state": "not_asked"
        },
        {
          "question": "heart_conditions",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "stairs",
          "state": "not_asked"
        },
        {
          "question": "heart_signs",
          "state": "not_asked"
        },
        {
          "question": "heart_other",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "qt_medicine",
          "state": "not_asked"
        },
        {
          "question": "ablation_when",
          "state": "not_asked"
        },
        {
          "question": "ablation_returned",
          "state": "not_asked"
        },
        {
          "question": "lung_clot_when",
          "state": "not_asked"
        },
        {
          "question": "vessels",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "stroke_type",
          "state": "not_asked"
        },
        {
          "question": "stroke_when",
          "state": "not_asked"
        },
        {
          "question": "tia_when",
          "state": "not_asked"
        },
        {
          "question": "vessel_wall",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "heart_family",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "blood_thinner",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "thinner_reason",
          "state": "not_asked"
        },
        {
          "question": "pregnant",
          "state": "answered",
          "values": [
            "not_pregnant"
          ]
        },
        {
          "question": "pregnancy_chance",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "birth",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "birth_when",
          "state": "not_asked"
        },
        {
          "question": "birth_signs",
          "state": "not_asked"
        },
        {
          "question": "preeclampsia",
          "state": "answered",
          "values": [
            "never"
          ]
        },
        {
          "question": "breastfeeding",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "contraception",
          "state": "answered",
          "values": [
            "method"
          ]
        },
        {
          "question": "phq9_item9",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "wish_to_be_dead",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicidal_thoughts",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicide_method",
          "state": "not_asked"
        },
        {
          "question": "suicide_intent",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicide_intent_when",
          "state": "not_asked"
        },
        {
          "question": "suicide_plan",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicide_plan_when",
          "state": "not_asked"
        },
        {
          "question": "suicide_acts",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "suicide_attempt_when",
          "state": "not_asked"
        },
        {
          "question": "suicide_act_when",
          "state": "not_asked"
        },
        {
          "question": "self_harm",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "self_harm_when",
          "state": "not_asked"
        },
        {
          "question": "harm_others_thoughts",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "psychiatric_stay",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "psychiatric_discharge_when",
          "state": "not_asked"
        },
        {
          "question": "means_at_hand",
          "state": "not_asked"
        }
      ],
      "askFirst": [],
      "changes": [],
      "context": {
        "answeredOn": [],
        "notShown": [],
        "safetyShown": []
      },
      "discordances": [],
      "engine": "0.0.0+0",
      "findings": [],
      "intake": "vignette-0000-0000",
      "notices": [
        "rules_not_reviewed"
      ],
      "openByCause": [],
      "openRules": [],
      "pack": "0",
      "possible": "none",
      "problems": [],
      "program": {
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example",
        "confirmedOn": "2026-10-22",
        "credential": "MD",
        "hours": "Monday to Friday, 8 to 5",
        "jurisdiction": "US-CO",
        "setting": "in_clinic_infusion",
        "telephone": "+1-303-555-0142"
      },
      "schema": 1,
      "settled": "none",
      "settlingSet": [],
      "steps": [
        {
          "contact": "routine",
          "id": "pregnancy_test_on_the_day",
          "rules": []
        }
      ],
      "today": "2026-11-21",
      "withdrawn": []
    },
    "patient": {
      "contact": {
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example, MD",
        "crisis": "988",
        "emergency": "911",
        "hours": "Monday to Friday, 8 to 5",
        "outsideHours": "Call 988 or go to an emergency room.",
        "telephone": "+1-303-555-0142"
      },
      "next": [
        "clinician_reads",
        "clinic_contacts_you",
        "keep_medicines",
        "if_worse_call"
      ],
      "problems": [],
      "safety": []
    },
    "type": "screened"
  },
  {
    "clinician": {
      "answers": [
        {
          "question": "now_self",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_body",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_brain",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_mind",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_other",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "pressure_signs",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "maoi_14_days",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "maoi_signs",
          "state": "not_asked"
        },
        {
          "question": "cut_down_10_days",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "withdrawal_signs",
          "state": "not_asked"
        },
        {
          "question": "intoxicated_now",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "birth_date",
          "state": "answered",
          "values": [
            "1982-05-14"
          ]
        },
        {
          "question": "fall",
          "state": "not_asked"
        },
        {
          "question": "fall_when",
          "state": "not_asked"
        },
        {
          "question": "systolic",
          "state": "answered",
          "values": [
            "122 mmHg"
          ]
        },
        {
          "question": "diastolic",
          "state": "answered",
          "values": [
            "78 mmHg"
          ]
        },
        {
          "question": "pressure_date",
          "state": "answered",
          "values": [
            "2026-11-18"
          ]
        },
        {
          "question": "pressure_device",
          "state": "answered",
          "values": [
            "arm_cuff_home"
          ]
        },
        {
          "question": "severe_reading_recently",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "pulse",
          "state": "answered",
          "values": [
            "70 /min"
          ]
        },
        {
          "question": "oxygen_below_95",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "oxygen",
          "state": "not_asked"
        },
        {
          "question": "hypertension",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "pressure_medicines",
          "state": "answered",
          "values": [
            "no_medicine"
          ]
        },
        {
          "question": "minoxidil_or_hydralazine",
          "state": "not_asked"
        },
        {
          "question": "pressure_controlled",
          "state": "not_asked"
        },
        {
          "question": "heart_events",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "heart_event_when",
          "state": "not_asked"
        },
        {
          "question": "pressure_crisis_when",
          "state": "not_asked"
        },
        {
          "question": "heart_conditions",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "stairs",
          "state": "not_asked"
        },
        {
          "question": "heart_signs",
          "state": "not_asked"
        },
        {
          "question": "heart_other",
          "state": "answered",
          "values": [
            "pots"
          ]
        },
        {
          "question": "qt_medicine",
          "state": "not_asked"
        },
        {
          "question": "ablation_when",
          "state": "not_asked"
        },
        {
          "question": "ablation_returned",
          "state": "not_asked"
        },
        {
          "question": "lung_clot_when",
          "state": "not_asked"
        },
        {
          "question": "vessels",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "stroke_type",
          "state": "not_asked"
        },
        {
          "question": "stroke_when",
          "state": "not_asked"
        },
        {
          "question": "tia_when",
          "state": "not_asked"
        },
        {
          "question": "vessel_wall",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "heart_family",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "blood_thinner",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "thinner_reason",
          "state": "not_asked"
        },
        {
          "question": "pregnant",
          "state": "answered",
          "values": [
            "not_pregnant"
          ]
        },
        {
          "question": "pregnancy_chance",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "birth",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "birth_when",
          "state": "not_asked"
        },
        {
          "question": "birth_signs",
          "state": "not_asked"
        },
        {
          "question": "preeclampsia",
          "state": "answered",
          "values": [
            "never"
          ]
        },
        {
          "question": "breastfeeding",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "contraception",
          "state": "answered",
          "values": [
            "method"
          ]
        },
        {
          "question": "phq9_item9",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "wish_to_be_dead",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicidal_thoughts",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicide_method",
          "state": "not_asked"
        },
        {
          "question": "suicide_intent",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicide_intent_when",
          "state": "not_asked"
        },
        {
          "question": "suicide_plan",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicide_plan_when",
          "state": "not_asked"
        },
        {
          "question": "suicide_acts",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "suicide_attempt_when",
          "state": "not_asked"
        },
        {
          "question": "suicide_act_when",
          "state": "not_asked"
        },
        {
          "question": "self_harm",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "self_harm_when",
          "state": "not_asked"
        },
        {
          "question": "harm_others_thoughts",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "psychiatric_stay",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "psychiatric_discharge_when",
          "state": "not_asked"
        },
        {
          "question": "means_at_hand",
          "state": "not_asked"
        }
      ],
      "askFirst": [],
      "changes": [],
      "context": {
        "answeredOn": [],
        "notShown": [],
        "safetyShown": []
      },
      "discordances": [],
      "engine": "0.0.0+0",
      "findings": [
        {
          "because": [
            {
              "question": "heart_other",
              "state": "answered",
              "values": [
                "pots"
              ]
            }
          ],
          "contact": "routine",
          "kind": "clinical",
          "level": "review",
          "rule": "cardiovascular.pots"
        }
      ],
      "intake": "vignette-0000-0000",
      "notices": [
        "rules_not_reviewed"
      ],
      "openByCause": [],
      "openRules": [],
      "pack": "0",
      "possible": "review",
      "problems": [],
      "program": {
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example",
        "confirmedOn": "2026-10-22",
        "credential": "MD",
        "hours": "Monday to Friday, 8 to 5",
        "jurisdiction": "US-CO",
        "setting": "esketamine_clinic",
        "telephone": "+1-303-555-0142"
      },
      "schema": 1,
      "settled": "review",
      "settlingSet": [],
      "steps": [
        {
          "contact": "routine",
          "id": "pregnancy_test_on_the_day",
          "rules": []
        }
      ],
      "today": "2026-11-21",
      "withdrawn": []
    },
    "patient": {
      "contact": {
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example, MD",
        "crisis": "988",
        "emergency": "911",
        "hours": "Monday to Friday, 8 to 5",
        "outsideHours": "Call 988 or go to an emergency room.",
        "telephone": "+1-303-555-0142"
      },
      "next": [
        "clinician_reads",
        "clinic_contacts_you",
        "keep_medicines",
        "if_worse_call"
      ],
      "problems": [],
      "safety": []
    },
    "type": "screened"
  },
  {
    "clinician": {
      "answers": [
        {
          "question": "now_self",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_body",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_brain",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_mind",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_other",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "pressure_signs",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "maoi_14_days",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "maoi_signs",
          "state": "not_asked"
        },
        {
          "question": "cut_down_10_days",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "withdrawal_signs",
          "state": "not_asked"
        },
        {
          "question": "intoxicated_now",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "birth_date",
          "state": "answered",
          "values": [
            "1982-05-14"
          ]
        },
        {
          "question": "fall",
          "state": "not_asked"
        },
        {
          "question": "fall_when",
          "state": "not_asked"
        },
        {
          "question": "systolic",
          "state": "answered",
          "values": [
            "179 mmHg"
          ]
        },
        {
          "question": "diastolic",
          "state": "answered",
          "values": [
            "110 mmHg"
          ]
        },
        {
          "question": "pressure_date",
          "state": "answered",
          "values": [
            "2026-11-18"
          ]
        },
        {
          "question": "pressure_device",
          "state": "answered",
          "values": [
            "arm_cuff_home"
          ]
        },
        {
          "question": "severe_reading_recently",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "pulse",
          "state": "answered",
          "values": [
            "70 /min"
          ]
        },
        {
          "question": "oxygen_below_95",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "oxygen",
          "state": "not_asked"
        },
        {
          "question": "hypertension",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "pressure_medicines",
          "state": "answered",
          "values": [
            "no_medicine"
          ]
        },
        {
          "question": "minoxidil_or_hydralazine",
          "state": "not_asked"
        },
        {
          "question": "pressure_controlled",
          "state": "not_asked"
        },
        {
          "question": "heart_events",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "heart_event_when",
          "state": "not_asked"
        },
        {
          "question": "pressure_crisis_when",
          "state": "not_asked"
        },
        {
          "question": "heart_conditions",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "stairs",
          "state": "not_asked"
        },
        {
          "question": "heart_signs",
          "state": "not_asked"
        },
        {
          "question": "heart_other",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "qt_medicine",
          "state": "not_asked"
        },
        {
          "question": "ablation_when",
          "state": "not_asked"
        },
        {
          "question": "ablation_returned",
          "state": "not_asked"
        },
        {
          "question": "lung_clot_when",
          "state": "not_asked"
        },
        {
          "question": "vessels",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "stroke_type",
          "state": "not_asked"
        },
        {
          "question": "stroke_when",
          "state": "not_asked"
        },
        {
          "question": "tia_when",
          "state": "not_asked"
        },
        {
          "question": "vessel_wall",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "heart_family",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "blood_thinner",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "thinner_reason",
          "state": "not_asked"
        },
        {
          "question": "pregnant",
          "state": "answered",
          "values": [
            "not_pregnant"
          ]
        },
        {
          "question": "pregnancy_chance",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "birth",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "birth_when",
          "state": "not_asked"
        },
        {
          "question": "birth_signs",
          "state": "not_asked"
        },
        {
          "question": "preeclampsia",
          "state": "answered",
          "values": [
            "never"
          ]
        },
        {
          "question": "breastfeeding",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "contraception",
          "state": "answered",
          "values": [
            "method"
          ]
        },
        {
          "question": "phq9_item9",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "wish_to_be_dead",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicidal_thoughts",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicide_method",
          "state": "not_asked"
        },
        {
          "question": "suicide_intent",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicide_intent_when",
          "state": "not_asked"
        },
        {
          "question": "suicide_plan",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicide_plan_when",
          "state": "not_asked"
        },
        {
          "question": "suicide_acts",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "suicide_attempt_when",
          "state": "not_asked"
        },
        {
          "question": "suicide_act_when",
          "state": "not_asked"
        },
        {
          "question": "self_harm",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "self_harm_when",
          "state": "not_asked"
        },
        {
          "question": "harm_others_thoughts",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "psychiatric_stay",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "psychiatric_discharge_when",
          "state": "not_asked"
        },
        {
          "question": "means_at_hand",
          "state": "not_asked"
        }
      ],
      "askFirst": [],
      "changes": [],
      "context": {
        "answeredOn": [],
        "notShown": [],
        "safetyShown": []
      },
      "discordances": [
        {
          "id": "hypertension-denied-reading-high",
          "questions": [
            {
              "question": "systolic",
              "state": "answered",
              "values": [
                "179 mmHg"
              ]
            },
            {
              "question": "diastolic",
              "state": "answered",
              "values": [
                "110 mmHg"
              ]
            },
            {
              "question": "pressure_date",
              "state": "answered",
              "values": [
                "2026-11-18"
              ]
            },
            {
              "question": "hypertension",
              "state": "answered",
              "values": [
                "no"
              ]
            }
          ],
          "strength": "weak"
        },
        {
          "id": "severe-reading-denied-reading-severe",
          "questions": [
            {
              "question": "diastolic",
              "state": "answered",
              "values": [
                "110 mmHg"
              ]
            },
            {
              "question": "pressure_date",
              "state": "answered",
              "values": [
                "2026-11-18"
              ]
            },
            {
              "question": "severe_reading_recently",
              "state": "answered",
              "values": [
                "no"
              ]
            }
          ],
          "strength": "strong"
        }
      ],
      "engine": "0.0.0+0",
      "findings": [
        {
          "because": [
            {
              "question": "diastolic",
              "state": "answered",
              "values": [
                "110 mmHg"
              ]
            },
            {
              "question": "pressure_date",
              "state": "answered",
              "values": [
                "2026-11-18"
              ]
            }
          ],
          "contact": "same_day",
          "kind": "clinical",
          "level": "contraindicated",
          "rule": "cardiovascular.pressure-severe"
        },
        {
          "because": [
            {
              "question": "systolic",
              "state": "answered",
              "values": [
                "179 mmHg"
              ]
            },
            {
              "question": "diastolic",
              "state": "answered",
              "values": [
                "110 mmHg"
              ]
            },
            {
              "question": "pressure_date",
              "state": "answered",
              "values": [
                "2026-11-18"
              ]
            }
          ],
          "contact": "routine",
          "kind": "clinical",
          "level": "contraindicated",
          "rule": "cardiovascular.pressure-very-high"
        },
        {
          "because": [
            {
              "question": "systolic",
              "state": "answered",
              "values": [
                "179 mmHg"
              ]
            },
            {
              "question": "diastolic",
              "state": "answered",
              "values": [
                "110 mmHg"
              ]
            },
            {
              "question": "pressure_date",
              "state": "answered",
              "values": [
                "2026-11-18"
              ]
            }
          ],
          "contact": "routine",
          "kind": "clinical",
          "level": "defer",
          "rule": "cardiovascular.pressure-high"
        }
      ],
      "intake": "vignette-0000-0000",
      "notices": [
        "rules_not_reviewed"
      ],
      "openByCause": [],
      "openRules": [],
      "pack": "0",
      "possible": "contraindicated",
      "problems": [],
      "program": {
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example",
        "confirmedOn": "2026-10-22",
        "credential": "MD",
        "hours": "Monday to Friday, 8 to 5",
        "jurisdiction": "US-CO",
        "setting": "at_home",
        "telephone": "+1-303-555-0142"
      },
      "schema": 1,
      "settled": "contraindicated",
      "settlingSet": [],
      "steps": [
        {
          "contact": "same_day",
          "id": "repeat_pressure",
          "rules": [
            "cardiovascular.pressure-severe"
          ]
        },
        {
          "contact": "same_day",
          "id": "pressure_plan",
          "rules": [
            "cardiovascular.pressure-severe",
            "cardiovascular.pressure-very-high"
          ]
        },
        {
          "contact": "routine",
          "id": "pregnancy_test_on_the_day",
          "rules": []
        },
        {
          "contact": "routine",
          "id": "measure_pressure",
          "rules": [
            "cardiovascular.pressure-very-high",
            "cardiovascular.pressure-high"
          ]
        }
      ],
      "today": "2026-11-21",
      "withdrawn": []
    },
    "patient": {
      "contact": {
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example, MD",
        "crisis": "988",
        "emergency": "911",
        "hours": "Monday to Friday, 8 to 5",
        "outsideHours": "Call 988 or go to an emergency room.",
        "telephone": "+1-303-555-0142"
      },
      "next": [
        "clinician_reads",
        "clinic_contacts_you",
        "keep_medicines",
        "if_worse_call"
      ],
      "problems": [],
      "safety": [
        "high_reading"
      ]
    },
    "type": "screened"
  },
  {
    "clinician": {
      "answers": [
        {
          "question": "now_self",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_body",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_brain",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_mind",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_other",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "pressure_signs",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "maoi_14_days",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "maoi_signs",
          "state": "not_asked"
        },
        {
          "question": "cut_down_10_days",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "withdrawal_signs",
          "state": "not_asked"
        },
        {
          "question": "intoxicated_now",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "birth_date",
          "state": "answered",
          "values": [
            "1982-05-14"
          ]
        },
        {
          "question": "fall",
          "state": "not_asked"
        },
        {
          "question": "fall_when",
          "state": "not_asked"
        },
        {
          "question": "systolic",
          "state": "answered",
          "values": [
            "134 mmHg"
          ]
        },
        {
          "question": "diastolic",
          "state": "answered",
          "values": [
            "84 mmHg"
          ]
        },
        {
          "question": "pressure_date",
          "state": "answered",
          "values": [
            "2026-11-18"
          ]
        },
        {
          "question": "pressure_device",
          "state": "answered",
          "values": [
            "arm_cuff_home"
          ]
        },
        {
          "question": "severe_reading_recently",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "pulse",
          "state": "answered",
          "values": [
            "70 /min"
          ]
        },
        {
          "question": "oxygen_below_95",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "oxygen",
          "state": "not_asked"
        },
        {
          "question": "hypertension",
          "state": "answered",
          "values": [
            "yes"
          ]
        },
        {
          "question": "pressure_medicines",
          "state": "answered",
          "values": [
            "one"
          ]
        },
        {
          "question": "minoxidil_or_hydralazine",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "pressure_controlled",
          "state": "answered",
          "values": [
            "yes"
          ]
        },
        {
          "question": "heart_events",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "heart_event_when",
          "state": "not_asked"
        },
        {
          "question": "pressure_crisis_when",
          "state": "not_asked"
        },
        {
          "question": "heart_conditions",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "stairs",
          "state": "not_asked"
        },
        {
          "question": "heart_signs",
          "state": "not_asked"
        },
        {
          "question": "heart_other",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "qt_medicine",
          "state": "not_asked"
        },
        {
          "question": "ablation_when",
          "state": "not_asked"
        },
        {
          "question": "ablation_returned",
          "state": "not_asked"
        },
        {
          "question": "lung_clot_when",
          "state": "not_asked"
        },
        {
          "question": "vessels",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "stroke_type",
          "state": "not_asked"
        },
        {
          "question": "stroke_when",
          "state": "not_asked"
        },
        {
          "question": "tia_when",
          "state": "not_asked"
        },
        {
          "question": "vessel_wall",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "heart_family",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "blood_thinner",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "thinner_reason",
          "state": "not_asked"
        },
        {
          "question": "pregnant",
          "state": "answered",
          "values": [
            "not_pregnant"
          ]
        },
        {
          "question": "pregnancy_chance",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "birth",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "birth_when",
          "state": "not_asked"
        },
        {
          "question": "birth_signs",
          "state": "not_asked"
        },
        {
          "question": "preeclampsia",
          "state": "answered",
          "values": [
            "never"
          ]
        },
        {
          "question": "breastfeeding",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "contraception",
          "state": "answered",
          "values": [
            "method"
          ]
        },
        {
          "question": "phq9_item9",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "wish_to_be_dead",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicidal_thoughts",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicide_method",
          "state": "not_asked"
        },
        {
          "question": "suicide_intent",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicide_intent_when",
          "state": "not_asked"
        },
        {
          "question": "suicide_plan",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicide_plan_when",
          "state": "not_asked"
        },
        {
          "question": "suicide_acts",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "suicide_attempt_when",
          "state": "not_asked"
        },
        {
          "question": "suicide_act_when",
          "state": "not_asked"
        },
        {
          "question": "self_harm",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "self_harm_when",
          "state": "not_asked"
        },
        {
          "question": "harm_others_thoughts",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "psychiatric_stay",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "psychiatric_discharge_when",
          "state": "not_asked"
        },
        {
          "question": "means_at_hand",
          "state": "not_asked"
        }
      ],
      "askFirst": [],
      "changes": [],
      "context": {
        "answeredOn": [],
        "notShown": [],
        "safetyShown": []
      },
      "discordances": [],
      "engine": "0.0.0+0",
      "findings": [
        {
          "because": [
            {
              "question": "hypertension",
              "state": "answered",
              "values": [
                "yes"
              ]
            }
          ],
          "contact": "routine",
          "kind": "clinical",
          "level": "note",
          "rule": "cardiovascular.hypertension"
        }
      ],
      "intake": "vignette-0000-0000",
      "notices": [
        "rules_not_reviewed"
      ],
      "openByCause": [],
      "openRules": [],
      "pack": "0",
      "possible": "note",
      "problems": [],
      "program": {
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example",
        "confirmedOn": "2026-10-22",
        "credential": "MD",
        "hours": "Monday to Friday, 8 to 5",
        "jurisdiction": "US-CO",
        "setting": "in_clinic_infusion",
        "telephone": "+1-303-555-0142"
      },
      "schema": 1,
      "settled": "note",
      "settlingSet": [],
      "steps": [
        {
          "contact": "routine",
          "id": "pregnancy_test_on_the_day",
          "rules": []
        },
        {
          "contact": "routine",
          "id": "measure_pressure",
          "rules": [
            "cardiovascular.hypertension"
          ]
        }
      ],
      "today": "2026-11-21",
      "withdrawn": []
    },
    "patient": {
      "contact": {
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example, MD",
        "crisis": "988",
        "emergency": "911",
        "hours": "Monday to Friday, 8 to 5",
        "outsideHours": "Call 988 or go to an emergency room.",
        "telephone": "+1-303-555-0142"
      },
      "next": [
        "clinician_reads",
        "clinic_contacts_you",
        "keep_medicines",
        "if_worse_call"
      ],
      "problems": [],
      "safety": []
    },
    "type": "screened"
  },
  {
    "clinician": {
      "answers": [
        {
          "question": "now_self",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_body",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_brain",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_mind",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_other",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "pressure_signs",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "maoi_14_days",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "maoi_signs",
          "state": "not_asked"
        },
        {
          "question": "cut_down_10_days",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "withdrawal_signs",
          "state": "not_asked"
        },
        {
          "question": "intoxicated_now",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "birth_date",
          "state": "answered",
          "values": [
            "1982-05-14"
          ]
        },
        {
          "question": "fall",
          "state": "not_asked"
        },
        {
          "question": "fall_when",
          "state": "not_asked"
        },
        {
          "question": "systolic",
          "state": "answered",
          "values": [
            "122 mmHg"
          ]
        },
        {
          "question": "diastolic",
          "state": "answered",
          "values": [
            "78 mmHg"
          ]
        },
        {
          "question": "pressure_date",
          "state": "answered",
          "values": [
            "2026-11-18"
          ]
        },
        {
          "question": "pressure_device",
          "state": "answered",
          "values": [
            "arm_cuff_home"
          ]
        },
        {
          "question": "severe_reading_recently",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "pulse",
          "state": "answered",
          "values": [
            "70 /min"
          ]
        },
        {
          "question": "oxygen_below_95",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "oxygen",
          "state": "not_asked"
        },
        {
          "question": "hypertension",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "pressure_medicines",
          "state": "answered",
          "values": [
            "no_medicine"
          ]
        },
        {
          "question": "minoxidil_or_hydralazine",
          "state": "not_asked"
        },
        {
          "question": "pressure_controlled",
          "state": "not_asked"
        },
        {
          "question": "heart_events",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "heart_event_when",
          "state": "not_asked"
        },
        {
          "question": "pressure_crisis_when",
          "state": "not_asked"
        },
        {
          "question": "heart_conditions",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "stairs",
          "state": "not_asked"
        },
        {
          "question": "heart_signs",
          "state": "not_asked"
        },
        {
          "question": "heart_other",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "qt_medicine",
          "state": "not_asked"
        },
        {
          "question": "ablation_when",
          "state": "not_asked"
        },
        {
          "question": "ablation_returned",
          "state": "not_asked"
        },
        {
          "question": "lung_clot_when",
          "state": "not_asked"
        },
        {
          "question": "vessels",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "stroke_type",
          "state": "not_asked"
        },
        {
          "question": "stroke_when",
          "state": "not_asked"
        },
        {
          "question": "tia_when",
          "state": "not_asked"
        },
        {
          "question": "vessel_wall",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "heart_family",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "blood_thinner",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "thinner_reason",
          "state": "not_asked"
        },
        {
          "question": "pregnant",
          "state": "answered",
          "values": [
            "not_pregnant"
          ]
        },
        {
          "question": "pregnancy_chance",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "birth",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "birth_when",
          "state": "not_asked"
        },
        {
          "question": "birth_signs",
          "state": "not_asked"
        },
        {
          "question": "preeclampsia",
          "state": "answered",
          "values": [
            "never"
          ]
        },
        {
          "question": "breastfeeding",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "contraception",
          "state": "answered",
          "values": [
            "method"
          ]
        },
        {
          "question": "phq9_item9",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "wish_to_be_dead",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicidal_thoughts",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicide_method",
          "state": "not_asked"
        },
        {
          "question": "suicide_intent",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicide_intent_when",
          "state": "not_asked"
        },
        {
          "question": "suicide_plan",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicide_plan_when",
          "state": "not_asked"
        },
        {
          "question": "suicide_acts",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "suicide_attempt_when",
          "state": "not_asked"
        },
        {
          "question": "suicide_act_when",
          "state": "not_asked"
        },
        {
          "question": "self_harm",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "self_harm_when",
          "state": "not_asked"
        },
        {
          "question": "harm_others_thoughts",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "psychiatric_stay",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "psychiatric_discharge_when",
          "state": "not_asked"
        },
        {
          "question": "means_at_hand",
          "state": "not_asked"
        }
      ],
      "askFirst": [],
      "changes": [],
      "context": {
        "answeredOn": [],
        "notShown": [],
        "safetyShown": []
      },
      "discordances": [],
      "engine": "0.0.0+0",
      "findings": [],
      "intake": "vignette-0000-0000",
      "notices": [
        "rules_not_reviewed"
      ],
      "openByCause": [],
      "openRules": [],
      "pack": "0",
      "possible": "none",
      "problems": [],
      "program": {
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example",
        "confirmedOn": "2026-10-22",
        "credential": "MD",
        "hours": "Monday to Friday, 8 to 5",
        "jurisdiction": "US-CO",
        "setting": "esketamine_clinic",
        "telephone": "+1-303-555-0142"
      },
      "schema": 1,
      "settled": "none",
      "settlingSet": [],
      "steps": [
        {
          "contact": "routine",
          "id": "pregnancy_test_on_the_day",
          "rules": []
        }
      ],
      "today": "2026-11-21",
      "withdrawn": []
    },
    "patient": {
      "contact": {
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example, MD",
        "crisis": "988",
        "emergency": "911",
        "hours": "Monday to Friday, 8 to 5",
        "outsideHours": "Call 988 or go to an emergency room.",
        "telephone": "+1-303-555-0142"
      },
      "next": [
        "clinician_reads",
        "clinic_contacts_you",
        "keep_medicines",
        "if_worse_call"
      ],
      "problems": [],
      "safety": []
    },
    "type": "screened"
  },
  {
    "clinician": {
      "answers": [
        {
          "question": "now_self",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_body",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_brain",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_mind",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_other",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "pressure_signs",
          "state": "answered",
          "values": [
            "speech_change"
          ]
        },
        {
          "question": "maoi_14_days",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "maoi_signs",
          "state": "not_asked"
        },
        {
          "question": "cut_down_10_days",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "withdrawal_signs",
          "state": "not_asked"
        },
        {
          "question": "intoxicated_now",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "birth_date",
          "state": "answered",
          "values": [
            "1982-05-14"
          ]
        },
        {
          "question": "fall",
          "state": "not_asked"
        },
        {
          "question": "fall_when",
          "state": "not_asked"
        },
        {
          "question": "systolic",
          "state": "answered",
          "values": [
            "184 mmHg"
          ]
        },
        {
          "question": "diastolic",
          "state": "answered",
          "values": [
            "112 mmHg"
          ]
        },
        {
          "question": "pressure_date",
          "state": "answered",
          "values": [
            "2026-11-18"
          ]
        },
        {
          "question": "pressure_device",
          "state": "answered",
          "values": [
            "arm_cuff_home"
          ]
        },
        {
          "question": "severe_reading_recently",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "pulse",
          "state": "answered",
          "values": [
            "70 /min"
          ]
        },
        {
          "question": "oxygen_below_95",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "oxygen",
          "state": "not_asked"
        },
        {
          "question": "hypertension",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "pressure_medicines",
          "state": "answered",
          "values": [
            "no_medicine"
          ]
        },
        {
          "question": "minoxidil_or_hydralazine",
          "state": "not_asked"
        },
        {
          "question": "pressure_controlled",
          "state": "not_asked"
        },
        {
          "question": "heart_events",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "heart_event_when",
          "state": "not_asked"
        },
        {
          "question": "pressure_crisis_when",
          "state": "not_asked"
        },
        {
          "question": "heart_conditions",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "stairs",
          "state": "not_asked"
        },
        {
          "question": "heart_signs",
          "state": "not_asked"
        },
        {
          "question": "heart_other",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "qt_medicine",
          "state": "not_asked"
        },
        {
          "question": "ablation_when",
          "state": "not_asked"
        },
        {
          "question": "ablation_returned",
          "state": "not_asked"
        },
        {
          "question": "lung_clot_when",
          "state": "not_asked"
        },
        {
          "question": "vessels",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "stroke_type",
          "state": "not_asked"
        },
        {
          "question": "stroke_when",
          "state": "not_asked"
        },
        {
          "question": "tia_when",
          "state": "not_asked"
        },
        {
          "question": "vessel_wall",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "heart_family",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "blood_thinner",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "thinner_reason",
          "state": "not_asked"
        },
        {
          "question": "pregnant",
          "state": "answered",
          "values": [
            "not_pregnant"
          ]
        },
        {
          "question": "pregnancy_chance",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "birth",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "birth_when",
          "state": "not_asked"
        },
        {
          "question": "birth_signs",
          "state": "not_asked"
        },
        {
          "question": "preeclampsia",
          "state": "answered",
          "values": [
            "never"
          ]
        },
        {
          "question": "breastfeeding",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "contraception",
          "state": "answered",
          "values": [
            "method"
          ]
        },
        {
          "question": "phq9_item9",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "wish_to_be_dead",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicidal_thoughts",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicide_method",
          "state": "not_asked"
        },
        {
          "question": "suicide_intent",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicide_intent_when",
          "state": "not_asked"
        },
        {
          "question": "suicide_plan",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicide_plan_when",
          "state": "not_asked"
        },
        {
          "question": "suicide_acts",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "suicide_attempt_when",
          "state": "not_asked"
        },
        {
          "question": "suicide_act_when",
          "state": "not_asked"
        },
        {
          "question": "self_harm",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "self_harm_when",
          "state": "not_asked"
        },
        {
          "question": "harm_others_thoughts",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "psychiatric_stay",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "psychiatric_discharge_when",
          "state": "not_asked"
        },
        {
          "question": "means_at_hand",
          "state": "not_asked"
        }
      ],
      "askFirst": [],
      "changes": [],
      "context": {
        "answeredOn": [],
        "notShown": [],
        "safetyShown": []
      },
      "discordances": [
        {
          "id": "hypertension-denied-reading-high",
          "questions": [
            {
              "question": "systolic",
              "state": "answered",
              "values": [
                "184 mmHg"
              ]
            },
            {
              "question": "diastolic",
              "state": "answered",
              "values": [
                "112 mmHg"
              ]
            },
            {
              "question": "pressure_date",
              "state": "answered",
              "values": [
                "2026-11-18"
              ]
            },
            {
              "question": "hypertension",
              "state": "answered",
              "values": [
                "no"
              ]
            }
          ],
          "strength": "weak"
        },
        {
          "id": "severe-reading-denied-reading-severe",
          "questions": [
            {
              "question": "systolic",
              "state": "answered",
              "values": [
                "184 mmHg"
              ]
            },
            {
              "question": "diastolic",
              "state": "answered",
              "values": [
                "112 mmHg"
              ]
            },
            {
              "question": "pressure_date",
              "state": "answered",
              "values": [
                "2026-11-18"
              ]
            },
            {
              "question": "severe_reading_recently",
              "state": "answered",
              "values": [
                "no"
              ]
            }
          ],
          "strength": "strong"
        }
      ],
      "engine": "0.0.0+0",
      "findings": [
        {
          "because": [
            {
              "question": "pressure_signs",
              "state": "answered",
              "values": [
                "speech_change"
              ]
            },
            {
              "question": "systolic",
              "state": "answered",
              "values": [
                "184 mmHg"
              ]
            },
            {
              "question": "pressure_date",
              "state": "answered",
              "values": [
                "2026-11-18"
              ]
            }
          ],
          "contact": "same_day",
          "kind": "clinical",
          "level": "emergency",
          "rule": "emergency.pressure-with-signs"
        },
        {
          "because": [
            {
              "question": "systolic",
              "state": "answered",
              "values": [
                "184 mmHg"
              ]
            },
            {
              "question": "diastolic",
              "state": "answered",
              "values": [
                "112 mmHg"
              ]
            },
            {
              "question": "pressure_date",
              "state": "answered",
              "values": [
                "2026-11-18"
              ]
            }
          ],
          "contact": "same_day",
          "kind": "clinical",
          "level": "contraindicated",
          "rule": "cardiovascular.pressure-severe"
        },
        {
          "because": [
            {
              "question": "systolic",
              "state": "answered",
              "values": [
                "184 mmHg"
              ]
            },
            {
              "question": "pressure_date",
              "state": "answered",
              "values": [
                "2026-11-18"
              ]
            }
          ],
          "contact": "same_day",
          "kind": "clinical",
          "level": "contraindicated",
          "rule": "cardiovascular.pressure-crisis"
        },
        {
          "because": [
            {
              "question": "systolic",
              "state": "answered",
              "values": [
                "184 mmHg"
              ]
            },
            {
              "question": "diastolic",
              "state": "answered",
              "values": [
                "112 mmHg"
              ]
            },
            {
              "question": "pressure_date",
              "state": "answered",
              "values": [
                "2026-11-18"
              ]
            }
          ],
          "contact": "routine",
          "kind": "clinical",
          "level": "contraindicated",
          "rule": "cardiovascular.pressure-very-high"
        },
        {
          "because": [
            {
              "question": "systolic",
              "state": "answered",
              "values": [
                "184 mmHg"
              ]
            },
            {
              "question": "diastolic",
              "state": "answered",
              "values": [
                "112 mmHg"
              ]
            },
            {
              "question": "pressure_date",
              "state": "answered",
              "values": [
                "2026-11-18"
              ]
            }
          ],
          "contact": "routine",
          "kind": "clinical",
          "level": "defer",
          "rule": "cardiovascular.pressure-high"
        }
      ],
      "intake": "vignette-0000-0000",
      "notices": [
        "rules_not_reviewed"
      ],
      "openByCause": [],
      "openRules": [],
      "pack": "0",
      "possible": "emergency",
      "problems": [],
      "program": {
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example",
        "confirmedOn": "2026-10-22",
        "credential": "MD",
        "hours": "Monday to Friday, 8 to 5",
        "jurisdiction": "US-CO",
        "setting": "at_home",
        "telephone": "+1-303-555-0142"
      },
      "schema": 1,
      "settled": "emergency",
      "settlingSet": [],
      "steps": [
        {
          "contact": "same_day",
          "id": "reach_now",
          "rules": [
            "emergency.pressure-with-signs"
          ]
        },
        {
          "contact": "same_day",
          "id": "repeat_pressure",
          "rules": [
            "cardiovascular.pressure-severe",
            "cardiovascular.pressure-crisis"
          ]
        },
        {
          "contact": "same_day",
          "id": "pressure_plan",
          "rules": [
            "cardiovascular.pressure-severe",
            "cardiovascular.pressure-crisis",
            "cardiovascular.pressure-very-high"
          ]
        },
        {
          "contact": "routine",
          "id": "pregnancy_test_on_the_day",
          "rules": []
        },
        {
          "contact": "routine",
          "id": "measure_pressure",
          "rules": [
            "cardiovascular.pressure-very-high",
            "cardiovascular.pressure-high"
          ]
        }
      ],
      "today": "2026-11-21",
      "withdrawn": []
    },
    "patient": {
      "contact": {
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example, MD",
        "crisis": "988",
        "emergency": "911",
        "hours": "Monday to Friday, 8 to 5",
        "outsideHours": "Call 988 or go to an emergency room.",
        "telephone": "+1-303-555-0142"
      },
      "next": [
        "clinician_reads",
        "clinic_contacts_you",
        "keep_medicines",
        "if_worse_call"
      ],
      "problems": [],
      "safety": [
        "high_reading"
      ]
    },
    "type": "screened"
  },
  {
    "clinician": {
      "answers": [
        {
          "question": "now_self",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_body",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_brain",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_mind",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_other",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "pressure_signs",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "maoi_14_days",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "maoi_signs",
          "state": "not_asked"
        },
        {
          "question": "cut_down_10_days",
          "state": "answered",
          "values": [
            "yes"
          ]
        },
        {
          "question": "withdrawal_signs",
          "state": "answered",
          "values": [
            "confused"
          ]
        },
        {
          "question": "intoxicated_now",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "birth_date",
          "state": "answered",
          "values": [
            "1982-05-14"
          ]
        },
        {
          "question": "fall",
          "state": "not_asked"
        },
        {
          "question": "fall_when",
          "state": "not_asked"
        },
        {
          "question": "systolic",
          "state": "answered",
          "values": [
            "122 mmHg"
          ]
        },
        {
          "question": "diastolic",
          "state": "answered",
          "values": [
            "78 mmHg"
          ]
        },
        {
          "question": "pressure_date",
          "state": "answered",
          "values": [
            "2026-11-18"
          ]
        },
        {
          "question": "pressure_device",
          "state": "answered",
          "values": [
            "arm_cuff_home"
          ]
        },
        {
          "question": "severe_reading_recently",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "pulse",
          "state": "answered",
          "values": [
            "70 /min"
          ]
        },
        {
          "question": "oxygen_below_95",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "oxygen",
          "state": "not_asked"
        },
        {
          "question": "hypertension",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "pressure_medicines",
          "state": "answered",
          "values": [
            "no_medicine"
          ]
        },
        {
          "question": "minoxidil_or_hydralazine",
          "state": "not_asked"
        },
        {
          "question": "pressure_controlled",
          "state": "not_asked"
        },
        {
          "question": "heart_events",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "heart_event_when",
          "state": "not_asked"
        },
        {
          "question": "pressure_crisis_when",
          "state": "not_asked"
        },
        {
          "question": "heart_conditions",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "stairs",
          "state": "not_asked"
        },
        {
          "question": "heart_signs",
          "state": "not_asked"
        },
        {
          "question": "heart_other",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "qt_medicine",
          "state": "not_asked"
        },
        {
          "question": "ablation_when",
          "state": "not_asked"
        },
        {
          "question": "ablation_returned",
          "state": "not_asked"
        },
        {
          "question": "lung_clot_when",
          "state": "not_asked"
        },
        {
          "question": "vessels",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "stroke_type",
          "state": "not_asked"
        },
        {
          "question": "stroke_when",
          "state": "not_asked"
        },
        {
          "question": "tia_when",
          "state": "not_asked"
        },
        {
          "question": "vessel_wall",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "heart_family",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "blood_thinner",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "thinner_reason",
          "state": "not_asked"
        },
        {
          "question": "pregnant",
          "state": "answered",
          "values": [
            "not_pregnant"
          ]
        },
        {
          "question": "pregnancy_chance",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "birth",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "birth_when",
          "state": "not_asked"
        },
        {
          "question": "birth_signs",
          "state": "not_asked"
        },
        {
          "question": "preeclampsia",
          "state": "answered",
          "values": [
            "never"
          ]
        },
        {
          "question": "breastfeeding",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "contraception",
          "state": "answered",
          "values": [
            "method"
          ]
        },
        {
          "question": "phq9_item9",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "wish_to_be_dead",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicidal_thoughts",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicide_method",
          "state": "not_asked"
        },
        {
          "question": "suicide_intent",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicide_intent_when",
          "state": "not_asked"
        },
        {
          "question": "suicide_plan",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicide_plan_when",
          "state": "not_asked"
        },
        {
          "question": "suicide_acts",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "suicide_attempt_when",
          "state": "not_asked"
        },
        {
          "question": "suicide_act_when",
          "state": "not_asked"
        },
        {
          "question": "self_harm",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "self_harm_when",
          "state": "not_asked"
        },
        {
          "question": "harm_others_thoughts",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "psychiatric_stay",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "psychiatric_discharge_when",
          "state": "not_asked"
        },
        {
          "question": "means_at_hand",
          "state": "not_asked"
        }
      ],
      "askFirst": [],
      "changes": [],
      "context": {
        "answeredOn": [],
        "notShown": [],
        "safetyShown": []
      },
      "discordances": [],
      "engine": "0.0.0+0",
      "findings": [
        {
          "because": [
            {
              "question": "cut_down_10_days",
              "state": "answered",
              "values": [
                "yes"
              ]
            },
            {
              "question": "withdrawal_signs",
              "state": "answered",
              "values": [
                "confused"
              ]
            }
          ],
          "contact": "same_day",
          "kind": "clinical",
          "level": "emergency",
          "rule": "emergency.withdrawal"
        }
      ],
      "intake": "vignette-0000-0000",
      "notices": [
        "rules_not_reviewed"
      ],
      "openByCause": [],
      "openRules": [],
      "pack": "0",
      "possible": "emergency",
      "problems": [],
      "program": {
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example",
        "confirmedOn": "2026-10-22",
        "credential": "MD",
        "hours": "Monday to Friday, 8 to 5",
        "jurisdiction": "US-CO",
        "setting": "in_clinic_infusion",
        "telephone": "+1-303-555-0142"
      },
      "schema": 1,
      "settled": "emergency",
      "settlingSet": [],
      "steps": [
        {
          "contact": "same_day",
          "id": "reach_now",
          "rules": [
            "emergency.withdrawal"
          ]
        },
        {
          "contact": "routine",
          "id": "pregnancy_test_on_the_day",
          "rules": []
        }
      ],
      "today": "2026-11-21",
      "withdrawn": []
    },
    "patient": {
      "contact": {
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example, MD",
        "crisis": "988",
        "emergency": "911",
        "hours": "Monday to Friday, 8 to 5",
        "outsideHours": "Call 988 or go to an emergency room.",
        "telephone": "+1-303-555-0142"
      },
      "next": [
        "clinician_reads",
        "clinic_contacts_you",
        "keep_medicines",
        "if_worse_call"
      ],
      "problems": [],
      "safety": [
        "emergency"
      ]
    },
    "type": "screened"
  },
  {
    "clinician": {
      "answers": [
        {
          "question": "now_self",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_body",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_brain",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_mind",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_other",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "pressure_signs",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "maoi_14_days",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "maoi_signs",
          "state": "not_asked"
        },
        {
          "question": "cut_down_10_days",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "withdrawal_signs",
          "state": "not_asked"
        },
        {
          "question": "intoxicated_now",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "birth_date",
          "state": "answered",
          "values": [
            "1982-05-14"
          ]
        },
        {
          "question": "fall",
          "state": "not_asked"
        },
        {
          "question": "fall_when",
          "state": "not_asked"
        },
        {
          "question": "systolic",
          "state": "answered",
          "values": [
            "122 mmHg"
          ]
        },
        {
          "question": "diastolic",
          "state": "answered",
          "values": [
            "78 mmHg"
          ]
        },
        {
          "question": "pressure_date",
          "state": "answered",
          "values": [
            "2026-11-18"
          ]
        },
        {
          "question": "pressure_device",
          "state": "answered",
          "values": [
            "arm_cuff_home"
          ]
        },
        {
          "question": "severe_reading_recently",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "pulse",
          "state": "answered",
          "values": [
            "70 /min"
          ]
        },
        {
          "question": "oxygen_below_95",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "oxygen",
          "state": "not_asked"
        },
        {
          "question": "hypertension",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "pressure_medicines",
          "state": "answered",
          "values": [
            "no_medicine"
          ]
        },
        {
          "question": "minoxidil_or_hydralazine",
          "state": "not_asked"
        },
        {
          "question": "pressure_controlled",
          "state": "not_asked"
        },
        {
          "question": "heart_events",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "heart_event_when",
          "state": "not_asked"
        },
        {
          "question": "pressure_crisis_when",
          "state": "not_asked"
        },
        {
          "question": "heart_conditions",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "stairs",
          "state": "not_asked"
        },
        {
          "question": "heart_signs",
          "state": "not_asked"
        },
        {
          "question": "heart_other",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "qt_medicine",
          "state": "not_asked"
        },
        {
          "question": "ablation_when",
          "state": "not_asked"
        },
        {
          "question": "ablation_returned",
          "state": "not_asked"
        },
        {
          "question": "lung_clot_when",
          "state": "not_asked"
        },
        {
          "question": "vessels",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "stroke_type",
          "state": "not_asked"
        },
        {
          "question": "stroke_when",
          "state": "not_asked"
        },
        {
          "question": "tia_when",
          "state": "not_asked"
        },
        {
          "question": "vessel_wall",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "heart_family",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "blood_thinner",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "thinner_reason",
          "state": "not_asked"
        },
        {
          "question": "pregnant",
          "state": "answered",
          "values": [
            "not_pregnant"
          ]
        },
        {
          "question": "pregnancy_chance",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "birth",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "birth_when",
          "state": "not_asked"
        },
        {
          "question": "birth_signs",
          "state": "not_asked"
        },
        {
          "question": "preeclampsia",
          "state": "answered",
          "values": [
            "never"
          ]
        },
        {
          "question": "breastfeeding",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "contraception",
          "state": "answered",
          "values": [
            "method"
          ]
        },
        {
          "question": "phq9_item9",
          "state": "answered",
          "values": [
            "3 points"
          ]
        },
        {
          "question": "wish_to_be_dead",
          "state": "answered",
          "values": [
            "yes"
          ]
        },
        {
          "question": "suicidal_thoughts",
          "state": "answered",
          "values": [
            "yes"
          ]
        },
        {
          "question": "suicide_method",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicide_intent",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicide_intent_when",
          "state": "not_asked"
        },
        {
          "question": "suicide_plan",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicide_plan_when",
          "state": "not_asked"
        },
        {
          "question": "suicide_acts",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "suicide_attempt_when",
          "state": "not_asked"
        },
        {
          "question": "suicide_act_when",
          "state": "not_asked"
        },
        {
          "question": "self_harm",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "self_harm_when",
          "state": "not_asked"
        },
        {
          "question": "harm_others_thoughts",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "psychiatric_stay",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "psychiatric_discharge_when",
          "state": "not_asked"
        },
        {
          "question": "means_at_hand",
          "state": "answered",
          "values": [
            "no"
          ]
        }
      ],
      "askFirst": [],
      "changes": [],
      "context": {
        "answeredOn": [],
        "notShown": [],
        "safetyShown": []
      },
      "discordances": [],
      "engine": "0.0.0+0",
      "findings": [
        {
          "because": [
            {
              "question": "phq9_item9",
              "state": "answered",
              "values": [
                "3 points"
              ]
            },
            {
              "question": "suicidal_thoughts",
              "state": "answered",
              "values": [
                "yes"
              ]
            }
          ],
          "contact": "routine",
          "kind": "clinical",
          "level": "review",
          "rule": "suicidality.thoughts"
        },
        {
          "because": [
            {
              "question": "phq9_item9",
              "state": "answered",
              "values": [
                "3 points"
              ]
            },
            {
              "question": "wish_to_be_dead",
              "state": "answered",
              "values": [
                "yes"
              ]
            }
          ],
          "contact": "routine",
          "kind": "clinical",
          "level": "review",
          "rule": "suicidality.wish-to-be-dead"
        }
      ],
      "intake": "vignette-0000-0000",
      "notices": [
        "rules_not_reviewed"
      ],
      "openByCause": [],
      "openRules": [],
      "pack": "0",
      "possible": "review",
      "problems": [],
      "program": {
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example",
        "confirmedOn": "2026-10-22",
        "credential": "MD",
        "hours": "Monday to Friday, 8 to 5",
        "jurisdiction": "US-CO",
        "setting": "esketamine_clinic",
        "telephone": "+1-303-555-0142"
      },
      "schema": 1,
      "settled": "review",
      "settlingSet": [],
      "steps": [
        {
          "contact": "routine",
          "id": "pregnancy_test_on_the_day",
          "rules": []
        },
        {
          "contact": "routine",
          "id": "safety_assessment",
          "rules": [
            "suicidality.thoughts",
            "suicidality.wish-to-be-dead"
          ]
        }
      ],
      "today": "2026-11-21",
      "withdrawn": []
    },
    "patient": {
      "contact": {
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example, MD",
        "crisis": "988",
        "emergency": "911",
        "hours": "Monday to Friday, 8 to 5",
        "outsideHours": "Call 988 or go to an emergency room.",
        "telephone": "+1-303-555-0142"
      },
      "next": [
        "clinician_reads",
        "clinic_contacts_you",
        "keep_medicines",
        "if_worse_call"
      ],
      "problems": [],
      "safety": [
        "support"
      ]
    },
    "type": "screened"
  },
  {
    "clinician": {
      "answers": [
        {
          "question": "now_self",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_body",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_brain",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_mind",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_other",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "pressure_signs",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "maoi_14_days",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "maoi_signs",
          "state": "not_asked"
        },
        {
          "question": "cut_down_10_days",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "withdrawal_signs",
          "state": "not_asked"
        },
        {
          "question": "intoxicated_now",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "birth_date",
          "state": "answered",
          "values": [
            "1982-05-14"
          ]
        },
        {
          "question": "fall",
          "state": "not_asked"
        },
        {
          "question": "fall_when",
          "state": "not_asked"
        },
        {
          "question": "systolic",
          "state": "answered",
          "values": [
            "122 mmHg"
          ]
        },
        {
          "question": "diastolic",
          "state": "answered",
          "values": [
            "78 mmHg"
          ]
        },
        {
          "question": "pressure_date",
          "state": "answered",
          "values": [
            "2026-11-18"
          ]
        },
        {
          "question": "pressure_device",
          "state": "answered",
          "values": [
            "arm_cuff_home"
          ]
        },
        {
          "question": "severe_reading_recently",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "pulse",
          "state": "answered",
          "values": [
            "70 /min"
          ]
        },
        {
          "question": "oxygen_below_95",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "oxygen",
          "state": "not_asked"
        },
        {
          "question": "hypertension",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "pressure_medicines",
          "state": "answered",
          "values": [
            "no_medicine"
          ]
        },
        {
          "question": "minoxidil_or_hydralazine",
          "state": "not_asked"
        },
        {
          "question": "pressure_controlled",
          "state": "not_asked"
        },
        {
          "question": "heart_events",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "heart_event_when",
          "state": "not_asked"
        },
        {
          "question": "pressure_crisis_when",
          "state": "not_asked"
        },
        {
          "question": "heart_conditions",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "stairs",
          "state": "not_asked"
        },
        {
          "question": "heart_signs",
          "state": "not_asked"
        },
        {
          "question": "heart_other",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "qt_medicine",
          "state": "not_asked"
        },
        {
          "question": "ablation_when",
          "state": "not_asked"
        },
        {
          "question": "ablation_returned",
          "state": "not_asked"
        },
        {
          "question": "lung_clot_when",
          "state": "not_asked"
        },
        {
          "question": "vessels",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "stroke_type",
          "state": "not_asked"
        },
        {
          "question": "stroke_when",
          "state": "not_asked"
        },
        {
          "question": "tia_when",
          "state": "not_asked"
        },
        {
          "question": "vessel_wall",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "heart_family",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "blood_thinner",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "thinner_reason",
          "state": "not_asked"
        },
        {
          "question": "pregnant",
          "state": "answered",
          "values": [
            "not_pregnant"
          ]
        },
        {
          "question": "pregnancy_chance",
          "state": "answered",
          "values": [
            "fertility_treatment"
          ]
        },
        {
          "question": "birth",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "birth_when",
          "state": "not_asked"
        },
        {
          "question": "birth_signs",
          "state": "not_asked"
        },
        {
          "question": "preeclampsia",
          "state": "answered",
          "values": [
            "never"
          ]
        },
        {
          "question": "breastfeeding",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "contraception",
          "state": "answered",
          "values": [
            "method"
          ]
        },
        {
          "question": "phq9_item9",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "wish_to_be_dead",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicidal_thoughts",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicide_method",
          "state": "not_asked"
        },
        {
          "question": "suicide_intent",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicide_intent_when",
          "state": "not_asked"
        },
        {
          "question": "suicide_plan",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicide_plan_when",
          "state": "not_asked"
        },
        {
          "question": "suicide_acts",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "suicide_attempt_when",
          "state": "not_asked"
        },
        {
          "question": "suicide_act_when",
          "state": "not_asked"
        },
        {
          "question": "self_harm",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "self_harm_when",
          "state": "not_asked"
        },
        {
          "question": "harm_others_thoughts",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "psychiatric_stay",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "psychiatric_discharge_when",
          "state": "not_asked"
        },
        {
          "question": "means_at_hand",
          "state": "not_asked"
        }
      ],
      "askFirst": [],
      "changes": [],
      "context": {
        "answeredOn": [],
        "notShown": [],
        "safetyShown": []
      },
      "discordances": [],
      "engine": "0.0.0+0",
      "findings": [
        {
          "because": [
            {
              "question": "pregnancy_chance",
              "state": "answered",
              "values": [
                "fertility_treatment"
              ]
            }
          ],
          "contact": "routine",
          "kind": "clinical",
          "level": "defer",
          "rule": "pregnancy.fertility-treatment"
        }
      ],
      "intake": "vignette-0000-0000",
      "notices": [
        "rules_not_reviewed"
      ],
      "openByCause": [],
      "openRules": [],
      "pack": "0",
      "possible": "defer",
      "problems": [],
      "program": {
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example",
        "confirmedOn": "2026-10-22",
        "credential": "MD",
        "hours": "Monday to Friday, 8 to 5",
        "jurisdiction": "US-CO",
        "setting": "at_home",
        "telephone": "+1-303-555-0142"
      },
      "schema": 1,
      "settled": "defer",
      "settlingSet": [],
      "steps": [
        {
          "contact": "routine",
          "id": "pregnancy_test_on_the_day",
          "rules": []
        },
        {
          "contact": "routine",
          "id": "pregnancy_test",
          "rules": [
            "pregnancy.fertility-treatment"
          ]
        },
        {
          "contact": "routine",
          "id": "contraception_talk",
          "rules": [
            "pregnancy.fertility-treatment"
          ]
        }
      ],
      "today": "2026-11-21",
      "withdrawn": []
    },
    "patient": {
      "contact": {
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example, MD",
        "crisis": "988",
        "emergency": "911",
        "hours": "Monday to Friday, 8 to 5",
        "outsideHours": "Call 988 or go to an emergency room.",
        "telephone": "+1-303-555-0142"
      },
      "next": [
        "clinician_reads",
        "clinic_contacts_you",
        "keep_medicines",
        "if_worse_call"
      ],
      "problems": [],
      "safety": []
    },
    "type": "screened"
  },
  {
    "clinician": {
      "answers": [
        {
          "question": "now_self",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_body",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_brain",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_mind",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "now_other",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "pressure_signs",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "maoi_14_days",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "maoi_signs",
          "state": "not_asked"
        },
        {
          "question": "cut_down_10_days",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "withdrawal_signs",
          "state": "not_asked"
        },
        {
          "question": "intoxicated_now",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "birth_date",
          "state": "answered",
          "values": [
            "1982-05-14"
          ]
        },
        {
          "question": "fall",
          "state": "not_asked"
        },
        {
          "question": "fall_when",
          "state": "not_asked"
        },
        {
          "question": "systolic",
          "state": "answered",
          "values": [
            "122 mmHg"
          ]
        },
        {
          "question": "diastolic",
          "state": "answered",
          "values": [
            "78 mmHg"
          ]
        },
        {
          "question": "pressure_date",
          "state": "answered",
          "values": [
            "2026-11-18"
          ]
        },
        {
          "question": "pressure_device",
          "state": "answered",
          "values": [
            "arm_cuff_home"
          ]
        },
        {
          "question": "severe_reading_recently",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "pulse",
          "state": "answered",
          "values": [
            "70 /min"
          ]
        },
        {
          "question": "oxygen_below_95",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "oxygen",
          "state": "not_asked"
        },
        {
          "question": "hypertension",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "pressure_medicines",
          "state": "answered",
          "values": [
            "no_medicine"
          ]
        },
        {
          "question": "minoxidil_or_hydralazine",
          "state": "not_asked"
        },
        {
          "question": "pressure_controlled",
          "state": "not_asked"
        },
        {
          "question": "heart_events",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "heart_event_when",
          "state": "not_asked"
        },
        {
          "question": "pressure_crisis_when",
          "state": "not_asked"
        },
        {
          "question": "heart_conditions",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "stairs",
          "state": "not_asked"
        },
        {
          "question": "heart_signs",
          "state": "not_asked"
        },
        {
          "question": "heart_other",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "qt_medicine",
          "state": "not_asked"
        },
        {
          "question": "ablation_when",
          "state": "not_asked"
        },
        {
          "question": "ablation_returned",
          "state": "not_asked"
        },
        {
          "question": "lung_clot_when",
          "state": "not_asked"
        },
        {
          "question": "vessels",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "stroke_type",
          "state": "not_asked"
        },
        {
          "question": "stroke_when",
          "state": "not_asked"
        },
        {
          "question": "tia_when",
          "state": "not_asked"
        },
        {
          "question": "vessel_wall",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "heart_family",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "blood_thinner",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "thinner_reason",
          "state": "not_asked"
        },
        {
          "question": "pregnant",
          "state": "answered",
          "values": [
            "not_pregnant"
          ]
        },
        {
          "question": "pregnancy_chance",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "birth",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "birth_when",
          "state": "not_asked"
        },
        {
          "question": "birth_signs",
          "state": "not_asked"
        },
        {
          "question": "preeclampsia",
          "state": "answered",
          "values": [
            "never"
          ]
        },
        {
          "question": "breastfeeding",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "contraception",
          "state": "answered",
          "values": [
            "method"
          ]
        },
        {
          "question": "phq9_item9",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "wish_to_be_dead",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicidal_thoughts",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicide_method",
          "state": "not_asked"
        },
        {
          "question": "suicide_intent",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "suicide_intent_when",
          "state": "not_asked"
        },
        {
          "question": "suicide_plan",
          "state": "answered",
          "values": [
            "yes"
          ]
        },
        {
          "question": "suicide_plan_when",
          "state": "answered",
          "typed": "2026-10-21",
          "values": [
            "31 days ago"
          ]
        },
        {
          "question": "suicide_acts",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "suicide_attempt_when",
          "state": "not_asked"
        },
        {
          "question": "suicide_act_when",
          "state": "not_asked"
        },
        {
          "question": "self_harm",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "self_harm_when",
          "state": "not_asked"
        },
        {
          "question": "harm_others_thoughts",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "psychiatric_stay",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "psychiatric_discharge_when",
          "state": "not_asked"
        },
        {
          "question": "means_at_hand",
          "state": "answered",
          "values": [
            "no"
          ]
        }
      ],
      "askFirst": [],
      "changes": [],
      "context": {
        "answeredOn": [],
        "notShown": [],
        "safetyShown": []
      },
      "discordances": [
        {
          "id": "intent-or-plan-but-thoughts-denied",
          "questions": [
            {
              "question": "suicidal_thoughts",
              "state": "answered",
              "values": [
                "no"
              ]
            },
            {
              "question": "suicide_plan_when",
              "state": "answered",
              "typed": "2026-10-21",
              "values": [
                "31 days ago"
              ]
            }
          ],
          "strength": "strong"
        }
      ],
      "engine": "0.0.0+0",
      "findings": [
        {
          "because": [
            {
              "question": "suicide_plan_when",
              "state": "answered",
              "typed": "2026-10-21",
              "values": [
                "31 days ago"
              ]
            }
          ],
          "contact": "same_day",
          "kind": "clinical",
          "level": "defer",
          "rule": "suicidality.intent-or-plan-month"
        },
        {
          "because": [
            {
              "question": "suicide_plan_when",
              "state": "answered",
              "typed": "2026-10-21",
              "values": [
                "31 days ago"
              ]
            }
          ],
          "contact": "routine",
          "kind": "clinical",
          "level": "review",
          "rule": "suicidality.intent-or-plan-6-months"
        }
      ],
      "intake": "vignette-0000-0000",
      "notices": [
        "rules_not_reviewed"
      ],
      "openByCause": [],
      "openRules": [],
      "pack": "0",
      "possible": "defer",
      "problems": [],
      "program": {
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example",
        "confirmedOn": "2026-10-22",
        "credential": "MD",
        "hours": "Monday to Friday, 8 to 5",
        "jurisdiction": "US-CO",
        "setting": "in_clinic_infusion",
        "telephone": "+1-303-555-0142"
      },
      "schema": 1,
      "settled": "defer",
      "settlingSet": [],
      "steps": [
        {
          "contact": "same_day",
          "id": "safety_assessment",
          "rules": [
            "suicidality.intent-or-plan-month",
            "suicidality.intent-or-plan-6-months"
          ]
        },
        {
          "contact": "routine",
          "id": "pregnancy_test_on_the_day",
          "rules": []
        }
      ],
      "today": "2026-11-21",
      "withdrawn": []
    },
    "patient": {
      "contact": {
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example, MD",
        "crisis": "988",
        "emergency": "911",
        "hours": "Monday to Friday, 8 to 5",
        "outsideHours": "Call 988 or go to an emergency room.",
        "telephone": "+1-303-555-0142"
      },
      "next": [
        "clinician_reads",
        "clinic_contacts_you",
        "keep_medicines",
        "if_worse_call"
      ],
      "problems": [],
      "safety": [
        "support"
      ]
    },
    "type": "screened"
  },
  {
    "clinician": {
      "answers": [
        {
          "question": "now_self",
          "state": "not_answered"
        },
        {
          "open": true,
          "question": "now_body",
          "state": "answered",
          "values": [
            "chest_pain"
          ]
        },
        {
          "question": "now_brain",
          "state": "not_answered"
        },
        {
          "question": "now_mind",
          "state": "not_answered"
        },
        {
          "question": "now_other",
          "state": "not_answered"
        },
        {
          "question": "pressure_signs",
          "state": "not_answered"
        },
        {
          "question": "maoi_14_days",
          "state": "not_answered"
        },
        {
          "question": "maoi_signs",
          "state": "not_answered"
        },
        {
          "question": "cut_down_10_days",
          "state": "not_answered"
        },
        {
          "question": "withdrawal_signs",
          "state": "not_answered"
        },
        {
          "question": "intoxicated_now",
          "state": "not_answered"
        },
        {
          "question": "birth_date",
          "state": "unreadable",
          "typed": "2190-01-01"
        },
        {
          "question": "fall",
          "state": "not_answered"
        },
        {
          "question": "fall_when",
          "state": "not_answered"
        },
        {
          "question": "systolic",
          "state": "unreadable",
          "typed": "12080"
        },
        {
          "question": "diastolic",
          "state": "not_answered"
        },
        {
          "question": "pressure_date",
          "state": "not_answered"
        },
        {
          "question": "pressure_device",
          "state": "not_answered"
        },
        {
          "question": "severe_reading_recently",
          "state": "not_answered"
        },
        {
          "question": "pulse",
          "state": "unreadable",
          "typed": "true or false"
        },
        {
          "question": "oxygen_below_95",
          "state": "not_answered"
        },
        {
          "question": "oxygen",
          "state": "not_answered"
        },
        {
          "question": "hypertension",
          "state": "not_answered"
        },
        {
          "question": "pressure_medicines",
          "state": "not_answered"
        },
        {
          "question": "minoxidil_or_hydralazine",
          "state": "not_answered"
        },
        {
          "question": "pressure_controlled",
          "state": "not_answered"
        },
        {
          "question": "heart_events",
          "state": "not_answered"
        },
        {
          "question": "heart_event_when",
          "state": "not_answered"
        },
        {
          "question": "pressure_crisis_when",
          "state": "not_answered"
        },
        {
          "question": "heart_conditions",
          "state": "not_answered"
        },
        {
          "question": "stairs",
          "state": "not_answered"
        },
        {
          "question": "heart_signs",
          "state": "not_answered"
        },
        {
          "question": "heart_other",
          "state": "not_answered"
        },
        {
          "question": "qt_medicine",
          "state": "not_answered"
        },
        {
          "question": "ablation_when",
          "state": "not_answered"
        },
        {
          "question": "ablation_returned",
          "state": "not_answered"
        },
        {
          "question": "lung_clot_when",
          "state": "not_answered"
        },
        {
          "question": "vessels",
          "state": "not_answered"
        },
        {
          "question": "stroke_type",
          "state": "not_answered"
        },
        {
          "question": "stroke_when",
          "state": "not_answered"
        },
        {
          "question": "tia_when",
          "state": "not_answered"
        },
        {
          "question": "vessel_wall",
          "state": "not_answered"
        },
        {
          "question": "heart_family",
          "state": "not_answered"
        },
        {
          "question": "blood_thinner",
          "state": "not_answered"
        },
        {
          "question": "thinner_reason",
          "state": "not_answered"
        },
        {
          "question": "pregnant",
          "state": "not_answered"
        },
        {
          "question": "pregnancy_chance",
          "state": "not_answered"
        },
        {
          "question": "birth",
          "state": "not_answered"
        },
        {
          "question": "birth_when",
          "state": "not_answered"
        },
        {
          "question": "birth_signs",
          "state": "not_answered"
        },
        {
          "question": "preeclampsia",
          "state": "not_answered"
        },
        {
          "question": "breastfeeding",
          "state": "not_answered"
        },
        {
          "question": "contraception",
          "state": "not_answered"
        },
        {
          "question": "phq9_item9",
          "state": "not_answered"
        },
        {
          "question": "wish_to_be_dead",
          "state": "not_answered"
        },
        {
          "question": "suicidal_thoughts",
          "state": "not_answered"
        },
        {
          "question": "suicide_method",
          "state": "not_answered"
        },
        {
          "question": "suicide_intent",
          "state": "not_answered"
        },
        {
          "question": "suicide_intent_when",
          "state": "not_answered"
        },
        {
          "question": "suicide_plan",
          "state": "not_answered"
        },
        {
          "question": "suicide_plan_when",
          "state": "not_answered"
        },
        {
          "question": "suicide_acts",
          "state": "not_answered"
        },
        {
          "question": "suicide_attempt_when",
          "state": "not_answered"
        },
        {
          "question": "suicide_act_when",
          "state": "not_answered"
        },
        {
          "question": "self_harm",
          "state": "not_answered"
        },
        {
          "question": "self_harm_when",
          "state": "not_answered"
        },
        {
          "question": "harm_others_thoughts",
          "state": "not_answered"
        },
        {
          "question": "psychiatric_stay",
          "state": "not_answered"
        },
        {
          "question": "psychiatric_discharge_when",
          "state": "not_answered"
        },
        {
          "question": "means_at_hand",
          "state": "not_answered"
        }
      ],
      "askFirst": [],
      "changes": [
        {
          "from": "yes",
          "question": "hypertension",
          "to": "no"
        }
      ],
      "context": {
        "answeredOn": [],
        "ended": "sent_early",
        "notShown": [
          {
            "by": "A. Director",
            "on": "2026-10-01",
            "question": "phq9_item9",
            "reason": "asked on paper"
          }
        ],
        "safetyShown": []
      },
      "discordances": [],
      "engine": "0.0.0+0",
      "findings": [
        {
          "because": [
            {
              "open": true,
              "question": "now_body",
              "state": "answered",
              "values": [
                "chest_pain"
              ]
            }
          ],
          "contact": "same_day",
          "kind": "clinical",
          "level": "emergency",
          "rule": "emergency.chest-pain"
        }
      ],
      "intake": "",
      "notices": [
        "rules_not_reviewed",
        "sent_early",
        "problems_in_request",
        "question_not_shown"
      ],
      "openByCause": [],
      "openRules": [],
      "pack": "0",
      "possible": "emergency",
      "problems": [
        {
          "code": "unknown_key",
          "expected": "a key that is known",
          "path": "request.ansers",
          "suggestion": "answers"
        },
        {
          "code": "intake_id_invalid",
          "expected": "an opaque id of 16 to 64 letters, digits, `_` or `-`",
          "given": "short",
          "path": "request.intake"
        },
        {
          "code": "wrong_type",
          "expected": "`patient`, `with_someone`, `someone_else`",
          "given": "robot",
          "path": "context.typedBy"
        },
        {
          "code": "blood_pressure_in_one_number",
          "expected": "a number from 60 to 300 mmHg",
          "given": "12080",
          "path": "answers.systolic",
          "suggestion": "top number 120, bottom number 80"
        },
        {
          "code": "answer_boolean",
          "expected": "a word such as `yes` or `no`: an unticked checkbox is silence, not `no`",
          "given": "true or false",
          "path": "answers.pulse"
        },
        {
          "code": "date_in_future",
          "expected": "a date up to today",
          "given": "2190-01-01",
          "path": "answers.birth_date"
        },
        {
          "code": "answer_contradicts_none",
          "expected": "`none` alone, or options without `none`",
          "path": "answers.now_body"
        },
        {
          "code": "question_unknown",
          "expected": "the id of a question of this pack",
          "given": "yes",
          "path": "answers.hypertention",
          "suggestion": "hypertension"
        },
        {
          "code": "change_not_present_answer",
          "expected": "the present answer of the question",
          "path": "changes[0].to"
        }
      ],
      "program": {
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example",
        "confirmedOn": "2026-10-22",
        "credential": "MD",
        "hours": "Monday to Friday, 8 to 5",
        "jurisdiction": "US-CO",
        "setting": "at_home",
        "telephone": "+1-303-555-0142"
      },
      "schema": 1,
      "settled": "emergency",
      "settlingSet": [],
      "steps": [
        {
          "contact": "same_day",
          "id": "reach_now",
          "rules": [
            "emergency.chest-pain"
          ]
        },
        {
          "contact": "same_day",
          "id": "measure_pressure",
          "rules": [
            "emergency.pressure-with-signs",
            "emergency.preeclampsia-pressure",
            "cardiovascular.pressure-severe",
            "cardiovascular.pressure-crisis",
            "cardiovascular.pressure-very-high",
            "cardiovascular.pressure-high",
            "cardiovascular.pressure-low",
            "cardiovascular.diastolic-low",
            "cardiovascular.pulse-very-fast",
            "cardiovascular.pulse-fast",
            "cardiovascular.pulse-raised",
            "cardiovascular.pulse-slow",
            "cardiovascular.pulse-very-slow"
          ]
        },
        {
          "contact": "same_day",
          "id": "pregnancy_test",
          "rules": [
            "emergency.preeclampsia-signs",
            "emergency.preeclampsia-pressure",
            "pregnancy.pregnant",
            "pregnancy.might-be-pregnant",
            "pregnancy.period-late",
            "pregnancy.fertility-treatment",
            "pregnancy.trying",
            "pregnancy.preeclampsia"
          ]
        },
        {
          "contact": "same_day",
          "id": "ask_safety",
          "rules": [
            "suicidality.intent-or-plan-month",
            "suicidality.intent-or-plan-6-months",
            "suicidality.method",
            "suicidality.thoughts",
            "suicidality.wish-to-be-dead",
            "suicidality.harm-to-others",
            "suicidality.attempt-ever",
            "suicidality.means-at-hand"
          ]
        },
        {
          "contact": "same_day",
          "id": "act_records",
          "rules": [
            "suicidality.act-3-months",
            "suicidality.attempt-year",
            "suicidality.discharge-month",
            "suicidality.discharge-3-months",
            "suicidality.self-harm-3-months"
          ]
        },
        {
          "contact": "routine",
          "id": "pregnancy_test_on_the_day",
          "rules": []
        },
        {
          "contact": "routine",
          "id": "means_safety",
          "rules": [
            "suicidality.means-at-hand"
          ]
        },
        {
          "contact": "routine",
          "id": "measure_oxygen",
          "rules": [
            "cardiovascular.oxygen-low"
          ]
        },
        {
          "contact": "routine",
          "id": "stroke_clearance",
          "rules": [
            "cardiovascular.brain-bleed",
            "cardiovascular.stroke-may-be-bleed"
          ]
        },
        {
          "contact": "routine",
          "id": "blood_thinner_reason",
          "rules": [
            "cardiovascular.blood-thinner-heart-brain-or-unknown"
          ]
        },
        {
          "contact": "routine",
          "id": "contraception_talk",
          "rules": [
            "pregnancy.no-contraception"
          ]
        },
        {
          "contact": "routine",
          "id": "milk_decision",
          "rules": [
            "pregnancy.breastfeeding"
          ]
        },
        {
          "contact": "routine",
          "id": "birth_date_check",
          "rules": [
            "age.under-18",
            "age.under-25",
            "age.from-65",
            "age.from-75",
            "age.from-65-with-fall"
          ]
        }
      ],
      "today": "2026-11-21",
      "withdrawn": [
        {
          "change": 0,
          "level": "review",
          "rule": "cardiovascular.hypertension"
        }
      ]
    },
    "patient": {
      "contact": {
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example, MD",
        "crisis": "988",
        "emergency": "911",
        "hours": "Monday to Friday, 8 to 5",
        "outsideHours": "Call 988 or go to an emergency room.",
        "telephone": "+1-303-555-0142"
      },
      "next": [
        "clinician_reads",
        "clinic_contacts_you",
        "keep_medicines",
        "if_worse_call"
      ],
      "problems": [
        {
          "code": "blood_pressure_in_one_number",
          "question": "systolic"
        },
        {
          "code": "answer_boolean",
          "question": "pulse"
        },
        {
          "code": "date_in_future",
          "question": "birth_date"
        },
        {
          "code": "answer_contradicts_none",
          "question": "now_body"
        }
      ],
      "safety": [
        "emergency"
      ]
    },
    "type": "screened"
  }
] satisfies Screened[];

export const refused = {
  "patient": {
    "contact": {},
    "next": [],
    "problems": [],
    "safety": [
      "emergency",
      "support"
    ]
  },
  "problems": [
    {
      "code": "program_missing",
      "expected": "an object that names the clinic and who answers for this form",
      "path": "program"
    }
  ],
  "type": "refused"
} satisfies Refused;

export const explained = [
  {
    "because": [],
    "level": "emergency",
    "reasonsAgainst": [],
    "reasonsFor": [],
    "rule": "emergency.suicide-now",
    "trace": {
      "answers": [
        {
          "question": "now_self",
          "state": "not_answered"
        }
      ],
      "node": "leaf",
      "operator": "includes_any_of",
      "subject": "now_self",
      "verdict": "unknown"
    },
    "type": "explained",
    "verdict": "unknown"
  },
  {
    "because": [],
    "level": "emergency",
    "reasonsAgainst": [],
    "reasonsFor": [],
    "rule": "emergency.after-birth",
    "trace": {
      "children": [
        {
          "answers": [
            {
              "question": "now_mind",
              "state": "not_answered"
            }
          ],
          "node": "leaf",
          "operator": "includes_any_of",
          "subject": "now_mind",
          "verdict": "unknown"
        },
        {
          "child": {
            "children": [
              {
                "answers": [
                  {
                    "question": "birth_when",
                    "state": "not_answered"
                  }
                ],
                "node": "leaf",
                "operator": "within",
                "subject": "birth_when",
                "threshold": {
                  "id": "birth_12_weeks",
                  "value": 84
                },
                "verdict": "unknown"
              },
              {
                "answers": [
                  {
                    "question": "birth_signs",
                    "state": "not_answered"
                  }
                ],
                "node": "leaf",
                "operator": "includes_any_of",
                "subject": "birth_signs",
                "verdict": "unknown"
              }
            ],
            "k": 2,
            "node": "k_of",
            "verdict": "unknown"
          },
          "criterion": "mind-after-birth",
          "node": "criterion",
          "verdict": "unknown"
        }
      ],
      "k": 1,
      "node": "k_of",
      "verdict": "unknown"
    },
    "type": "explained",
    "verdict": "unknown"
  },
  {
    "because": [],
    "level": "defer",
    "reasonsAgainst": [],
    "reasonsFor": [],
    "rule": "cardiovascular.severe-reading-recently",
    "trace": {
      "answers": [
        {
          "question": "severe_reading_recently",
          "state": "not_answered"
        }
      ],
      "node": "leaf",
      "operator": "is_yes",
      "subject": "severe_reading_recently",
      "verdict": "unknown"
    },
    "type": "explained",
    "verdict": "unknown"
  },
  {
    "because": [],
    "level": "defer",
    "reasonsAgainst": [],
    "reasonsFor": [],
    "rule": "cardiovascular.heart-disease",
    "trace": {
      "child": {
        "answers": [
          {
            "question": "heart_conditions",
            "state": "not_answered"
          }
        ],
        "node": "leaf",
        "operator": "includes_any_of",
        "subject": "heart_conditions",
        "verdict": "unknown"
      },
      "criterion": "heart-condition",
      "node": "criterion",
      "verdict": "unknown"
    },
    "type": "explained",
    "verdict": "unknown"
  },
  {
    "because": [],
    "level": "defer",
    "reasonsAgainst": [],
    "reasonsFor": [],
    "rule": "cardiovascular.family-aneurysm",
    "trace": {
      "answers": [
        {
          "question": "heart_family",
          "state": "not_answered"
        }
      ],
      "node": "leaf",
      "operator": "includes_any_of",
      "subject": "heart_family",
      "verdict": "unknown"
    },
    "type": "explained",
    "verdict": "unknown"
  },
  {
    "rule": "no.such-rule",
    "type": "unknown_rule"
  }
] satisfies Explanation[];

export const questionnaire = {
  "pack": "0",
  "parts": [
    "right_now",
    "about_you",
    "heart",
    "pregnancy",
    "safety"
  ],
  "questions": [
    {
      "id": "now_self",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "plans_to_act"
        },
        {
          "id": "cannot_stay_safe"
        },
        {
          "id": "attempt_begun"
        },
        {
          "id": "overdose"
        }
      ],
      "part": "right_now",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "triggers": {
        "emergency": [
          "plans_to_act",
          "cannot_stay_safe",
          "attempt_begun",
          "overdose",
          "unsure"
        ],
        "support": [
          "declined",
          "declined_visit"
        ]
      },
      "unsure": true
    },
    {
      "id": "now_body",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "chest_pain"
        },
        {
          "id": "fainted"
        },
        {
          "id": "fighting_for_breath"
        },
        {
          "id": "blue_lips"
        },
        {
          "id": "slow_breathing"
        },
        {
          "id": "hard_to_wake"
        },
        {
          "id": "hives_and_breath"
        },
        {
          "id": "swollen_face"
        }
      ],
      "part": "right_now",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "triggers": {
        "emergency": [
          "chest_pain",
          "fainted",
          "fighting_for_breath",
          "blue_lips",
          "slow_breathing",
          "hard_to_wake",
          "hives_and_breath",
          "swollen_face",
          "unsure"
        ],
        "support": [
          "declined",
          "declined_visit"
        ]
      },
      "unsure": true
    },
    {
      "id": "now_brain",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "one_side"
        },
        {
          "id": "face_droop"
        },
        {
          "id": "speech_lost"
        },
        {
          "id": "vision_lost"
        },
        {
          "id": "worst_headache"
        },
        {
          "id": "seizure"
        },
        {
          "id": "not_back_to_normal"
        },
        {
          "id": "new_confusion"
        }
      ],
      "part": "right_now",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "triggers": {
        "emergency": [
          "one_side",
          "face_droop",
          "speech_lost",
          "vision_lost",
          "worst_headache",
          "seizure",
          "not_back_to_normal",
          "new_confusion",
          "unsure"
        ],
        "support": [
          "declined",
          "declined_visit"
        ]
      },
      "unsure": true
    },
    {
      "id": "now_mind",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "harm_others"
        },
        {
          "id": "voices"
        },
        {
          "id": "after_birth"
        }
      ],
      "part": "right_now",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "triggers": {
        "emergency": [
          "harm_others",
          "voices",
          "after_birth",
          "unsure"
        ],
        "support": [
          "declined",
          "declined_visit"
        ]
      },
      "unsure": true
    },
    {
      "id": "now_other",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "red_eye"
        },
        {
          "id": "pregnant_signs"
        }
      ],
      "part": "right_now",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "triggers": {
        "emergency": [
          "red_eye",
          "pregnant_signs",
          "unsure"
        ],
        "support": [
          "declined",
          "declined_visit"
        ]
      },
      "unsure": true
    },
    {
      "id": "pressure_signs",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "chest_or_back_pain"
        },
        {
          "id": "breathless"
        },
        {
          "id": "severe_headache"
        },
        {
          "id": "numb"
        },
        {
          "id": "weak"
        },
        {
          "id": "vision_change"
        },
        {
          "id": "speech_change"
        },
        {
          "id": "drowsy"
        }
      ],
      "part": "right_now",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "maoi_14_days",
      "kind": "yes_no",
      "part": "right_now",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "askedWhen": {
        "operator": "is_yes",
        "subject": "maoi_14_days"
      },
      "id": "maoi_signs",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "pounding_headache"
        },
        {
          "id": "sweating"
        },
        {
          "id": "stiff_neck"
        },
        {
          "id": "racing_heart"
        }
      ],
      "part": "right_now",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "triggers": {
        "emergency": [
          "pounding_headache",
          "unsure"
        ],
        "support": [
          "declined",
          "declined_visit"
        ]
      },
      "unsure": true
    },
    {
      "id": "cut_down_10_days",
      "kind": "yes_no",
      "part": "right_now",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "askedWhen": {
        "operator": "is_yes",
        "subject": "cut_down_10_days"
      },
      "id": "withdrawal_signs",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "fit"
        },
        {
          "id": "confused"
        },
        {
          "id": "hallucinations"
        },
        {
          "id": "shaking_and_sweating"
        }
      ],
      "part": "right_now",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "triggers": {
        "emergency": [
          "fit",
          "confused",
          "hallucinations",
          "shaking_and_sweating",
          "unsure"
        ],
        "support": [
          "declined",
          "declined_visit"
        ]
      },
      "unsure": true
    },
    {
      "id": "intoxicated_now",
      "kind": "yes_no",
      "part": "right_now",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "birth_date",
      "kind": "date",
      "part": "about_you",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "askedWhen": {
        "inputs": [
          "birth_date"
        ],
        "operator": "at_least",
        "subject": "age",
        "threshold": "older",
        "value": 65
      },
      "id": "fall",
      "kind": "yes_no",
      "part": "about_you",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "askedWhen": {
        "operator": "is_yes",
        "subject": "fall"
      },
      "id": "fall_when",
      "kind": "when",
      "options": [
        {
          "high": 184,
          "id": "under_6_months",
          "low": 0
        },
        {
          "high": 36600,
          "id": "longer",
          "low": 185
        }
      ],
      "part": "about_you",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "domain": {
        "high": 300,
        "low": 60,
        "scale": 1
      },
      "id": "systolic",
      "kind": "number",
      "part": "heart",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "triggers": {
        "atLeast": {
          "text": "high_reading",
          "value": 160
        }
      },
      "unit": "mmHg",
      "units": [
        "mmhg",
        "mm hg",
        "kpa"
      ],
      "unsure": true
    },
    {
      "domain": {
        "high": 200,
        "low": 30,
        "scale": 1
      },
      "id": "diastolic",
      "kind": "number",
      "part": "heart",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "triggers": {
        "atLeast": {
          "text": "high_reading",
          "value": 110
        }
      },
      "unit": "mmHg",
      "units": [
        "mmhg",
        "mm hg",
        "kpa"
      ],
      "unsure": true
    },
    {
      "id": "pressure_date",
      "kind": "date",
      "part": "heart",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "pressure_device",
      "kind": "choice",
      "options": [
        {
          "id": "arm_cuff_home"
        },
        {
          "id": "wrist_cuff"
        },
        {
          "id": "store_machine"
        },
        {
          "id": "nurse_or_doctor"
        },
        {
          "id": "watch_or_phone"
        }
      ],
      "part": "heart",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "severe_reading_recently",
      "kind": "yes_no",
      "part": "heart",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "domain": {
        "high": 250,
        "low": 20,
        "scale": 1
      },
      "id": "pulse",
      "kind": "number",
      "part": "heart",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unit": "/min",
      "units": [
        "bpm",
        "/min",
        "per minute",
        "beats per minute"
      ],
      "unsure": true
    },
    {
      "id": "oxygen_below_95",
      "kind": "yes_no",
      "part": "heart",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "askedWhen": {
        "operator": "is_yes",
        "subject": "oxygen_below_95"
      },
      "domain": {
        "high": 100,
        "low": 50,
        "scale": 1
      },
      "id": "oxygen",
      "kind": "number",
      "part": "heart",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unit": "%",
      "units": [
        "%",
        "percent"
      ],
      "unsure": true
    },
    {
      "id": "hypertension",
      "kind": "yes_no",
      "part": "heart",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "pressure_medicines",
      "kind": "choice",
      "options": [
        {
          "id": "no_medicine"
        },
        {
          "id": "one"
        },
        {
          "id": "two"
        },
        {
          "id": "three_or_more"
        }
      ],
      "part": "heart",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "askedWhen": {
        "operator": "is_any_of",
        "options": [
          "one",
          "two",
          "three_or_more"
        ],
        "subject": "pressure_medicines"
      },
      "id": "minoxidil_or_hydralazine",
      "kind": "yes_no",
      "part": "heart",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "askedWhen": {
        "k": 1,
        "of": [
          {
            "operator": "is_yes",
            "subject": "hypertension"
          },
          {
            "operator": "is_any_of",
            "options": [
              "one",
              "two",
              "three_or_more"
            ],
            "subject": "pressure_medicines"
          }
        ]
      },
      "id": "pressure_controlled",
      "kind": "yes_no",
      "part": "heart",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "heart_events",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "heart_attack"
        },
        {
          "id": "stent"
        },
        {
          "id": "bypass"
        },
        {
          "id": "unstable_angina"
        },
        {
          "id": "cardiac_arrest"
        },
        {
          "id": "heart_failure_stay"
        },
        {
          "id": "pressure_crisis"
        }
      ],
      "part": "heart",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "askedWhen": {
        "operator": "includes_any_of",
        "options": [
          "heart_attack",
          "stent",
          "bypass",
          "unstable_angina",
          "cardiac_arrest",
          "heart_failure_stay"
        ],
        "subject": "heart_events"
      },
      "id": "heart_event_when",
      "kind": "when",
      "options": [
        {
          "high": 42,
          "id": "under_6_weeks",
          "low": 0
        },
        {
          "high": 92,
          "id": "to_3_months",
          "low": 43
        },
        {
          "high": 184,
          "id": "to_6_months",
          "low": 93
        },
        {
          "high": 366,
          "id": "to_12_months",
          "low": 185
        },
        {
          "high": 36600,
          "id": "longer",
          "low": 367
        }
      ],
      "part": "heart",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "askedWhen": {
        "operator": "includes_any_of",
        "options": [
          "pressure_crisis"
        ],
        "subject": "heart_events"
      },
      "id": "pressure_crisis_when",
      "kind": "when",
      "options": [
        {
          "high": 42,
          "id": "under_6_weeks",
          "low": 0
        },
        {
          "high": 92,
          "id": "to_3_months",
          "low": 43
        },
        {
          "high": 184,
          "id": "to_6_months",
          "low": 93
        },
        {
          "high": 366,
          "id": "to_12_months",
          "low": 185
        },
        {
          "high": 36600,
          "id": "longer",
          "low": 367
        }
      ],
      "part": "heart",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "heart_conditions",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "coronary"
        },
        {
          "id": "heart_failure"
        },
        {
          "id": "valve"
        },
        {
          "id": "cardiomyopathy"
        },
        {
          "id": "rhythm"
        },
        {
          "id": "device"
        },
        {
          "id": "congenital"
        },
        {
          "id": "pulmonary_hypertension"
        }
      ],
      "part": "heart",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "askedWhen": {
        "k": 1,
        "of": [
          {
            "operator": "includes_any_of",
            "options": [
              "coronary",
              "heart_failure",
              "valve",
              "cardiomyopathy",
              "rhythm",
              "device",
              "congenital"
            ],
            "subject": "heart_conditions"
          },
          {
            "operator": "includes_any_of",
            "options": [
              "heart_attack",
              "stent",
              "bypass",
              "unstable_angina",
              "cardiac_arrest",
              "heart_failure_stay"
            ],
            "subject": "heart_events"
          }
        ]
      },
      "id": "stairs",
      "kind": "yes_no",
      "part": "heart",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "askedWhen": {
        "k": 1,
        "of": [
          {
            "operator": "includes_any_of",
            "options": [
              "coronary",
              "heart_failure",
              "valve",
              "cardiomyopathy",
              "rhythm",
              "device",
              "congenital"
            ],
            "subject": "heart_conditions"
          },
          {
            "operator": "includes_any_of",
            "options": [
              "heart_attack",
              "stent",
              "bypass",
              "unstable_angina",
              "cardiac_arrest",
              "heart_failure_stay"
            ],
            "subject": "heart_events"
          }
        ]
      },
      "id": "heart_signs",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "swollen_legs"
        },
        {
          "id": "fainted"
        },
        {
          "id": "got_worse"
        }
      ],
      "part": "heart",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "heart_other",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "long_qt"
        },
        {
          "id": "ablation"
        },
        {
          "id": "pots"
        },
        {
          "id": "murmur"
        },
        {
          "id": "mitral_prolapse"
        },
        {
          "id": "extra_beats"
        },
        {
          "id": "lung_clot"
        }
      ],
      "part": "heart",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "askedWhen": {
        "operator": "includes_any_of",
        "options": [
          "long_qt"
        ],
        "subject": "heart_other"
      },
      "id": "qt_medicine",
      "kind": "yes_no",
      "part": "heart",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "askedWhen": {
        "operator": "includes_any_of",
        "options": [
          "ablation"
        ],
        "subject": "heart_other"
      },
      "id": "ablation_when",
      "kind": "when",
      "options": [
        {
          "high": 42,
          "id": "under_6_weeks",
          "low": 0
        },
        {
          "high": 92,
          "id": "to_3_months",
          "low": 43
        },
        {
          "high": 184,
          "id": "to_6_months",
          "low": 93
        },
        {
          "high": 366,
          "id": "to_12_months",
          "low": 185
        },
        {
          "high": 36600,
          "id": "longer",
          "low": 367
        }
      ],
      "part": "heart",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "askedWhen": {
        "operator": "includes_any_of",
        "options": [
          "ablation"
        ],
        "subject": "heart_other"
      },
      "id": "ablation_returned",
      "kind": "yes_no",
      "part": "heart",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "askedWhen": {
        "operator": "includes_any_of",
        "options": [
          "lung_clot"
        ],
        "subject": "heart_other"
      },
      "id": "lung_clot_when",
      "kind": "when",
      "options": [
        {
          "high": 42,
          "id": "under_6_weeks",
          "low": 0
        },
        {
          "high": 92,
          "id": "to_3_months",
          "low": 43
        },
        {
          "high": 184,
          "id": "to_6_months",
          "low": 93
        },
        {
          "high": 366,
          "id": "to_12_months",
          "low": 185
        },
        {
          "high": 36600,
          "id": "longer",
          "low": 367
        }
      ],
      "part": "heart",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "vessels",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "aneurysm"
        },
        {
          "id": "dissection"
        },
        {
          "id": "avm"
        },
        {
          "id": "brain_bleed"
        },
        {
          "id": "cavernoma"
        },
        {
          "id": "weak_vessel",
          "mayBe": [
            "aneurysm",
            "dissection",
            "avm"
          ]
        },
        {
          "id": "stroke"
        },
        {
          "id": "tia"
        }
      ],
      "part": "heart",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "askedWhen": {
        "operator": "includes_any_of",
        "options": [
          "stroke"
        ],
        "subject": "vessels"
      },
      "id": "stroke_type",
      "kind": "choice",
      "options": [
        {
          "id": "clot"
        },
        {
          "id": "kind_not_known",
          "mayBe": [
            "bleed"
          ]
        },
        {
          "id": "bleed"
        }
      ],
      "part": "heart",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ]
    },
    {
      "askedWhen": {
        "operator": "includes_any_of",
        "options": [
          "stroke"
        ],
        "subject": "vessels"
      },
      "id": "stroke_when",
      "kind": "when",
      "options": [
        {
          "high": 42,
          "id": "under_6_weeks",
          "low": 0
        },
        {
          "high": 92,
          "id": "to_3_months",
          "low": 43
        },
        {
          "high": 184,
          "id": "to_6_months",
          "low": 93
        },
        {
          "high": 366,
          "id": "to_12_months",
          "low": 185
        },
        {
          "high": 36600,
          "id": "longer",
          "low": 367
        }
      ],
      "part": "heart",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "askedWhen": {
        "operator": "includes_any_of",
        "options": [
          "tia"
        ],
        "subject": "vessels"
      },
      "id": "tia_when",
      "kind": "when",
      "options": [
        {
          "high": 42,
          "id": "under_6_weeks",
          "low": 0
        },
        {
          "high": 92,
          "id": "to_3_months",
          "low": 43
        },
        {
          "high": 184,
          "id": "to_6_months",
          "low": 93
        },
        {
          "high": 366,
          "id": "to_12_months",
          "low": 185
        },
        {
          "high": 36600,
          "id": "longer",
          "low": 367
        }
      ],
      "part": "heart",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "vessel_wall",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "vascular_ehlers_danlos"
        },
        {
          "id": "marfan"
        },
        {
          "id": "loeys_dietz"
        },
        {
          "id": "fibromuscular_dysplasia"
        },
        {
          "id": "moyamoya"
        },
        {
          "id": "ehlers_danlos_kind_not_known",
          "mayBe": [
            "vascular_ehlers_danlos"
          ]
        },
        {
          "id": "hypermobile_ehlers_danlos"
        },
        {
          "id": "polycystic_kidney"
        }
      ],
      "part": "heart",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "heart_family",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "two_aneurysms"
        },
        {
          "id": "death_before_40"
        }
      ],
      "part": "heart",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "blood_thinner",
      "kind": "yes_no",
      "part": "heart",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "askedWhen": {
        "operator": "is_yes",
        "subject": "blood_thinner"
      },
      "id": "thinner_reason",
      "kind": "choice",
      "options": [
        {
          "id": "other_reason"
        },
        {
          "id": "reason_not_known",
          "mayBe": [
            "heart_or_brain"
          ]
        },
        {
          "id": "heart_or_brain"
        }
      ],
      "part": "heart",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ]
    },
    {
      "id": "pregnant",
      "kind": "choice",
      "options": [
        {
          "id": "does_not_apply"
        },
        {
          "id": "not_pregnant"
        },
        {
          "id": "might_be",
          "mayBe": [
            "pregnant"
          ]
        },
        {
          "id": "pregnant"
        }
      ],
      "part": "pregnancy",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ]
    },
    {
      "askedWhen": {
        "operator": "is_any_of",
        "options": [
          "not_pregnant",
          "might_be",
          "pregnant"
        ],
        "subject": "pregnant"
      },
      "id": "pregnancy_chance",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "period_late"
        },
        {
          "id": "trying"
        },
        {
          "id": "fertility_treatment"
        }
      ],
      "part": "pregnancy",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "birth",
      "kind": "yes_no",
      "part": "pregnancy",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "askedWhen": {
        "operator": "is_yes",
        "subject": "birth"
      },
      "id": "birth_when",
      "kind": "when",
      "options": [
        {
          "high": 42,
          "id": "under_6_weeks",
          "low": 0
        },
        {
          "high": 61,
          "id": "to_2_months",
          "low": 43
        },
        {
          "high": 84,
          "id": "to_12_weeks",
          "low": 62
        },
        {
          "high": 36600,
          "id": "longer",
          "low": 85
        }
      ],
      "part": "pregnancy",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "askedWhen": {
        "k": 1,
        "of": [
          {
            "operator": "is_any_of",
            "options": [
              "might_be",
              "pregnant"
            ],
            "subject": "pregnant"
          },
          {
            "operator": "within",
            "subject": "birth_when",
            "threshold": "birth_12_weeks",
            "value": 84
          }
        ]
      },
      "id": "birth_signs",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "severe_headache"
        },
        {
          "id": "vision_change"
        },
        {
          "id": "rib_pain"
        },
        {
          "id": "hallucinations"
        },
        {
          "id": "confused"
        },
        {
          "id": "harm_to_baby"
        }
      ],
      "part": "pregnancy",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "triggers": {
        "emergency": [
          "severe_headache",
          "vision_change",
          "rib_pain",
          "hallucinations",
          "confused",
          "harm_to_baby",
          "unsure"
        ],
        "support": [
          "declined",
          "declined_visit"
        ]
      },
      "unsure": true
    },
    {
      "askedWhen": {
        "k": 1,
        "of": [
          {
            "operator": "is_any_of",
            "options": [
              "not_pregnant",
              "might_be",
              "pregnant"
            ],
            "subject": "pregnant"
          },
          {
            "operator": "is_yes",
            "subject": "birth"
          }
        ]
      },
      "id": "preeclampsia",
      "kind": "choice",
      "options": [
        {
          "id": "never"
        },
        {
          "id": "earlier"
        },
        {
          "id": "this_or_last"
        }
      ],
      "part": "pregnancy",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "breastfeeding",
      "kind": "yes_no",
      "part": "pregnancy",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "askedWhen": {
        "operator": "is_any_of",
        "options": [
          "not_pregnant",
          "might_be",
          "pregnant"
        ],
        "subject": "pregnant"
      },
      "id": "contraception",
      "kind": "choice",
      "options": [
        {
          "id": "not_needed"
        },
        {
          "id": "method"
        },
        {
          "id": "no_method"
        }
      ],
      "part": "pregnancy",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "domain": {
        "high": 3,
        "low": 0,
        "scale": 1
      },
      "id": "phq9_item9",
      "kind": "number",
      "part": "safety",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "triggers": {
        "atLeast": {
          "text": "support",
          "value": 1
        },
        "support": [
          "unsure",
          "declined",
          "declined_visit"
        ]
      },
      "unit": "points",
      "units": [
        "points"
      ],
      "unsure": true
    },
    {
      "id": "wish_to_be_dead",
      "kind": "yes_no",
      "part": "safety",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "triggers": {
        "support": [
          "yes",
          "unsure",
          "declined",
          "declined_visit"
        ]
      },
      "unsure": true
    },
    {
      "id": "suicidal_thoughts",
      "kind": "yes_no",
      "part": "safety",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "triggers": {
        "support": [
          "yes",
          "unsure",
          "declined",
          "declined_visit"
        ]
      },
      "unsure": true
    },
    {
      "askedWhen": {
        "operator": "is_yes",
        "subject": "suicidal_thoughts"
      },
      "id": "suicide_method",
      "kind": "yes_no",
      "part": "safety",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "triggers": {
        "support": [
          "yes",
          "unsure",
          "declined",
          "declined_visit"
        ]
      },
      "unsure": true
    },
    {
      "id": "suicide_intent",
      "kind": "yes_no",
      "part": "safety",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "triggers": {
        "support": [
          "yes",
          "unsure",
          "declined",
          "declined_visit"
        ]
      },
      "unsure": true
    },
    {
      "askedWhen": {
        "operator": "is_yes",
        "subject": "suicide_intent"
      },
      "id": "suicide_intent_when",
      "kind": "when",
      "options": [
        {
          "high": 31,
          "id": "under_1_month",
          "low": 0
        },
        {
          "high": 184,
          "id": "to_6_months",
          "low": 32
        },
        {
          "high": 36600,
          "id": "longer",
          "low": 185
        }
      ],
      "part": "safety",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "suicide_plan",
      "kind": "yes_no",
      "part": "safety",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "triggers": {
        "support": [
          "yes",
          "unsure",
          "declined",
          "declined_visit"
        ]
      },
      "unsure": true
    },
    {
      "askedWhen": {
        "operator": "is_yes",
        "subject": "suicide_plan"
      },
      "id": "suicide_plan_when",
      "kind": "when",
      "options": [
        {
          "high": 31,
          "id": "under_1_month",
          "low": 0
        },
        {
          "high": 184,
          "id": "to_6_months",
          "low": 32
        },
        {
          "high": 36600,
          "id": "longer",
          "low": 185
        }
      ],
      "part": "safety",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "suicide_acts",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "attempt"
        },
        {
          "id": "interrupted"
        },
        {
          "id": "preparation"
        }
      ],
      "part": "safety",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "triggers": {
        "support": [
          "attempt",
          "interrupted",
          "preparation",
          "unsure",
          "declined",
          "declined_visit"
        ]
      },
      "unsure": true
    },
    {
      "askedWhen": {
        "operator": "includes_any_of",
        "options": [
          "attempt"
        ],
        "subject": "suicide_acts"
      },
      "id": "suicide_attempt_when",
      "kind": "when",
      "options": [
        {
          "high": 92,
          "id": "under_3_months",
          "low": 0
        },
        {
          "high": 366,
          "id": "to_12_months",
          "low": 93
        },
        {
          "high": 36600,
          "id": "longer",
          "low": 367
        }
      ],
      "part": "safety",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "askedWhen": {
        "operator": "includes_any_of",
        "options": [
          "interrupted",
          "preparation"
        ],
        "subject": "suicide_acts"
      },
      "id": "suicide_act_when",
      "kind": "when",
      "options": [
        {
          "high": 92,
          "id": "under_3_months",
          "low": 0
        },
        {
          "high": 366,
          "id": "to_12_months",
          "low": 93
        },
        {
          "high": 36600,
          "id": "longer",
          "low": 367
        }
      ],
      "part": "safety",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "self_harm",
      "kind": "yes_no",
      "part": "safety",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "triggers": {
        "support": [
          "yes",
          "unsure",
          "declined",
          "declined_visit"
        ]
      },
      "unsure": true
    },
    {
      "askedWhen": {
        "operator": "is_yes",
        "subject": "self_harm"
      },
      "id": "self_harm_when",
      "kind": "when",
      "options": [
        {
          "high": 92,
          "id": "under_3_months",
          "low": 0
        },
        {
          "high": 36600,
          "id": "longer",
          "low": 93
        }
      ],
      "part": "safety",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "harm_others_thoughts",
      "kind": "yes_no",
      "part": "safety",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "triggers": {
        "support": [
          "yes",
          "unsure",
          "declined",
          "declined_visit"
        ]
      },
      "unsure": true
    },
    {
      "id": "psychiatric_stay",
      "kind": "yes_no",
      "part": "safety",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "askedWhen": {
        "operator": "is_yes",
        "subject": "psychiatric_stay"
      },
      "id": "psychiatric_discharge_when",
      "kind": "when",
      "options": [
        {
          "high": 31,
          "id": "under_1_month",
          "low": 0
        },
        {
          "high": 92,
          "id": "to_3_months",
          "low": 32
        },
        {
          "high": 36600,
          "id": "longer",
          "low": 93
        }
      ],
      "part": "safety",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "askedWhen": {
        "k": 1,
        "of": [
          {
            "operator": "includes_any_of",
            "options": [
              "plans_to_act",
              "cannot_stay_safe",
              "attempt_begun",
              "overdose"
            ],
            "subject": "now_self"
          },
          {
            "operator": "is_yes",
            "subject": "wish_to_be_dead"
          },
          {
            "operator": "is_yes",
            "subject": "suicidal_thoughts"
          },
          {
            "operator": "is_yes",
            "subject": "suicide_method"
          },
          {
            "operator": "at_least",
            "subject": "phq9_item9",
            "threshold": "item_nine_any",
            "value": 1
          },
          {
            "operator": "is_yes",
            "subject": "suicide_intent"
          },
          {
            "operator": "is_yes",
            "subject": "suicide_plan"
          },
          {
            "operator": "includes_any_of",
            "options": [
              "attempt",
              "interrupted",
              "preparation"
            ],
            "subject": "suicide_acts"
          },
          {
            "operator": "is_yes",
            "subject": "self_harm"
          },
          {
            "operator": "is_yes",
            "subject": "psychiatric_stay"
          }
        ]
      },
      "id": "means_at_hand",
      "kind": "yes_no",
      "part": "safety",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "triggers": {
        "support": [
          "yes",
          "unsure",
          "declined",
          "declined_visit"
        ]
      },
      "unsure": true
    }
  ],
  "schema": 1
} satisfies Questionnaire;
