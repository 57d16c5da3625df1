// Written by scripts/bless from what the core answers; never edited by hand.
import type { Explanation, Questionnaire, Refused, Screened } from "ketamine-intake";

export const screened = [
  {
    "clinician": {
      "adjustments": [],
      "administrative": [],
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
          "question": "patient_location",
          "state": "answered",
          "values": [
            "US-CO"
          ]
        },
        {
          "question": "weight",
          "state": "answered",
          "typed": "75 kg",
          "values": [
            "75.0 kg"
          ]
        },
        {
          "question": "height",
          "state": "answered",
          "typed": "175 cm",
          "values": [
            "175.0 cm"
          ]
        },
        {
          "question": "also",
          "state": "answered",
          "values": [
            "none"
          ]
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
          "question": "pressure_signs",
          "state": "not_asked"
        },
        {
          "question": "severe_reading_recently",
          "state": "not_asked"
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
          "state": "not_asked"
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
          "state": "not_asked"
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
          "state": "not_asked"
        },
        {
          "question": "heart_family",
          "state": "not_asked"
        },
        {
          "question": "blood_thinner",
          "state": "not_asked"
        },
        {
          "question": "thinner_reason",
          "state": "not_asked"
        },
        {
          "question": "brain_and_eye",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "skull_now",
          "state": "not_asked"
        },
        {
          "question": "head_injury_serious",
          "state": "not_asked"
        },
        {
          "question": "head_injury_serious_when",
          "state": "not_asked"
        },
        {
          "question": "head_injury_when",
          "state": "not_asked"
        },
        {
          "question": "head_injury_symptoms",
          "state": "not_asked"
        },
        {
          "question": "seizure_kinds",
          "state": "not_asked"
        },
        {
          "question": "seizure_unexplained_when",
          "state": "not_asked"
        },
        {
          "question": "seizure_explained_when",
          "state": "not_asked"
        },
        {
          "question": "eye_treated",
          "state": "not_asked"
        },
        {
          "question": "eye_check",
          "state": "not_asked"
        },
        {
          "question": "angle_closure",
          "state": "not_asked"
        },
        {
          "question": "angle_laser",
          "state": "not_asked"
        },
        {
          "question": "eye_events",
          "state": "not_asked"
        },
        {
          "question": "eye_injury_when",
          "state": "not_asked"
        },
        {
          "question": "eye_operation_when",
          "state": "not_asked"
        },
        {
          "question": "lung",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "breathing_stay_when",
          "state": "not_asked"
        },
        {
          "question": "asthma_signs",
          "state": "not_asked"
        },
        {
          "question": "apnoea_device",
          "state": "not_asked"
        },
        {
          "question": "illness",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "overactive",
          "state": "not_asked"
        },
        {
          "question": "thyroid_signs",
          "state": "not_asked"
        },
        {
          "question": "thyroid_test",
          "state": "not_asked"
        },
        {
          "question": "thyroid_hormone",
          "state": "not_asked"
        },
        {
          "question": "thyroid_dose_when",
          "state": "not_asked"
        },
        {
          "question": "sugar_crisis",
          "state": "not_asked"
        },
        {
          "question": "sugar_crisis_when",
          "state": "not_asked"
        },
        {
          "question": "phaeo_removed",
          "state": "not_asked"
        },
        {
          "question": "belly",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "cirrhosis_ever",
          "state": "not_asked"
        },
        {
          "question": "kidney_stage",
          "state": "not_asked"
        },
        {
          "question": "bladder_ketamine",
          "state": "not_asked"
        },
        {
          "question": "urine",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "urine_ketamine",
          "state": "not_asked"
        },
        {
          "question": "lately",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "stay_recovered",
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
          "state": "not_asked"
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
          "question": "medicines",
          "state": "answered"
        },
        {
          "question": "medicine_changes",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "ketamine_elsewhere",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "ketamine_reactions",
          "state": "not_asked"
        },
        {
          "question": "ketamine_elsewhere_when",
          "state": "not_asked"
        },
        {
          "question": "ketamine_repeated",
          "state": "not_asked"
        },
        {
          "question": "ketamine_tests",
          "state": "not_asked"
        },
        {
          "question": "indication",
          "state": "answered",
          "values": [
            "depression"
          ]
        },
        {
          "question": "antidepressant_trials",
          "state": "answered",
          "values": [
            "sertraline",
            "Effexor XR"
          ]
        },
        {
          "question": "other_treatments",
          "state": "not_asked"
        },
        {
          "question": "goals",
          "state": "answered",
          "values": [
            "to sleep, and to work again"
          ]
        },
        {
          "question": "mania",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "mania_when",
          "state": "not_asked"
        },
        {
          "question": "bipolar_type",
          "state": "not_asked"
        },
        {
          "question": "asrm_item1",
          "state": "not_asked"
        },
        {
          "question": "asrm_item2",
          "state": "not_asked"
        },
        {
          "question": "asrm_item3",
          "state": "not_asked"
        },
        {
          "question": "asrm_item4",
          "state": "not_asked"
        },
        {
          "question": "asrm_item5",
          "state": "not_asked"
        },
        {
          "question": "mdq_item1",
          "state": "not_asked"
        },
        {
          "question": "mdq_item2",
          "state": "not_asked"
        },
        {
          "question": "mdq_item3",
          "state": "not_asked"
        },
        {
          "question": "mdq_item4",
          "state": "not_asked"
        },
        {
          "question": "mdq_item5",
          "state": "not_asked"
        },
        {
          "question": "mdq_item6",
          "state": "not_asked"
        },
        {
          "question": "mdq_item7",
          "state": "not_asked"
        },
        {
          "question": "mdq_item8",
          "state": "not_asked"
        },
        {
          "question": "mdq_item9",
          "state": "not_asked"
        },
        {
          "question": "mdq_item10",
          "state": "not_asked"
        },
        {
          "question": "mdq_item11",
          "state": "not_asked"
        },
        {
          "question": "mdq_item12",
          "state": "not_asked"
        },
        {
          "question": "mdq_item13",
          "state": "not_asked"
        },
        {
          "question": "mdq_item14",
          "state": "not_asked"
        },
        {
          "question": "mdq_item15",
          "state": "not_asked"
        },
        {
          "question": "psychosis",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "psychosis_when",
          "state": "not_asked"
        },
        {
          "question": "psychosis_link",
          "state": "not_asked"
        },
        {
          "question": "psychosis_high_when",
          "state": "not_asked"
        },
        {
          "question": "mind_family",
          "state": "not_asked"
        },
        {
          "question": "mind_conditions",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "trauma_crisis",
          "state": "not_asked"
        },
        {
          "question": "purging",
          "state": "not_asked"
        },
        {
          "question": "eating_fainted",
          "state": "not_asked"
        },
        {
          "question": "deciding",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "delirium_when",
          "state": "not_asked"
        },
        {
          "question": "audit_c_item1",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "audit_c_item2",
          "state": "not_asked"
        },
        {
          "question": "audit_c_item3",
          "state": "not_asked"
        },
        {
          "question": "alcohol_last_drink",
          "state": "not_asked"
        },
        {
          "question": "sex",
          "state": "not_asked"
        },
        {
          "question": "single_alcohol",
          "state": "not_asked"
        },
        {
          "question": "single_drug",
          "state": "not_asked"
        },
        {
          "question": "dast10_item1",
          "state": "not_asked"
        },
        {
          "question": "dast10_item2",
          "state": "not_asked"
        },
        {
          "question": "dast10_item3",
          "state": "not_asked"
        },
        {
          "question": "dast10_item4",
          "state": "not_asked"
        },
        {
          "question": "dast10_item5",
          "state": "not_asked"
        },
        {
          "question": "dast10_item6",
          "state": "not_asked"
        },
        {
          "question": "dast10_item7",
          "state": "not_asked"
        },
        {
          "question": "dast10_item8",
          "state": "not_asked"
        },
        {
          "question": "dast10_item9",
          "state": "not_asked"
        },
        {
          "question": "dast10_item10",
          "state": "not_asked"
        },
        {
          "question": "dast10_last_use",
          "state": "not_asked"
        },
        {
          "question": "alcohol_signs",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "cannabis_days",
          "state": "answered",
          "values": [
            "0"
          ]
        },
        {
          "question": "drugs",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "ketamine_when",
          "state": "not_asked"
        },
        {
          "question": "ketamine_often",
          "state": "not_asked"
        },
        {
          "question": "ketamine_problem",
          "state": "not_asked"
        },
        {
          "question": "stimulants_when",
          "state": "not_asked"
        },
        {
          "question": "opioids_when",
          "state": "not_asked"
        },
        {
          "question": "kratom_when",
          "state": "not_asked"
        },
        {
          "question": "kratom_regular",
          "state": "not_asked"
        },
        {
          "question": "synthetic_when",
          "state": "not_asked"
        },
        {
          "question": "psychedelics_when",
          "state": "not_asked"
        },
        {
          "question": "ibogaine_when",
          "state": "not_asked"
        },
        {
          "question": "other_drugs_when",
          "state": "not_asked"
        },
        {
          "question": "substance_problem",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "substance_last_use",
          "state": "not_asked"
        },
        {
          "question": "opioid_treatment",
          "state": "not_asked"
        },
        {
          "question": "phq9_item1",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item2",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item3",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item4",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item5",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item6",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item7",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item8",
          "state": "answered",
          "values": [
            "0 points"
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
          "question": "phq9_difficulty",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "cssrs_item4",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item5",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item6",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item6_recent",
          "state": "not_asked"
        },
        {
          "question": "asq_item1",
          "state": "not_asked"
        },
        {
          "question": "asq_item2",
          "state": "not_asked"
        },
        {
          "question": "asq_item3",
          "state": "not_asked"
        },
        {
          "question": "asq_item4",
          "state": "not_asked"
        },
        {
          "question": "asq_item5",
          "state": "not_asked"
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
        },
        {
          "question": "gad7_item1",
          "state": "not_asked"
        },
        {
          "question": "gad7_item2",
          "state": "not_asked"
        },
        {
          "question": "gad7_item3",
          "state": "not_asked"
        },
        {
          "question": "gad7_item4",
          "state": "not_asked"
        },
        {
          "question": "gad7_item5",
          "state": "not_asked"
        },
        {
          "question": "gad7_item6",
          "state": "not_asked"
        },
        {
          "question": "gad7_item7",
          "state": "not_asked"
        },
        {
          "question": "prescriber",
          "state": "answered",
          "values": [
            "may_be_told"
          ]
        },
        {
          "question": "clinic_day",
          "state": "answered",
          "values": [
            "escort",
            "no_driving",
            "stay"
          ]
        },
        {
          "question": "rems",
          "state": "not_asked"
        },
        {
          "question": "home_day",
          "state": "not_asked"
        },
        {
          "question": "home_risks",
          "state": "not_asked"
        },
        {
          "question": "home_not_safe",
          "state": "not_asked"
        },
        {
          "question": "asa_class",
          "state": "not_asked"
        }
      ],
      "askFirst": [],
      "basis": {
        "attributes": [
          "citation",
          "developer",
          "funding",
          "dates",
          "race",
          "ethnicity",
          "language",
          "sexual_orientation",
          "gender_identity",
          "sex",
          "date_of_birth",
          "social_determinants",
          "health_assessments"
        ],
        "inputs": {
          "answered": 69,
          "asked": 69,
          "changed": 0,
          "stale": 0,
          "unanswered": 0,
          "unreadable": 0
        },
        "rules": {
          "met": 1,
          "notMet": 282,
          "unknown": 0
        },
        "statements": [
          "intended_use",
          "users",
          "population",
          "inputs",
          "logic",
          "sources",
          "validation",
          "limits",
          "protected_traits",
          "versions"
        ]
      },
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
              "question": "indication",
              "state": "answered",
              "values": [
                "depression"
              ]
            }
          ],
          "contact": "routine",
          "kind": "clinical",
          "level": "note",
          "rule": "indication.off-label"
        }
      ],
      "intake": "vignette-0000-0000",
      "medicines": [],
      "notCovered": [
        "asq",
        "gad7",
        "single_items",
        "dast10",
        "mdq",
        "asrm"
      ],
      "notices": [
        "rules_not_reviewed"
      ],
      "openByCause": [],
      "openRules": [],
      "oversight": [
        {
          "code": "no_prescriber_named"
        }
      ],
      "pack": "0",
      "possible": "note",
      "preparation": [
        "fasting_as_told",
        "bring_medicines",
        "tell_changes",
        "escort_home",
        "no_driving",
        "alcohol_cannabis_48_hours",
        "sedatives_as_agreed",
        "pressure_medicine_as_usual",
        "sugar_medicine_and_fast",
        "glp1_fast"
      ],
      "problems": [],
      "program": {
        "betweenSessions": "A nurse calls on the next day.",
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example",
        "clinicians": [
          {
            "credential": "MD",
            "licensedIn": [
              "US-CO",
              "US-WY"
            ],
            "name": "Robin Example"
          }
        ],
        "confirmedOn": "2026-10-22",
        "credential": "MD",
        "hours": "Monday to Friday, 8 to 5",
        "jurisdiction": "US-CO",
        "observation": "in_person",
        "observedBy": "a registered nurse",
        "routes": [
          "iv"
        ],
        "sessionMinutes": 120,
        "setting": "in_clinic_infusion",
        "supportPerson": "required",
        "telephone": "+1-303-555-0142"
      },
      "schema": 1,
      "scores": [
        {
          "bands": [
            "none_endorsed"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "cssrs",
          "wording": "short_topics"
        },
        {
          "bands": [
            "minimal"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "phq9",
          "low": 0,
          "range": {
            "high": 27,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "negative"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "phq2",
          "low": 0,
          "range": {
            "high": 6,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "negative"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "audit_c",
          "low": 0,
          "range": {
            "high": 12,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "none_reported"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "bladder_check",
          "wording": "short_topics"
        },
        {
          "bands": [
            "normal"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "body_mass_index",
          "wording": "short_topics"
        },
        {
          "bands": [
            "elevated"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "blood_pressure_aha",
          "wording": "short_topics"
        },
        {
          "bands": [
            "elevated"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "blood_pressure_esc",
          "wording": "short_topics"
        }
      ],
      "settled": "note",
      "settlingSet": [],
      "steps": [
        {
          "before": "booking",
          "contact": "routine",
          "id": "psychiatric_evaluation",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "medical_screening",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "medicine_list_verified",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "prescription_monitoring",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "records_requested",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "treatment_goals",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "cost_told",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "prescriber_told",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "consent_talk",
          "rules": [
            "indication.off-label"
          ],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "pregnancy_test_on_the_day",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "escort_and_transport",
          "rules": [],
          "status": "answered"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "support_briefing",
          "rules": [],
          "status": "open"
        }
      ],
      "thresholds": [],
      "today": "2026-11-21",
      "trialCount": {
        "high": 2,
        "low": 2
      },
      "trials": [
        {
          "adequacy": "adequate",
          "dose": "100",
          "episode": "this",
          "helped": "a_little",
          "medicine": "sertraline",
          "reasons": [],
          "typed": "sertraline",
          "weeks": "8_or_more"
        },
        {
          "adequacy": "adequate",
          "dose": "150 mg",
          "episode": "this",
          "helped": "not_at_all",
          "medicine": "venlafaxine",
          "reasons": [],
          "typed": "Effexor XR",
          "weeks": "6_to_7"
        }
      ],
      "withdrawn": []
    },
    "patient": {
      "contact": {
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example, MD",
        "crisis": "988",
        "emergency": "911",
        "hours": "Monday to Friday, 8 to 5",
        "otherRoute": "Text +1-303-555-0143, or write to the clinic.",
        "outsideHours": "Call 988 or go to an emergency room.",
        "telephone": "+1-303-555-0142",
        "timeZone": "America/Denver"
      },
      "next": [
        "clinician_reads",
        "clinic_contacts_you",
        "keep_medicines",
        "if_worse_call"
      ],
      "preparation": [
        "fasting_as_told",
        "bring_medicines",
        "tell_changes",
        "escort_home",
        "no_driving"
      ],
      "problems": [],
      "safety": []
    },
    "receipt": {
      "engine": "0.0.0+0",
      "pack": "0",
      "program": "97434673b99915a443205fac731c05a313b24eda202e2402f7f966631d5be34c",
      "request": "21791eec574e9df61359ce1fc87aba0779e37ecaca9616aff5a26155ac1c6ba4",
      "result": "017364e5748787b941363d15c2d4af7acd3f90c696bc03cd74d48329c2e07992",
      "schema": 1,
      "today": "2026-11-21"
    },
    "type": "screened"
  },
  {
    "clinician": {
      "adjustments": [],
      "administrative": [],
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
          "question": "patient_location",
          "state": "answered",
          "values": [
            "US-CO"
          ]
        },
        {
          "question": "weight",
          "state": "answered",
          "typed": "75 kg",
          "values": [
            "75.0 kg"
          ]
        },
        {
          "question": "height",
          "state": "answered",
          "typed": "175 cm",
          "values": [
            "175.0 cm"
          ]
        },
        {
          "question": "also",
          "state": "answered",
          "values": [
            "none"
          ]
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
          "question": "pressure_signs",
          "state": "not_asked"
        },
        {
          "question": "severe_reading_recently",
          "state": "not_asked"
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
          "state": "not_asked"
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
          "state": "not_asked"
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
          "state": "not_asked"
        },
        {
          "question": "heart_family",
          "state": "not_asked"
        },
        {
          "question": "blood_thinner",
          "state": "not_asked"
        },
        {
          "question": "thinner_reason",
          "state": "not_asked"
        },
        {
          "question": "brain_and_eye",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "skull_now",
          "state": "not_asked"
        },
        {
          "question": "head_injury_serious",
          "state": "not_asked"
        },
        {
          "question": "head_injury_serious_when",
          "state": "not_asked"
        },
        {
          "question": "head_injury_when",
          "state": "not_asked"
        },
        {
          "question": "head_injury_symptoms",
          "state": "not_asked"
        },
        {
          "question": "seizure_kinds",
          "state": "not_asked"
        },
        {
          "question": "seizure_unexplained_when",
          "state": "not_asked"
        },
        {
          "question": "seizure_explained_when",
          "state": "not_asked"
        },
        {
          "question": "eye_treated",
          "state": "not_asked"
        },
        {
          "question": "eye_check",
          "state": "not_asked"
        },
        {
          "question": "angle_closure",
          "state": "not_asked"
        },
        {
          "question": "angle_laser",
          "state": "not_asked"
        },
        {
          "question": "eye_events",
          "state": "not_asked"
        },
        {
          "question": "eye_injury_when",
          "state": "not_asked"
        },
        {
          "question": "eye_operation_when",
          "state": "not_asked"
        },
        {
          "question": "lung",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "breathing_stay_when",
          "state": "not_asked"
        },
        {
          "question": "asthma_signs",
          "state": "not_asked"
        },
        {
          "question": "apnoea_device",
          "state": "not_asked"
        },
        {
          "question": "illness",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "overactive",
          "state": "not_asked"
        },
        {
          "question": "thyroid_signs",
          "state": "not_asked"
        },
        {
          "question": "thyroid_test",
          "state": "not_asked"
        },
        {
          "question": "thyroid_hormone",
          "state": "not_asked"
        },
        {
          "question": "thyroid_dose_when",
          "state": "not_asked"
        },
        {
          "question": "sugar_crisis",
          "state": "not_asked"
        },
        {
          "question": "sugar_crisis_when",
          "state": "not_asked"
        },
        {
          "question": "phaeo_removed",
          "state": "not_asked"
        },
        {
          "question": "belly",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "cirrhosis_ever",
          "state": "not_asked"
        },
        {
          "question": "kidney_stage",
          "state": "not_asked"
        },
        {
          "question": "bladder_ketamine",
          "state": "not_asked"
        },
        {
          "question": "urine",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "urine_ketamine",
          "state": "not_asked"
        },
        {
          "question": "lately",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "stay_recovered",
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
          "state": "not_asked"
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
          "question": "medicines",
          "state": "answered"
        },
        {
          "question": "medicine_changes",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "ketamine_elsewhere",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "ketamine_reactions",
          "state": "not_asked"
        },
        {
          "question": "ketamine_elsewhere_when",
          "state": "not_asked"
        },
        {
          "question": "ketamine_repeated",
          "state": "not_asked"
        },
        {
          "question": "ketamine_tests",
          "state": "not_asked"
        },
        {
          "question": "indication",
          "state": "answered",
          "values": [
            "depression"
          ]
        },
        {
          "question": "antidepressant_trials",
          "state": "answered",
          "values": [
            "sertraline",
            "Effexor XR"
          ]
        },
        {
          "question": "other_treatments",
          "state": "not_asked"
        },
        {
          "question": "goals",
          "state": "answered",
          "values": [
            "to sleep, and to work again"
          ]
        },
        {
          "question": "mania",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "mania_when",
          "state": "not_asked"
        },
        {
          "question": "bipolar_type",
          "state": "not_asked"
        },
        {
          "question": "asrm_item1",
          "state": "not_asked"
        },
        {
          "question": "asrm_item2",
          "state": "not_asked"
        },
        {
          "question": "asrm_item3",
          "state": "not_asked"
        },
        {
          "question": "asrm_item4",
          "state": "not_asked"
        },
        {
          "question": "asrm_item5",
          "state": "not_asked"
        },
        {
          "question": "mdq_item1",
          "state": "not_asked"
        },
        {
          "question": "mdq_item2",
          "state": "not_asked"
        },
        {
          "question": "mdq_item3",
          "state": "not_asked"
        },
        {
          "question": "mdq_item4",
          "state": "not_asked"
        },
        {
          "question": "mdq_item5",
          "state": "not_asked"
        },
        {
          "question": "mdq_item6",
          "state": "not_asked"
        },
        {
          "question": "mdq_item7",
          "state": "not_asked"
        },
        {
          "question": "mdq_item8",
          "state": "not_asked"
        },
        {
          "question": "mdq_item9",
          "state": "not_asked"
        },
        {
          "question": "mdq_item10",
          "state": "not_asked"
        },
        {
          "question": "mdq_item11",
          "state": "not_asked"
        },
        {
          "question": "mdq_item12",
          "state": "not_asked"
        },
        {
          "question": "mdq_item13",
          "state": "not_asked"
        },
        {
          "question": "mdq_item14",
          "state": "not_asked"
        },
        {
          "question": "mdq_item15",
          "state": "not_asked"
        },
        {
          "question": "psychosis",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "psychosis_when",
          "state": "not_asked"
        },
        {
          "question": "psychosis_link",
          "state": "not_asked"
        },
        {
          "question": "psychosis_high_when",
          "state": "not_asked"
        },
        {
          "question": "mind_family",
          "state": "not_asked"
        },
        {
          "question": "mind_conditions",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "trauma_crisis",
          "state": "not_asked"
        },
        {
          "question": "purging",
          "state": "not_asked"
        },
        {
          "question": "eating_fainted",
          "state": "not_asked"
        },
        {
          "question": "deciding",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "delirium_when",
          "state": "not_asked"
        },
        {
          "question": "audit_c_item1",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "audit_c_item2",
          "state": "not_asked"
        },
        {
          "question": "audit_c_item3",
          "state": "not_asked"
        },
        {
          "question": "alcohol_last_drink",
          "state": "not_asked"
        },
        {
          "question": "sex",
          "state": "not_asked"
        },
        {
          "question": "single_alcohol",
          "state": "not_asked"
        },
        {
          "question": "single_drug",
          "state": "not_asked"
        },
        {
          "question": "dast10_item1",
          "state": "not_asked"
        },
        {
          "question": "dast10_item2",
          "state": "not_asked"
        },
        {
          "question": "dast10_item3",
          "state": "not_asked"
        },
        {
          "question": "dast10_item4",
          "state": "not_asked"
        },
        {
          "question": "dast10_item5",
          "state": "not_asked"
        },
        {
          "question": "dast10_item6",
          "state": "not_asked"
        },
        {
          "question": "dast10_item7",
          "state": "not_asked"
        },
        {
          "question": "dast10_item8",
          "state": "not_asked"
        },
        {
          "question": "dast10_item9",
          "state": "not_asked"
        },
        {
          "question": "dast10_item10",
          "state": "not_asked"
        },
        {
          "question": "dast10_last_use",
          "state": "not_asked"
        },
        {
          "question": "alcohol_signs",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "cannabis_days",
          "state": "answered",
          "values": [
            "0"
          ]
        },
        {
          "question": "drugs",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "ketamine_when",
          "state": "not_asked"
        },
        {
          "question": "ketamine_often",
          "state": "not_asked"
        },
        {
          "question": "ketamine_problem",
          "state": "not_asked"
        },
        {
          "question": "stimulants_when",
          "state": "not_asked"
        },
        {
          "question": "opioids_when",
          "state": "not_asked"
        },
        {
          "question": "kratom_when",
          "state": "not_asked"
        },
        {
          "question": "kratom_regular",
          "state": "not_asked"
        },
        {
          "question": "synthetic_when",
          "state": "not_asked"
        },
        {
          "question": "psychedelics_when",
          "state": "not_asked"
        },
        {
          "question": "ibogaine_when",
          "state": "not_asked"
        },
        {
          "question": "other_drugs_when",
          "state": "not_asked"
        },
        {
          "question": "substance_problem",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "substance_last_use",
          "state": "not_asked"
        },
        {
          "question": "opioid_treatment",
          "state": "not_asked"
        },
        {
          "question": "phq9_item1",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item2",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item3",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item4",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item5",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item6",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item7",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item8",
          "state": "answered",
          "values": [
            "0 points"
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
          "question": "phq9_difficulty",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "cssrs_item4",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item5",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item6",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item6_recent",
          "state": "not_asked"
        },
        {
          "question": "asq_item1",
          "state": "not_asked"
        },
        {
          "question": "asq_item2",
          "state": "not_asked"
        },
        {
          "question": "asq_item3",
          "state": "not_asked"
        },
        {
          "question": "asq_item4",
          "state": "not_asked"
        },
        {
          "question": "asq_item5",
          "state": "not_asked"
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
        },
        {
          "question": "gad7_item1",
          "state": "not_asked"
        },
        {
          "question": "gad7_item2",
          "state": "not_asked"
        },
        {
          "question": "gad7_item3",
          "state": "not_asked"
        },
        {
          "question": "gad7_item4",
          "state": "not_asked"
        },
        {
          "question": "gad7_item5",
          "state": "not_asked"
        },
        {
          "question": "gad7_item6",
          "state": "not_asked"
        },
        {
          "question": "gad7_item7",
          "state": "not_asked"
        },
        {
          "question": "prescriber",
          "state": "answered",
          "values": [
            "may_be_told"
          ]
        },
        {
          "question": "clinic_day",
          "state": "not_asked"
        },
        {
          "question": "rems",
          "state": "not_asked"
        },
        {
          "question": "home_day",
          "state": "answered",
          "values": [
            "adult",
            "cuff",
            "contact",
            "lock_up",
            "video",
            "no_driving",
            "examined"
          ]
        },
        {
          "question": "home_risks",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "home_not_safe",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "asa_class",
          "state": "not_asked"
        }
      ],
      "askFirst": [],
      "basis": {
        "attributes": [
          "citation",
          "developer",
          "funding",
          "dates",
          "race",
          "ethnicity",
          "language",
          "sexual_orientation",
          "gender_identity",
          "sex",
          "date_of_birth",
          "social_determinants",
          "health_assessments"
        ],
        "inputs": {
          "answered": 71,
          "asked": 71,
          "changed": 0,
          "stale": 0,
          "unanswered": 0,
          "unreadable": 0
        },
        "rules": {
          "met": 1,
          "notMet": 291,
          "unknown": 0
        },
        "statements": [
          "intended_use",
          "users",
          "population",
          "inputs",
          "logic",
          "sources",
          "validation",
          "limits",
          "protected_traits",
          "versions"
        ]
      },
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
              "question": "indication",
              "state": "answered",
              "values": [
                "depression"
              ]
            }
          ],
          "contact": "routine",
          "kind": "clinical",
          "level": "note",
          "rule": "indication.off-label"
        }
      ],
      "intake": "vignette-0000-0000",
      "medicines": [],
      "notCovered": [
        "asq",
        "gad7",
        "single_items",
        "dast10",
        "mdq",
        "asrm"
      ],
      "notices": [
        "rules_not_reviewed"
      ],
      "openByCause": [],
      "openRules": [],
      "oversight": [
        {
          "code": "no_prescriber_named"
        }
      ],
      "pack": "0",
      "possible": "note",
      "preparation": [
        "fasting_as_told",
        "bring_medicines",
        "tell_changes",
        "no_driving",
        "adult_at_home",
        "device_and_video",
        "doses_locked",
        "alcohol_cannabis_48_hours",
        "sedatives_as_agreed",
        "pressure_medicine_as_usual",
        "sugar_medicine_and_fast",
        "glp1_fast"
      ],
      "problems": [],
      "program": {
        "betweenSessions": "A nurse calls on the next day.",
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example",
        "clinicians": [
          {
            "credential": "MD",
            "licensedIn": [
              "US-CO",
              "US-WY"
            ],
            "name": "Robin Example"
          }
        ],
        "confirmedOn": "2026-10-22",
        "credential": "MD",
        "hours": "Monday to Friday, 8 to 5",
        "jurisdiction": "US-CO",
        "observation": "live_video",
        "observedBy": "a registered nurse",
        "routes": [
          "sublingual"
        ],
        "sessionMinutes": 120,
        "setting": "at_home",
        "supportPerson": "required",
        "telephone": "+1-303-555-0142"
      },
      "schema": 1,
      "scores": [
        {
          "bands": [
            "none_endorsed"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "cssrs",
          "wording": "short_topics"
        },
        {
          "bands": [
            "minimal"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "phq9",
          "low": 0,
          "range": {
            "high": 27,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "negative"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "phq2",
          "low": 0,
          "range": {
            "high": 6,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "negative"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "audit_c",
          "low": 0,
          "range": {
            "high": 12,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "none_reported"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "bladder_check",
          "wording": "short_topics"
        },
        {
          "bands": [
            "normal"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "body_mass_index",
          "wording": "short_topics"
        },
        {
          "bands": [
            "elevated"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "blood_pressure_aha",
          "wording": "short_topics"
        },
        {
          "bands": [
            "elevated"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "blood_pressure_esc",
          "wording": "short_topics"
        }
      ],
      "settled": "note",
      "settlingSet": [],
      "steps": [
        {
          "before": "booking",
          "contact": "routine",
          "id": "psychiatric_evaluation",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "medical_screening",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "medicine_list_verified",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "prescription_monitoring",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "records_requested",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "treatment_goals",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "cost_told",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "prescriber_told",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "consent_talk",
          "rules": [
            "indication.off-label"
          ],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "pregnancy_test_on_the_day",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "home_set_up",
          "rules": [],
          "status": "answered"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "support_briefing",
          "rules": [],
          "status": "open"
        }
      ],
      "thresholds": [],
      "today": "2026-11-21",
      "trialCount": {
        "high": 2,
        "low": 2
      },
      "trials": [
        {
          "adequacy": "adequate",
          "dose": "100",
          "episode": "this",
          "helped": "a_little",
          "medicine": "sertraline",
          "reasons": [],
          "typed": "sertraline",
          "weeks": "8_or_more"
        },
        {
          "adequacy": "adequate",
          "dose": "150 mg",
          "episode": "this",
          "helped": "not_at_all",
          "medicine": "venlafaxine",
          "reasons": [],
          "typed": "Effexor XR",
          "weeks": "6_to_7"
        }
      ],
      "withdrawn": []
    },
    "patient": {
      "contact": {
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example, MD",
        "crisis": "988",
        "emergency": "911",
        "hours": "Monday to Friday, 8 to 5",
        "otherRoute": "Text +1-303-555-0143, or write to the clinic.",
        "outsideHours": "Call 988 or go to an emergency room.",
        "telephone": "+1-303-555-0142",
        "timeZone": "America/Denver"
      },
      "next": [
        "clinician_reads",
        "clinic_contacts_you",
        "keep_medicines",
        "if_worse_call"
      ],
      "preparation": [
        "fasting_as_told",
        "bring_medicines",
        "tell_changes",
        "no_driving",
        "adult_at_home",
        "device_and_video",
        "doses_locked"
      ],
      "problems": [],
      "safety": []
    },
    "receipt": {
      "engine": "0.0.0+0",
      "pack": "0",
      "program": "da3bbfc8e3ee14b3513bcb18eaa653f16ae9189e78d2167e5bf14139dee5726e",
      "request": "fe6d5e715b289bc3904447eeb0f0e970f4d5c816986ae20a78eff25dbdd90dba",
      "result": "653fab962ceeb1a1fb778ed42b54ef71766eccfdddf3abb6b06bfafe10ba9d33",
      "schema": 1,
      "today": "2026-11-21"
    },
    "type": "screened"
  },
  {
    "clinician": {
      "adjustments": [],
      "administrative": [],
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
          "question": "patient_location",
          "state": "answered",
          "values": [
            "US-CO"
          ]
        },
        {
          "question": "weight",
          "state": "answered",
          "typed": "75 kg",
          "values": [
            "75.0 kg"
          ]
        },
        {
          "question": "height",
          "state": "answered",
          "typed": "175 cm",
          "values": [
            "175.0 cm"
          ]
        },
        {
          "question": "also",
          "state": "answered",
          "values": [
            "none"
          ]
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
          "question": "pressure_signs",
          "state": "not_asked"
        },
        {
          "question": "severe_reading_recently",
          "state": "not_asked"
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
          "state": "not_asked"
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
          "state": "not_asked"
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
          "state": "not_asked"
        },
        {
          "question": "heart_family",
          "state": "not_asked"
        },
        {
          "question": "blood_thinner",
          "state": "not_asked"
        },
        {
          "question": "thinner_reason",
          "state": "not_asked"
        },
        {
          "question": "brain_and_eye",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "skull_now",
          "state": "not_asked"
        },
        {
          "question": "head_injury_serious",
          "state": "not_asked"
        },
        {
          "question": "head_injury_serious_when",
          "state": "not_asked"
        },
        {
          "question": "head_injury_when",
          "state": "not_asked"
        },
        {
          "question": "head_injury_symptoms",
          "state": "not_asked"
        },
        {
          "question": "seizure_kinds",
          "state": "not_asked"
        },
        {
          "question": "seizure_unexplained_when",
          "state": "not_asked"
        },
        {
          "question": "seizure_explained_when",
          "state": "not_asked"
        },
        {
          "question": "eye_treated",
          "state": "not_asked"
        },
        {
          "question": "eye_check",
          "state": "not_asked"
        },
        {
          "question": "angle_closure",
          "state": "not_asked"
        },
        {
          "question": "angle_laser",
          "state": "not_asked"
        },
        {
          "question": "eye_events",
          "state": "not_asked"
        },
        {
          "question": "eye_injury_when",
          "state": "not_asked"
        },
        {
          "question": "eye_operation_when",
          "state": "not_asked"
        },
        {
          "question": "lung",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "breathing_stay_when",
          "state": "not_asked"
        },
        {
          "question": "asthma_signs",
          "state": "not_asked"
        },
        {
          "question": "apnoea_device",
          "state": "not_asked"
        },
        {
          "question": "illness",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "overactive",
          "state": "not_asked"
        },
        {
          "question": "thyroid_signs",
          "state": "not_asked"
        },
        {
          "question": "thyroid_test",
          "state": "not_asked"
        },
        {
          "question": "thyroid_hormone",
          "state": "not_asked"
        },
        {
          "question": "thyroid_dose_when",
          "state": "not_asked"
        },
        {
          "question": "sugar_crisis",
          "state": "not_asked"
        },
        {
          "question": "sugar_crisis_when",
          "state": "not_asked"
        },
        {
          "question": "phaeo_removed",
          "state": "not_asked"
        },
        {
          "question": "belly",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "cirrhosis_ever",
          "state": "not_asked"
        },
        {
          "question": "kidney_stage",
          "state": "not_asked"
        },
        {
          "question": "bladder_ketamine",
          "state": "not_asked"
        },
        {
          "question": "urine",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "urine_ketamine",
          "state": "not_asked"
        },
        {
          "question": "lately",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "stay_recovered",
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
          "state": "not_asked"
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
          "question": "medicines",
          "state": "answered"
        },
        {
          "question": "medicine_changes",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "ketamine_elsewhere",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "ketamine_reactions",
          "state": "not_asked"
        },
        {
          "question": "ketamine_elsewhere_when",
          "state": "not_asked"
        },
        {
          "question": "ketamine_repeated",
          "state": "not_asked"
        },
        {
          "question": "ketamine_tests",
          "state": "not_asked"
        },
        {
          "question": "indication",
          "state": "answered",
          "values": [
            "depression"
          ]
        },
        {
          "question": "antidepressant_trials",
          "state": "answered",
          "values": [
            "sertraline",
            "Effexor XR"
          ]
        },
        {
          "question": "other_treatments",
          "state": "answered",
          "values": [
            "talk_therapy"
          ]
        },
        {
          "question": "goals",
          "state": "answered",
          "values": [
            "to sleep, and to work again"
          ]
        },
        {
          "question": "mania",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "mania_when",
          "state": "not_asked"
        },
        {
          "question": "bipolar_type",
          "state": "not_asked"
        },
        {
          "question": "asrm_item1",
          "state": "not_asked"
        },
        {
          "question": "asrm_item2",
          "state": "not_asked"
        },
        {
          "question": "asrm_item3",
          "state": "not_asked"
        },
        {
          "question": "asrm_item4",
          "state": "not_asked"
        },
        {
          "question": "asrm_item5",
          "state": "not_asked"
        },
        {
          "question": "mdq_item1",
          "state": "not_asked"
        },
        {
          "question": "mdq_item2",
          "state": "not_asked"
        },
        {
          "question": "mdq_item3",
          "state": "not_asked"
        },
        {
          "question": "mdq_item4",
          "state": "not_asked"
        },
        {
          "question": "mdq_item5",
          "state": "not_asked"
        },
        {
          "question": "mdq_item6",
          "state": "not_asked"
        },
        {
          "question": "mdq_item7",
          "state": "not_asked"
        },
        {
          "question": "mdq_item8",
          "state": "not_asked"
        },
        {
          "question": "mdq_item9",
          "state": "not_asked"
        },
        {
          "question": "mdq_item10",
          "state": "not_asked"
        },
        {
          "question": "mdq_item11",
          "state": "not_asked"
        },
        {
          "question": "mdq_item12",
          "state": "not_asked"
        },
        {
          "question": "mdq_item13",
          "state": "not_asked"
        },
        {
          "question": "mdq_item14",
          "state": "not_asked"
        },
        {
          "question": "mdq_item15",
          "state": "not_asked"
        },
        {
          "question": "psychosis",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "psychosis_when",
          "state": "not_asked"
        },
        {
          "question": "psychosis_link",
          "state": "not_asked"
        },
        {
          "question": "psychosis_high_when",
          "state": "not_asked"
        },
        {
          "question": "mind_family",
          "state": "not_asked"
        },
        {
          "question": "mind_conditions",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "trauma_crisis",
          "state": "not_asked"
        },
        {
          "question": "purging",
          "state": "not_asked"
        },
        {
          "question": "eating_fainted",
          "state": "not_asked"
        },
        {
          "question": "deciding",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "delirium_when",
          "state": "not_asked"
        },
        {
          "question": "audit_c_item1",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "audit_c_item2",
          "state": "not_asked"
        },
        {
          "question": "audit_c_item3",
          "state": "not_asked"
        },
        {
          "question": "alcohol_last_drink",
          "state": "not_asked"
        },
        {
          "question": "sex",
          "state": "not_asked"
        },
        {
          "question": "single_alcohol",
          "state": "not_asked"
        },
        {
          "question": "single_drug",
          "state": "not_asked"
        },
        {
          "question": "dast10_item1",
          "state": "not_asked"
        },
        {
          "question": "dast10_item2",
          "state": "not_asked"
        },
        {
          "question": "dast10_item3",
          "state": "not_asked"
        },
        {
          "question": "dast10_item4",
          "state": "not_asked"
        },
        {
          "question": "dast10_item5",
          "state": "not_asked"
        },
        {
          "question": "dast10_item6",
          "state": "not_asked"
        },
        {
          "question": "dast10_item7",
          "state": "not_asked"
        },
        {
          "question": "dast10_item8",
          "state": "not_asked"
        },
        {
          "question": "dast10_item9",
          "state": "not_asked"
        },
        {
          "question": "dast10_item10",
          "state": "not_asked"
        },
        {
          "question": "dast10_last_use",
          "state": "not_asked"
        },
        {
          "question": "alcohol_signs",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "cannabis_days",
          "state": "answered",
          "values": [
            "0"
          ]
        },
        {
          "question": "drugs",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "ketamine_when",
          "state": "not_asked"
        },
        {
          "question": "ketamine_often",
          "state": "not_asked"
        },
        {
          "question": "ketamine_problem",
          "state": "not_asked"
        },
        {
          "question": "stimulants_when",
          "state": "not_asked"
        },
        {
          "question": "opioids_when",
          "state": "not_asked"
        },
        {
          "question": "kratom_when",
          "state": "not_asked"
        },
        {
          "question": "kratom_regular",
          "state": "not_asked"
        },
        {
          "question": "synthetic_when",
          "state": "not_asked"
        },
        {
          "question": "psychedelics_when",
          "state": "not_asked"
        },
        {
          "question": "ibogaine_when",
          "state": "not_asked"
        },
        {
          "question": "other_drugs_when",
          "state": "not_asked"
        },
        {
          "question": "substance_problem",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "substance_last_use",
          "state": "not_asked"
        },
        {
          "question": "opioid_treatment",
          "state": "not_asked"
        },
        {
          "question": "phq9_item1",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item2",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item3",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item4",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item5",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item6",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item7",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item8",
          "state": "answered",
          "values": [
            "0 points"
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
          "question": "phq9_difficulty",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "cssrs_item4",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item5",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item6",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item6_recent",
          "state": "not_asked"
        },
        {
          "question": "asq_item1",
          "state": "not_asked"
        },
        {
          "question": "asq_item2",
          "state": "not_asked"
        },
        {
          "question": "asq_item3",
          "state": "not_asked"
        },
        {
          "question": "asq_item4",
          "state": "not_asked"
        },
        {
          "question": "asq_item5",
          "state": "not_asked"
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
        },
        {
          "question": "gad7_item1",
          "state": "not_asked"
        },
        {
          "question": "gad7_item2",
          "state": "not_asked"
        },
        {
          "question": "gad7_item3",
          "state": "not_asked"
        },
        {
          "question": "gad7_item4",
          "state": "not_asked"
        },
        {
          "question": "gad7_item5",
          "state": "not_asked"
        },
        {
          "question": "gad7_item6",
          "state": "not_asked"
        },
        {
          "question": "gad7_item7",
          "state": "not_asked"
        },
        {
          "question": "prescriber",
          "state": "answered",
          "values": [
            "may_be_told"
          ]
        },
        {
          "question": "clinic_day",
          "state": "answered",
          "values": [
            "escort",
            "no_driving",
            "stay"
          ]
        },
        {
          "question": "rems",
          "state": "answered",
          "values": [
            "yes"
          ]
        },
        {
          "question": "home_day",
          "state": "not_asked"
        },
        {
          "question": "home_risks",
          "state": "not_asked"
        },
        {
          "question": "home_not_safe",
          "state": "not_asked"
        },
        {
          "question": "asa_class",
          "state": "not_asked"
        }
      ],
      "askFirst": [],
      "basis": {
        "attributes": [
          "citation",
          "developer",
          "funding",
          "dates",
          "race",
          "ethnicity",
          "language",
          "sexual_orientation",
          "gender_identity",
          "sex",
          "date_of_birth",
          "social_determinants",
          "health_assessments"
        ],
        "inputs": {
          "answered": 71,
          "asked": 71,
          "changed": 0,
          "stale": 0,
          "unanswered": 0,
          "unreadable": 0
        },
        "rules": {
          "met": 0,
          "notMet": 283,
          "unknown": 0
        },
        "statements": [
          "intended_use",
          "users",
          "population",
          "inputs",
          "logic",
          "sources",
          "validation",
          "limits",
          "protected_traits",
          "versions"
        ]
      },
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
      "medicines": [],
      "notCovered": [
        "asq",
        "gad7",
        "single_items",
        "dast10",
        "mdq",
        "asrm"
      ],
      "notices": [
        "rules_not_reviewed"
      ],
      "openByCause": [],
      "openRules": [],
      "oversight": [
        {
          "code": "no_prescriber_named"
        }
      ],
      "pack": "0",
      "possible": "none",
      "preparation": [
        "no_food_2_hours",
        "no_drink_30_minutes",
        "bring_medicines",
        "tell_changes",
        "escort_home",
        "no_driving",
        "stay_2_hours",
        "alcohol_cannabis_48_hours",
        "sedatives_as_agreed",
        "pressure_medicine_as_usual",
        "sugar_medicine_and_fast",
        "glp1_fast",
        "nasal_medicine_1_hour"
      ],
      "problems": [],
      "program": {
        "betweenSessions": "A nurse calls on the next day.",
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example",
        "clinicians": [
          {
            "credential": "MD",
            "licensedIn": [
              "US-CO",
              "US-WY"
            ],
            "name": "Robin Example"
          }
        ],
        "confirmedOn": "2026-10-22",
        "credential": "MD",
        "hours": "Monday to Friday, 8 to 5",
        "jurisdiction": "US-CO",
        "observation": "in_person",
        "observedBy": "a registered nurse",
        "routes": [
          "nasal"
        ],
        "sessionMinutes": 120,
        "setting": "esketamine_clinic",
        "supportPerson": "required",
        "telephone": "+1-303-555-0142"
      },
      "schema": 1,
      "scores": [
        {
          "bands": [
            "none_endorsed"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "cssrs",
          "wording": "short_topics"
        },
        {
          "bands": [
            "minimal"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "phq9",
          "low": 0,
          "range": {
            "high": 27,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "negative"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "phq2",
          "low": 0,
          "range": {
            "high": 6,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "negative"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "audit_c",
          "low": 0,
          "range": {
            "high": 12,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "none_reported"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "bladder_check",
          "wording": "short_topics"
        },
        {
          "bands": [
            "normal"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "body_mass_index",
          "wording": "short_topics"
        },
        {
          "bands": [
            "elevated"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "blood_pressure_aha",
          "wording": "short_topics"
        },
        {
          "bands": [
            "elevated"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "blood_pressure_esc",
          "wording": "short_topics"
        }
      ],
      "settled": "none",
      "settlingSet": [],
      "steps": [
        {
          "before": "booking",
          "contact": "routine",
          "id": "psychiatric_evaluation",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "medical_screening",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "medicine_list_verified",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "prescription_monitoring",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "records_requested",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "treatment_goals",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "prior_authorisation",
          "rules": [],
          "status": "answered"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "cost_told",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "prescriber_told",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "consent_talk",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "pregnancy_test_on_the_day",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "escort_and_transport",
          "rules": [],
          "status": "answered"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "rems_enrolment",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "support_briefing",
          "rules": [],
          "status": "open"
        }
      ],
      "thresholds": [],
      "today": "2026-11-21",
      "trialCount": {
        "high": 2,
        "low": 2
      },
      "trials": [
        {
          "adequacy": "adequate",
          "dose": "100",
          "episode": "this",
          "helped": "a_little",
          "medicine": "sertraline",
          "reasons": [],
          "typed": "sertraline",
          "weeks": "8_or_more"
        },
        {
          "adequacy": "adequate",
          "dose": "150 mg",
          "episode": "this",
          "helped": "not_at_all",
          "medicine": "venlafaxine",
          "reasons": [],
          "typed": "Effexor XR",
          "weeks": "6_to_7"
        }
      ],
      "withdrawn": []
    },
    "patient": {
      "contact": {
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example, MD",
        "crisis": "988",
        "emergency": "911",
        "hours": "Monday to Friday, 8 to 5",
        "otherRoute": "Text +1-303-555-0143, or write to the clinic.",
        "outsideHours": "Call 988 or go to an emergency room.",
        "telephone": "+1-303-555-0142",
        "timeZone": "America/Denver"
      },
      "next": [
        "clinician_reads",
        "clinic_contacts_you",
        "keep_medicines",
        "if_worse_call"
      ],
      "preparation": [
        "no_food_2_hours",
        "no_drink_30_minutes",
        "bring_medicines",
        "tell_changes",
        "escort_home",
        "no_driving",
        "stay_2_hours"
      ],
      "problems": [],
      "safety": []
    },
    "receipt": {
      "engine": "0.0.0+0",
      "pack": "0",
      "program": "a84b464ed1459510207076f5bececab6f6cc77d7b1de6d6bdeed39d316917c43",
      "request": "4af02c6edad92021efc92add5c6483533face4da5b6525f47459c35669101b2b",
      "result": "5e0c0dc1392ae8b64f1fbb0a07f44768161c0a632c9c07c9bd16364a65a77f4b",
      "schema": 1,
      "today": "2026-11-21"
    },
    "type": "screened"
  },
  {
    "clinician": {
      "adjustments": [],
      "administrative": [],
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
          "question": "patient_location",
          "state": "answered",
          "values": [
            "US-CO"
          ]
        },
        {
          "question": "weight",
          "state": "answered",
          "typed": "75 kg",
          "values": [
            "75.0 kg"
          ]
        },
        {
          "question": "height",
          "state": "answered",
          "typed": "175 cm",
          "values": [
            "175.0 cm"
          ]
        },
        {
          "question": "also",
          "state": "answered",
          "values": [
            "none"
          ]
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
          "question": "pressure_signs",
          "state": "not_asked"
        },
        {
          "question": "severe_reading_recently",
          "state": "not_asked"
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
          "state": "not_asked"
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
          "state": "not_asked"
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
          "state": "not_asked"
        },
        {
          "question": "heart_family",
          "state": "not_asked"
        },
        {
          "question": "blood_thinner",
          "state": "not_asked"
        },
        {
          "question": "thinner_reason",
          "state": "not_asked"
        },
        {
          "question": "brain_and_eye",
          "state": "answered",
          "values": [
            "eye_event"
          ]
        },
        {
          "question": "skull_now",
          "state": "not_asked"
        },
        {
          "question": "head_injury_serious",
          "state": "not_asked"
        },
        {
          "question": "head_injury_serious_when",
          "state": "not_asked"
        },
        {
          "question": "head_injury_when",
          "state": "not_asked"
        },
        {
          "question": "head_injury_symptoms",
          "state": "not_asked"
        },
        {
          "question": "seizure_kinds",
          "state": "not_asked"
        },
        {
          "question": "seizure_unexplained_when",
          "state": "not_asked"
        },
        {
          "question": "seizure_explained_when",
          "state": "not_asked"
        },
        {
          "question": "eye_treated",
          "state": "not_asked"
        },
        {
          "question": "eye_check",
          "state": "not_asked"
        },
        {
          "question": "angle_closure",
          "state": "not_asked"
        },
        {
          "question": "angle_laser",
          "state": "not_asked"
        },
        {
          "question": "eye_events",
          "state": "not_answered"
        },
        {
          "question": "eye_injury_when",
          "state": "not_answered"
        },
        {
          "question": "eye_operation_when",
          "state": "not_answered"
        },
        {
          "question": "lung",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "breathing_stay_when",
          "state": "not_asked"
        },
        {
          "question": "asthma_signs",
          "state": "not_asked"
        },
        {
          "question": "apnoea_device",
          "state": "not_asked"
        },
        {
          "question": "illness",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "overactive",
          "state": "not_asked"
        },
        {
          "question": "thyroid_signs",
          "state": "not_asked"
        },
        {
          "question": "thyroid_test",
          "state": "not_asked"
        },
        {
          "question": "thyroid_hormone",
          "state": "not_asked"
        },
        {
          "question": "thyroid_dose_when",
          "state": "not_asked"
        },
        {
          "question": "sugar_crisis",
          "state": "not_asked"
        },
        {
          "question": "sugar_crisis_when",
          "state": "not_asked"
        },
        {
          "question": "phaeo_removed",
          "state": "not_asked"
        },
        {
          "question": "belly",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "cirrhosis_ever",
          "state": "not_asked"
        },
        {
          "question": "kidney_stage",
          "state": "not_asked"
        },
        {
          "question": "bladder_ketamine",
          "state": "not_asked"
        },
        {
          "question": "urine",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "urine_ketamine",
          "state": "not_asked"
        },
        {
          "question": "lately",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "stay_recovered",
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
          "state": "not_asked"
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
          "question": "medicines",
          "state": "answered"
        },
        {
          "question": "medicine_changes",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "ketamine_elsewhere",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "ketamine_reactions",
          "state": "not_asked"
        },
        {
          "question": "ketamine_elsewhere_when",
          "state": "not_asked"
        },
        {
          "question": "ketamine_repeated",
          "state": "not_asked"
        },
        {
          "question": "ketamine_tests",
          "state": "not_asked"
        },
        {
          "question": "indication",
          "state": "answered",
          "values": [
            "depression"
          ]
        },
        {
          "question": "antidepressant_trials",
          "state": "answered",
          "values": [
            "sertraline",
            "Effexor XR"
          ]
        },
        {
          "question": "other_treatments",
          "state": "not_asked"
        },
        {
          "question": "goals",
          "state": "answered",
          "values": [
            "to sleep, and to work again"
          ]
        },
        {
          "question": "mania",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "mania_when",
          "state": "not_asked"
        },
        {
          "question": "bipolar_type",
          "state": "not_asked"
        },
        {
          "question": "asrm_item1",
          "state": "not_asked"
        },
        {
          "question": "asrm_item2",
          "state": "not_asked"
        },
        {
          "question": "asrm_item3",
          "state": "not_asked"
        },
        {
          "question": "asrm_item4",
          "state": "not_asked"
        },
        {
          "question": "asrm_item5",
          "state": "not_asked"
        },
        {
          "question": "mdq_item1",
          "state": "not_asked"
        },
        {
          "question": "mdq_item2",
          "state": "not_asked"
        },
        {
          "question": "mdq_item3",
          "state": "not_asked"
        },
        {
          "question": "mdq_item4",
          "state": "not_asked"
        },
        {
          "question": "mdq_item5",
          "state": "not_asked"
        },
        {
          "question": "mdq_item6",
          "state": "not_asked"
        },
        {
          "question": "mdq_item7",
          "state": "not_asked"
        },
        {
          "question": "mdq_item8",
          "state": "not_asked"
        },
        {
          "question": "mdq_item9",
          "state": "not_asked"
        },
        {
          "question": "mdq_item10",
          "state": "not_asked"
        },
        {
          "question": "mdq_item11",
          "state": "not_asked"
        },
        {
          "question": "mdq_item12",
          "state": "not_asked"
        },
        {
          "question": "mdq_item13",
          "state": "not_asked"
        },
        {
          "question": "mdq_item14",
          "state": "not_asked"
        },
        {
          "question": "mdq_item15",
          "state": "not_asked"
        },
        {
          "question": "psychosis",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "psychosis_when",
          "state": "not_asked"
        },
        {
          "question": "psychosis_link",
          "state": "not_asked"
        },
        {
          "question": "psychosis_high_when",
          "state": "not_asked"
        },
        {
          "question": "mind_family",
          "state": "not_asked"
        },
        {
          "question": "mind_conditions",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "trauma_crisis",
          "state": "not_asked"
        },
        {
          "question": "purging",
          "state": "not_asked"
        },
        {
          "question": "eating_fainted",
          "state": "not_asked"
        },
        {
          "question": "deciding",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "delirium_when",
          "state": "not_asked"
        },
        {
          "question": "audit_c_item1",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "audit_c_item2",
          "state": "not_asked"
        },
        {
          "question": "audit_c_item3",
          "state": "not_asked"
        },
        {
          "question": "alcohol_last_drink",
          "state": "not_asked"
        },
        {
          "question": "sex",
          "state": "not_asked"
        },
        {
          "question": "single_alcohol",
          "state": "not_asked"
        },
        {
          "question": "single_drug",
          "state": "not_asked"
        },
        {
          "question": "dast10_item1",
          "state": "not_asked"
        },
        {
          "question": "dast10_item2",
          "state": "not_asked"
        },
        {
          "question": "dast10_item3",
          "state": "not_asked"
        },
        {
          "question": "dast10_item4",
          "state": "not_asked"
        },
        {
          "question": "dast10_item5",
          "state": "not_asked"
        },
        {
          "question": "dast10_item6",
          "state": "not_asked"
        },
        {
          "question": "dast10_item7",
          "state": "not_asked"
        },
        {
          "question": "dast10_item8",
          "state": "not_asked"
        },
        {
          "question": "dast10_item9",
          "state": "not_asked"
        },
        {
          "question": "dast10_item10",
          "state": "not_asked"
        },
        {
          "question": "dast10_last_use",
          "state": "not_asked"
        },
        {
          "question": "alcohol_signs",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "cannabis_days",
          "state": "answered",
          "values": [
            "0"
          ]
        },
        {
          "question": "drugs",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "ketamine_when",
          "state": "not_asked"
        },
        {
          "question": "ketamine_often",
          "state": "not_asked"
        },
        {
          "question": "ketamine_problem",
          "state": "not_asked"
        },
        {
          "question": "stimulants_when",
          "state": "not_asked"
        },
        {
          "question": "opioids_when",
          "state": "not_asked"
        },
        {
          "question": "kratom_when",
          "state": "not_asked"
        },
        {
          "question": "kratom_regular",
          "state": "not_asked"
        },
        {
          "question": "synthetic_when",
          "state": "not_asked"
        },
        {
          "question": "psychedelics_when",
          "state": "not_asked"
        },
        {
          "question": "ibogaine_when",
          "state": "not_asked"
        },
        {
          "question": "other_drugs_when",
          "state": "not_asked"
        },
        {
          "question": "substance_problem",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "substance_last_use",
          "state": "not_asked"
        },
        {
          "question": "opioid_treatment",
          "state": "not_asked"
        },
        {
          "question": "phq9_item1",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item2",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item3",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item4",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item5",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item6",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item7",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item8",
          "state": "answered",
          "values": [
            "0 points"
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
          "question": "phq9_difficulty",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "cssrs_item4",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item5",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item6",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item6_recent",
          "state": "not_asked"
        },
        {
          "question": "asq_item1",
          "state": "not_asked"
        },
        {
          "question": "asq_item2",
          "state": "not_asked"
        },
        {
          "question": "asq_item3",
          "state": "not_asked"
        },
        {
          "question": "asq_item4",
          "state": "not_asked"
        },
        {
          "question": "asq_item5",
          "state": "not_asked"
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
        },
        {
          "question": "gad7_item1",
          "state": "not_asked"
        },
        {
          "question": "gad7_item2",
          "state": "not_asked"
        },
        {
          "question": "gad7_item3",
          "state": "not_asked"
        },
        {
          "question": "gad7_item4",
          "state": "not_asked"
        },
        {
          "question": "gad7_item5",
          "state": "not_asked"
        },
        {
          "question": "gad7_item6",
          "state": "not_asked"
        },
        {
          "question": "gad7_item7",
          "state": "not_asked"
        },
        {
          "question": "prescriber",
          "state": "answered",
          "values": [
            "may_be_told"
          ]
        },
        {
          "question": "clinic_day",
          "state": "answered",
          "values": [
            "escort",
            "no_driving",
            "stay"
          ]
        },
        {
          "question": "rems",
          "state": "not_asked"
        },
        {
          "question": "home_day",
          "state": "not_asked"
        },
        {
          "question": "home_risks",
          "state": "not_asked"
        },
        {
          "question": "home_not_safe",
          "state": "not_asked"
        },
        {
          "question": "asa_class",
          "state": "not_asked"
        }
      ],
      "askFirst": [
        "eye_events"
      ],
      "basis": {
        "attributes": [
          "citation",
          "developer",
          "funding",
          "dates",
          "race",
          "ethnicity",
          "language",
          "sexual_orientation",
          "gender_identity",
          "sex",
          "date_of_birth",
          "social_determinants",
          "health_assessments"
        ],
        "inputs": {
          "answered": 69,
          "asked": 72,
          "changed": 0,
          "stale": 0,
          "unanswered": 3,
          "unreadable": 0
        },
        "rules": {
          "met": 1,
          "notMet": 280,
          "unknown": 2
        },
        "statements": [
          "intended_use",
          "users",
          "population",
          "inputs",
          "logic",
          "sources",
          "validation",
          "limits",
          "protected_traits",
          "versions"
        ]
      },
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
              "question": "indication",
              "state": "answered",
              "values": [
                "depression"
              ]
            }
          ],
          "contact": "routine",
          "kind": "clinical",
          "level": "note",
          "rule": "indication.off-label"
        }
      ],
      "intake": "vignette-0000-0000",
      "medicines": [],
      "notCovered": [
        "asq",
        "gad7",
        "single_items",
        "dast10",
        "mdq",
        "asrm"
      ],
      "notices": [
        "rules_not_reviewed"
      ],
      "openByCause": [
        {
          "cause": "blank",
          "questions": [
            {
              "contact": "routine",
              "question": "eye_events",
              "reach": "contraindicated",
              "rules": [
                "eye.injury-3-months",
                "eye.operation-6-weeks"
              ]
            },
            {
              "contact": "routine",
              "question": "eye_injury_when",
              "reach": "contraindicated",
              "rules": [
                "eye.injury-3-months"
              ]
            },
            {
              "contact": "routine",
              "question": "eye_operation_when",
              "reach": "defer",
              "rules": [
                "eye.operation-6-weeks"
              ]
            }
          ]
        }
      ],
      "openRules": [
        {
          "contact": "routine",
          "kind": "clinical",
          "level": "contraindicated",
          "questions": [
            "eye_events",
            "eye_injury_when"
          ],
          "rule": "eye.injury-3-months"
        },
        {
          "contact": "routine",
          "kind": "clinical",
          "level": "defer",
          "questions": [
            "eye_events",
            "eye_operation_when"
          ],
          "rule": "eye.operation-6-weeks"
        }
      ],
      "oversight": [
        {
          "code": "no_prescriber_named"
        }
      ],
      "pack": "0",
      "possible": "contraindicated",
      "preparation": [
        "fasting_as_told",
        "bring_medicines",
        "tell_changes",
        "escort_home",
        "no_driving",
        "alcohol_cannabis_48_hours",
        "sedatives_as_agreed",
        "pressure_medicine_as_usual",
        "sugar_medicine_and_fast",
        "glp1_fast"
      ],
      "problems": [],
      "program": {
        "betweenSessions": "A nurse calls on the next day.",
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example",
        "clinicians": [
          {
            "credential": "MD",
            "licensedIn": [
              "US-CO",
              "US-WY"
            ],
            "name": "Robin Example"
          }
        ],
        "confirmedOn": "2026-10-22",
        "credential": "MD",
        "hours": "Monday to Friday, 8 to 5",
        "jurisdiction": "US-CO",
        "observation": "in_person",
        "observedBy": "a registered nurse",
        "routes": [
          "iv"
        ],
        "sessionMinutes": 120,
        "setting": "in_clinic_infusion",
        "supportPerson": "required",
        "telephone": "+1-303-555-0142"
      },
      "schema": 1,
      "scores": [
        {
          "bands": [
            "none_endorsed"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "cssrs",
          "wording": "short_topics"
        },
        {
          "bands": [
            "minimal"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "phq9",
          "low": 0,
          "range": {
            "high": 27,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "negative"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "phq2",
          "low": 0,
          "range": {
            "high": 6,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "negative"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "audit_c",
          "low": 0,
          "range": {
            "high": 12,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "none_reported"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "bladder_check",
          "wording": "short_topics"
        },
        {
          "bands": [
            "normal"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "body_mass_index",
          "wording": "short_topics"
        },
        {
          "bands": [
            "elevated"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "blood_pressure_aha",
          "wording": "short_topics"
        },
        {
          "bands": [
            "elevated"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "blood_pressure_esc",
          "wording": "short_topics"
        }
      ],
      "settled": "note",
      "settlingSet": [
        "eye_events"
      ],
      "steps": [
        {
          "before": "booking",
          "contact": "routine",
          "id": "psychiatric_evaluation",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "medical_screening",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "medicine_list_verified",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "prescription_monitoring",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "records_requested",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "treatment_goals",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "cost_told",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "prescriber_told",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "consent_talk",
          "rules": [
            "indication.off-label"
          ],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "pregnancy_test_on_the_day",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "escort_and_transport",
          "rules": [],
          "status": "answered"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "support_briefing",
          "rules": [],
          "status": "open"
        }
      ],
      "thresholds": [],
      "today": "2026-11-21",
      "trialCount": {
        "high": 2,
        "low": 2
      },
      "trials": [
        {
          "adequacy": "adequate",
          "dose": "100",
          "episode": "this",
          "helped": "a_little",
          "medicine": "sertraline",
          "reasons": [],
          "typed": "sertraline",
          "weeks": "8_or_more"
        },
        {
          "adequacy": "adequate",
          "dose": "150 mg",
          "episode": "this",
          "helped": "not_at_all",
          "medicine": "venlafaxine",
          "reasons": [],
          "typed": "Effexor XR",
          "weeks": "6_to_7"
        }
      ],
      "withdrawn": []
    },
    "patient": {
      "contact": {
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example, MD",
        "crisis": "988",
        "emergency": "911",
        "hours": "Monday to Friday, 8 to 5",
        "otherRoute": "Text +1-303-555-0143, or write to the clinic.",
        "outsideHours": "Call 988 or go to an emergency room.",
        "telephone": "+1-303-555-0142",
        "timeZone": "America/Denver"
      },
      "next": [
        "clinician_reads",
        "clinic_contacts_you",
        "keep_medicines",
        "if_worse_call"
      ],
      "preparation": [
        "fasting_as_told",
        "bring_medicines",
        "tell_changes",
        "escort_home",
        "no_driving"
      ],
      "problems": [],
      "safety": []
    },
    "receipt": {
      "engine": "0.0.0+0",
      "pack": "0",
      "program": "97434673b99915a443205fac731c05a313b24eda202e2402f7f966631d5be34c",
      "request": "1088cdd51de49eb12d77827dbfb2e17e6cb5019def3697711d3aa8d800cf9afe",
      "result": "5f43e63e0085c9d4c39548d85c8b79d3a7801d352796a1e185b28e510f02718a",
      "schema": 1,
      "today": "2026-11-21"
    },
    "type": "screened"
  },
  {
    "clinician": {
      "adjustments": [],
      "administrative": [],
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
          "question": "patient_location",
          "state": "answered",
          "values": [
            "US-CO"
          ]
        },
        {
          "question": "weight",
          "state": "answered",
          "typed": "75 kg",
          "values": [
            "75.0 kg"
          ]
        },
        {
          "question": "height",
          "state": "answered",
          "typed": "175 cm",
          "values": [
            "175.0 cm"
          ]
        },
        {
          "question": "also",
          "state": "answered",
          "values": [
            "none"
          ]
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
          "question": "pressure_signs",
          "state": "not_asked"
        },
        {
          "question": "severe_reading_recently",
          "state": "not_asked"
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
          "state": "not_asked"
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
          "state": "not_asked"
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
          "state": "not_asked"
        },
        {
          "question": "heart_family",
          "state": "not_asked"
        },
        {
          "question": "blood_thinner",
          "state": "not_asked"
        },
        {
          "question": "thinner_reason",
          "state": "not_asked"
        },
        {
          "question": "brain_and_eye",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "skull_now",
          "state": "not_asked"
        },
        {
          "question": "head_injury_serious",
          "state": "not_asked"
        },
        {
          "question": "head_injury_serious_when",
          "state": "not_asked"
        },
        {
          "question": "head_injury_when",
          "state": "not_asked"
        },
        {
          "question": "head_injury_symptoms",
          "state": "not_asked"
        },
        {
          "question": "seizure_kinds",
          "state": "not_asked"
        },
        {
          "question": "seizure_unexplained_when",
          "state": "not_asked"
        },
        {
          "question": "seizure_explained_when",
          "state": "not_asked"
        },
        {
          "question": "eye_treated",
          "state": "not_asked"
        },
        {
          "question": "eye_check",
          "state": "not_asked"
        },
        {
          "question": "angle_closure",
          "state": "not_asked"
        },
        {
          "question": "angle_laser",
          "state": "not_asked"
        },
        {
          "question": "eye_events",
          "state": "not_asked"
        },
        {
          "question": "eye_injury_when",
          "state": "not_asked"
        },
        {
          "question": "eye_operation_when",
          "state": "not_asked"
        },
        {
          "question": "lung",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "breathing_stay_when",
          "state": "not_asked"
        },
        {
          "question": "asthma_signs",
          "state": "not_asked"
        },
        {
          "question": "apnoea_device",
          "state": "not_asked"
        },
        {
          "question": "illness",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "overactive",
          "state": "not_asked"
        },
        {
          "question": "thyroid_signs",
          "state": "not_asked"
        },
        {
          "question": "thyroid_test",
          "state": "not_asked"
        },
        {
          "question": "thyroid_hormone",
          "state": "not_asked"
        },
        {
          "question": "thyroid_dose_when",
          "state": "not_asked"
        },
        {
          "question": "sugar_crisis",
          "state": "not_asked"
        },
        {
          "question": "sugar_crisis_when",
          "state": "not_asked"
        },
        {
          "question": "phaeo_removed",
          "state": "not_asked"
        },
        {
          "question": "belly",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "cirrhosis_ever",
          "state": "not_asked"
        },
        {
          "question": "kidney_stage",
          "state": "not_asked"
        },
        {
          "question": "bladder_ketamine",
          "state": "not_asked"
        },
        {
          "question": "urine",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "urine_ketamine",
          "state": "not_asked"
        },
        {
          "question": "lately",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "stay_recovered",
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
          "state": "not_asked"
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
          "question": "medicines",
          "state": "answered",
          "values": [
            "varenicline"
          ]
        },
        {
          "question": "medicine_changes",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "ketamine_elsewhere",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "ketamine_reactions",
          "state": "not_asked"
        },
        {
          "question": "ketamine_elsewhere_when",
          "state": "not_asked"
        },
        {
          "question": "ketamine_repeated",
          "state": "not_asked"
        },
        {
          "question": "ketamine_tests",
          "state": "not_asked"
        },
        {
          "question": "indication",
          "state": "answered",
          "values": [
            "depression"
          ]
        },
        {
          "question": "antidepressant_trials",
          "state": "answered",
          "values": [
            "sertraline",
            "Effexor XR"
          ]
        },
        {
          "question": "other_treatments",
          "state": "not_asked"
        },
        {
          "question": "goals",
          "state": "answered",
          "values": [
            "to sleep, and to work again"
          ]
        },
        {
          "question": "mania",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "mania_when",
          "state": "not_asked"
        },
        {
          "question": "bipolar_type",
          "state": "not_asked"
        },
        {
          "question": "asrm_item1",
          "state": "not_asked"
        },
        {
          "question": "asrm_item2",
          "state": "not_asked"
        },
        {
          "question": "asrm_item3",
          "state": "not_asked"
        },
        {
          "question": "asrm_item4",
          "state": "not_asked"
        },
        {
          "question": "asrm_item5",
          "state": "not_asked"
        },
        {
          "question": "mdq_item1",
          "state": "not_asked"
        },
        {
          "question": "mdq_item2",
          "state": "not_asked"
        },
        {
          "question": "mdq_item3",
          "state": "not_asked"
        },
        {
          "question": "mdq_item4",
          "state": "not_asked"
        },
        {
          "question": "mdq_item5",
          "state": "not_asked"
        },
        {
          "question": "mdq_item6",
          "state": "not_asked"
        },
        {
          "question": "mdq_item7",
          "state": "not_asked"
        },
        {
          "question": "mdq_item8",
          "state": "not_asked"
        },
        {
          "question": "mdq_item9",
          "state": "not_asked"
        },
        {
          "question": "mdq_item10",
          "state": "not_asked"
        },
        {
          "question": "mdq_item11",
          "state": "not_asked"
        },
        {
          "question": "mdq_item12",
          "state": "not_asked"
        },
        {
          "question": "mdq_item13",
          "state": "not_asked"
        },
        {
          "question": "mdq_item14",
          "state": "not_asked"
        },
        {
          "question": "mdq_item15",
          "state": "not_asked"
        },
        {
          "question": "psychosis",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "psychosis_when",
          "state": "not_asked"
        },
        {
          "question": "psychosis_link",
          "state": "not_asked"
        },
        {
          "question": "psychosis_high_when",
          "state": "not_asked"
        },
        {
          "question": "mind_family",
          "state": "not_asked"
        },
        {
          "question": "mind_conditions",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "trauma_crisis",
          "state": "not_asked"
        },
        {
          "question": "purging",
          "state": "not_asked"
        },
        {
          "question": "eating_fainted",
          "state": "not_asked"
        },
        {
          "question": "deciding",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "delirium_when",
          "state": "not_asked"
        },
        {
          "question": "audit_c_item1",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "audit_c_item2",
          "state": "not_asked"
        },
        {
          "question": "audit_c_item3",
          "state": "not_asked"
        },
        {
          "question": "alcohol_last_drink",
          "state": "not_asked"
        },
        {
          "question": "sex",
          "state": "not_asked"
        },
        {
          "question": "single_alcohol",
          "state": "not_asked"
        },
        {
          "question": "single_drug",
          "state": "not_asked"
        },
        {
          "question": "dast10_item1",
          "state": "not_asked"
        },
        {
          "question": "dast10_item2",
          "state": "not_asked"
        },
        {
          "question": "dast10_item3",
          "state": "not_asked"
        },
        {
          "question": "dast10_item4",
          "state": "not_asked"
        },
        {
          "question": "dast10_item5",
          "state": "not_asked"
        },
        {
          "question": "dast10_item6",
          "state": "not_asked"
        },
        {
          "question": "dast10_item7",
          "state": "not_asked"
        },
        {
          "question": "dast10_item8",
          "state": "not_asked"
        },
        {
          "question": "dast10_item9",
          "state": "not_asked"
        },
        {
          "question": "dast10_item10",
          "state": "not_asked"
        },
        {
          "question": "dast10_last_use",
          "state": "not_asked"
        },
        {
          "question": "alcohol_signs",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "cannabis_days",
          "state": "answered",
          "values": [
            "0"
          ]
        },
        {
          "question": "drugs",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "ketamine_when",
          "state": "not_asked"
        },
        {
          "question": "ketamine_often",
          "state": "not_asked"
        },
        {
          "question": "ketamine_problem",
          "state": "not_asked"
        },
        {
          "question": "stimulants_when",
          "state": "not_asked"
        },
        {
          "question": "opioids_when",
          "state": "not_asked"
        },
        {
          "question": "kratom_when",
          "state": "not_asked"
        },
        {
          "question": "kratom_regular",
          "state": "not_asked"
        },
        {
          "question": "synthetic_when",
          "state": "not_asked"
        },
        {
          "question": "psychedelics_when",
          "state": "not_asked"
        },
        {
          "question": "ibogaine_when",
          "state": "not_asked"
        },
        {
          "question": "other_drugs_when",
          "state": "not_asked"
        },
        {
          "question": "substance_problem",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "substance_last_use",
          "state": "not_asked"
        },
        {
          "question": "opioid_treatment",
          "state": "not_asked"
        },
        {
          "question": "phq9_item1",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item2",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item3",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item4",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item5",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item6",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item7",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item8",
          "state": "answered",
          "values": [
            "0 points"
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
          "question": "phq9_difficulty",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "cssrs_item4",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item5",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item6",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item6_recent",
          "state": "not_asked"
        },
        {
          "question": "asq_item1",
          "state": "not_asked"
        },
        {
          "question": "asq_item2",
          "state": "not_asked"
        },
        {
          "question": "asq_item3",
          "state": "not_asked"
        },
        {
          "question": "asq_item4",
          "state": "not_asked"
        },
        {
          "question": "asq_item5",
          "state": "not_asked"
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
        },
        {
          "question": "gad7_item1",
          "state": "not_asked"
        },
        {
          "question": "gad7_item2",
          "state": "not_asked"
        },
        {
          "question": "gad7_item3",
          "state": "not_asked"
        },
        {
          "question": "gad7_item4",
          "state": "not_asked"
        },
        {
          "question": "gad7_item5",
          "state": "not_asked"
        },
        {
          "question": "gad7_item6",
          "state": "not_asked"
        },
        {
          "question": "gad7_item7",
          "state": "not_asked"
        },
        {
          "question": "prescriber",
          "state": "answered",
          "values": [
            "may_be_told"
          ]
        },
        {
          "question": "clinic_day",
          "state": "not_asked"
        },
        {
          "question": "rems",
          "state": "not_asked"
        },
        {
          "question": "home_day",
          "state": "answered",
          "values": [
            "adult",
            "cuff",
            "contact",
            "lock_up",
            "video",
            "no_driving",
            "examined"
          ]
        },
        {
          "question": "home_risks",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "home_not_safe",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "asa_class",
          "state": "not_asked"
        }
      ],
      "askFirst": [],
      "basis": {
        "attributes": [
          "citation",
          "developer",
          "funding",
          "dates",
          "race",
          "ethnicity",
          "language",
          "sexual_orientation",
          "gender_identity",
          "sex",
          "date_of_birth",
          "social_determinants",
          "health_assessments"
        ],
        "inputs": {
          "answered": 71,
          "asked": 71,
          "changed": 0,
          "stale": 0,
          "unanswered": 0,
          "unreadable": 0
        },
        "rules": {
          "met": 1,
          "notMet": 291,
          "unknown": 0
        },
        "statements": [
          "intended_use",
          "users",
          "population",
          "inputs",
          "logic",
          "sources",
          "validation",
          "limits",
          "protected_traits",
          "versions"
        ]
      },
      "changes": [],
      "context": {
        "answeredOn": [],
        "notShown": [],
        "safetyShown": []
      },
      "discordances": [
        {
          "id": "nicotine-not-stated-medicine",
          "questions": [
            {
              "question": "medicines",
              "state": "answered",
              "values": [
                "varenicline"
              ]
            }
          ],
          "strength": "weak"
        }
      ],
      "engine": "0.0.0+0",
      "findings": [
        {
          "because": [
            {
              "question": "indication",
              "state": "answered",
              "values": [
                "depression"
              ]
            }
          ],
          "contact": "routine",
          "kind": "clinical",
          "level": "note",
          "rule": "indication.off-label"
        }
      ],
      "intake": "vignette-0000-0000",
      "medicines": [
        {
          "how": "exact",
          "readings": [
            {
              "brands": [
                "chantix",
                "champix",
                "apo-varenicline"
              ],
              "classes": [
                "smoking_cessation"
              ],
              "ingredients": [
                "varenicline"
              ],
              "name": "varenicline",
              "usedFor": [
                "nicotine_use"
              ]
            }
          ],
          "status": "recognised",
          "typed": "varenicline"
        }
      ],
      "notCovered": [
        "asq",
        "gad7",
        "single_items",
        "dast10",
        "mdq",
        "asrm"
      ],
      "notices": [
        "rules_not_reviewed"
      ],
      "openByCause": [],
      "openRules": [],
      "oversight": [
        {
          "code": "no_prescriber_named"
        }
      ],
      "pack": "0",
      "possible": "note",
      "preparation": [
        "fasting_as_told",
        "bring_medicines",
        "tell_changes",
        "no_driving",
        "adult_at_home",
        "device_and_video",
        "doses_locked",
        "alcohol_cannabis_48_hours",
        "sedatives_as_agreed",
        "pressure_medicine_as_usual",
        "sugar_medicine_and_fast",
        "glp1_fast"
      ],
      "problems": [],
      "program": {
        "betweenSessions": "A nurse calls on the next day.",
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example",
        "clinicians": [
          {
            "credential": "MD",
            "licensedIn": [
              "US-CO",
              "US-WY"
            ],
            "name": "Robin Example"
          }
        ],
        "confirmedOn": "2026-10-22",
        "credential": "MD",
        "hours": "Monday to Friday, 8 to 5",
        "jurisdiction": "US-CO",
        "observation": "live_video",
        "observedBy": "a registered nurse",
        "routes": [
          "sublingual"
        ],
        "sessionMinutes": 120,
        "setting": "at_home",
        "supportPerson": "required",
        "telephone": "+1-303-555-0142"
      },
      "schema": 1,
      "scores": [
        {
          "bands": [
            "none_endorsed"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "cssrs",
          "wording": "short_topics"
        },
        {
          "bands": [
            "minimal"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "phq9",
          "low": 0,
          "range": {
            "high": 27,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "negative"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "phq2",
          "low": 0,
          "range": {
            "high": 6,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "negative"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "audit_c",
          "low": 0,
          "range": {
            "high": 12,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "none_reported"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "bladder_check",
          "wording": "short_topics"
        },
        {
          "bands": [
            "normal"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "body_mass_index",
          "wording": "short_topics"
        },
        {
          "bands": [
            "elevated"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "blood_pressure_aha",
          "wording": "short_topics"
        },
        {
          "bands": [
            "elevated"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "blood_pressure_esc",
          "wording": "short_topics"
        }
      ],
      "settled": "note",
      "settlingSet": [],
      "steps": [
        {
          "before": "booking",
          "contact": "routine",
          "id": "psychiatric_evaluation",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "medical_screening",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "medicine_list_verified",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "prescription_monitoring",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "records_requested",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "treatment_goals",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "cost_told",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "prescriber_told",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "consent_talk",
          "rules": [
            "indication.off-label"
          ],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "pregnancy_test_on_the_day",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "home_set_up",
          "rules": [],
          "status": "answered"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "support_briefing",
          "rules": [],
          "status": "open"
        }
      ],
      "thresholds": [],
      "today": "2026-11-21",
      "trialCount": {
        "high": 2,
        "low": 2
      },
      "trials": [
        {
          "adequacy": "adequate",
          "dose": "100",
          "episode": "this",
          "helped": "a_little",
          "medicine": "sertraline",
          "reasons": [],
          "typed": "sertraline",
          "weeks": "8_or_more"
        },
        {
          "adequacy": "adequate",
          "dose": "150 mg",
          "episode": "this",
          "helped": "not_at_all",
          "medicine": "venlafaxine",
          "reasons": [],
          "typed": "Effexor XR",
          "weeks": "6_to_7"
        }
      ],
      "withdrawn": []
    },
    "patient": {
      "contact": {
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example, MD",
        "crisis": "988",
        "emergency": "911",
        "hours": "Monday to Friday, 8 to 5",
        "otherRoute": "Text +1-303-555-0143, or write to the clinic.",
        "outsideHours": "Call 988 or go to an emergency room.",
        "telephone": "+1-303-555-0142",
        "timeZone": "America/Denver"
      },
      "next": [
        "clinician_reads",
        "clinic_contacts_you",
        "keep_medicines",
        "if_worse_call"
      ],
      "preparation": [
        "fasting_as_told",
        "bring_medicines",
        "tell_changes",
        "no_driving",
        "adult_at_home",
        "device_and_video",
        "doses_locked"
      ],
      "problems": [],
      "safety": []
    },
    "receipt": {
      "engine": "0.0.0+0",
      "pack": "0",
      "program": "da3bbfc8e3ee14b3513bcb18eaa653f16ae9189e78d2167e5bf14139dee5726e",
      "request": "77e0cfecd2fbf7a6b2f51bacd789a4826dab76a942520f250b32c0c934de032c",
      "result": "a1a83e2ffb7d41cc41c7617a7d094b9f8d7cb626f4546c3db59f3011c7186a1e",
      "schema": 1,
      "today": "2026-11-21"
    },
    "type": "screened"
  },
  {
    "clinician": {
      "adjustments": [],
      "administrative": [],
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
          "question": "patient_location",
          "state": "answered",
          "values": [
            "US-CO"
          ]
        },
        {
          "question": "weight",
          "state": "answered",
          "typed": "75 kg",
          "values": [
            "75.0 kg"
          ]
        },
        {
          "question": "height",
          "state": "answered",
          "typed": "175 cm",
          "values": [
            "175.0 cm"
          ]
        },
        {
          "question": "also",
          "state": "answered",
          "values": [
            "none"
          ]
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
          "question": "pressure_signs",
          "state": "not_asked"
        },
        {
          "question": "severe_reading_recently",
          "state": "not_asked"
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
          "state": "not_asked"
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
          "state": "not_asked"
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
          "state": "not_asked"
        },
        {
          "question": "heart_family",
          "state": "not_asked"
        },
        {
          "question": "blood_thinner",
          "state": "not_asked"
        },
        {
          "question": "thinner_reason",
          "state": "not_asked"
        },
        {
          "question": "brain_and_eye",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "skull_now",
          "state": "not_asked"
        },
        {
          "question": "head_injury_serious",
          "state": "not_asked"
        },
        {
          "question": "head_injury_serious_when",
          "state": "not_asked"
        },
        {
          "question": "head_injury_when",
          "state": "not_asked"
        },
        {
          "question": "head_injury_symptoms",
          "state": "not_asked"
        },
        {
          "question": "seizure_kinds",
          "state": "not_asked"
        },
        {
          "question": "seizure_unexplained_when",
          "state": "not_asked"
        },
        {
          "question": "seizure_explained_when",
          "state": "not_asked"
        },
        {
          "question": "eye_treated",
          "state": "not_asked"
        },
        {
          "question": "eye_check",
          "state": "not_asked"
        },
        {
          "question": "angle_closure",
          "state": "not_asked"
        },
        {
          "question": "angle_laser",
          "state": "not_asked"
        },
        {
          "question": "eye_events",
          "state": "not_asked"
        },
        {
          "question": "eye_injury_when",
          "state": "not_asked"
        },
        {
          "question": "eye_operation_when",
          "state": "not_asked"
        },
        {
          "question": "lung",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "breathing_stay_when",
          "state": "not_asked"
        },
        {
          "question": "asthma_signs",
          "state": "not_asked"
        },
        {
          "question": "apnoea_device",
          "state": "not_asked"
        },
        {
          "question": "illness",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "overactive",
          "state": "not_asked"
        },
        {
          "question": "thyroid_signs",
          "state": "not_asked"
        },
        {
          "question": "thyroid_test",
          "state": "not_asked"
        },
        {
          "question": "thyroid_hormone",
          "state": "not_asked"
        },
        {
          "question": "thyroid_dose_when",
          "state": "not_asked"
        },
        {
          "question": "sugar_crisis",
          "state": "not_asked"
        },
        {
          "question": "sugar_crisis_when",
          "state": "not_asked"
        },
        {
          "question": "phaeo_removed",
          "state": "not_asked"
        },
        {
          "question": "belly",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "cirrhosis_ever",
          "state": "not_asked"
        },
        {
          "question": "kidney_stage",
          "state": "not_asked"
        },
        {
          "question": "bladder_ketamine",
          "state": "not_asked"
        },
        {
          "question": "urine",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "urine_ketamine",
          "state": "not_asked"
        },
        {
          "question": "lately",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "stay_recovered",
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
          "state": "not_asked"
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
          "question": "medicines",
          "state": "answered",
          "values": [
            "hydrochlorothiazide",
            "lisinopril",
            "losartan"
          ]
        },
        {
          "question": "medicine_changes",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "ketamine_elsewhere",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "ketamine_reactions",
          "state": "not_asked"
        },
        {
          "question": "ketamine_elsewhere_when",
          "state": "not_asked"
        },
        {
          "question": "ketamine_repeated",
          "state": "not_asked"
        },
        {
          "question": "ketamine_tests",
          "state": "not_asked"
        },
        {
          "question": "indication",
          "state": "answered",
          "values": [
            "depression"
          ]
        },
        {
          "question": "antidepressant_trials",
          "state": "answered",
          "values": [
            "sertraline",
            "Effexor XR"
          ]
        },
        {
          "question": "other_treatments",
          "state": "not_asked"
        },
        {
          "question": "goals",
          "state": "answered",
          "values": [
            "to sleep, and to work again"
          ]
        },
        {
          "question": "mania",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "mania_when",
          "state": "not_asked"
        },
        {
          "question": "bipolar_type",
          "state": "not_asked"
        },
        {
          "question": "asrm_item1",
          "state": "not_asked"
        },
        {
          "question": "asrm_item2",
          "state": "not_asked"
        },
        {
          "question": "asrm_item3",
          "state": "not_asked"
        },
        {
          "question": "asrm_item4",
          "state": "not_asked"
        },
        {
          "question": "asrm_item5",
          "state": "not_asked"
        },
        {
          "question": "mdq_item1",
          "state": "not_asked"
        },
        {
          "question": "mdq_item2",
          "state": "not_asked"
        },
        {
          "question": "mdq_item3",
          "state": "not_asked"
        },
        {
          "question": "mdq_item4",
          "state": "not_asked"
        },
        {
          "question": "mdq_item5",
          "state": "not_asked"
        },
        {
          "question": "mdq_item6",
          "state": "not_asked"
        },
        {
          "question": "mdq_item7",
          "state": "not_asked"
        },
        {
          "question": "mdq_item8",
          "state": "not_asked"
        },
        {
          "question": "mdq_item9",
          "state": "not_asked"
        },
        {
          "question": "mdq_item10",
          "state": "not_asked"
        },
        {
          "question": "mdq_item11",
          "state": "not_asked"
        },
        {
          "question": "mdq_item12",
          "state": "not_asked"
        },
        {
          "question": "mdq_item13",
          "state": "not_asked"
        },
        {
          "question": "mdq_item14",
          "state": "not_asked"
        },
        {
          "question": "mdq_item15",
          "state": "not_asked"
        },
        {
          "question": "psychosis",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "psychosis_when",
          "state": "not_asked"
        },
        {
          "question": "psychosis_link",
          "state": "not_asked"
        },
        {
          "question": "psychosis_high_when",
          "state": "not_asked"
        },
        {
          "question": "mind_family",
          "state": "not_asked"
        },
        {
          "question": "mind_conditions",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "trauma_crisis",
          "state": "not_asked"
        },
        {
          "question": "purging",
          "state": "not_asked"
        },
        {
          "question": "eating_fainted",
          "state": "not_asked"
        },
        {
          "question": "deciding",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "delirium_when",
          "state": "not_asked"
        },
        {
          "question": "audit_c_item1",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "audit_c_item2",
          "state": "not_asked"
        },
        {
          "question": "audit_c_item3",
          "state": "not_asked"
        },
        {
          "question": "alcohol_last_drink",
          "state": "not_asked"
        },
        {
          "question": "sex",
          "state": "not_asked"
        },
        {
          "question": "single_alcohol",
          "state": "not_asked"
        },
        {
          "question": "single_drug",
          "state": "not_asked"
        },
        {
          "question": "dast10_item1",
          "state": "not_asked"
        },
        {
          "question": "dast10_item2",
          "state": "not_asked"
        },
        {
          "question": "dast10_item3",
          "state": "not_asked"
        },
        {
          "question": "dast10_item4",
          "state": "not_asked"
        },
        {
          "question": "dast10_item5",
          "state": "not_asked"
        },
        {
          "question": "dast10_item6",
          "state": "not_asked"
        },
        {
          "question": "dast10_item7",
          "state": "not_asked"
        },
        {
          "question": "dast10_item8",
          "state": "not_asked"
        },
        {
          "question": "dast10_item9",
          "state": "not_asked"
        },
        {
          "question": "dast10_item10",
          "state": "not_asked"
        },
        {
          "question": "dast10_last_use",
          "state": "not_asked"
        },
        {
          "question": "alcohol_signs",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "cannabis_days",
          "state": "answered",
          "values": [
            "0"
          ]
        },
        {
          "question": "drugs",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "ketamine_when",
          "state": "not_asked"
        },
        {
          "question": "ketamine_often",
          "state": "not_asked"
        },
        {
          "question": "ketamine_problem",
          "state": "not_asked"
        },
        {
          "question": "stimulants_when",
          "state": "not_asked"
        },
        {
          "question": "opioids_when",
          "state": "not_asked"
        },
        {
          "question": "kratom_when",
          "state": "not_asked"
        },
        {
          "question": "kratom_regular",
          "state": "not_asked"
        },
        {
          "question": "synthetic_when",
          "state": "not_asked"
        },
        {
          "question": "psychedelics_when",
          "state": "not_asked"
        },
        {
          "question": "ibogaine_when",
          "state": "not_asked"
        },
        {
          "question": "other_drugs_when",
          "state": "not_asked"
        },
        {
          "question": "substance_problem",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "substance_last_use",
          "state": "not_asked"
        },
        {
          "question": "opioid_treatment",
          "state": "not_asked"
        },
        {
          "question": "phq9_item1",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item2",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item3",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item4",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item5",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item6",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item7",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item8",
          "state": "answered",
          "values": [
            "0 points"
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
          "question": "phq9_difficulty",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "cssrs_item4",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item5",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item6",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item6_recent",
          "state": "not_asked"
        },
        {
          "question": "asq_item1",
          "state": "not_asked"
        },
        {
          "question": "asq_item2",
          "state": "not_asked"
        },
        {
          "question": "asq_item3",
          "state": "not_asked"
        },
        {
          "question": "asq_item4",
          "state": "not_asked"
        },
        {
          "question": "asq_item5",
          "state": "not_asked"
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
        },
        {
          "question": "gad7_item1",
          "state": "not_asked"
        },
        {
          "question": "gad7_item2",
          "state": "not_asked"
        },
        {
          "question": "gad7_item3",
          "state": "not_asked"
        },
        {
          "question": "gad7_item4",
          "state": "not_asked"
        },
        {
          "question": "gad7_item5",
          "state": "not_asked"
        },
        {
          "question": "gad7_item6",
          "state": "not_asked"
        },
        {
          "question": "gad7_item7",
          "state": "not_asked"
        },
        {
          "question": "prescriber",
          "state": "answered",
          "values": [
            "may_be_told"
          ]
        },
        {
          "question": "clinic_day",
          "state": "answered",
          "values": [
            "escort",
            "no_driving",
            "stay"
          ]
        },
        {
          "question": "rems",
          "state": "not_asked"
        },
        {
          "question": "home_day",
          "state": "not_asked"
        },
        {
          "question": "home_risks",
          "state": "not_asked"
        },
        {
          "question": "home_not_safe",
          "state": "not_asked"
        },
        {
          "question": "asa_class",
          "state": "not_asked"
        }
      ],
      "askFirst": [],
      "basis": {
        "attributes": [
          "citation",
          "developer",
          "funding",
          "dates",
          "race",
          "ethnicity",
          "language",
          "sexual_orientation",
          "gender_identity",
          "sex",
          "date_of_birth",
          "social_determinants",
          "health_assessments"
        ],
        "inputs": {
          "answered": 71,
          "asked": 71,
          "changed": 0,
          "stale": 0,
          "unanswered": 0,
          "unreadable": 0
        },
        "rules": {
          "met": 4,
          "notMet": 279,
          "unknown": 0
        },
        "statements": [
          "intended_use",
          "users",
          "population",
          "inputs",
          "logic",
          "sources",
          "validation",
          "limits",
          "protected_traits",
          "versions"
        ]
      },
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
              "question": "medicines",
              "state": "answered",
              "values": [
                "hydrochlorothiazide",
                "lisinopril",
                "losartan"
              ]
            }
          ],
          "contact": "routine",
          "kind": "clinical",
          "level": "review",
          "rule": "cardiovascular.three-pressure-medicines"
        },
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
        },
        {
          "because": [
            {
              "question": "indication",
              "state": "answered",
              "values": [
                "depression"
              ]
            }
          ],
          "contact": "routine",
          "kind": "clinical",
          "level": "note",
          "rule": "indication.off-label"
        },
        {
          "because": [
            {
              "question": "medicines",
              "state": "answered",
              "values": [
                "hydrochlorothiazide",
                "lisinopril",
                "losartan"
              ]
            }
          ],
          "contact": "routine",
          "kind": "clinical",
          "level": "note",
          "rule": "medicines.pressure-lowering"
        }
      ],
      "intake": "vignette-0000-0000",
      "medicines": [
        {
          "how": "exact",
          "readings": [
            {
              "brands": [
                "microzide",
                "hydrodiuril",
                "oretic",
                "esidrix",
                "inzirqo",
                "hctz"
              ],
              "classes": [
                "thiazide_diuretic"
              ],
              "ingredients": [
                "hydrochlorothiazide"
              ],
              "name": "hydrochlorothiazide",
              "usedFor": [
                "hypertension"
              ]
            }
          ],
          "status": "recognised",
          "typed": "hydrochlorothiazide"
        },
        {
          "how": "exact",
          "readings": [
            {
              "brands": [
                "prinivil",
                "zestril",
                "qbrelis"
              ],
              "classes": [
                "ace_inhibitor"
              ],
              "ingredients": [
                "lisinopril"
              ],
              "name": "lisinopril",
              "usedFor": [
                "hypertension",
                "heart_failure"
              ]
            }
          ],
          "status": "recognised",
          "typed": "lisinopril"
        },
        {
          "how": "exact",
          "readings": [
            {
              "brands": [
                "cozaar",
                "arbli"
              ],
              "classes": [
                "arb"
              ],
              "ingredients": [
                "losartan"
              ],
              "name": "losartan",
              "usedFor": [
                "hypertension"
              ]
            }
          ],
          "status": "recognised",
          "typed": "losartan"
        }
      ],
      "notCovered": [
        "asq",
        "gad7",
        "single_items",
        "dast10",
        "mdq",
        "asrm"
      ],
      "notices": [
        "rules_not_reviewed"
      ],
      "openByCause": [],
      "openRules": [],
      "oversight": [
        {
          "code": "no_prescriber_named"
        }
      ],
      "pack": "0",
      "possible": "review",
      "preparation": [
        "fasting_as_told",
        "bring_medicines",
        "tell_changes",
        "escort_home",
        "no_driving",
        "alcohol_cannabis_48_hours",
        "sedatives_as_agreed",
        "pressure_medicine_as_usual",
        "sugar_medicine_and_fast",
        "glp1_fast"
      ],
      "problems": [],
      "program": {
        "betweenSessions": "A nurse calls on the next day.",
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example",
        "clinicians": [
          {
            "credential": "MD",
            "licensedIn": [
              "US-CO",
              "US-WY"
            ],
            "name": "Robin Example"
          }
        ],
        "confirmedOn": "2026-10-22",
        "credential": "MD",
        "hours": "Monday to Friday, 8 to 5",
        "jurisdiction": "US-CO",
        "observation": "in_person",
        "observedBy": "a registered nurse",
        "routes": [
          "iv"
        ],
        "sessionMinutes": 120,
        "setting": "in_clinic_infusion",
        "supportPerson": "required",
        "telephone": "+1-303-555-0142"
      },
      "schema": 1,
      "scores": [
        {
          "bands": [
            "none_endorsed"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "cssrs",
          "wording": "short_topics"
        },
        {
          "bands": [
            "minimal"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "phq9",
          "low": 0,
          "range": {
            "high": 27,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "negative"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "phq2",
          "low": 0,
          "range": {
            "high": 6,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "negative"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "audit_c",
          "low": 0,
          "range": {
            "high": 12,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "none_reported"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "bladder_check",
          "wording": "short_topics"
        },
        {
          "bands": [
            "normal"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "body_mass_index",
          "wording": "short_topics"
        },
        {
          "bands": [
            "elevated"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "blood_pressure_aha",
          "wording": "short_topics"
        },
        {
          "bands": [
            "elevated"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "blood_pressure_esc",
          "wording": "short_topics"
        }
      ],
      "settled": "review",
      "settlingSet": [],
      "steps": [
        {
          "before": "booking",
          "contact": "routine",
          "id": "psychiatric_evaluation",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "medical_screening",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "medicine_list_verified",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "prescription_monitoring",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "records_requested",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "treatment_goals",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "cost_told",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "measure_pressure",
          "rules": [
            "cardiovascular.three-pressure-medicines",
            "cardiovascular.hypertension"
          ],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "prescriber_told",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "consent_talk",
          "rules": [
            "indication.off-label"
          ],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "pregnancy_test_on_the_day",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "escort_and_transport",
          "rules": [],
          "status": "answered"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "support_briefing",
          "rules": [],
          "status": "open"
        }
      ],
      "thresholds": [],
      "today": "2026-11-21",
      "trialCount": {
        "high": 2,
        "low": 2
      },
      "trials": [
        {
          "adequacy": "adequate",
          "dose": "100",
          "episode": "this",
          "helped": "a_little",
          "medicine": "sertraline",
          "reasons": [],
          "typed": "sertraline",
          "weeks": "8_or_more"
        },
        {
          "adequacy": "adequate",
          "dose": "150 mg",
          "episode": "this",
          "helped": "not_at_all",
          "medicine": "venlafaxine",
          "reasons": [],
          "typed": "Effexor XR",
          "weeks": "6_to_7"
        }
      ],
      "withdrawn": []
    },
    "patient": {
      "contact": {
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example, MD",
        "crisis": "988",
        "emergency": "911",
        "hours": "Monday to Friday, 8 to 5",
        "otherRoute": "Text +1-303-555-0143, or write to the clinic.",
        "outsideHours": "Call 988 or go to an emergency room.",
        "telephone": "+1-303-555-0142",
        "timeZone": "America/Denver"
      },
      "next": [
        "clinician_reads",
        "clinic_contacts_you",
        "keep_medicines",
        "if_worse_call"
      ],
      "preparation": [
        "fasting_as_told",
        "bring_medicines",
        "tell_changes",
        "escort_home",
        "no_driving"
      ],
      "problems": [],
      "safety": []
    },
    "receipt": {
      "engine": "0.0.0+0",
      "pack": "0",
      "program": "97434673b99915a443205fac731c05a313b24eda202e2402f7f966631d5be34c",
      "request": "b04f0417d58fe08c3001c5356a67d058fb28543b75e0fb8922324cba67fcf304",
      "result": "c3b3ee5fd580f05b8271c8af7118a0397625b8bdbfa02823efb02d6a9b959aeb",
      "schema": 1,
      "today": "2026-11-21"
    },
    "type": "screened"
  },
  {
    "clinician": {
      "adjustments": [],
      "administrative": [],
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
          "question": "patient_location",
          "state": "answered",
          "values": [
            "US-CO"
          ]
        },
        {
          "question": "weight",
          "state": "answered",
          "typed": "75 kg",
          "values": [
            "75.0 kg"
          ]
        },
        {
          "question": "height",
          "state": "answered",
          "typed": "175 cm",
          "values": [
            "175.0 cm"
          ]
        },
        {
          "question": "also",
          "state": "answered",
          "values": [
            "none"
          ]
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
          "question": "pressure_signs",
          "state": "not_asked"
        },
        {
          "question": "severe_reading_recently",
          "state": "not_asked"
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
          "state": "not_asked"
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
          "state": "not_asked"
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
          "state": "not_asked"
        },
        {
          "question": "heart_family",
          "state": "not_asked"
        },
        {
          "question": "blood_thinner",
          "state": "not_asked"
        },
        {
          "question": "thinner_reason",
          "state": "not_asked"
        },
        {
          "question": "brain_and_eye",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "skull_now",
          "state": "not_asked"
        },
        {
          "question": "head_injury_serious",
          "state": "not_asked"
        },
        {
          "question": "head_injury_serious_when",
          "state": "not_asked"
        },
        {
          "question": "head_injury_when",
          "state": "not_asked"
        },
        {
          "question": "head_injury_symptoms",
          "state": "not_asked"
        },
        {
          "question": "seizure_kinds",
          "state": "not_asked"
        },
        {
          "question": "seizure_unexplained_when",
          "state": "not_asked"
        },
        {
          "question": "seizure_explained_when",
          "state": "not_asked"
        },
        {
          "question": "eye_treated",
          "state": "not_asked"
        },
        {
          "question": "eye_check",
          "state": "not_asked"
        },
        {
          "question": "angle_closure",
          "state": "not_asked"
        },
        {
          "question": "angle_laser",
          "state": "not_asked"
        },
        {
          "question": "eye_events",
          "state": "not_asked"
        },
        {
          "question": "eye_injury_when",
          "state": "not_asked"
        },
        {
          "question": "eye_operation_when",
          "state": "not_asked"
        },
        {
          "question": "lung",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "breathing_stay_when",
          "state": "not_asked"
        },
        {
          "question": "asthma_signs",
          "state": "not_asked"
        },
        {
          "question": "apnoea_device",
          "state": "not_asked"
        },
        {
          "question": "illness",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "overactive",
          "state": "not_asked"
        },
        {
          "question": "thyroid_signs",
          "state": "not_asked"
        },
        {
          "question": "thyroid_test",
          "state": "not_asked"
        },
        {
          "question": "thyroid_hormone",
          "state": "not_asked"
        },
        {
          "question": "thyroid_dose_when",
          "state": "not_asked"
        },
        {
          "question": "sugar_crisis",
          "state": "not_asked"
        },
        {
          "question": "sugar_crisis_when",
          "state": "not_asked"
        },
        {
          "question": "phaeo_removed",
          "state": "not_asked"
        },
        {
          "question": "belly",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "cirrhosis_ever",
          "state": "not_asked"
        },
        {
          "question": "kidney_stage",
          "state": "not_asked"
        },
        {
          "question": "bladder_ketamine",
          "state": "not_asked"
        },
        {
          "question": "urine",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "urine_ketamine",
          "state": "not_asked"
        },
        {
          "question": "lately",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "stay_recovered",
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
          "state": "not_asked"
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
          "question": "medicines",
          "state": "answered"
        },
        {
          "question": "medicine_changes",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "ketamine_elsewhere",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "ketamine_reactions",
          "state": "not_asked"
        },
        {
          "question": "ketamine_elsewhere_when",
          "state": "not_asked"
        },
        {
          "question": "ketamine_repeated",
          "state": "not_asked"
        },
        {
          "question": "ketamine_tests",
          "state": "not_asked"
        },
        {
          "question": "indication",
          "state": "answered",
          "values": [
            "depression"
          ]
        },
        {
          "question": "antidepressant_trials",
          "state": "answered",
          "values": [
            "sertraline",
            "Effexor XR"
          ]
        },
        {
          "question": "other_treatments",
          "state": "not_asked"
        },
        {
          "question": "goals",
          "state": "answered",
          "values": [
            "to sleep, and to work again"
          ]
        },
        {
          "question": "mania",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "mania_when",
          "state": "not_asked"
        },
        {
          "question": "bipolar_type",
          "state": "not_asked"
        },
        {
          "question": "asrm_item1",
          "state": "not_asked"
        },
        {
          "question": "asrm_item2",
          "state": "not_asked"
        },
        {
          "question": "asrm_item3",
          "state": "not_asked"
        },
        {
          "question": "asrm_item4",
          "state": "not_asked"
        },
        {
          "question": "asrm_item5",
          "state": "not_asked"
        },
        {
          "question": "mdq_item1",
          "state": "not_asked"
        },
        {
          "question": "mdq_item2",
          "state": "not_asked"
        },
        {
          "question": "mdq_item3",
          "state": "not_asked"
        },
        {
          "question": "mdq_item4",
          "state": "not_asked"
        },
        {
          "question": "mdq_item5",
          "state": "not_asked"
        },
        {
          "question": "mdq_item6",
          "state": "not_asked"
        },
        {
          "question": "mdq_item7",
          "state": "not_asked"
        },
        {
          "question": "mdq_item8",
          "state": "not_asked"
        },
        {
          "question": "mdq_item9",
          "state": "not_asked"
        },
        {
          "question": "mdq_item10",
          "state": "not_asked"
        },
        {
          "question": "mdq_item11",
          "state": "not_asked"
        },
        {
          "question": "mdq_item12",
          "state": "not_asked"
        },
        {
          "question": "mdq_item13",
          "state": "not_asked"
        },
        {
          "question": "mdq_item14",
          "state": "not_asked"
        },
        {
          "question": "mdq_item15",
          "state": "not_asked"
        },
        {
          "question": "psychosis",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "psychosis_when",
          "state": "not_asked"
        },
        {
          "question": "psychosis_link",
          "state": "not_asked"
        },
        {
          "question": "psychosis_high_when",
          "state": "not_asked"
        },
        {
          "question": "mind_family",
          "state": "not_asked"
        },
        {
          "question": "mind_conditions",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "trauma_crisis",
          "state": "not_asked"
        },
        {
          "question": "purging",
          "state": "not_asked"
        },
        {
          "question": "eating_fainted",
          "state": "not_asked"
        },
        {
          "question": "deciding",
          "state": "answered",
          "values": [
            "helper"
          ]
        },
        {
          "question": "delirium_when",
          "state": "not_asked"
        },
        {
          "question": "audit_c_item1",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "audit_c_item2",
          "state": "not_asked"
        },
        {
          "question": "audit_c_item3",
          "state": "not_asked"
        },
        {
          "question": "alcohol_last_drink",
          "state": "not_asked"
        },
        {
          "question": "sex",
          "state": "not_asked"
        },
        {
          "question": "single_alcohol",
          "state": "not_asked"
        },
        {
          "question": "single_drug",
          "state": "not_asked"
        },
        {
          "question": "dast10_item1",
          "state": "not_asked"
        },
        {
          "question": "dast10_item2",
          "state": "not_asked"
        },
        {
          "question": "dast10_item3",
          "state": "not_asked"
        },
        {
          "question": "dast10_item4",
          "state": "not_asked"
        },
        {
          "question": "dast10_item5",
          "state": "not_asked"
        },
        {
          "question": "dast10_item6",
          "state": "not_asked"
        },
        {
          "question": "dast10_item7",
          "state": "not_asked"
        },
        {
          "question": "dast10_item8",
          "state": "not_asked"
        },
        {
          "question": "dast10_item9",
          "state": "not_asked"
        },
        {
          "question": "dast10_item10",
          "state": "not_asked"
        },
        {
          "question": "dast10_last_use",
          "state": "not_asked"
        },
        {
          "question": "alcohol_signs",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "cannabis_days",
          "state": "answered",
          "values": [
            "0"
          ]
        },
        {
          "question": "drugs",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "ketamine_when",
          "state": "not_asked"
        },
        {
          "question": "ketamine_often",
          "state": "not_asked"
        },
        {
          "question": "ketamine_problem",
          "state": "not_asked"
        },
        {
          "question": "stimulants_when",
          "state": "not_asked"
        },
        {
          "question": "opioids_when",
          "state": "not_asked"
        },
        {
          "question": "kratom_when",
          "state": "not_asked"
        },
        {
          "question": "kratom_regular",
          "state": "not_asked"
        },
        {
          "question": "synthetic_when",
          "state": "not_asked"
        },
        {
          "question": "psychedelics_when",
          "state": "not_asked"
        },
        {
          "question": "ibogaine_when",
          "state": "not_asked"
        },
        {
          "question": "other_drugs_when",
          "state": "not_asked"
        },
        {
          "question": "substance_problem",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "substance_last_use",
          "state": "not_asked"
        },
        {
          "question": "opioid_treatment",
          "state": "not_asked"
        },
        {
          "question": "phq9_item1",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item2",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item3",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item4",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item5",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item6",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item7",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item8",
          "state": "answered",
          "values": [
            "0 points"
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
          "question": "phq9_difficulty",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "cssrs_item4",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item5",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item6",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item6_recent",
          "state": "not_asked"
        },
        {
          "question": "asq_item1",
          "state": "not_asked"
        },
        {
          "question": "asq_item2",
          "state": "not_asked"
        },
        {
          "question": "asq_item3",
          "state": "not_asked"
        },
        {
          "question": "asq_item4",
          "state": "not_asked"
        },
        {
          "question": "asq_item5",
          "state": "not_asked"
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
        },
        {
          "question": "gad7_item1",
          "state": "not_asked"
        },
        {
          "question": "gad7_item2",
          "state": "not_asked"
        },
        {
          "question": "gad7_item3",
          "state": "not_asked"
        },
        {
          "question": "gad7_item4",
          "state": "not_asked"
        },
        {
          "question": "gad7_item5",
          "state": "not_asked"
        },
        {
          "question": "gad7_item6",
          "state": "not_asked"
        },
        {
          "question": "gad7_item7",
          "state": "not_asked"
        },
        {
          "question": "prescriber",
          "state": "answered",
          "values": [
            "may_be_told"
          ]
        },
        {
          "question": "clinic_day",
          "state": "answered",
          "values": [
            "escort",
            "no_driving",
            "stay"
          ]
        },
        {
          "question": "rems",
          "state": "not_asked"
        },
        {
          "question": "home_day",
          "state": "not_asked"
        },
        {
          "question": "home_risks",
          "state": "not_asked"
        },
        {
          "question": "home_not_safe",
          "state": "not_asked"
        },
        {
          "question": "asa_class",
          "state": "not_asked"
        }
      ],
      "askFirst": [],
      "basis": {
        "attributes": [
          "citation",
          "developer",
          "funding",
          "dates",
          "race",
          "ethnicity",
          "language",
          "sexual_orientation",
          "gender_identity",
          "sex",
          "date_of_birth",
          "social_determinants",
          "health_assessments"
        ],
        "inputs": {
          "answered": 69,
          "asked": 69,
          "changed": 0,
          "stale": 0,
          "unanswered": 0,
          "unreadable": 0
        },
        "rules": {
          "met": 2,
          "notMet": 281,
          "unknown": 0
        },
        "statements": [
          "intended_use",
          "users",
          "population",
          "inputs",
          "logic",
          "sources",
          "validation",
          "limits",
          "protected_traits",
          "versions"
        ]
      },
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
              "question": "indication",
              "state": "answered",
              "values": [
                "depression"
              ]
            }
          ],
          "contact": "routine",
          "kind": "clinical",
          "level": "note",
          "rule": "indication.off-label"
        },
        {
          "because": [
            {
              "question": "deciding",
              "state": "answered",
              "values": [
                "helper"
              ]
            }
          ],
          "contact": "routine",
          "kind": "clinical",
          "level": "note",
          "rule": "mind.helper-or-interpreter"
        }
      ],
      "intake": "vignette-0000-0000",
      "medicines": [],
      "notCovered": [
        "asq",
        "gad7",
        "single_items",
        "dast10",
        "mdq",
        "asrm"
      ],
      "notices": [
        "rules_not_reviewed"
      ],
      "openByCause": [],
      "openRules": [],
      "oversight": [
        {
          "code": "no_prescriber_named"
        }
      ],
      "pack": "0",
      "possible": "note",
      "preparation": [
        "fasting_as_told",
        "bring_medicines",
        "tell_changes",
        "escort_home",
        "no_driving",
        "alcohol_cannabis_48_hours",
        "sedatives_as_agreed",
        "pressure_medicine_as_usual",
        "sugar_medicine_and_fast",
        "glp1_fast"
      ],
      "problems": [],
      "program": {
        "betweenSessions": "A nurse calls on the next day.",
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example",
        "clinicians": [
          {
            "credential": "MD",
            "licensedIn": [
              "US-CO",
              "US-WY"
            ],
            "name": "Robin Example"
          }
        ],
        "confirmedOn": "2026-10-22",
        "credential": "MD",
        "hours": "Monday to Friday, 8 to 5",
        "jurisdiction": "US-CO",
        "observation": "in_person",
        "observedBy": "a registered nurse",
        "routes": [
          "iv"
        ],
        "sessionMinutes": 120,
        "setting": "in_clinic_infusion",
        "supportPerson": "required",
        "telephone": "+1-303-555-0142"
      },
      "schema": 1,
      "scores": [
        {
          "bands": [
            "none_endorsed"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "cssrs",
          "wording": "short_topics"
        },
        {
          "bands": [
            "minimal"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "phq9",
          "low": 0,
          "range": {
            "high": 27,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "negative"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "phq2",
          "low": 0,
          "range": {
            "high": 6,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "negative"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "audit_c",
          "low": 0,
          "range": {
            "high": 12,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "none_reported"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "bladder_check",
          "wording": "short_topics"
        },
        {
          "bands": [
            "normal"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "body_mass_index",
          "wording": "short_topics"
        },
        {
          "bands": [
            "elevated"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "blood_pressure_aha",
          "wording": "short_topics"
        },
        {
          "bands": [
            "elevated"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "blood_pressure_esc",
          "wording": "short_topics"
        }
      ],
      "settled": "note",
      "settlingSet": [],
      "steps": [
        {
          "before": "booking",
          "contact": "routine",
          "id": "psychiatric_evaluation",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "medical_screening",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "medicine_list_verified",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "prescription_monitoring",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "records_requested",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "treatment_goals",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "cost_told",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "interpreter",
          "rules": [
            "mind.helper-or-interpreter"
          ],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "prescriber_told",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "consent_talk",
          "rules": [
            "indication.off-label"
          ],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "pregnancy_test_on_the_day",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "escort_and_transport",
          "rules": [],
          "status": "answered"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "support_briefing",
          "rules": [],
          "status": "open"
        }
      ],
      "thresholds": [],
      "today": "2026-11-21",
      "trialCount": {
        "high": 2,
        "low": 2
      },
      "trials": [
        {
          "adequacy": "adequate",
          "dose": "100",
          "episode": "this",
          "helped": "a_little",
          "medicine": "sertraline",
          "reasons": [],
          "typed": "sertraline",
          "weeks": "8_or_more"
        },
        {
          "adequacy": "adequate",
          "dose": "150 mg",
          "episode": "this",
          "helped": "not_at_all",
          "medicine": "venlafaxine",
          "reasons": [],
          "typed": "Effexor XR",
          "weeks": "6_to_7"
        }
      ],
      "withdrawn": []
    },
    "patient": {
      "contact": {
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example, MD",
        "crisis": "988",
        "emergency": "911",
        "hours": "Monday to Friday, 8 to 5",
        "otherRoute": "Text +1-303-555-0143, or write to the clinic.",
        "outsideHours": "Call 988 or go to an emergency room.",
        "telephone": "+1-303-555-0142",
        "timeZone": "America/Denver"
      },
      "next": [
        "clinician_reads",
        "clinic_contacts_you",
        "keep_medicines",
        "if_worse_call"
      ],
      "preparation": [
        "fasting_as_told",
        "bring_medicines",
        "tell_changes",
        "escort_home",
        "no_driving"
      ],
      "problems": [],
      "safety": []
    },
    "receipt": {
      "engine": "0.0.0+0",
      "pack": "0",
      "program": "97434673b99915a443205fac731c05a313b24eda202e2402f7f966631d5be34c",
      "request": "268964068f1d116d8ee265796083f24bc7e9392b5ef91221dde7313815da04c1",
      "result": "6a098519ce769cc4d9247f4977603caaafea75d80c3681c7b58ea270374d9c33",
      "schema": 1,
      "today": "2026-11-21"
    },
    "type": "screened"
  },
  {
    "clinician": {
      "adjustments": [],
      "administrative": [],
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
          "question": "patient_location",
          "state": "answered",
          "values": [
            "US-CO"
          ]
        },
        {
          "question": "weight",
          "state": "answered",
          "typed": "75 kg",
          "values": [
            "75.0 kg"
          ]
        },
        {
          "question": "height",
          "state": "answered",
          "typed": "175 cm",
          "values": [
            "175.0 cm"
          ]
        },
        {
          "question": "also",
          "state": "answered",
          "values": [
            "none"
          ]
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
          "question": "pressure_signs",
          "state": "not_asked"
        },
        {
          "question": "severe_reading_recently",
          "state": "not_asked"
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
          "state": "not_asked"
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
          "state": "not_asked"
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
          "state": "not_asked"
        },
        {
          "question": "heart_family",
          "state": "not_asked"
        },
        {
          "question": "blood_thinner",
          "state": "not_asked"
        },
        {
          "question": "thinner_reason",
          "state": "not_asked"
        },
        {
          "question": "brain_and_eye",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "skull_now",
          "state": "not_asked"
        },
        {
          "question": "head_injury_serious",
          "state": "not_asked"
        },
        {
          "question": "head_injury_serious_when",
          "state": "not_asked"
        },
        {
          "question": "head_injury_when",
          "state": "not_asked"
        },
        {
          "question": "head_injury_symptoms",
          "state": "not_asked"
        },
        {
          "question": "seizure_kinds",
          "state": "not_asked"
        },
        {
          "question": "seizure_unexplained_when",
          "state": "not_asked"
        },
        {
          "question": "seizure_explained_when",
          "state": "not_asked"
        },
        {
          "question": "eye_treated",
          "state": "not_asked"
        },
        {
          "question": "eye_check",
          "state": "not_asked"
        },
        {
          "question": "angle_closure",
          "state": "not_asked"
        },
        {
          "question": "angle_laser",
          "state": "not_asked"
        },
        {
          "question": "eye_events",
          "state": "not_asked"
        },
        {
          "question": "eye_injury_when",
          "state": "not_asked"
        },
        {
          "question": "eye_operation_when",
          "state": "not_asked"
        },
        {
          "question": "lung",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "breathing_stay_when",
          "state": "not_asked"
        },
        {
          "question": "asthma_signs",
          "state": "not_asked"
        },
        {
          "question": "apnoea_device",
          "state": "not_asked"
        },
        {
          "question": "illness",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "overactive",
          "state": "not_asked"
        },
        {
          "question": "thyroid_signs",
          "state": "not_asked"
        },
        {
          "question": "thyroid_test",
          "state": "not_asked"
        },
        {
          "question": "thyroid_hormone",
          "state": "not_asked"
        },
        {
          "question": "thyroid_dose_when",
          "state": "not_asked"
        },
        {
          "question": "sugar_crisis",
          "state": "not_asked"
        },
        {
          "question": "sugar_crisis_when",
          "state": "not_asked"
        },
        {
          "question": "phaeo_removed",
          "state": "not_asked"
        },
        {
          "question": "belly",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "cirrhosis_ever",
          "state": "not_asked"
        },
        {
          "question": "kidney_stage",
          "state": "not_asked"
        },
        {
          "question": "bladder_ketamine",
          "state": "not_asked"
        },
        {
          "question": "urine",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "urine_ketamine",
          "state": "not_asked"
        },
        {
          "question": "lately",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "stay_recovered",
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
          "state": "not_asked"
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
          "question": "medicines",
          "state": "answered"
        },
        {
          "question": "medicine_changes",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "ketamine_elsewhere",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "ketamine_reactions",
          "state": "not_asked"
        },
        {
          "question": "ketamine_elsewhere_when",
          "state": "not_asked"
        },
        {
          "question": "ketamine_repeated",
          "state": "not_asked"
        },
        {
          "question": "ketamine_tests",
          "state": "not_asked"
        },
        {
          "question": "indication",
          "state": "answered",
          "values": [
            "depression"
          ]
        },
        {
          "question": "antidepressant_trials",
          "state": "answered",
          "values": [
            "sertraline",
            "Effexor XR"
          ]
        },
        {
          "question": "other_treatments",
          "state": "not_asked"
        },
        {
          "question": "goals",
          "state": "answered",
          "values": [
            "to sleep, and to work again"
          ]
        },
        {
          "question": "mania",
          "state": "answered",
          "values": [
            "little_sleep"
          ]
        },
        {
          "question": "mania_when",
          "state": "not_asked"
        },
        {
          "question": "bipolar_type",
          "state": "not_asked"
        },
        {
          "question": "asrm_item1",
          "state": "not_asked"
        },
        {
          "question": "asrm_item2",
          "state": "not_asked"
        },
        {
          "question": "asrm_item3",
          "state": "not_asked"
        },
        {
          "question": "asrm_item4",
          "state": "not_asked"
        },
        {
          "question": "asrm_item5",
          "state": "not_asked"
        },
        {
          "question": "mdq_item1",
          "state": "not_asked"
        },
        {
          "question": "mdq_item2",
          "state": "not_asked"
        },
        {
          "question": "mdq_item3",
          "state": "not_asked"
        },
        {
          "question": "mdq_item4",
          "state": "not_asked"
        },
        {
          "question": "mdq_item5",
          "state": "not_asked"
        },
        {
          "question": "mdq_item6",
          "state": "not_asked"
        },
        {
          "question": "mdq_item7",
          "state": "not_asked"
        },
        {
          "question": "mdq_item8",
          "state": "not_asked"
        },
        {
          "question": "mdq_item9",
          "state": "not_asked"
        },
        {
          "question": "mdq_item10",
          "state": "not_asked"
        },
        {
          "question": "mdq_item11",
          "state": "not_asked"
        },
        {
          "question": "mdq_item12",
          "state": "not_asked"
        },
        {
          "question": "mdq_item13",
          "state": "not_asked"
        },
        {
          "question": "mdq_item14",
          "state": "not_asked"
        },
        {
          "question": "mdq_item15",
          "state": "not_asked"
        },
        {
          "question": "psychosis",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "psychosis_when",
          "state": "not_asked"
        },
        {
          "question": "psychosis_link",
          "state": "not_asked"
        },
        {
          "question": "psychosis_high_when",
          "state": "not_asked"
        },
        {
          "question": "mind_family",
          "state": "not_asked"
        },
        {
          "question": "mind_conditions",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "trauma_crisis",
          "state": "not_asked"
        },
        {
          "question": "purging",
          "state": "not_asked"
        },
        {
          "question": "eating_fainted",
          "state": "not_asked"
        },
        {
          "question": "deciding",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "delirium_when",
          "state": "not_asked"
        },
        {
          "question": "audit_c_item1",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "audit_c_item2",
          "state": "not_asked"
        },
        {
          "question": "audit_c_item3",
          "state": "not_asked"
        },
        {
          "question": "alcohol_last_drink",
          "state": "not_asked"
        },
        {
          "question": "sex",
          "state": "not_asked"
        },
        {
          "question": "single_alcohol",
          "state": "not_asked"
        },
        {
          "question": "single_drug",
          "state": "not_asked"
        },
        {
          "question": "dast10_item1",
          "state": "not_asked"
        },
        {
          "question": "dast10_item2",
          "state": "not_asked"
        },
        {
          "question": "dast10_item3",
          "state": "not_asked"
        },
        {
          "question": "dast10_item4",
          "state": "not_asked"
        },
        {
          "question": "dast10_item5",
          "state": "not_asked"
        },
        {
          "question": "dast10_item6",
          "state": "not_asked"
        },
        {
          "question": "dast10_item7",
          "state": "not_asked"
        },
        {
          "question": "dast10_item8",
          "state": "not_asked"
        },
        {
          "question": "dast10_item9",
          "state": "not_asked"
        },
        {
          "question": "dast10_item10",
          "state": "not_asked"
        },
        {
          "question": "dast10_last_use",
          "state": "not_asked"
        },
        {
          "question": "alcohol_signs",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "cannabis_days",
          "state": "answered",
          "values": [
            "0"
          ]
        },
        {
          "question": "drugs",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "ketamine_when",
          "state": "not_asked"
        },
        {
          "question": "ketamine_often",
          "state": "not_asked"
        },
        {
          "question": "ketamine_problem",
          "state": "not_asked"
        },
        {
          "question": "stimulants_when",
          "state": "not_asked"
        },
        {
          "question": "opioids_when",
          "state": "not_asked"
        },
        {
          "question": "kratom_when",
          "state": "not_asked"
        },
        {
          "question": "kratom_regular",
          "state": "not_asked"
        },
        {
          "question": "synthetic_when",
          "state": "not_asked"
        },
        {
          "question": "psychedelics_when",
          "state": "not_asked"
        },
        {
          "question": "ibogaine_when",
          "state": "not_asked"
        },
        {
          "question": "other_drugs_when",
          "state": "not_asked"
        },
        {
          "question": "substance_problem",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "substance_last_use",
          "state": "not_asked"
        },
        {
          "question": "opioid_treatment",
          "state": "not_asked"
        },
        {
          "question": "phq9_item1",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item2",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item3",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item4",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item5",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item6",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item7",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item8",
          "state": "answered",
          "values": [
            "0 points"
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
          "question": "phq9_difficulty",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "cssrs_item4",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item5",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item6",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item6_recent",
          "state": "not_asked"
        },
        {
          "question": "asq_item1",
          "state": "not_asked"
        },
        {
          "question": "asq_item2",
          "state": "not_asked"
        },
        {
          "question": "asq_item3",
          "state": "not_asked"
        },
        {
          "question": "asq_item4",
          "state": "not_asked"
        },
        {
          "question": "asq_item5",
          "state": "not_asked"
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
        },
        {
          "question": "gad7_item1",
          "state": "not_asked"
        },
        {
          "question": "gad7_item2",
          "state": "not_asked"
        },
        {
          "question": "gad7_item3",
          "state": "not_asked"
        },
        {
          "question": "gad7_item4",
          "state": "not_asked"
        },
        {
          "question": "gad7_item5",
          "state": "not_asked"
        },
        {
          "question": "gad7_item6",
          "state": "not_asked"
        },
        {
          "question": "gad7_item7",
          "state": "not_asked"
        },
        {
          "question": "prescriber",
          "state": "answered",
          "values": [
            "may_be_told"
          ]
        },
        {
          "question": "clinic_day",
          "state": "not_asked"
        },
        {
          "question": "rems",
          "state": "not_asked"
        },
        {
          "question": "home_day",
          "state": "answered",
          "values": [
            "adult",
            "cuff",
            "contact",
            "lock_up",
            "video",
            "no_driving",
            "examined"
          ]
        },
        {
          "question": "home_risks",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "home_not_safe",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "asa_class",
          "state": "not_asked"
        }
      ],
      "askFirst": [],
      "basis": {
        "attributes": [
          "citation",
          "developer",
          "funding",
          "dates",
          "race",
          "ethnicity",
          "language",
          "sexual_orientation",
          "gender_identity",
          "sex",
          "date_of_birth",
          "social_determinants",
          "health_assessments"
        ],
        "inputs": {
          "answered": 71,
          "asked": 71,
          "changed": 0,
          "stale": 0,
          "unanswered": 0,
          "unreadable": 0
        },
        "rules": {
          "met": 2,
          "notMet": 290,
          "unknown": 0
        },
        "statements": [
          "intended_use",
          "users",
          "population",
          "inputs",
          "logic",
          "sources",
          "validation",
          "limits",
          "protected_traits",
          "versions"
        ]
      },
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
              "question": "mania",
              "state": "answered",
              "values": [
                "little_sleep"
              ]
            }
          ],
          "contact": "routine",
          "kind": "clinical",
          "level": "defer",
          "rule": "mood.little-sleep-much-energy"
        },
        {
          "because": [
            {
              "question": "indication",
              "state": "answered",
              "values": [
                "depression"
              ]
            }
          ],
          "contact": "routine",
          "kind": "clinical",
          "level": "note",
          "rule": "indication.off-label"
        }
      ],
      "intake": "vignette-0000-0000",
      "medicines": [],
      "notCovered": [
        "asq",
        "gad7",
        "single_items",
        "dast10",
        "mdq",
        "asrm"
      ],
      "notices": [
        "rules_not_reviewed"
      ],
      "openByCause": [],
      "openRules": [],
      "oversight": [
        {
          "code": "no_prescriber_named"
        }
      ],
      "pack": "0",
      "possible": "defer",
      "preparation": [
        "fasting_as_told",
        "bring_medicines",
        "tell_changes",
        "no_driving",
        "adult_at_home",
        "device_and_video",
        "doses_locked",
        "alcohol_cannabis_48_hours",
        "sedatives_as_agreed",
        "pressure_medicine_as_usual",
        "sugar_medicine_and_fast",
        "glp1_fast"
      ],
      "problems": [],
      "program": {
        "betweenSessions": "A nurse calls on the next day.",
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example",
        "clinicians": [
          {
            "credential": "MD",
            "licensedIn": [
              "US-CO",
              "US-WY"
            ],
            "name": "Robin Example"
          }
        ],
        "confirmedOn": "2026-10-22",
        "credential": "MD",
        "hours": "Monday to Friday, 8 to 5",
        "jurisdiction": "US-CO",
        "observation": "live_video",
        "observedBy": "a registered nurse",
        "routes": [
          "sublingual"
        ],
        "sessionMinutes": 120,
        "setting": "at_home",
        "supportPerson": "required",
        "telephone": "+1-303-555-0142"
      },
      "schema": 1,
      "scores": [
        {
          "bands": [
            "none_endorsed"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "cssrs",
          "wording": "short_topics"
        },
        {
          "bands": [
            "minimal"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "phq9",
          "low": 0,
          "range": {
            "high": 27,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "negative"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "phq2",
          "low": 0,
          "range": {
            "high": 6,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "negative"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "audit_c",
          "low": 0,
          "range": {
            "high": 12,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "none_reported"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "bladder_check",
          "wording": "short_topics"
        },
        {
          "bands": [
            "normal"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "body_mass_index",
          "wording": "short_topics"
        },
        {
          "bands": [
            "elevated"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "blood_pressure_aha",
          "wording": "short_topics"
        },
        {
          "bands": [
            "elevated"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "blood_pressure_esc",
          "wording": "short_topics"
        }
      ],
      "settled": "defer",
      "settlingSet": [],
      "steps": [
        {
          "before": "booking",
          "contact": "routine",
          "id": "psychiatric_evaluation",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "medical_screening",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "medicine_list_verified",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "prescription_monitoring",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "records_requested",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "treatment_goals",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "cost_told",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "mania_check",
          "rules": [
            "mood.little-sleep-much-energy"
          ],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "prescriber_told",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "consent_talk",
          "rules": [
            "indication.off-label"
          ],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "pregnancy_test_on_the_day",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "home_set_up",
          "rules": [],
          "status": "answered"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "support_briefing",
          "rules": [],
          "status": "open"
        }
      ],
      "thresholds": [],
      "today": "2026-11-21",
      "trialCount": {
        "high": 2,
        "low": 2
      },
      "trials": [
        {
          "adequacy": "adequate",
          "dose": "100",
          "episode": "this",
          "helped": "a_little",
          "medicine": "sertraline",
          "reasons": [],
          "typed": "sertraline",
          "weeks": "8_or_more"
        },
        {
          "adequacy": "adequate",
          "dose": "150 mg",
          "episode": "this",
          "helped": "not_at_all",
          "medicine": "venlafaxine",
          "reasons": [],
          "typed": "Effexor XR",
          "weeks": "6_to_7"
        }
      ],
      "withdrawn": []
    },
    "patient": {
      "contact": {
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example, MD",
        "crisis": "988",
        "emergency": "911",
        "hours": "Monday to Friday, 8 to 5",
        "otherRoute": "Text +1-303-555-0143, or write to the clinic.",
        "outsideHours": "Call 988 or go to an emergency room.",
        "telephone": "+1-303-555-0142",
        "timeZone": "America/Denver"
      },
      "next": [
        "clinician_reads",
        "clinic_contacts_you",
        "keep_medicines",
        "if_worse_call"
      ],
      "preparation": [
        "fasting_as_told",
        "bring_medicines",
        "tell_changes",
        "no_driving",
        "adult_at_home",
        "device_and_video",
        "doses_locked"
      ],
      "problems": [],
      "safety": []
    },
    "receipt": {
      "engine": "0.0.0+0",
      "pack": "0",
      "program": "da3bbfc8e3ee14b3513bcb18eaa653f16ae9189e78d2167e5bf14139dee5726e",
      "request": "fcbf51495d95d05243e2d0b683d859494fedab3117a7e7f16d89c48d05381f8b",
      "result": "e8861283c0466efa8419e41a91d13ddff4d2b6e619fd7ce91373cc6ab2111b7e",
      "schema": 1,
      "today": "2026-11-21"
    },
    "type": "screened"
  },
  {
    "clinician": {
      "adjustments": [],
      "administrative": [],
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
            "1997-03-12"
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
          "question": "patient_location",
          "state": "answered",
          "values": [
            "US-CO"
          ]
        },
        {
          "question": "weight",
          "state": "answered",
          "typed": "75 kg",
          "values": [
            "75.0 kg"
          ]
        },
        {
          "question": "height",
          "state": "answered",
          "typed": "175 cm",
          "values": [
            "175.0 cm"
          ]
        },
        {
          "question": "also",
          "state": "answered",
          "values": [
            "none"
          ]
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
          "question": "pressure_signs",
          "state": "not_asked"
        },
        {
          "question": "severe_reading_recently",
          "state": "not_asked"
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
          "state": "not_asked"
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
          "state": "not_asked"
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
          "state": "not_asked"
        },
        {
          "question": "heart_family",
          "state": "not_asked"
        },
        {
          "question": "blood_thinner",
          "state": "not_asked"
        },
        {
          "question": "thinner_reason",
          "state": "not_asked"
        },
        {
          "question": "brain_and_eye",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "skull_now",
          "state": "not_asked"
        },
        {
          "question": "head_injury_serious",
          "state": "not_asked"
        },
        {
          "question": "head_injury_serious_when",
          "state": "not_asked"
        },
        {
          "question": "head_injury_when",
          "state": "not_asked"
        },
        {
          "question": "head_injury_symptoms",
          "state": "not_asked"
        },
        {
          "question": "seizure_kinds",
          "state": "not_asked"
        },
        {
          "question": "seizure_unexplained_when",
          "state": "not_asked"
        },
        {
          "question": "seizure_explained_when",
          "state": "not_asked"
        },
        {
          "question": "eye_treated",
          "state": "not_asked"
        },
        {
          "question": "eye_check",
          "state": "not_asked"
        },
        {
          "question": "angle_closure",
          "state": "not_asked"
        },
        {
          "question": "angle_laser",
          "state": "not_asked"
        },
        {
          "question": "eye_events",
          "state": "not_asked"
        },
        {
          "question": "eye_injury_when",
          "state": "not_asked"
        },
        {
          "question": "eye_operation_when",
          "state": "not_asked"
        },
        {
          "question": "lung",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "breathing_stay_when",
          "state": "not_asked"
        },
        {
          "question": "asthma_signs",
          "state": "not_asked"
        },
        {
          "question": "apnoea_device",
          "state": "not_asked"
        },
        {
          "question": "illness",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "overactive",
          "state": "not_asked"
        },
        {
          "question": "thyroid_signs",
          "state": "not_asked"
        },
        {
          "question": "thyroid_test",
          "state": "not_asked"
        },
        {
          "question": "thyroid_hormone",
          "state": "not_asked"
        },
        {
          "question": "thyroid_dose_when",
          "state": "not_asked"
        },
        {
          "question": "sugar_crisis",
          "state": "not_asked"
        },
        {
          "question": "sugar_crisis_when",
          "state": "not_asked"
        },
        {
          "question": "phaeo_removed",
          "state": "not_asked"
        },
        {
          "question": "belly",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "cirrhosis_ever",
          "state": "not_asked"
        },
        {
          "question": "kidney_stage",
          "state": "not_asked"
        },
        {
          "question": "bladder_ketamine",
          "state": "not_asked"
        },
        {
          "question": "urine",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "urine_ketamine",
          "state": "not_asked"
        },
        {
          "question": "lately",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "stay_recovered",
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
          "state": "not_asked"
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
          "question": "medicines",
          "state": "answered"
        },
        {
          "question": "medicine_changes",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "ketamine_elsewhere",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "ketamine_reactions",
          "state": "not_asked"
        },
        {
          "question": "ketamine_elsewhere_when",
          "state": "not_asked"
        },
        {
          "question": "ketamine_repeated",
          "state": "not_asked"
        },
        {
          "question": "ketamine_tests",
          "state": "not_asked"
        },
        {
          "question": "indication",
          "state": "answered",
          "values": [
            "depression"
          ]
        },
        {
          "question": "antidepressant_trials",
          "state": "answered",
          "values": [
            "sertraline",
            "Effexor XR"
          ]
        },
        {
          "question": "other_treatments",
          "state": "not_asked"
        },
        {
          "question": "goals",
          "state": "answered",
          "values": [
            "to sleep, and to work again"
          ]
        },
        {
          "question": "mania",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "mania_when",
          "state": "not_asked"
        },
        {
          "question": "bipolar_type",
          "state": "not_asked"
        },
        {
          "question": "asrm_item1",
          "state": "not_asked"
        },
        {
          "question": "asrm_item2",
          "state": "not_asked"
        },
        {
          "question": "asrm_item3",
          "state": "not_asked"
        },
        {
          "question": "asrm_item4",
          "state": "not_asked"
        },
        {
          "question": "asrm_item5",
          "state": "not_asked"
        },
        {
          "question": "mdq_item1",
          "state": "not_asked"
        },
        {
          "question": "mdq_item2",
          "state": "not_asked"
        },
        {
          "question": "mdq_item3",
          "state": "not_asked"
        },
        {
          "question": "mdq_item4",
          "state": "not_asked"
        },
        {
          "question": "mdq_item5",
          "state": "not_asked"
        },
        {
          "question": "mdq_item6",
          "state": "not_asked"
        },
        {
          "question": "mdq_item7",
          "state": "not_asked"
        },
        {
          "question": "mdq_item8",
          "state": "not_asked"
        },
        {
          "question": "mdq_item9",
          "state": "not_asked"
        },
        {
          "question": "mdq_item10",
          "state": "not_asked"
        },
        {
          "question": "mdq_item11",
          "state": "not_asked"
        },
        {
          "question": "mdq_item12",
          "state": "not_asked"
        },
        {
          "question": "mdq_item13",
          "state": "not_asked"
        },
        {
          "question": "mdq_item14",
          "state": "not_asked"
        },
        {
          "question": "mdq_item15",
          "state": "not_asked"
        },
        {
          "question": "psychosis",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "psychosis_when",
          "state": "not_asked"
        },
        {
          "question": "psychosis_link",
          "state": "not_asked"
        },
        {
          "question": "psychosis_high_when",
          "state": "not_asked"
        },
        {
          "question": "mind_family",
          "state": "not_asked"
        },
        {
          "question": "mind_conditions",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "trauma_crisis",
          "state": "not_asked"
        },
        {
          "question": "purging",
          "state": "not_asked"
        },
        {
          "question": "eating_fainted",
          "state": "not_asked"
        },
        {
          "question": "deciding",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "delirium_when",
          "state": "not_asked"
        },
        {
          "question": "audit_c_item1",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "audit_c_item2",
          "state": "not_asked"
        },
        {
          "question": "audit_c_item3",
          "state": "not_asked"
        },
        {
          "question": "alcohol_last_drink",
          "state": "not_asked"
        },
        {
          "question": "sex",
          "state": "not_asked"
        },
        {
          "question": "single_alcohol",
          "state": "not_asked"
        },
        {
          "question": "single_drug",
          "state": "not_asked"
        },
        {
          "question": "dast10_item1",
          "state": "not_asked"
        },
        {
          "question": "dast10_item2",
          "state": "not_asked"
        },
        {
          "question": "dast10_item3",
          "state": "not_asked"
        },
        {
          "question": "dast10_item4",
          "state": "not_asked"
        },
        {
          "question": "dast10_item5",
          "state": "not_asked"
        },
        {
          "question": "dast10_item6",
          "state": "not_asked"
        },
        {
          "question": "dast10_item7",
          "state": "not_asked"
        },
        {
          "question": "dast10_item8",
          "state": "not_asked"
        },
        {
          "question": "dast10_item9",
          "state": "not_asked"
        },
        {
          "question": "dast10_item10",
          "state": "not_asked"
        },
        {
          "question": "dast10_last_use",
          "state": "not_asked"
        },
        {
          "question": "alcohol_signs",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "cannabis_days",
          "state": "answered",
          "values": [
            "30"
          ]
        },
        {
          "question": "drugs",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "ketamine_when",
          "state": "not_asked"
        },
        {
          "question": "ketamine_often",
          "state": "not_asked"
        },
        {
          "question": "ketamine_problem",
          "state": "not_asked"
        },
        {
          "question": "stimulants_when",
          "state": "not_asked"
        },
        {
          "question": "opioids_when",
          "state": "not_asked"
        },
        {
          "question": "kratom_when",
          "state": "not_asked"
        },
        {
          "question": "kratom_regular",
          "state": "not_asked"
        },
        {
          "question": "synthetic_when",
          "state": "not_asked"
        },
        {
          "question": "psychedelics_when",
          "state": "not_asked"
        },
        {
          "question": "ibogaine_when",
          "state": "not_asked"
        },
        {
          "question": "other_drugs_when",
          "state": "not_asked"
        },
        {
          "question": "substance_problem",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "substance_last_use",
          "state": "not_asked"
        },
        {
          "question": "opioid_treatment",
          "state": "not_asked"
        },
        {
          "question": "phq9_item1",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item2",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item3",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item4",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item5",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item6",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item7",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item8",
          "state": "answered",
          "values": [
            "0 points"
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
          "question": "phq9_difficulty",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "cssrs_item4",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item5",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item6",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item6_recent",
          "state": "not_asked"
        },
        {
          "question": "asq_item1",
          "state": "not_asked"
        },
        {
          "question": "asq_item2",
          "state": "not_asked"
        },
        {
          "question": "asq_item3",
          "state": "not_asked"
        },
        {
          "question": "asq_item4",
          "state": "not_asked"
        },
        {
          "question": "asq_item5",
          "state": "not_asked"
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
        },
        {
          "question": "gad7_item1",
          "state": "not_asked"
        },
        {
          "question": "gad7_item2",
          "state": "not_asked"
        },
        {
          "question": "gad7_item3",
          "state": "not_asked"
        },
        {
          "question": "gad7_item4",
          "state": "not_asked"
        },
        {
          "question": "gad7_item5",
          "state": "not_asked"
        },
        {
          "question": "gad7_item6",
          "state": "not_asked"
        },
        {
          "question": "gad7_item7",
          "state": "not_asked"
        },
        {
          "question": "prescriber",
          "state": "answered",
          "values": [
            "may_be_told"
          ]
        },
        {
          "question": "clinic_day",
          "state": "not_asked"
        },
        {
          "question": "rems",
          "state": "not_asked"
        },
        {
          "question": "home_day",
          "state": "answered",
          "values": [
            "adult",
            "cuff",
            "contact",
            "lock_up",
            "video",
            "no_driving",
            "examined"
          ]
        },
        {
          "question": "home_risks",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "home_not_safe",
          "state": "answered",
          "values": [
            "no"
          ]
        },
        {
          "question": "asa_class",
          "state": "not_asked"
        }
      ],
      "askFirst": [],
      "basis": {
        "attributes": [
          "citation",
          "developer",
          "funding",
          "dates",
          "race",
          "ethnicity",
          "language",
          "sexual_orientation",
          "gender_identity",
          "sex",
          "date_of_birth",
          "social_determinants",
          "health_assessments"
        ],
        "inputs": {
          "answered": 71,
          "asked": 71,
          "changed": 0,
          "stale": 0,
          "unanswered": 0,
          "unreadable": 0
        },
        "rules": {
          "met": 3,
          "notMet": 289,
          "unknown": 0
        },
        "statements": [
          "intended_use",
          "users",
          "population",
          "inputs",
          "logic",
          "sources",
          "validation",
          "limits",
          "protected_traits",
          "versions"
        ]
      },
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
              "question": "cannabis_days",
              "state": "answered",
              "values": [
                "30"
              ]
            }
          ],
          "contact": "routine",
          "kind": "clinical",
          "level": "review",
          "rule": "substances.cannabis-often"
        },
        {
          "because": [
            {
              "question": "indication",
              "state": "answered",
              "values": [
                "depression"
              ]
            }
          ],
          "contact": "routine",
          "kind": "clinical",
          "level": "note",
          "rule": "indication.off-label"
        },
        {
          "because": [
            {
              "question": "cannabis_days",
              "state": "answered",
              "values": [
                "30"
              ]
            }
          ],
          "contact": "routine",
          "kind": "clinical",
          "level": "note",
          "rule": "substances.cannabis"
        }
      ],
      "intake": "vignette-0000-0000",
      "medicines": [],
      "notCovered": [
        "asq",
        "gad7",
        "single_items",
        "dast10",
        "mdq",
        "asrm"
      ],
      "notices": [
        "rules_not_reviewed"
      ],
      "openByCause": [],
      "openRules": [],
      "oversight": [
        {
          "code": "no_prescriber_named"
        }
      ],
      "pack": "0",
      "possible": "review",
      "preparation": [
        "fasting_as_told",
        "bring_medicines",
        "tell_changes",
        "no_driving",
        "adult_at_home",
        "device_and_video",
        "doses_locked",
        "alcohol_cannabis_48_hours",
        "sedatives_as_agreed",
        "pressure_medicine_as_usual",
        "sugar_medicine_and_fast",
        "glp1_fast"
      ],
      "problems": [],
      "program": {
        "betweenSessions": "A nurse calls on the next day.",
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example",
        "clinicians": [
          {
            "credential": "MD",
            "licensedIn": [
              "US-CO",
              "US-WY"
            ],
            "name": "Robin Example"
          }
        ],
        "confirmedOn": "2026-10-22",
        "credential": "MD",
        "hours": "Monday to Friday, 8 to 5",
        "jurisdiction": "US-CO",
        "observation": "live_video",
        "observedBy": "a registered nurse",
        "routes": [
          "sublingual"
        ],
        "sessionMinutes": 120,
        "setting": "at_home",
        "supportPerson": "required",
        "telephone": "+1-303-555-0142"
      },
      "schema": 1,
      "scores": [
        {
          "bands": [
            "none_endorsed"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "cssrs",
          "wording": "short_topics"
        },
        {
          "bands": [
            "minimal"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "phq9",
          "low": 0,
          "range": {
            "high": 27,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "negative"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "phq2",
          "low": 0,
          "range": {
            "high": 6,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "negative"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "audit_c",
          "low": 0,
          "range": {
            "high": 12,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "none_reported"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "bladder_check",
          "wording": "short_topics"
        },
        {
          "bands": [
            "normal"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "body_mass_index",
          "wording": "short_topics"
        },
        {
          "bands": [
            "elevated"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "blood_pressure_aha",
          "wording": "short_topics"
        },
        {
          "bands": [
            "elevated"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "blood_pressure_esc",
          "wording": "short_topics"
        }
      ],
      "settled": "review",
      "settlingSet": [],
      "steps": [
        {
          "before": "booking",
          "contact": "routine",
          "id": "psychiatric_evaluation",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "medical_screening",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "medicine_list_verified",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "prescription_monitoring",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "records_requested",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "treatment_goals",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "cost_told",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "substance_history",
          "rules": [
            "substances.cannabis-often"
          ],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "prescriber_told",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "consent_talk",
          "rules": [
            "indication.off-label"
          ],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "pregnancy_test_on_the_day",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "home_set_up",
          "rules": [],
          "status": "answered"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "support_briefing",
          "rules": [],
          "status": "open"
        }
      ],
      "thresholds": [],
      "today": "2026-11-21",
      "trialCount": {
        "high": 2,
        "low": 2
      },
      "trials": [
        {
          "adequacy": "adequate",
          "dose": "100",
          "episode": "this",
          "helped": "a_little",
          "medicine": "sertraline",
          "reasons": [],
          "typed": "sertraline",
          "weeks": "8_or_more"
        },
        {
          "adequacy": "adequate",
          "dose": "150 mg",
          "episode": "this",
          "helped": "not_at_all",
          "medicine": "venlafaxine",
          "reasons": [],
          "typed": "Effexor XR",
          "weeks": "6_to_7"
        }
      ],
      "withdrawn": []
    },
    "patient": {
      "contact": {
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example, MD",
        "crisis": "988",
        "emergency": "911",
        "hours": "Monday to Friday, 8 to 5",
        "otherRoute": "Text +1-303-555-0143, or write to the clinic.",
        "outsideHours": "Call 988 or go to an emergency room.",
        "telephone": "+1-303-555-0142",
        "timeZone": "America/Denver"
      },
      "next": [
        "clinician_reads",
        "clinic_contacts_you",
        "keep_medicines",
        "if_worse_call"
      ],
      "preparation": [
        "fasting_as_told",
        "bring_medicines",
        "tell_changes",
        "no_driving",
        "adult_at_home",
        "device_and_video",
        "doses_locked"
      ],
      "problems": [],
      "safety": []
    },
    "receipt": {
      "engine": "0.0.0+0",
      "pack": "0",
      "program": "da3bbfc8e3ee14b3513bcb18eaa653f16ae9189e78d2167e5bf14139dee5726e",
      "request": "431cf920c2cf37d5f8871a0510e7b4daf4516207769a48cf8754801f2dd939f5",
      "result": "bcf3dfc6a5fe5395d9eb06ca3b0a3731696bb7f6792878becbf890a88dc2d193",
      "schema": 1,
      "today": "2026-11-21"
    },
    "type": "screened"
  },
  {
    "clinician": {
      "adjustments": [],
      "administrative": [],
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
          "question": "patient_location",
          "state": "answered",
          "values": [
            "US-CO"
          ]
        },
        {
          "question": "weight",
          "state": "answered",
          "typed": "75 kg",
          "values": [
            "75.0 kg"
          ]
        },
        {
          "question": "height",
          "state": "answered",
          "typed": "175 cm",
          "values": [
            "175.0 cm"
          ]
        },
        {
          "question": "also",
          "state": "answered",
          "values": [
            "none"
          ]
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
          "question": "pressure_signs",
          "state": "not_asked"
        },
        {
          "question": "severe_reading_recently",
          "state": "not_asked"
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
          "state": "not_asked"
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
          "state": "not_asked"
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
          "state": "not_asked"
        },
        {
          "question": "heart_family",
          "state": "not_asked"
        },
        {
          "question": "blood_thinner",
          "state": "not_asked"
        },
        {
          "question": "thinner_reason",
          "state": "not_asked"
        },
        {
          "question": "brain_and_eye",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "skull_now",
          "state": "not_asked"
        },
        {
          "question": "head_injury_serious",
          "state": "not_asked"
        },
        {
          "question": "head_injury_serious_when",
          "state": "not_asked"
        },
        {
          "question": "head_injury_when",
          "state": "not_asked"
        },
        {
          "question": "head_injury_symptoms",
          "state": "not_asked"
        },
        {
          "question": "seizure_kinds",
          "state": "not_asked"
        },
        {
          "question": "seizure_unexplained_when",
          "state": "not_asked"
        },
        {
          "question": "seizure_explained_when",
          "state": "not_asked"
        },
        {
          "question": "eye_treated",
          "state": "not_asked"
        },
        {
          "question": "eye_check",
          "state": "not_asked"
        },
        {
          "question": "angle_closure",
          "state": "not_asked"
        },
        {
          "question": "angle_laser",
          "state": "not_asked"
        },
        {
          "question": "eye_events",
          "state": "not_asked"
        },
        {
          "question": "eye_injury_when",
          "state": "not_asked"
        },
        {
          "question": "eye_operation_when",
          "state": "not_asked"
        },
        {
          "question": "lung",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "breathing_stay_when",
          "state": "not_asked"
        },
        {
          "question": "asthma_signs",
          "state": "not_asked"
        },
        {
          "question": "apnoea_device",
          "state": "not_asked"
        },
        {
          "question": "illness",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "overactive",
          "state": "not_asked"
        },
        {
          "question": "thyroid_signs",
          "state": "not_asked"
        },
        {
          "question": "thyroid_test",
          "state": "not_asked"
        },
        {
          "question": "thyroid_hormone",
          "state": "not_asked"
        },
        {
          "question": "thyroid_dose_when",
          "state": "not_asked"
        },
        {
          "question": "sugar_crisis",
          "state": "not_asked"
        },
        {
          "question": "sugar_crisis_when",
          "state": "not_asked"
        },
        {
          "question": "phaeo_removed",
          "state": "not_asked"
        },
        {
          "question": "belly",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "cirrhosis_ever",
          "state": "not_asked"
        },
        {
          "question": "kidney_stage",
          "state": "not_asked"
        },
        {
          "question": "bladder_ketamine",
          "state": "not_asked"
        },
        {
          "question": "urine",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "urine_ketamine",
          "state": "not_asked"
        },
        {
          "question": "lately",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "stay_recovered",
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
          "state": "not_asked"
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
          "question": "medicines",
          "state": "answered"
        },
        {
          "question": "medicine_changes",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "ketamine_elsewhere",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "ketamine_reactions",
          "state": "not_asked"
        },
        {
          "question": "ketamine_elsewhere_when",
          "state": "not_asked"
        },
        {
          "question": "ketamine_repeated",
          "state": "not_asked"
        },
        {
          "question": "ketamine_tests",
          "state": "not_asked"
        },
        {
          "question": "indication",
          "state": "answered",
          "values": [
            "depression"
          ]
        },
        {
          "question": "antidepressant_trials",
          "state": "answered",
          "values": [
            "sertraline",
            "Effexor XR"
          ]
        },
        {
          "question": "other_treatments",
          "state": "not_asked"
        },
        {
          "question": "goals",
          "state": "answered",
          "values": [
            "to sleep, and to work again"
          ]
        },
        {
          "question": "mania",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "mania_when",
          "state": "not_asked"
        },
        {
          "question": "bipolar_type",
          "state": "not_asked"
        },
        {
          "question": "asrm_item1",
          "state": "not_asked"
        },
        {
          "question": "asrm_item2",
          "state": "not_asked"
        },
        {
          "question": "asrm_item3",
          "state": "not_asked"
        },
        {
          "question": "asrm_item4",
          "state": "not_asked"
        },
        {
          "question": "asrm_item5",
          "state": "not_asked"
        },
        {
          "question": "mdq_item1",
          "state": "not_asked"
        },
        {
          "question": "mdq_item2",
          "state": "not_asked"
        },
        {
          "question": "mdq_item3",
          "state": "not_asked"
        },
        {
          "question": "mdq_item4",
          "state": "not_asked"
        },
        {
          "question": "mdq_item5",
          "state": "not_asked"
        },
        {
          "question": "mdq_item6",
          "state": "not_asked"
        },
        {
          "question": "mdq_item7",
          "state": "not_asked"
        },
        {
          "question": "mdq_item8",
          "state": "not_asked"
        },
        {
          "question": "mdq_item9",
          "state": "not_asked"
        },
        {
          "question": "mdq_item10",
          "state": "not_asked"
        },
        {
          "question": "mdq_item11",
          "state": "not_asked"
        },
        {
          "question": "mdq_item12",
          "state": "not_asked"
        },
        {
          "question": "mdq_item13",
          "state": "not_asked"
        },
        {
          "question": "mdq_item14",
          "state": "not_asked"
        },
        {
          "question": "mdq_item15",
          "state": "not_asked"
        },
        {
          "question": "psychosis",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "psychosis_when",
          "state": "not_asked"
        },
        {
          "question": "psychosis_link",
          "state": "not_asked"
        },
        {
          "question": "psychosis_high_when",
          "state": "not_asked"
        },
        {
          "question": "mind_family",
          "state": "not_asked"
        },
        {
          "question": "mind_conditions",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "trauma_crisis",
          "state": "not_asked"
        },
        {
          "question": "purging",
          "state": "not_asked"
        },
        {
          "question": "eating_fainted",
          "state": "not_asked"
        },
        {
          "question": "deciding",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "delirium_when",
          "state": "not_asked"
        },
        {
          "question": "audit_c_item1",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "audit_c_item2",
          "state": "not_asked"
        },
        {
          "question": "audit_c_item3",
          "state": "not_asked"
        },
        {
          "question": "alcohol_last_drink",
          "state": "not_asked"
        },
        {
          "question": "sex",
          "state": "not_asked"
        },
        {
          "question": "single_alcohol",
          "state": "not_asked"
        },
        {
          "question": "single_drug",
          "state": "not_asked"
        },
        {
          "question": "dast10_item1",
          "state": "not_asked"
        },
        {
          "question": "dast10_item2",
          "state": "not_asked"
        },
        {
          "question": "dast10_item3",
          "state": "not_asked"
        },
        {
          "question": "dast10_item4",
          "state": "not_asked"
        },
        {
          "question": "dast10_item5",
          "state": "not_asked"
        },
        {
          "question": "dast10_item6",
          "state": "not_asked"
        },
        {
          "question": "dast10_item7",
          "state": "not_asked"
        },
        {
          "question": "dast10_item8",
          "state": "not_asked"
        },
        {
          "question": "dast10_item9",
          "state": "not_asked"
        },
        {
          "question": "dast10_item10",
          "state": "not_asked"
        },
        {
          "question": "dast10_last_use",
          "state": "not_asked"
        },
        {
          "question": "alcohol_signs",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "cannabis_days",
          "state": "answered",
          "values": [
            "0"
          ]
        },
        {
          "question": "drugs",
          "state": "answered",
          "values": [
            "stimulants"
          ]
        },
        {
          "question": "ketamine_when",
          "state": "not_asked"
        },
        {
          "question": "ketamine_often",
          "state": "not_asked"
        },
        {
          "question": "ketamine_problem",
          "state": "not_asked"
        },
        {
          "question": "stimulants_when",
          "state": "answered",
          "typed": "2025-11-20",
          "values": [
            "366 days ago"
          ]
        },
        {
          "question": "opioids_when",
          "state": "not_asked"
        },
        {
          "question": "kratom_when",
          "state": "not_asked"
        },
        {
          "question": "kratom_regular",
          "state": "not_asked"
        },
        {
          "question": "synthetic_when",
          "state": "not_asked"
        },
        {
          "question": "psychedelics_when",
          "state": "not_asked"
        },
        {
          "question": "ibogaine_when",
          "state": "not_asked"
        },
        {
          "question": "other_drugs_when",
          "state": "not_asked"
        },
        {
          "question": "substance_problem",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "substance_last_use",
          "state": "not_asked"
        },
        {
          "question": "opioid_treatment",
          "state": "not_asked"
        },
        {
          "question": "phq9_item1",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item2",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item3",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item4",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item5",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item6",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item7",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item8",
          "state": "answered",
          "values": [
            "0 points"
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
          "question": "phq9_difficulty",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "cssrs_item4",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item5",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item6",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item6_recent",
          "state": "not_asked"
        },
        {
          "question": "asq_item1",
          "state": "not_asked"
        },
        {
          "question": "asq_item2",
          "state": "not_asked"
        },
        {
          "question": "asq_item3",
          "state": "not_asked"
        },
        {
          "question": "asq_item4",
          "state": "not_asked"
        },
        {
          "question": "asq_item5",
          "state": "not_asked"
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
        },
        {
          "question": "gad7_item1",
          "state": "not_asked"
        },
        {
          "question": "gad7_item2",
          "state": "not_asked"
        },
        {
          "question": "gad7_item3",
          "state": "not_asked"
        },
        {
          "question": "gad7_item4",
          "state": "not_asked"
        },
        {
          "question": "gad7_item5",
          "state": "not_asked"
        },
        {
          "question": "gad7_item6",
          "state": "not_asked"
        },
        {
          "question": "gad7_item7",
          "state": "not_asked"
        },
        {
          "question": "prescriber",
          "state": "answered",
          "values": [
            "may_be_told"
          ]
        },
        {
          "question": "clinic_day",
          "state": "answered",
          "values": [
            "escort",
            "no_driving",
            "stay"
          ]
        },
        {
          "question": "rems",
          "state": "not_asked"
        },
        {
          "question": "home_day",
          "state": "not_asked"
        },
        {
          "question": "home_risks",
          "state": "not_asked"
        },
        {
          "question": "home_not_safe",
          "state": "not_asked"
        },
        {
          "question": "asa_class",
          "state": "not_asked"
        }
      ],
      "askFirst": [],
      "basis": {
        "attributes": [
          "citation",
          "developer",
          "funding",
          "dates",
          "race",
          "ethnicity",
          "language",
          "sexual_orientation",
          "gender_identity",
          "sex",
          "date_of_birth",
          "social_determinants",
          "health_assessments"
        ],
        "inputs": {
          "answered": 70,
          "asked": 70,
          "changed": 0,
          "stale": 0,
          "unanswered": 0,
          "unreadable": 0
        },
        "rules": {
          "met": 2,
          "notMet": 281,
          "unknown": 0
        },
        "statements": [
          "intended_use",
          "users",
          "population",
          "inputs",
          "logic",
          "sources",
          "validation",
          "limits",
          "protected_traits",
          "versions"
        ]
      },
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
              "question": "stimulants_when",
              "state": "answered",
              "typed": "2025-11-20",
              "values": [
                "366 days ago"
              ]
            }
          ],
          "contact": "routine",
          "kind": "clinical",
          "level": "review",
          "rule": "substances.stimulants-12-months"
        },
        {
          "because": [
            {
              "question": "indication",
              "state": "answered",
              "values": [
                "depression"
              ]
            }
          ],
          "contact": "routine",
          "kind": "clinical",
          "level": "note",
          "rule": "indication.off-label"
        }
      ],
      "intake": "vignette-0000-0000",
      "medicines": [],
      "notCovered": [
        "asq",
        "gad7",
        "single_items",
        "dast10",
        "mdq",
        "asrm"
      ],
      "notices": [
        "rules_not_reviewed"
      ],
      "openByCause": [],
      "openRules": [],
      "oversight": [
        {
          "code": "no_prescriber_named"
        }
      ],
      "pack": "0",
      "possible": "review",
      "preparation": [
        "fasting_as_told",
        "bring_medicines",
        "tell_changes",
        "escort_home",
        "no_driving",
        "alcohol_cannabis_48_hours",
        "sedatives_as_agreed",
        "pressure_medicine_as_usual",
        "sugar_medicine_and_fast",
        "glp1_fast"
      ],
      "problems": [],
      "program": {
        "betweenSessions": "A nurse calls on the next day.",
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example",
        "clinicians": [
          {
            "credential": "MD",
            "licensedIn": [
              "US-CO",
              "US-WY"
            ],
            "name": "Robin Example"
          }
        ],
        "confirmedOn": "2026-10-22",
        "credential": "MD",
        "hours": "Monday to Friday, 8 to 5",
        "jurisdiction": "US-CO",
        "observation": "in_person",
        "observedBy": "a registered nurse",
        "routes": [
          "iv"
        ],
        "sessionMinutes": 120,
        "setting": "in_clinic_infusion",
        "supportPerson": "required",
        "telephone": "+1-303-555-0142"
      },
      "schema": 1,
      "scores": [
        {
          "bands": [
            "none_endorsed"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "cssrs",
          "wording": "short_topics"
        },
        {
          "bands": [
            "minimal"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "phq9",
          "low": 0,
          "range": {
            "high": 27,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "negative"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "phq2",
          "low": 0,
          "range": {
            "high": 6,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "negative"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "audit_c",
          "low": 0,
          "range": {
            "high": 12,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "none_reported"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "bladder_check",
          "wording": "short_topics"
        },
        {
          "bands": [
            "normal"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "body_mass_index",
          "wording": "short_topics"
        },
        {
          "bands": [
            "elevated"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "blood_pressure_aha",
          "wording": "short_topics"
        },
        {
          "bands": [
            "elevated"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "blood_pressure_esc",
          "wording": "short_topics"
        }
      ],
      "settled": "review",
      "settlingSet": [],
      "steps": [
        {
          "before": "booking",
          "contact": "routine",
          "id": "psychiatric_evaluation",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "medical_screening",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "medicine_list_verified",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "prescription_monitoring",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "records_requested",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "treatment_goals",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "cost_told",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "substance_history",
          "rules": [
            "substances.stimulants-12-months"
          ],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "prescriber_told",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "consent_talk",
          "rules": [
            "indication.off-label"
          ],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "pregnancy_test_on_the_day",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "escort_and_transport",
          "rules": [],
          "status": "answered"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "support_briefing",
          "rules": [],
          "status": "open"
        }
      ],
      "thresholds": [],
      "today": "2026-11-21",
      "trialCount": {
        "high": 2,
        "low": 2
      },
      "trials": [
        {
          "adequacy": "adequate",
          "dose": "100",
          "episode": "this",
          "helped": "a_little",
          "medicine": "sertraline",
          "reasons": [],
          "typed": "sertraline",
          "weeks": "8_or_more"
        },
        {
          "adequacy": "adequate",
          "dose": "150 mg",
          "episode": "this",
          "helped": "not_at_all",
          "medicine": "venlafaxine",
          "reasons": [],
          "typed": "Effexor XR",
          "weeks": "6_to_7"
        }
      ],
      "withdrawn": []
    },
    "patient": {
      "contact": {
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example, MD",
        "crisis": "988",
        "emergency": "911",
        "hours": "Monday to Friday, 8 to 5",
        "otherRoute": "Text +1-303-555-0143, or write to the clinic.",
        "outsideHours": "Call 988 or go to an emergency room.",
        "telephone": "+1-303-555-0142",
        "timeZone": "America/Denver"
      },
      "next": [
        "clinician_reads",
        "clinic_contacts_you",
        "keep_medicines",
        "if_worse_call"
      ],
      "preparation": [
        "fasting_as_told",
        "bring_medicines",
        "tell_changes",
        "escort_home",
        "no_driving"
      ],
      "problems": [],
      "safety": []
    },
    "receipt": {
      "engine": "0.0.0+0",
      "pack": "0",
      "program": "97434673b99915a443205fac731c05a313b24eda202e2402f7f966631d5be34c",
      "request": "f25654efa1868719c18170af20e7dd3ccef9c1ee4baad9e2a4869269b98282f1",
      "result": "b5a0419ca85bec4095db8ee7cab5726759c0da706624d30be4764a1e67baed5d",
      "schema": 1,
      "today": "2026-11-21"
    },
    "type": "screened"
  },
  {
    "clinician": {
      "adjustments": [],
      "administrative": [],
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
          "question": "patient_location",
          "state": "answered",
          "values": [
            "US-CO"
          ]
        },
        {
          "question": "weight",
          "state": "answered",
          "typed": "75 kg",
          "values": [
            "75.0 kg"
          ]
        },
        {
          "question": "height",
          "state": "answered",
          "typed": "175 cm",
          "values": [
            "175.0 cm"
          ]
        },
        {
          "question": "also",
          "state": "answered",
          "values": [
            "none"
          ]
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
          "question": "pressure_signs",
          "state": "not_asked"
        },
        {
          "question": "severe_reading_recently",
          "state": "not_asked"
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
          "state": "not_asked"
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
          "state": "not_asked"
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
          "state": "not_asked"
        },
        {
          "question": "heart_family",
          "state": "not_asked"
        },
        {
          "question": "blood_thinner",
          "state": "not_asked"
        },
        {
          "question": "thinner_reason",
          "state": "not_asked"
        },
        {
          "question": "brain_and_eye",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "skull_now",
          "state": "not_asked"
        },
        {
          "question": "head_injury_serious",
          "state": "not_asked"
        },
        {
          "question": "head_injury_serious_when",
          "state": "not_asked"
        },
        {
          "question": "head_injury_when",
          "state": "not_asked"
        },
        {
          "question": "head_injury_symptoms",
          "state": "not_asked"
        },
        {
          "question": "seizure_kinds",
          "state": "not_asked"
        },
        {
          "question": "seizure_unexplained_when",
          "state": "not_asked"
        },
        {
          "question": "seizure_explained_when",
          "state": "not_asked"
        },
        {
          "question": "eye_treated",
          "state": "not_asked"
        },
        {
          "question": "eye_check",
          "state": "not_asked"
        },
        {
          "question": "angle_closure",
          "state": "not_asked"
        },
        {
          "question": "angle_laser",
          "state": "not_asked"
        },
        {
          "question": "eye_events",
          "state": "not_asked"
        },
        {
          "question": "eye_injury_when",
          "state": "not_asked"
        },
        {
          "question": "eye_operation_when",
          "state": "not_asked"
        },
        {
          "question": "lung",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "breathing_stay_when",
          "state": "not_asked"
        },
        {
          "question": "asthma_signs",
          "state": "not_asked"
        },
        {
          "question": "apnoea_device",
          "state": "not_asked"
        },
        {
          "question": "illness",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "overactive",
          "state": "not_asked"
        },
        {
          "question": "thyroid_signs",
          "state": "not_asked"
        },
        {
          "question": "thyroid_test",
          "state": "not_asked"
        },
        {
          "question": "thyroid_hormone",
          "state": "not_asked"
        },
        {
          "question": "thyroid_dose_when",
          "state": "not_asked"
        },
        {
          "question": "sugar_crisis",
          "state": "not_asked"
        },
        {
          "question": "sugar_crisis_when",
          "state": "not_asked"
        },
        {
          "question": "phaeo_removed",
          "state": "not_asked"
        },
        {
          "question": "belly",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "cirrhosis_ever",
          "state": "not_asked"
        },
        {
          "question": "kidney_stage",
          "state": "not_asked"
        },
        {
          "question": "bladder_ketamine",
          "state": "not_asked"
        },
        {
          "question": "urine",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "urine_ketamine",
          "state": "not_asked"
        },
        {
          "question": "lately",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "stay_recovered",
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
          "state": "not_asked"
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
          "question": "medicines",
          "state": "answered"
        },
        {
          "question": "medicine_changes",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "ketamine_elsewhere",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "ketamine_reactions",
          "state": "not_asked"
        },
        {
          "question": "ketamine_elsewhere_when",
          "state": "not_asked"
        },
        {
          "question": "ketamine_repeated",
          "state": "not_asked"
        },
        {
          "question": "ketamine_tests",
          "state": "not_asked"
        },
        {
          "question": "indication",
          "state": "answered",
          "values": [
            "depression"
          ]
        },
        {
          "question": "antidepressant_trials",
          "state": "answered",
          "values": [
            "sertraline",
            "Effexor XR"
          ]
        },
        {
          "question": "other_treatments",
          "state": "not_asked"
        },
        {
          "question": "goals",
          "state": "answered",
          "values": [
            "to sleep, and to work again"
          ]
        },
        {
          "question": "mania",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "mania_when",
          "state": "not_asked"
        },
        {
          "question": "bipolar_type",
          "state": "not_asked"
        },
        {
          "question": "asrm_item1",
          "state": "not_asked"
        },
        {
          "question": "asrm_item2",
          "state": "not_asked"
        },
        {
          "question": "asrm_item3",
          "state": "not_asked"
        },
        {
          "question": "asrm_item4",
          "state": "not_asked"
        },
        {
          "question": "asrm_item5",
          "state": "not_asked"
        },
        {
          "question": "mdq_item1",
          "state": "not_asked"
        },
        {
          "question": "mdq_item2",
          "state": "not_asked"
        },
        {
          "question": "mdq_item3",
          "state": "not_asked"
        },
        {
          "question": "mdq_item4",
          "state": "not_asked"
        },
        {
          "question": "mdq_item5",
          "state": "not_asked"
        },
        {
          "question": "mdq_item6",
          "state": "not_asked"
        },
        {
          "question": "mdq_item7",
          "state": "not_asked"
        },
        {
          "question": "mdq_item8",
          "state": "not_asked"
        },
        {
          "question": "mdq_item9",
          "state": "not_asked"
        },
        {
          "question": "mdq_item10",
          "state": "not_asked"
        },
        {
          "question": "mdq_item11",
          "state": "not_asked"
        },
        {
          "question": "mdq_item12",
          "state": "not_asked"
        },
        {
          "question": "mdq_item13",
          "state": "not_asked"
        },
        {
          "question": "mdq_item14",
          "state": "not_asked"
        },
        {
          "question": "mdq_item15",
          "state": "not_asked"
        },
        {
          "question": "psychosis",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "psychosis_when",
          "state": "not_asked"
        },
        {
          "question": "psychosis_link",
          "state": "not_asked"
        },
        {
          "question": "psychosis_high_when",
          "state": "not_asked"
        },
        {
          "question": "mind_family",
          "state": "not_asked"
        },
        {
          "question": "mind_conditions",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "trauma_crisis",
          "state": "not_asked"
        },
        {
          "question": "purging",
          "state": "not_asked"
        },
        {
          "question": "eating_fainted",
          "state": "not_asked"
        },
        {
          "question": "deciding",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "delirium_when",
          "state": "not_asked"
        },
        {
          "question": "audit_c_item1",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "audit_c_item2",
          "state": "not_asked"
        },
        {
          "question": "audit_c_item3",
          "state": "not_asked"
        },
        {
          "question": "alcohol_last_drink",
          "state": "not_asked"
        },
        {
          "question": "sex",
          "state": "not_asked"
        },
        {
          "question": "single_alcohol",
          "state": "not_asked"
        },
        {
          "question": "single_drug",
          "state": "not_asked"
        },
        {
          "question": "dast10_item1",
          "state": "not_asked"
        },
        {
          "question": "dast10_item2",
          "state": "not_asked"
        },
        {
          "question": "dast10_item3",
          "state": "not_asked"
        },
        {
          "question": "dast10_item4",
          "state": "not_asked"
        },
        {
          "question": "dast10_item5",
          "state": "not_asked"
        },
        {
          "question": "dast10_item6",
          "state": "not_asked"
        },
        {
          "question": "dast10_item7",
          "state": "not_asked"
        },
        {
          "question": "dast10_item8",
          "state": "not_asked"
        },
        {
          "question": "dast10_item9",
          "state": "not_asked"
        },
        {
          "question": "dast10_item10",
          "state": "not_asked"
        },
        {
          "question": "dast10_last_use",
          "state": "not_asked"
        },
        {
          "question": "alcohol_signs",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "cannabis_days",
          "state": "answered",
          "values": [
            "0"
          ]
        },
        {
          "question": "drugs",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "ketamine_when",
          "state": "not_asked"
        },
        {
          "question": "ketamine_often",
          "state": "not_asked"
        },
        {
          "question": "ketamine_problem",
          "state": "not_asked"
        },
        {
          "question": "stimulants_when",
          "state": "not_asked"
        },
        {
          "question": "opioids_when",
          "state": "not_asked"
        },
        {
          "question": "kratom_when",
          "state": "not_asked"
        },
        {
          "question": "kratom_regular",
          "state": "not_asked"
        },
        {
          "question": "synthetic_when",
          "state": "not_asked"
        },
        {
          "question": "psychedelics_when",
          "state": "not_asked"
        },
        {
          "question": "ibogaine_when",
          "state": "not_asked"
        },
        {
          "question": "other_drugs_when",
          "state": "not_asked"
        },
        {
          "question": "substance_problem",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "substance_last_use",
          "state": "not_asked"
        },
        {
          "question": "opioid_treatment",
          "state": "not_asked"
        },
        {
          "question": "phq9_item1",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item2",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item3",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item4",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item5",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item6",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item7",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item8",
          "state": "answered",
          "values": [
            "0 points"
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
          "question": "phq9_difficulty",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "cssrs_item4",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item5",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item6",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item6_recent",
          "state": "not_asked"
        },
        {
          "question": "asq_item1",
          "state": "not_asked"
        },
        {
          "question": "asq_item2",
          "state": "not_asked"
        },
        {
          "question": "asq_item3",
          "state": "not_asked"
        },
        {
          "question": "asq_item4",
          "state": "not_asked"
        },
        {
          "question": "asq_item5",
          "state": "not_asked"
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
        },
        {
          "question": "gad7_item1",
          "state": "not_asked"
        },
        {
          "question": "gad7_item2",
          "state": "not_asked"
        },
        {
          "question": "gad7_item3",
          "state": "not_asked"
        },
        {
          "question": "gad7_item4",
          "state": "not_asked"
        },
        {
          "question": "gad7_item5",
          "state": "not_asked"
        },
        {
          "question": "gad7_item6",
          "state": "not_asked"
        },
        {
          "question": "gad7_item7",
          "state": "not_asked"
        },
        {
          "question": "prescriber",
          "state": "answered",
          "values": [
            "may_be_told"
          ]
        },
        {
          "question": "clinic_day",
          "state": "answered",
          "values": [
            "escort",
            "no_driving",
            "stay"
          ]
        },
        {
          "question": "rems",
          "state": "not_asked"
        },
        {
          "question": "home_day",
          "state": "not_asked"
        },
        {
          "question": "home_risks",
          "state": "not_asked"
        },
        {
          "question": "home_not_safe",
          "state": "not_asked"
        },
        {
          "question": "asa_class",
          "state": "answered",
          "values": [
            "class_1"
          ]
        }
      ],
      "askFirst": [],
      "basis": {
        "attributes": [
          "citation",
          "developer",
          "funding",
          "dates",
          "race",
          "ethnicity",
          "language",
          "sexual_orientation",
          "gender_identity",
          "sex",
          "date_of_birth",
          "social_determinants",
          "health_assessments"
        ],
        "inputs": {
          "answered": 70,
          "asked": 70,
          "changed": 1,
          "stale": 0,
          "unanswered": 0,
          "unreadable": 0
        },
        "rules": {
          "met": 1,
          "notMet": 282,
          "unknown": 0
        },
        "statements": [
          "intended_use",
          "users",
          "population",
          "inputs",
          "logic",
          "sources",
          "validation",
          "limits",
          "protected_traits",
          "versions"
        ]
      },
      "changes": [
        {
          "from": "class_4",
          "question": "asa_class",
          "to": "class_1"
        }
      ],
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
              "question": "indication",
              "state": "answered",
              "values": [
                "depression"
              ]
            }
          ],
          "contact": "routine",
          "kind": "clinical",
          "level": "note",
          "rule": "indication.off-label"
        }
      ],
      "intake": "vignette-0000-0000",
      "medicines": [],
      "notCovered": [
        "asq",
        "gad7",
        "single_items",
        "dast10",
        "mdq",
        "asrm"
      ],
      "notices": [
        "rules_not_reviewed"
      ],
      "openByCause": [],
      "openRules": [],
      "oversight": [
        {
          "code": "no_prescriber_named"
        }
      ],
      "pack": "0",
      "possible": "note",
      "preparation": [
        "fasting_as_told",
        "bring_medicines",
        "tell_changes",
        "escort_home",
        "no_driving",
        "alcohol_cannabis_48_hours",
        "sedatives_as_agreed",
        "pressure_medicine_as_usual",
        "sugar_medicine_and_fast",
        "glp1_fast"
      ],
      "problems": [],
      "program": {
        "betweenSessions": "A nurse calls on the next day.",
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example",
        "clinicians": [
          {
            "credential": "MD",
            "licensedIn": [
              "US-CO",
              "US-WY"
            ],
            "name": "Robin Example"
          }
        ],
        "confirmedOn": "2026-10-22",
        "credential": "MD",
        "hours": "Monday to Friday, 8 to 5",
        "jurisdiction": "US-CO",
        "observation": "in_person",
        "observedBy": "a registered nurse",
        "routes": [
          "iv"
        ],
        "sessionMinutes": 120,
        "setting": "in_clinic_infusion",
        "supportPerson": "required",
        "telephone": "+1-303-555-0142"
      },
      "schema": 1,
      "scores": [
        {
          "bands": [
            "none_endorsed"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "cssrs",
          "wording": "short_topics"
        },
        {
          "bands": [
            "minimal"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "phq9",
          "low": 0,
          "range": {
            "high": 27,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "negative"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "phq2",
          "low": 0,
          "range": {
            "high": 6,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "negative"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "audit_c",
          "low": 0,
          "range": {
            "high": 12,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "none_reported"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "bladder_check",
          "wording": "short_topics"
        },
        {
          "bands": [
            "normal"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "body_mass_index",
          "wording": "short_topics"
        },
        {
          "bands": [
            "elevated"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "blood_pressure_aha",
          "wording": "short_topics"
        },
        {
          "bands": [
            "elevated"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "blood_pressure_esc",
          "wording": "short_topics"
        }
      ],
      "settled": "note",
      "settlingSet": [],
      "steps": [
        {
          "before": "booking",
          "contact": "routine",
          "id": "psychiatric_evaluation",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "medical_screening",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "medicine_list_verified",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "prescription_monitoring",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "records_requested",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "treatment_goals",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "cost_told",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "talk_about_changed_answer",
          "rules": [
            "asa.class-4"
          ],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "prescriber_told",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "consent_talk",
          "rules": [
            "indication.off-label"
          ],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "pregnancy_test_on_the_day",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "escort_and_transport",
          "rules": [],
          "status": "answered"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "support_briefing",
          "rules": [],
          "status": "open"
        }
      ],
      "thresholds": [],
      "today": "2026-11-21",
      "trialCount": {
        "high": 2,
        "low": 2
      },
      "trials": [
        {
          "adequacy": "adequate",
          "dose": "100",
          "episode": "this",
          "helped": "a_little",
          "medicine": "sertraline",
          "reasons": [],
          "typed": "sertraline",
          "weeks": "8_or_more"
        },
        {
          "adequacy": "adequate",
          "dose": "150 mg",
          "episode": "this",
          "helped": "not_at_all",
          "medicine": "venlafaxine",
          "reasons": [],
          "typed": "Effexor XR",
          "weeks": "6_to_7"
        }
      ],
      "withdrawn": [
        {
          "change": 0,
          "level": "contraindicated",
          "rule": "asa.class-4"
        },
        {
          "change": 0,
          "level": "review",
          "rule": "asa.class-3"
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
        "otherRoute": "Text +1-303-555-0143, or write to the clinic.",
        "outsideHours": "Call 988 or go to an emergency room.",
        "telephone": "+1-303-555-0142",
        "timeZone": "America/Denver"
      },
      "next": [
        "clinician_reads",
        "clinic_contacts_you",
        "keep_medicines",
        "if_worse_call"
      ],
      "preparation": [
        "fasting_as_told",
        "bring_medicines",
        "tell_changes",
        "escort_home",
        "no_driving"
      ],
      "problems": [],
      "safety": []
    },
    "receipt": {
      "engine": "0.0.0+0",
      "pack": "0",
      "program": "97434673b99915a443205fac731c05a313b24eda202e2402f7f966631d5be34c",
      "request": "5d1354e220a50207c5cfa48fd24e8f187948ae33ec744a0e9d559da9e64c5ee9",
      "result": "6c156023bf8867c0b4ac34a20a981781359d2981035332ce7998998fcac74c02",
      "schema": 1,
      "today": "2026-11-21"
    },
    "type": "screened"
  },
  {
    "clinician": {
      "adjustments": [],
      "administrative": [],
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
          "question": "patient_location",
          "state": "answered",
          "values": [
            "US-CO"
          ]
        },
        {
          "question": "weight",
          "state": "answered",
          "typed": "75 kg",
          "values": [
            "75.0 kg"
          ]
        },
        {
          "question": "height",
          "state": "answered",
          "typed": "175 cm",
          "values": [
            "175.0 cm"
          ]
        },
        {
          "question": "also",
          "state": "answered",
          "values": [
            "none"
          ]
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
          "question": "pressure_signs",
          "state": "not_asked"
        },
        {
          "question": "severe_reading_recently",
          "state": "not_asked"
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
          "state": "not_asked"
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
          "state": "not_asked"
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
          "state": "not_asked"
        },
        {
          "question": "heart_family",
          "state": "not_asked"
        },
        {
          "question": "blood_thinner",
          "state": "not_asked"
        },
        {
          "question": "thinner_reason",
          "state": "not_asked"
        },
        {
          "question": "brain_and_eye",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "skull_now",
          "state": "not_asked"
        },
        {
          "question": "head_injury_serious",
          "state": "not_asked"
        },
        {
          "question": "head_injury_serious_when",
          "state": "not_asked"
        },
        {
          "question": "head_injury_when",
          "state": "not_asked"
        },
        {
          "question": "head_injury_symptoms",
          "state": "not_asked"
        },
        {
          "question": "seizure_kinds",
          "state": "not_asked"
        },
        {
          "question": "seizure_unexplained_when",
          "state": "not_asked"
        },
        {
          "question": "seizure_explained_when",
          "state": "not_asked"
        },
        {
          "question": "eye_treated",
          "state": "not_asked"
        },
        {
          "question": "eye_check",
          "state": "not_asked"
        },
        {
          "question": "angle_closure",
          "state": "not_asked"
        },
        {
          "question": "angle_laser",
          "state": "not_asked"
        },
        {
          "question": "eye_events",
          "state": "not_asked"
        },
        {
          "question": "eye_injury_when",
          "state": "not_asked"
        },
        {
          "question": "eye_operation_when",
          "state": "not_asked"
        },
        {
          "question": "lung",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "breathing_stay_when",
          "state": "not_asked"
        },
        {
          "question": "asthma_signs",
          "state": "not_asked"
        },
        {
          "question": "apnoea_device",
          "state": "not_asked"
        },
        {
          "question": "illness",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "overactive",
          "state": "not_asked"
        },
        {
          "question": "thyroid_signs",
          "state": "not_asked"
        },
        {
          "question": "thyroid_test",
          "state": "not_asked"
        },
        {
          "question": "thyroid_hormone",
          "state": "not_asked"
        },
        {
          "question": "thyroid_dose_when",
          "state": "not_asked"
        },
        {
          "question": "sugar_crisis",
          "state": "not_asked"
        },
        {
          "question": "sugar_crisis_when",
          "state": "not_asked"
        },
        {
          "question": "phaeo_removed",
          "state": "not_asked"
        },
        {
          "question": "belly",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "cirrhosis_ever",
          "state": "not_asked"
        },
        {
          "question": "kidney_stage",
          "state": "not_asked"
        },
        {
          "question": "bladder_ketamine",
          "state": "not_asked"
        },
        {
          "question": "urine",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "urine_ketamine",
          "state": "not_asked"
        },
        {
          "question": "lately",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "stay_recovered",
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
          "state": "not_asked"
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
          "question": "medicines",
          "state": "answered"
        },
        {
          "question": "medicine_changes",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "ketamine_elsewhere",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "ketamine_reactions",
          "state": "not_asked"
        },
        {
          "question": "ketamine_elsewhere_when",
          "state": "not_asked"
        },
        {
          "question": "ketamine_repeated",
          "state": "not_asked"
        },
        {
          "question": "ketamine_tests",
          "state": "not_asked"
        },
        {
          "question": "indication",
          "state": "answered",
          "values": [
            "depression"
          ]
        },
        {
          "question": "antidepressant_trials",
          "state": "answered",
          "values": [
            "sertraline",
            "Effexor XR"
          ]
        },
        {
          "question": "other_treatments",
          "state": "answered",
          "values": [
            "talk_therapy"
          ]
        },
        {
          "question": "goals",
          "state": "answered",
          "values": [
            "to sleep, and to work again"
          ]
        },
        {
          "question": "mania",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "mania_when",
          "state": "not_asked"
        },
        {
          "question": "bipolar_type",
          "state": "not_asked"
        },
        {
          "question": "asrm_item1",
          "state": "not_asked"
        },
        {
          "question": "asrm_item2",
          "state": "not_asked"
        },
        {
          "question": "asrm_item3",
          "state": "not_asked"
        },
        {
          "question": "asrm_item4",
          "state": "not_asked"
        },
        {
          "question": "asrm_item5",
          "state": "not_asked"
        },
        {
          "question": "mdq_item1",
          "state": "not_asked"
        },
        {
          "question": "mdq_item2",
          "state": "not_asked"
        },
        {
          "question": "mdq_item3",
          "state": "not_asked"
        },
        {
          "question": "mdq_item4",
          "state": "not_asked"
        },
        {
          "question": "mdq_item5",
          "state": "not_asked"
        },
        {
          "question": "mdq_item6",
          "state": "not_asked"
        },
        {
          "question": "mdq_item7",
          "state": "not_asked"
        },
        {
          "question": "mdq_item8",
          "state": "not_asked"
        },
        {
          "question": "mdq_item9",
          "state": "not_asked"
        },
        {
          "question": "mdq_item10",
          "state": "not_asked"
        },
        {
          "question": "mdq_item11",
          "state": "not_asked"
        },
        {
          "question": "mdq_item12",
          "state": "not_asked"
        },
        {
          "question": "mdq_item13",
          "state": "not_asked"
        },
        {
          "question": "mdq_item14",
          "state": "not_asked"
        },
        {
          "question": "mdq_item15",
          "state": "not_asked"
        },
        {
          "question": "psychosis",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "psychosis_when",
          "state": "not_asked"
        },
        {
          "question": "psychosis_link",
          "state": "not_asked"
        },
        {
          "question": "psychosis_high_when",
          "state": "not_asked"
        },
        {
          "question": "mind_family",
          "state": "not_asked"
        },
        {
          "question": "mind_conditions",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "trauma_crisis",
          "state": "not_asked"
        },
        {
          "question": "purging",
          "state": "not_asked"
        },
        {
          "question": "eating_fainted",
          "state": "not_asked"
        },
        {
          "question": "deciding",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "delirium_when",
          "state": "not_asked"
        },
        {
          "question": "audit_c_item1",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "audit_c_item2",
          "state": "not_asked"
        },
        {
          "question": "audit_c_item3",
          "state": "not_asked"
        },
        {
          "question": "alcohol_last_drink",
          "state": "not_asked"
        },
        {
          "question": "sex",
          "state": "not_asked"
        },
        {
          "question": "single_alcohol",
          "state": "not_asked"
        },
        {
          "question": "single_drug",
          "state": "not_asked"
        },
        {
          "question": "dast10_item1",
          "state": "not_asked"
        },
        {
          "question": "dast10_item2",
          "state": "not_asked"
        },
        {
          "question": "dast10_item3",
          "state": "not_asked"
        },
        {
          "question": "dast10_item4",
          "state": "not_asked"
        },
        {
          "question": "dast10_item5",
          "state": "not_asked"
        },
        {
          "question": "dast10_item6",
          "state": "not_asked"
        },
        {
          "question": "dast10_item7",
          "state": "not_asked"
        },
        {
          "question": "dast10_item8",
          "state": "not_asked"
        },
        {
          "question": "dast10_item9",
          "state": "not_asked"
        },
        {
          "question": "dast10_item10",
          "state": "not_asked"
        },
        {
          "question": "dast10_last_use",
          "state": "not_asked"
        },
        {
          "question": "alcohol_signs",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "cannabis_days",
          "state": "answered",
          "values": [
            "0"
          ]
        },
        {
          "question": "drugs",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "ketamine_when",
          "state": "not_asked"
        },
        {
          "question": "ketamine_often",
          "state": "not_asked"
        },
        {
          "question": "ketamine_problem",
          "state": "not_asked"
        },
        {
          "question": "stimulants_when",
          "state": "not_asked"
        },
        {
          "question": "opioids_when",
          "state": "not_asked"
        },
        {
          "question": "kratom_when",
          "state": "not_asked"
        },
        {
          "question": "kratom_regular",
          "state": "not_asked"
        },
        {
          "question": "synthetic_when",
          "state": "not_asked"
        },
        {
          "question": "psychedelics_when",
          "state": "not_asked"
        },
        {
          "question": "ibogaine_when",
          "state": "not_asked"
        },
        {
          "question": "other_drugs_when",
          "state": "not_asked"
        },
        {
          "question": "substance_problem",
          "state": "answered",
          "values": [
            "none"
          ]
        },
        {
          "question": "substance_last_use",
          "state": "not_asked"
        },
        {
          "question": "opioid_treatment",
          "state": "not_asked"
        },
        {
          "question": "phq9_item1",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item2",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item3",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item4",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item5",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item6",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item7",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "phq9_item8",
          "state": "answered",
          "values": [
            "0 points"
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
          "question": "phq9_difficulty",
          "state": "answered",
          "values": [
            "0 points"
          ]
        },
        {
          "question": "cssrs_item4",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item5",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item6",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item6_recent",
          "state": "not_asked"
        },
        {
          "question": "asq_item1",
          "state": "not_asked"
        },
        {
          "question": "asq_item2",
          "state": "not_asked"
        },
        {
          "question": "asq_item3",
          "state": "not_asked"
        },
        {
          "question": "asq_item4",
          "state": "not_asked"
        },
        {
          "question": "asq_item5",
          "state": "not_asked"
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
        },
        {
          "question": "gad7_item1",
          "state": "not_asked"
        },
        {
          "question": "gad7_item2",
          "state": "not_asked"
        },
        {
          "question": "gad7_item3",
          "state": "not_asked"
        },
        {
          "question": "gad7_item4",
          "state": "not_asked"
        },
        {
          "question": "gad7_item5",
          "state": "not_asked"
        },
        {
          "question": "gad7_item6",
          "state": "not_asked"
        },
        {
          "question": "gad7_item7",
          "state": "not_asked"
        },
        {
          "question": "prescriber",
          "state": "answered",
          "values": [
            "may_be_told"
          ]
        },
        {
          "question": "clinic_day",
          "state": "answered",
          "values": [
            "escort",
            "no_driving",
            "stay"
          ]
        },
        {
          "question": "rems",
          "state": "answered",
          "values": [
            "yes"
          ]
        },
        {
          "question": "home_day",
          "state": "not_asked"
        },
        {
          "question": "home_risks",
          "state": "not_asked"
        },
        {
          "question": "home_not_safe",
          "state": "not_asked"
        },
        {
          "question": "asa_class",
          "state": "answered",
          "values": [
            "class_1"
          ]
        }
      ],
      "askFirst": [],
      "basis": {
        "attributes": [
          "citation",
          "developer",
          "funding",
          "dates",
          "race",
          "ethnicity",
          "language",
          "sexual_orientation",
          "gender_identity",
          "sex",
          "date_of_birth",
          "social_determinants",
          "health_assessments"
        ],
        "inputs": {
          "answered": 72,
          "asked": 72,
          "changed": 1,
          "stale": 0,
          "unanswered": 0,
          "unreadable": 0
        },
        "rules": {
          "met": 0,
          "notMet": 283,
          "unknown": 0
        },
        "statements": [
          "intended_use",
          "users",
          "population",
          "inputs",
          "logic",
          "sources",
          "validation",
          "limits",
          "protected_traits",
          "versions"
        ]
      },
      "changes": [
        {
          "from": "class_4",
          "question": "asa_class",
          "to": "class_1"
        }
      ],
      "context": {
        "answeredOn": [],
        "notShown": [],
        "safetyShown": []
      },
      "discordances": [],
      "engine": "0.0.0+0",
      "findings": [],
      "intake": "vignette-0000-0000",
      "medicines": [],
      "notCovered": [
        "asq",
        "gad7",
        "single_items",
        "dast10",
        "mdq",
        "asrm"
      ],
      "notices": [
        "rules_not_reviewed"
      ],
      "openByCause": [],
      "openRules": [],
      "oversight": [
        {
          "code": "no_prescriber_named"
        }
      ],
      "pack": "0",
      "possible": "none",
      "preparation": [
        "no_food_2_hours",
        "no_drink_30_minutes",
        "bring_medicines",
        "tell_changes",
        "escort_home",
        "no_driving",
        "stay_2_hours",
        "alcohol_cannabis_48_hours",
        "sedatives_as_agreed",
        "pressure_medicine_as_usual",
        "sugar_medicine_and_fast",
        "glp1_fast",
        "nasal_medicine_1_hour"
      ],
      "problems": [],
      "program": {
        "betweenSessions": "A nurse calls on the next day.",
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example",
        "clinicians": [
          {
            "credential": "MD",
            "licensedIn": [
              "US-CO",
              "US-WY"
            ],
            "name": "Robin Example"
          }
        ],
        "confirmedOn": "2026-10-22",
        "credential": "MD",
        "hours": "Monday to Friday, 8 to 5",
        "jurisdiction": "US-CO",
        "observation": "in_person",
        "observedBy": "a registered nurse",
        "routes": [
          "nasal"
        ],
        "sessionMinutes": 120,
        "setting": "esketamine_clinic",
        "supportPerson": "required",
        "telephone": "+1-303-555-0142"
      },
      "schema": 1,
      "scores": [
        {
          "bands": [
            "none_endorsed"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "cssrs",
          "wording": "short_topics"
        },
        {
          "bands": [
            "minimal"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "phq9",
          "low": 0,
          "range": {
            "high": 27,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "negative"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "phq2",
          "low": 0,
          "range": {
            "high": 6,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "negative"
          ],
          "blank": [],
          "flagged": [],
          "high": 0,
          "instrument": "audit_c",
          "low": 0,
          "range": {
            "high": 12,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "none_reported"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "bladder_check",
          "wording": "short_topics"
        },
        {
          "bands": [
            "normal"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "body_mass_index",
          "wording": "short_topics"
        },
        {
          "bands": [
            "elevated"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "blood_pressure_aha",
          "wording": "short_topics"
        },
        {
          "bands": [
            "elevated"
          ],
          "blank": [],
          "flagged": [],
          "instrument": "blood_pressure_esc",
          "wording": "short_topics"
        }
      ],
      "settled": "none",
      "settlingSet": [],
      "steps": [
        {
          "before": "booking",
          "contact": "routine",
          "id": "psychiatric_evaluation",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "medical_screening",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "medicine_list_verified",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "prescription_monitoring",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "records_requested",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "treatment_goals",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "prior_authorisation",
          "rules": [],
          "status": "answered"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "cost_told",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "talk_about_changed_answer",
          "rules": [
            "asa.class-4"
          ],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "prescriber_told",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "consent_talk",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "pregnancy_test_on_the_day",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "escort_and_transport",
          "rules": [],
          "status": "answered"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "rems_enrolment",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "support_briefing",
          "rules": [],
          "status": "open"
        }
      ],
      "thresholds": [],
      "today": "2026-11-21",
      "trialCount": {
        "high": 2,
        "low": 2
      },
      "trials": [
        {
          "adequacy": "adequate",
          "dose": "100",
          "episode": "this",
          "helped": "a_little",
          "medicine": "sertraline",
          "reasons": [],
          "typed": "sertraline",
          "weeks": "8_or_more"
        },
        {
          "adequacy": "adequate",
          "dose": "150 mg",
          "episode": "this",
          "helped": "not_at_all",
          "medicine": "venlafaxine",
          "reasons": [],
          "typed": "Effexor XR",
          "weeks": "6_to_7"
        }
      ],
      "withdrawn": [
        {
          "change": 0,
          "level": "contraindicated",
          "rule": "asa.class-4"
        },
        {
          "change": 0,
          "level": "review",
          "rule": "asa.class-3"
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
        "otherRoute": "Text +1-303-555-0143, or write to the clinic.",
        "outsideHours": "Call 988 or go to an emergency room.",
        "telephone": "+1-303-555-0142",
        "timeZone": "America/Denver"
      },
      "next": [
        "clinician_reads",
        "clinic_contacts_you",
        "keep_medicines",
        "if_worse_call"
      ],
      "preparation": [
        "no_food_2_hours",
        "no_drink_30_minutes",
        "bring_medicines",
        "tell_changes",
        "escort_home",
        "no_driving",
        "stay_2_hours"
      ],
      "problems": [],
      "safety": []
    },
    "receipt": {
      "engine": "0.0.0+0",
      "pack": "0",
      "program": "a84b464ed1459510207076f5bececab6f6cc77d7b1de6d6bdeed39d316917c43",
      "request": "63b9af7a2f959f9880a8c29aa6826e21ffb4e2b6aae7f246d0b42ab0384312f4",
      "result": "ffa177a08e62d99d5a4f2510f20ae3764747ae63bcc25ccbe7155569e57c1cbe",
      "schema": 1,
      "today": "2026-11-21"
    },
    "type": "screened"
  },
  {
    "clinician": {
      "adjustments": [],
      "administrative": [
        {
          "cause": "blank",
          "code": "location_unknown",
          "licensed": [
            "US-CO",
            "US-WY"
          ]
        }
      ],
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
          "question": "patient_location",
          "state": "not_answered"
        },
        {
          "question": "weight",
          "state": "not_answered"
        },
        {
          "question": "height",
          "state": "not_answered"
        },
        {
          "question": "also",
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
          "question": "pressure_signs",
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
          "question": "brain_and_eye",
          "state": "not_answered"
        },
        {
          "question": "skull_now",
          "state": "not_answered"
        },
        {
          "question": "head_injury_serious",
          "state": "not_answered"
        },
        {
          "question": "head_injury_serious_when",
          "state": "not_answered"
        },
        {
          "question": "head_injury_when",
          "state": "not_answered"
        },
        {
          "question": "head_injury_symptoms",
          "state": "not_answered"
        },
        {
          "question": "seizure_kinds",
          "state": "not_answered"
        },
        {
          "question": "seizure_unexplained_when",
          "state": "not_answered"
        },
        {
          "question": "seizure_explained_when",
          "state": "not_answered"
        },
        {
          "question": "eye_treated",
          "state": "not_answered"
        },
        {
          "question": "eye_check",
          "state": "not_answered"
        },
        {
          "question": "angle_closure",
          "state": "not_answered"
        },
        {
          "question": "angle_laser",
          "state": "not_answered"
        },
        {
          "question": "eye_events",
          "state": "not_answered"
        },
        {
          "question": "eye_injury_when",
          "state": "not_answered"
        },
        {
          "question": "eye_operation_when",
          "state": "not_answered"
        },
        {
          "question": "lung",
          "state": "not_answered"
        },
        {
          "question": "breathing_stay_when",
          "state": "not_answered"
        },
        {
          "question": "asthma_signs",
          "state": "not_answered"
        },
        {
          "question": "apnoea_device",
          "state": "not_answered"
        },
        {
          "question": "illness",
          "state": "not_answered"
        },
        {
          "question": "overactive",
          "state": "not_answered"
        },
        {
          "question": "thyroid_signs",
          "state": "not_answered"
        },
        {
          "question": "thyroid_test",
          "state": "not_answered"
        },
        {
          "question": "thyroid_hormone",
          "state": "not_answered"
        },
        {
          "question": "thyroid_dose_when",
          "state": "not_answered"
        },
        {
          "question": "sugar_crisis",
          "state": "not_answered"
        },
        {
          "question": "sugar_crisis_when",
          "state": "not_answered"
        },
        {
          "question": "phaeo_removed",
          "state": "not_answered"
        },
        {
          "question": "belly",
          "state": "not_answered"
        },
        {
          "question": "cirrhosis_ever",
          "state": "not_answered"
        },
        {
          "question": "kidney_stage",
          "state": "not_answered"
        },
        {
          "question": "bladder_ketamine",
          "state": "not_answered"
        },
        {
          "question": "urine",
          "state": "not_answered"
        },
        {
          "question": "urine_ketamine",
          "state": "not_answered"
        },
        {
          "question": "lately",
          "state": "not_answered"
        },
        {
          "question": "stay_recovered",
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
          "question": "medicines",
          "state": "not_answered"
        },
        {
          "question": "medicine_changes",
          "state": "not_answered"
        },
        {
          "question": "ketamine_elsewhere",
          "state": "not_answered"
        },
        {
          "question": "ketamine_reactions",
          "state": "not_answered"
        },
        {
          "question": "ketamine_elsewhere_when",
          "state": "not_answered"
        },
        {
          "question": "ketamine_repeated",
          "state": "not_answered"
        },
        {
          "question": "ketamine_tests",
          "state": "not_answered"
        },
        {
          "question": "indication",
          "state": "not_answered"
        },
        {
          "question": "antidepressant_trials",
          "state": "not_answered"
        },
        {
          "question": "other_treatments",
          "state": "not_asked"
        },
        {
          "question": "goals",
          "state": "not_answered"
        },
        {
          "question": "mania",
          "state": "not_answered"
        },
        {
          "question": "mania_when",
          "state": "not_answered"
        },
        {
          "question": "bipolar_type",
          "state": "not_answered"
        },
        {
          "question": "asrm_item1",
          "state": "not_asked"
        },
        {
          "question": "asrm_item2",
          "state": "not_asked"
        },
        {
          "question": "asrm_item3",
          "state": "not_asked"
        },
        {
          "question": "asrm_item4",
          "state": "not_asked"
        },
        {
          "question": "asrm_item5",
          "state": "not_asked"
        },
        {
          "question": "mdq_item1",
          "state": "not_asked"
        },
        {
          "question": "mdq_item2",
          "state": "not_asked"
        },
        {
          "question": "mdq_item3",
          "state": "not_asked"
        },
        {
          "question": "mdq_item4",
          "state": "not_asked"
        },
        {
          "question": "mdq_item5",
          "state": "not_asked"
        },
        {
          "question": "mdq_item6",
          "state": "not_asked"
        },
        {
          "question": "mdq_item7",
          "state": "not_asked"
        },
        {
          "question": "mdq_item8",
          "state": "not_asked"
        },
        {
          "question": "mdq_item9",
          "state": "not_asked"
        },
        {
          "question": "mdq_item10",
          "state": "not_asked"
        },
        {
          "question": "mdq_item11",
          "state": "not_asked"
        },
        {
          "question": "mdq_item12",
          "state": "not_asked"
        },
        {
          "question": "mdq_item13",
          "state": "not_asked"
        },
        {
          "question": "mdq_item14",
          "state": "not_asked"
        },
        {
          "question": "mdq_item15",
          "state": "not_asked"
        },
        {
          "question": "psychosis",
          "state": "not_answered"
        },
        {
          "question": "psychosis_when",
          "state": "not_answered"
        },
        {
          "question": "psychosis_link",
          "state": "not_answered"
        },
        {
          "question": "psychosis_high_when",
          "state": "not_answered"
        },
        {
          "question": "mind_family",
          "state": "not_answered"
        },
        {
          "question": "mind_conditions",
          "state": "not_answered"
        },
        {
          "question": "trauma_crisis",
          "state": "not_answered"
        },
        {
          "question": "purging",
          "state": "not_answered"
        },
        {
          "question": "eating_fainted",
          "state": "not_answered"
        },
        {
          "question": "deciding",
          "state": "not_answered"
        },
        {
          "question": "delirium_when",
          "state": "not_answered"
        },
        {
          "question": "audit_c_item1",
          "state": "not_answered"
        },
        {
          "question": "audit_c_item2",
          "state": "not_answered"
        },
        {
          "question": "audit_c_item3",
          "state": "not_answered"
        },
        {
          "question": "alcohol_last_drink",
          "state": "not_answered"
        },
        {
          "question": "sex",
          "state": "not_answered"
        },
        {
          "question": "single_alcohol",
          "state": "not_asked"
        },
        {
          "question": "single_drug",
          "state": "not_asked"
        },
        {
          "question": "dast10_item1",
          "state": "not_asked"
        },
        {
          "question": "dast10_item2",
          "state": "not_asked"
        },
        {
          "question": "dast10_item3",
          "state": "not_asked"
        },
        {
          "question": "dast10_item4",
          "state": "not_asked"
        },
        {
          "question": "dast10_item5",
          "state": "not_asked"
        },
        {
          "question": "dast10_item6",
          "state": "not_asked"
        },
        {
          "question": "dast10_item7",
          "state": "not_asked"
        },
        {
          "question": "dast10_item8",
          "state": "not_asked"
        },
        {
          "question": "dast10_item9",
          "state": "not_asked"
        },
        {
          "question": "dast10_item10",
          "state": "not_asked"
        },
        {
          "question": "dast10_last_use",
          "state": "not_asked"
        },
        {
          "question": "alcohol_signs",
          "state": "not_answered"
        },
        {
          "question": "cannabis_days",
          "state": "not_answered"
        },
        {
          "question": "drugs",
          "state": "not_answered"
        },
        {
          "question": "ketamine_when",
          "state": "not_answered"
        },
        {
          "question": "ketamine_often",
          "state": "not_answered"
        },
        {
          "question": "ketamine_problem",
          "state": "not_answered"
        },
        {
          "question": "stimulants_when",
          "state": "not_answered"
        },
        {
          "question": "opioids_when",
          "state": "not_answered"
        },
        {
          "question": "kratom_when",
          "state": "not_answered"
        },
        {
          "question": "kratom_regular",
          "state": "not_answered"
        },
        {
          "question": "synthetic_when",
          "state": "not_answered"
        },
        {
          "question": "psychedelics_when",
          "state": "not_answered"
        },
        {
          "question": "ibogaine_when",
          "state": "not_answered"
        },
        {
          "question": "other_drugs_when",
          "state": "not_answered"
        },
        {
          "question": "substance_problem",
          "state": "not_answered"
        },
        {
          "question": "substance_last_use",
          "state": "not_answered"
        },
        {
          "question": "opioid_treatment",
          "state": "not_answered"
        },
        {
          "question": "phq9_item1",
          "state": "not_answered"
        },
        {
          "question": "phq9_item2",
          "state": "not_answered"
        },
        {
          "question": "phq9_item3",
          "state": "not_answered"
        },
        {
          "question": "phq9_item4",
          "state": "not_answered"
        },
        {
          "question": "phq9_item5",
          "state": "not_answered"
        },
        {
          "question": "phq9_item6",
          "state": "not_answered"
        },
        {
          "question": "phq9_item7",
          "state": "not_answered"
        },
        {
          "question": "phq9_item8",
          "state": "not_answered"
        },
        {
          "question": "phq9_item9",
          "state": "not_answered"
        },
        {
          "question": "phq9_difficulty",
          "state": "not_answered"
        },
        {
          "question": "cssrs_item4",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item5",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item6",
          "state": "not_asked"
        },
        {
          "question": "cssrs_item6_recent",
          "state": "not_asked"
        },
        {
          "question": "asq_item1",
          "state": "not_asked"
        },
        {
          "question": "asq_item2",
          "state": "not_asked"
        },
        {
          "question": "asq_item3",
          "state": "not_asked"
        },
        {
          "question": "asq_item4",
          "state": "not_asked"
        },
        {
          "question": "asq_item5",
          "state": "not_asked"
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
        },
        {
          "question": "gad7_item1",
          "state": "not_asked"
        },
        {
          "question": "gad7_item2",
          "state": "not_asked"
        },
        {
          "question": "gad7_item3",
          "state": "not_asked"
        },
        {
          "question": "gad7_item4",
          "state": "not_asked"
        },
        {
          "question": "gad7_item5",
          "state": "not_asked"
        },
        {
          "question": "gad7_item6",
          "state": "not_asked"
        },
        {
          "question": "gad7_item7",
          "state": "not_asked"
        },
        {
          "question": "prescriber",
          "state": "not_answered"
        },
        {
          "question": "clinic_day",
          "state": "not_asked"
        },
        {
          "question": "rems",
          "state": "not_asked"
        },
        {
          "question": "home_day",
          "state": "not_answered"
        },
        {
          "question": "home_risks",
          "state": "not_answered"
        },
        {
          "question": "home_not_safe",
          "state": "not_answered"
        },
        {
          "question": "asa_class",
          "state": "not_asked"
        }
      ],
      "askFirst": [],
      "basis": {
        "attributes": [
          "citation",
          "developer",
          "funding",
          "dates",
          "race",
          "ethnicity",
          "language",
          "sexual_orientation",
          "gender_identity",
          "sex",
          "date_of_birth",
          "social_determinants",
          "health_assessments"
        ],
        "inputs": {
          "answered": 1,
          "asked": 170,
          "changed": 1,
          "stale": 0,
          "unanswered": 169,
          "unreadable": 3
        },
        "rules": {
          "met": 1,
          "notMet": 6,
          "unknown": 285
        },
        "statements": [
          "intended_use",
          "users",
          "population",
          "inputs",
          "logic",
          "sources",
          "validation",
          "limits",
          "protected_traits",
          "versions"
        ]
      },
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
      "medicines": [],
      "notCovered": [
        "asq",
        "gad7",
        "single_items",
        "dast10",
        "mdq",
        "asrm"
      ],
      "notices": [
        "rules_not_reviewed",
        "sent_early",
        "problems_in_request",
        "question_not_shown"
      ],
      "openByCause": [],
      "openRules": [],
      "oversight": [
        {
          "code": "no_prescriber_named"
        }
      ],
      "pack": "0",
      "possible": "emergency",
      "preparation": [
        "fasting_as_told",
        "bring_medicines",
        "tell_changes",
        "no_driving",
        "adult_at_home",
        "device_and_video",
        "doses_locked",
        "alcohol_cannabis_48_hours",
        "sedatives_as_agreed",
        "pressure_medicine_as_usual",
        "sugar_medicine_and_fast",
        "glp1_fast"
      ],
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
        "betweenSessions": "A nurse calls on the next day.",
        "clinic": "Example Hollow Clinic (imaginary)",
        "clinician": "Robin Example",
        "clinicians": [
          {
            "credential": "MD",
            "licensedIn": [
              "US-CO",
              "US-WY"
            ],
            "name": "Robin Example"
          }
        ],
        "confirmedOn": "2026-10-22",
        "credential": "MD",
        "hours": "Monday to Friday, 8 to 5",
        "jurisdiction": "US-CO",
        "observation": "live_video",
        "observedBy": "a registered nurse",
        "routes": [
          "sublingual"
        ],
        "sessionMinutes": 120,
        "setting": "at_home",
        "supportPerson": "required",
        "telephone": "+1-303-555-0142"
      },
      "schema": 1,
      "scores": [
        {
          "bands": [
            "none_endorsed",
            "low",
            "moderate",
            "high"
          ],
          "blank": [
            "wish_to_be_dead",
            "suicidal_thoughts",
            "suicide_method",
            "suicide_intent",
            "suicide_plan",
            "suicide_acts"
          ],
          "flagged": [],
          "instrument": "cssrs",
          "wording": "short_topics"
        },
        {
          "bands": [
            "minimal",
            "mild",
            "moderate",
            "moderately_severe",
            "severe"
          ],
          "blank": [
            "phq9_item1",
            "phq9_item2",
            "phq9_item3",
            "phq9_item4",
            "phq9_item5",
            "phq9_item6",
            "phq9_item7",
            "phq9_item8",
            "phq9_item9",
            "phq9_difficulty"
          ],
          "flagged": [],
          "high": 27,
          "instrument": "phq9",
          "low": 0,
          "range": {
            "high": 27,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "negative",
            "positive"
          ],
          "blank": [
            "phq9_item1",
            "phq9_item2"
          ],
          "flagged": [],
          "high": 6,
          "instrument": "phq2",
          "low": 0,
          "range": {
            "high": 6,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "negative",
            "positive",
            "counsel",
            "refer"
          ],
          "blank": [
            "audit_c_item1",
            "audit_c_item2",
            "audit_c_item3"
          ],
          "flagged": [],
          "high": 12,
          "instrument": "audit_c",
          "low": 0,
          "range": {
            "high": 12,
            "low": 0
          },
          "wording": "short_topics"
        },
        {
          "bands": [
            "none_reported",
            "review"
          ],
          "blank": [
            "urine"
          ],
          "flagged": [],
          "instrument": "bladder_check",
          "wording": "short_topics"
        },
        {
          "bands": [
            "underweight",
            "normal",
            "overweight",
            "obese_1",
            "obese_2",
            "obese_3"
          ],
          "blank": [
            "weight",
            "height"
          ],
          "flagged": [],
          "instrument": "body_mass_index",
          "wording": "short_topics"
        },
        {
          "bands": [
            "normal",
            "elevated",
            "stage_1",
            "stage_2",
            "severe"
          ],
          "blank": [
            "systolic",
            "diastolic"
          ],
          "flagged": [],
          "instrument": "blood_pressure_aha",
          "wording": "short_topics"
        },
        {
          "bands": [
            "non_elevated",
            "elevated",
            "hypertension"
          ],
          "blank": [
            "systolic",
            "diastolic"
          ],
          "flagged": [],
          "instrument": "blood_pressure_esc",
          "wording": "short_topics"
        }
      ],
      "settled": "emergency",
      "settlingSet": [],
      "steps": [
        {
          "before": "now",
          "contact": "same_day",
          "id": "reach_now",
          "rules": [
            "emergency.chest-pain"
          ],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "same_day",
          "id": "ask_safety",
          "rules": [
            "emergency.suicide-now",
            "emergency.cannot-stay-safe",
            "emergency.attempt-begun",
            "emergency.overdose",
            "suicidality.intent-or-plan-month",
            "suicidality.intent-or-plan-6-months",
            "suicidality.method",
            "suicidality.thoughts",
            "suicidality.wish-to-be-dead",
            "suicidality.harm-to-others",
            "suicidality.attempt-ever",
            "suicidality.means-at-hand"
          ],
          "status": "open"
        },
        {
          "before": "booking",
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
            "cardiovascular.pulse-very-slow",
            "medicines.pressor-with-high-reading",
            "medicines.stimulant-with-pulse-or-heart"
          ],
          "status": "open"
        },
        {
          "before": "booking",
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
          ],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "same_day",
          "id": "act_records",
          "rules": [
            "suicidality.act-3-months",
            "suicidality.attempt-year",
            "suicidality.discharge-month",
            "suicidality.discharge-3-months",
            "suicidality.self-harm-3-months"
          ],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "psychiatric_evaluation",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "medical_screening",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "medicine_list_verified",
          "rules": [
            "cardiovascular.three-pressure-medicines",
            "cardiovascular.minoxidil-or-hydralazine",
            "cardiovascular.pulmonary-hypertension",
            "cardiovascular.long-qt-with-medicine",
            "cardiovascular.blood-thinner-heart-brain-or-unknown",
            "cardiovascular.blood-thinner",
            "thyroid.hormone-changed-or-t3",
            "thyroid.told",
            "earlier-ketamine.elsewhere-now",
            "mood.bipolar-one-without-stabiliser",
            "substances.ketamine-month",
            "substances.cannabis",
            "substances.cannabis-synthetic",
            "substances.stimulants-month",
            "substances.opioids-month",
            "substances.psychedelics-month",
            "substances.ibogaine",
            "substances.other-month",
            "substances.maoi-14-days",
            "medicines.opioid-with-sedative",
            "medicines.opioid-with-gabapentinoid-or-alcohol",
            "medicines.two-regular-sedatives",
            "medicines.three-sedatives",
            "sleep-apnoea.untreated-with-sedative",
            "sleep-apnoea.with-sedative",
            "medicines.ran-out",
            "medicines.oxybate",
            "medicines.neurosteroid",
            "medicines.benzodiazepine-over-2-mg",
            "medicines.benzodiazepine-regular",
            "medicines.benzodiazepine",
            "medicines.barbiturate",
            "medicines.old-sedative",
            "medicines.sleep-medicine",
            "medicines.sedating",
            "medicines.opioid-regular",
            "medicines.opioid",
            "medicines.methadone",
            "medicines.naltrexone-over-6-mg",
            "medicines.naltrexone",
            "medicines.maoi-with-pressor",
            "medicines.pressor-with-high-reading",
            "medicines.stimulant-with-pulse-or-heart",
            "medicines.strong-or-two-pressors",
            "medicines.stimulant",
            "medicines.mild-pressor",
            "medicines.theophylline",
            "medicines.ergometrine",
            "medicines.ergot-regular",
            "medicines.epilepsy-with-threshold",
            "medicines.two-on-seizure-threshold",
            "medicines.anti-amyloid",
            "medicines.antipsychotic-strong-cue",
            "medicines.antipsychotic",
            "medicines.glutamate",
            "medicines.glutamate-mild",
            "medicines.tricyclic",
            "medicines.level-of-ketamine",
            "medicines.ritonavir-or-cobicistat",
            "medicines.glp1-changed-or-stomach",
            "medicines.glp1",
            "medicines.sugar-lowering",
            "medicines.pressure-lowering"
          ],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "prescription_monitoring",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "records_requested",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "treatment_goals",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "cost_told",
          "rules": [],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "means_safety",
          "rules": [
            "suicidality.means-at-hand"
          ],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "measure_oxygen",
          "rules": [
            "cardiovascular.oxygen-low"
          ],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "stroke_clearance",
          "rules": [
            "cardiovascular.brain-bleed",
            "cardiovascular.stroke-may-be-bleed"
          ],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "blood_thinner_reason",
          "rules": [
            "cardiovascular.blood-thinner-heart-brain-or-unknown"
          ],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "urology_letter",
          "rules": [
            "bladder.ketamine-cystitis"
          ],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "ketamine_records",
          "rules": [
            "bladder.complaint-after-ketamine",
            "earlier-ketamine.allergy",
            "earlier-ketamine.allergy-unclear",
            "earlier-ketamine.grave-reaction",
            "earlier-ketamine.frightening",
            "earlier-ketamine.no-effect",
            "earlier-ketamine.elsewhere-now"
          ],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "stay_records",
          "rules": [
            "infection.fever-chest-or-unwell"
          ],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "contraception_talk",
          "rules": [
            "pregnancy.no-contraception"
          ],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "milk_decision",
          "rules": [
            "pregnancy.breastfeeding"
          ],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "birth_date_check",
          "rules": [
            "age.under-18",
            "age.under-25",
            "age.from-65",
            "age.from-75",
            "age.from-65-with-fall",
            "psychosis.family-under-33"
          ],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "treatment_records",
          "rules": [
            "indication.fewer-than-two-trials",
            "indication.adequacy-unknown"
          ],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "home_safety_talk",
          "rules": [
            "practical.home-not-safe"
          ],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "mania_check",
          "rules": [
            "mood.mania-month",
            "mood.mania-3-months"
          ],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "psychiatrist_statement",
          "rules": [
            "mood.bipolar-one-without-stabiliser"
          ],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "psychosis_records",
          "rules": [
            "psychosis.recent",
            "psychosis.high-12-months",
            "psychosis.cause-not-known"
          ],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "capacity_assessment",
          "rules": [
            "mind.dementia",
            "mind.cannot-decide",
            "mind.not-free",
            "mind.guardian",
            "mind.mild-impairment",
            "mind.helper-or-interpreter"
          ],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "substance_history",
          "rules": [
            "substances.use-disorder-active",
            "substances.use-disorder-12-months",
            "substances.alcohol-score-high"
          ],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "opioid_prescriber",
          "rules": [
            "substances.opioid-disorder-not-stable"
          ],
          "status": "open"
        },
        {
          "before": "booking",
          "contact": "routine",
          "id": "ketamine_history",
          "rules": [
            "substances.ketamine-month",
            "substances.ketamine-12-months",
            "substances.ketamine-often-or-problem"
          ],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "prescriber_told",
          "rules": [
            "practical.prescriber-not-told"
          ],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "consent_talk",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "pregnancy_test_on_the_day",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "home_set_up",
          "rules": [
            "practical.no-adult",
            "practical.no-cuff",
            "practical.no-emergency-contact",
            "practical.no-lock-up",
            "practical.no-video",
            "practical.drives-after-home-session",
            "practical.never-examined",
            "practical.sole-carer",
            "practical.doses-in-reach"
          ],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "support_briefing",
          "rules": [],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "eye_clearance",
          "rules": [
            "eye.no-check-12-months"
          ],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "apnoea_check",
          "rules": [
            "sleep-apnoea.untreated-or-obese",
            "sleep-apnoea.untreated-with-sedative"
          ],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "measure_weight",
          "rules": [
            "sleep-apnoea.untreated-or-obese",
            "weight.index-40",
            "weight.index-35",
            "weight.index-under-15",
            "weight.index-under-17",
            "weight.index-under-18-5"
          ],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "thyroid_test",
          "rules": [
            "thyroid.test-old-or-abnormal"
          ],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "liver_clearance",
          "rules": [
            "liver.cirrhosis-severe"
          ],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "kidney_test",
          "rules": [
            "kidney.severe-or-unknown"
          ],
          "status": "open"
        },
        {
          "before": "first_session",
          "contact": "routine",
          "id": "liver_test",
          "rules": [
            "earlier-ketamine.repeated-without-tests"
          ],
          "status": "open"
        }
      ],
      "thresholds": [],
      "today": "2026-11-21",
      "trials": [],
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
        "otherRoute": "Text +1-303-555-0143, or write to the clinic.",
        "outsideHours": "Call 988 or go to an emergency room.",
        "telephone": "+1-303-555-0142",
        "timeZone": "America/Denver"
      },
      "next": [
        "clinician_reads",
        "clinic_contacts_you",
        "keep_medicines",
        "if_worse_call"
      ],
      "preparation": [
        "fasting_as_told",
        "bring_medicines",
        "tell_changes",
        "no_driving",
        "adult_at_home",
        "device_and_video",
        "doses_locked"
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
    "receipt": {
      "engine": "0.0.0+0",
      "pack": "0",
      "program": "da3bbfc8e3ee14b3513bcb18eaa653f16ae9189e78d2167e5bf14139dee5726e",
      "request": "0ba1dc91cdf944a33e54e7f70cce8dc6ba80675f3442d570eedbf03ed455b340",
      "result": "09f2e2f670b458be98efcf2afd3911b84087c970f90806e5c4f71f9e46c13fe8",
      "schema": 1,
      "today": "2026-11-21"
    },
    "type": "screened"
  }
] satisfies Screened[];

export const refused = {
  "patient": {
    "contact": {},
    "next": [],
    "preparation": [],
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
    "rule": "cardiovascular.pressure-high",
    "trace": {
      "child": {
        "children": [
          {
            "answers": [
              {
                "question": "systolic",
                "state": "not_answered"
              },
              {
                "question": "pressure_date",
                "state": "not_answered"
              }
            ],
            "node": "leaf",
            "operator": "above",
            "subject": "recent_systolic",
            "threshold": {
              "id": "systolic_high",
              "value": 140
            },
            "verdict": "unknown"
          },
          {
            "answers": [
              {
                "question": "diastolic",
                "state": "not_answered"
              },
              {
                "question": "pressure_date",
                "state": "not_answered"
              }
            ],
            "node": "leaf",
            "operator": "above",
            "subject": "recent_diastolic",
            "threshold": {
              "id": "diastolic_high",
              "value": 90
            },
            "verdict": "unknown"
          }
        ],
        "k": 1,
        "node": "k_of",
        "verdict": "unknown"
      },
      "criterion": "reading-high",
      "node": "criterion",
      "verdict": "unknown"
    },
    "type": "explained",
    "verdict": "unknown"
  },
  {
    "because": [],
    "level": "contraindicated",
    "reasonsAgainst": [],
    "reasonsFor": [],
    "rule": "cardiovascular.pulmonary-hypertension",
    "trace": {
      "children": [
        {
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
        {
          "answers": [
            {
              "question": "medicines",
              "state": "not_answered"
            }
          ],
          "node": "leaf",
          "operator": "in_class",
          "subject": "medicines",
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
    "level": "review",
    "reasonsAgainst": [],
    "reasonsFor": [],
    "rule": "cardiovascular.vessel-wall-milder",
    "trace": {
      "answers": [
        {
          "question": "vessel_wall",
          "state": "not_answered"
        }
      ],
      "node": "leaf",
      "operator": "includes_any_of",
      "subject": "vessel_wall",
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
    "rule": "eye.operation-6-weeks",
    "trace": {
      "children": [
        {
          "answers": [
            {
              "question": "eye_operation_when",
              "state": "not_answered"
            }
          ],
          "node": "leaf",
          "operator": "within",
          "subject": "eye_operation_when",
          "threshold": {
            "id": "eye_operation_recent",
            "value": 42
          },
          "verdict": "unknown"
        },
        {
          "answers": [
            {
              "question": "eye_events",
              "state": "not_answered"
            }
          ],
          "node": "leaf",
          "operator": "includes_any_of",
          "subject": "eye_events",
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
    "level": "contraindicated",
    "reasonsAgainst": [],
    "reasonsFor": [],
    "rule": "liver.cirrhosis-severe",
    "trace": {
      "answers": [
        {
          "question": "cirrhosis_ever",
          "state": "not_answered"
        }
      ],
      "node": "leaf",
      "operator": "includes_any_of",
      "subject": "cirrhosis_ever",
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
    "rule": "infection.fever-chest-or-unwell",
    "trace": {
      "children": [
        {
          "answers": [
            {
              "question": "lately",
              "state": "not_answered"
            }
          ],
          "node": "leaf",
          "operator": "includes_any_of",
          "subject": "lately",
          "verdict": "unknown"
        },
        {
          "answers": [
            {
              "question": "stay_recovered",
              "state": "not_answered"
            }
          ],
          "node": "leaf",
          "operator": "is_no",
          "subject": "stay_recovered",
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
    "level": "contraindicated",
    "reasonsAgainst": [],
    "reasonsFor": [],
    "rule": "age.under-18",
    "trace": {
      "answers": [
        {
          "question": "birth_date",
          "state": "not_answered"
        }
      ],
      "node": "leaf",
      "operator": "below",
      "subject": "age",
      "threshold": {
        "id": "adult",
        "value": 18
      },
      "verdict": "unknown"
    },
    "type": "explained",
    "verdict": "unknown"
  },
  {
    "rule": "practical.no-escort",
    "type": "unknown_rule"
  },
  {
    "because": [],
    "level": "defer",
    "reasonsAgainst": [],
    "reasonsFor": [],
    "rule": "mood.bipolar",
    "trace": {
      "answers": [
        {
          "question": "mania",
          "state": "not_answered"
        }
      ],
      "node": "leaf",
      "operator": "includes_any_of",
      "subject": "mania",
      "verdict": "unknown"
    },
    "type": "explained",
    "verdict": "unknown"
  },
  {
    "because": [],
    "level": "contraindicated",
    "reasonsAgainst": [],
    "reasonsFor": [],
    "rule": "mind.delirium-3-months",
    "trace": {
      "answers": [
        {
          "question": "delirium_when",
          "state": "not_answered"
        }
      ],
      "node": "leaf",
      "operator": "within",
      "subject": "delirium_when",
      "threshold": {
        "id": "delirium_recent",
        "value": 92
      },
      "verdict": "unknown"
    },
    "type": "explained",
    "verdict": "unknown"
  },
  {
    "because": [],
    "level": "contraindicated",
    "reasonsAgainst": [],
    "reasonsFor": [],
    "rule": "substances.stimulants-month",
    "trace": {
      "children": [
        {
          "answers": [
            {
              "question": "stimulants_when",
              "state": "not_answered"
            }
          ],
          "node": "leaf",
          "operator": "within",
          "subject": "stimulants_when",
          "threshold": {
            "id": "drug_month",
            "value": 31
          },
          "verdict": "unknown"
        },
        {
          "answers": [
            {
              "question": "medicines",
              "state": "not_answered"
            }
          ],
          "node": "leaf",
          "operator": "in_class",
          "subject": "medicines",
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
    "level": "review",
    "reasonsAgainst": [],
    "reasonsFor": [],
    "rule": "medicines.three-sedatives",
    "trace": {
      "answers": [
        {
          "question": "medicines",
          "state": "not_answered"
        }
      ],
      "node": "leaf",
      "operator": "at_least",
      "subject": "sedatives",
      "threshold": {
        "id": "three_sedatives",
        "value": 3
      },
      "verdict": "unknown"
    },
    "type": "explained",
    "verdict": "unknown"
  },
  {
    "because": [],
    "level": "review",
    "reasonsAgainst": [],
    "reasonsFor": [],
    "rule": "medicines.stimulant-with-pulse-or-heart",
    "trace": {
      "children": [
        {
          "answers": [
            {
              "question": "medicines",
              "state": "not_answered"
            }
          ],
          "node": "leaf",
          "operator": "in_class",
          "subject": "medicines",
          "verdict": "unknown"
        },
        {
          "children": [
            {
              "answers": [
                {
                  "question": "pulse",
                  "state": "not_answered"
                }
              ],
              "node": "leaf",
              "operator": "above",
              "subject": "pulse",
              "threshold": {
                "id": "pulse_raised",
                "value": 100
              },
              "verdict": "unknown"
            },
            {
              "child": {
                "children": [
                  {
                    "child": {
                      "children": [
                        {
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
                        {
                          "child": {
                            "answers": [
                              {
                                "question": "heart_events",
                                "state": "not_answered"
                              }
                            ],
                            "node": "leaf",
                            "operator": "includes_any_of",
                            "subject": "heart_events",
                            "verdict": "unknown"
                          },
                          "criterion": "heart-event",
                          "node": "criterion",
                          "verdict": "unknown"
                        }
                      ],
                      "k": 1,
                      "node": "k_of",
                      "verdict": "unknown"
                    },
                    "criterion": "heart-disease",
                    "node": "criterion",
                    "verdict": "unknown"
                  },
                  {
                    "answers": [
                      {
                        "question": "heart_other",
                        "state": "not_answered"
                      }
                    ],
                    "node": "leaf",
                    "operator": "includes_any_of",
                    "subject": "heart_other",
                    "verdict": "unknown"
                  }
                ],
                "k": 1,
                "node": "k_of",
                "verdict": "unknown"
              },
              "criterion": "heart-finding",
              "node": "criterion",
              "verdict": "unknown"
            }
          ],
          "k": 1,
          "node": "k_of",
          "verdict": "unknown"
        }
      ],
      "k": 2,
      "node": "k_of",
      "verdict": "unknown"
    },
    "type": "explained",
    "verdict": "unknown"
  },
  {
    "because": [],
    "level": "note",
    "reasonsAgainst": [],
    "reasonsFor": [],
    "rule": "medicines.pressure-lowering",
    "trace": {
      "answers": [
        {
          "question": "medicines",
          "state": "not_answered"
        }
      ],
      "node": "leaf",
      "operator": "in_class",
      "subject": "medicines",
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
  "instruments": [
    {
      "always": [
        "wish_to_be_dead",
        "suicidal_thoughts",
        "suicide_method",
        "suicide_intent",
        "suicide_plan",
        "suicide_acts"
      ],
      "askedByDefault": "yes",
      "id": "cssrs",
      "items": [
        "wish_to_be_dead",
        "suicidal_thoughts",
        "suicide_method",
        "suicide_intent",
        "suicide_plan",
        "suicide_acts",
        "cssrs_item4",
        "cssrs_item5",
        "cssrs_item6",
        "cssrs_item6_recent"
      ],
      "onlyWithWording": [
        "cssrs_item4",
        "cssrs_item5",
        "cssrs_item6",
        "cssrs_item6_recent"
      ],
      "wordingFor": [
        "wish_to_be_dead",
        "suicidal_thoughts",
        "suicide_method",
        "cssrs_item4",
        "cssrs_item5",
        "cssrs_item6",
        "cssrs_item6_recent"
      ]
    },
    {
      "always": [],
      "askedByDefault": "no",
      "id": "asq",
      "items": [
        "asq_item1",
        "asq_item2",
        "asq_item3",
        "asq_item4",
        "asq_item5"
      ],
      "onlyWithWording": [],
      "wordingFor": [
        "asq_item1",
        "asq_item2",
        "asq_item3",
        "asq_item4",
        "asq_item5"
      ]
    },
    {
      "always": [
        "phq9_item9"
      ],
      "askedByDefault": "yes",
      "id": "phq9",
      "items": [
        "phq9_item1",
        "phq9_item2",
        "phq9_item3",
        "phq9_item4",
        "phq9_item5",
        "phq9_item6",
        "phq9_item7",
        "phq9_item8",
        "phq9_item9",
        "phq9_difficulty"
      ],
      "onlyWithWording": [],
      "wordingFor": [
        "phq9_item1",
        "phq9_item2",
        "phq9_item3",
        "phq9_item4",
        "phq9_item5",
        "phq9_item6",
        "phq9_item7",
        "phq9_item8",
        "phq9_item9",
        "phq9_difficulty"
      ]
    },
    {
      "always": [],
      "askedByDefault": "yes",
      "id": "phq2",
      "items": [
        "phq9_item1",
        "phq9_item2"
      ],
      "onlyWithWording": [],
      "wordingFor": [
        "phq9_item1",
        "phq9_item2"
      ]
    },
    {
      "always": [],
      "askedByDefault": "no",
      "id": "gad7",
      "items": [
        "gad7_item1",
        "gad7_item2",
        "gad7_item3",
        "gad7_item4",
        "gad7_item5",
        "gad7_item6",
        "gad7_item7"
      ],
      "onlyWithWording": [],
      "wordingFor": [
        "gad7_item1",
        "gad7_item2",
        "gad7_item3",
        "gad7_item4",
        "gad7_item5",
        "gad7_item6",
        "gad7_item7"
      ]
    },
    {
      "always": [],
      "askedByDefault": "yes",
      "id": "audit_c",
      "items": [
        "audit_c_item1",
        "audit_c_item2",
        "audit_c_item3"
      ],
      "onlyWithWording": [],
      "wordingFor": [
        "audit_c_item1",
        "audit_c_item2",
        "audit_c_item3"
      ]
    },
    {
      "always": [],
      "askedByDefault": "no",
      "id": "single_items",
      "items": [
        "single_alcohol",
        "single_drug"
      ],
      "onlyWithWording": [],
      "wordingFor": [
        "single_alcohol",
        "single_drug"
      ]
    },
    {
      "always": [],
      "askedByDefault": "no",
      "id": "dast10",
      "items": [
        "dast10_item1",
        "dast10_item2",
        "dast10_item3",
        "dast10_item4",
        "dast10_item5",
        "dast10_item6",
        "dast10_item7",
        "dast10_item8",
        "dast10_item9",
        "dast10_item10"
      ],
      "onlyWithWording": [],
      "wordingFor": [
        "dast10_item1",
        "dast10_item2",
        "dast10_item3",
        "dast10_item4",
        "dast10_item5",
        "dast10_item6",
        "dast10_item7",
        "dast10_item8",
        "dast10_item9",
        "dast10_item10"
      ]
    },
    {
      "always": [],
      "askedByDefault": "no",
      "id": "mdq",
      "items": [
        "mdq_item1",
        "mdq_item2",
        "mdq_item3",
        "mdq_item4",
        "mdq_item5",
        "mdq_item6",
        "mdq_item7",
        "mdq_item8",
        "mdq_item9",
        "mdq_item10",
        "mdq_item11",
        "mdq_item12",
        "mdq_item13",
        "mdq_item14",
        "mdq_item15"
      ],
      "onlyWithWording": [],
      "wordingFor": [
        "mdq_item1",
        "mdq_item2",
        "mdq_item3",
        "mdq_item4",
        "mdq_item5",
        "mdq_item6",
        "mdq_item7",
        "mdq_item8",
        "mdq_item9",
        "mdq_item10",
        "mdq_item11",
        "mdq_item12",
        "mdq_item13",
        "mdq_item14",
        "mdq_item15"
      ]
    },
    {
      "always": [],
      "askedByDefault": "no",
      "id": "asrm",
      "items": [
        "asrm_item1",
        "asrm_item2",
        "asrm_item3",
        "asrm_item4",
        "asrm_item5"
      ],
      "onlyWithWording": [],
      "wordingFor": [
        "asrm_item1",
        "asrm_item2",
        "asrm_item3",
        "asrm_item4",
        "asrm_item5"
      ]
    },
    {
      "always": [
        "urine"
      ],
      "askedByDefault": "yes",
      "id": "bladder_check",
      "items": [
        "urine"
      ],
      "onlyWithWording": [],
      "wordingFor": []
    },
    {
      "always": [
        "weight",
        "height"
      ],
      "askedByDefault": "yes",
      "id": "body_mass_index",
      "items": [
        "weight",
        "height"
      ],
      "onlyWithWording": [],
      "wordingFor": []
    },
    {
      "always": [
        "systolic",
        "diastolic"
      ],
      "askedByDefault": "yes",
      "id": "blood_pressure_aha",
      "items": [
        "systolic",
        "diastolic"
      ],
      "onlyWithWording": [],
      "wordingFor": []
    },
    {
      "always": [
        "systolic",
        "diastolic"
      ],
      "askedByDefault": "yes",
      "id": "blood_pressure_esc",
      "items": [
        "systolic",
        "diastolic"
      ],
      "onlyWithWording": [],
      "wordingFor": []
    }
  ],
  "ofClinician": [
    {
      "id": "asa_class",
      "kind": "choice",
      "options": [
        {
          "id": "class_1"
        },
        {
          "id": "class_2"
        },
        {
          "id": "class_3"
        },
        {
          "id": "class_4"
        },
        {
          "id": "class_5"
        }
      ],
      "part": "clinician",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ]
    }
  ],
  "pack": "0",
  "parts": [
    "right_now",
    "about_you",
    "heart",
    "health",
    "pregnancy",
    "medicines",
    "mood",
    "mind",
    "substances",
    "safety",
    "practical"
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
      "id": "patient_location",
      "kind": "text",
      "part": "about_you",
      "place": true,
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "domain": {
        "high": 4000,
        "low": 200,
        "scale": 10
      },
      "id": "weight",
      "instrument": "body_mass_index",
      "kind": "number",
      "part": "about_you",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unit": "kg",
      "units": [
        "kg",
        "kilograms",
        "lb",
        "lbs",
        "pounds"
      ],
      "unsure": true
    },
    {
      "domain": {
        "high": 2500,
        "low": 1000,
        "scale": 10
      },
      "id": "height",
      "instrument": "body_mass_index",
      "kind": "number",
      "part": "about_you",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unit": "cm",
      "units": [
        "cm",
        "centimeters",
        "centimetres",
        "m",
        "in",
        "inches",
        "\"",
        "ft",
        "feet",
        "'"
      ],
      "unsure": true
    },
    {
      "id": "also",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "readings"
        },
        {
          "id": "rhythm"
        },
        {
          "id": "vessel_wall"
        },
        {
          "id": "family_heart"
        },
        {
          "id": "thinner"
        },
        {
          "id": "pregnancy_pressure"
        },
        {
          "id": "ketamine"
        },
        {
          "id": "family_mind"
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
      "domain": {
        "high": 300,
        "low": 60,
        "scale": 1
      },
      "id": "systolic",
      "instrument": "blood_pressure_aha",
      "kind": "number",
      "pair": [
        "systolic",
        "diastolic"
      ],
      "part": "heart",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "triggers": {
        "atLeast": {
          "text": "high_reading",
          "threshold": "systolic_pregnancy",
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
      "instrument": "blood_pressure_aha",
      "kind": "number",
      "pair": [
        "systolic",
        "diastolic"
      ],
      "part": "heart",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "triggers": {
        "atLeast": {
          "text": "high_reading",
          "threshold": "diastolic_pregnancy",
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
      "askedWhen": {
        "k": 1,
        "of": [
          {
            "operator": "at_least",
            "subject": "systolic",
            "threshold": "systolic_crisis",
            "value": 180
          },
          {
            "operator": "at_least",
            "subject": "diastolic",
            "threshold": "diastolic_crisis",
            "value": 120
          }
        ]
      },
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
          "readings"
        ],
        "subject": "also"
      },
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
      "askedWhen": {
        "operator": "includes_any_of",
        "options": [
          "readings"
        ],
        "subject": "also"
      },
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
      "askedWhen": {
        "operator": "includes_any_of",
        "options": [
          "rhythm"
        ],
        "subject": "also"
      },
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
      "askedWhen": {
        "operator": "includes_any_of",
        "options": [
          "vessel_wall"
        ],
        "subject": "also"
      },
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
      "askedWhen": {
        "operator": "includes_any_of",
        "options": [
          "family_heart"
        ],
        "subject": "also"
      },
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
      "askedWhen": {
        "operator": "includes_any_of",
        "options": [
          "thinner"
        ],
        "subject": "also"
      },
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
      "id": "brain_and_eye",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "skull_pressure"
        },
        {
          "id": "hydrocephalus"
        },
        {
          "id": "brain_mass"
        },
        {
          "id": "pituitary_small"
        },
        {
          "id": "head_injury"
        },
        {
          "id": "seizure"
        },
        {
          "id": "eye_pressure"
        },
        {
          "id": "eye_event"
        }
      ],
      "part": "health",
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
          "skull_pressure",
          "hydrocephalus",
          "brain_mass",
          "pituitary_small"
        ],
        "subject": "brain_and_eye"
      },
      "id": "skull_now",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "raised"
        },
        {
          "id": "swollen_nerve"
        },
        {
          "id": "untreated"
        },
        {
          "id": "growing"
        },
        {
          "id": "symptoms"
        }
      ],
      "part": "health",
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
          "head_injury"
        ],
        "subject": "brain_and_eye"
      },
      "id": "head_injury_serious",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "half_an_hour"
        },
        {
          "id": "fracture"
        },
        {
          "id": "night"
        },
        {
          "id": "operation"
        }
      ],
      "part": "health",
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
          "half_an_hour",
          "fracture",
          "night",
          "operation"
        ],
        "subject": "head_injury_serious"
      },
      "id": "head_injury_serious_when",
      "kind": "when",
      "options": [
        {
          "high": 92,
          "id": "under_3_months",
          "low": 0
        },
        {
          "high": 184,
          "id": "to_6_months",
          "low": 93
        },
        {
          "high": 36600,
          "id": "longer",
          "low": 185
        }
      ],
      "part": "health",
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
          "head_injury"
        ],
        "subject": "brain_and_eye"
      },
      "id": "head_injury_when",
      "kind": "when",
      "options": [
        {
          "high": 31,
          "id": "under_1_month",
          "low": 0
        },
        {
          "high": 36600,
          "id": "longer",
          "low": 32
        }
      ],
      "part": "health",
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
          "head_injury"
        ],
        "subject": "brain_and_eye"
      },
      "id": "head_injury_symptoms",
      "kind": "yes_no",
      "part": "health",
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
          "seizure"
        ],
        "subject": "brain_and_eye"
      },
      "id": "seizure_kinds",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "epilepsy"
        },
        {
          "id": "one_unexplained"
        },
        {
          "id": "explained"
        },
        {
          "id": "functional"
        },
        {
          "id": "febrile"
        }
      ],
      "part": "health",
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
          "epilepsy",
          "one_unexplained"
        ],
        "subject": "seizure_kinds"
      },
      "id": "seizure_unexplained_when",
      "kind": "when",
      "options": [
        {
          "high": 184,
          "id": "under_6_months",
          "low": 0
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
      "part": "health",
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
          "explained"
        ],
        "subject": "seizure_kinds"
      },
      "id": "seizure_explained_when",
      "kind": "when",
      "options": [
        {
          "high": 184,
          "id": "under_6_months",
          "low": 0
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
      "part": "health",
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
          "eye_pressure"
        ],
        "subject": "brain_and_eye"
      },
      "id": "eye_treated",
      "kind": "yes_no",
      "part": "health",
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
          "eye_pressure"
        ],
        "subject": "brain_and_eye"
      },
      "id": "eye_check",
      "kind": "yes_no",
      "part": "health",
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
          "eye_pressure"
        ],
        "subject": "brain_and_eye"
      },
      "id": "angle_closure",
      "kind": "yes_no",
      "part": "health",
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
        "subject": "angle_closure"
      },
      "id": "angle_laser",
      "kind": "yes_no",
      "part": "health",
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
          "eye_event"
        ],
        "subject": "brain_and_eye"
      },
      "id": "eye_events",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "injury"
        },
        {
          "id": "operation"
        },
        {
          "id": "planned"
        }
      ],
      "part": "health",
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
          "injury"
        ],
        "subject": "eye_events"
      },
      "id": "eye_injury_when",
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
      "part": "health",
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
          "operation"
        ],
        "subject": "eye_events"
      },
      "id": "eye_operation_when",
      "kind": "when",
      "options": [
        {
          "high": 42,
          "id": "under_6_weeks",
          "low": 0
        },
        {
          "high": 36600,
          "id": "longer",
          "low": 43
        }
      ],
      "part": "health",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "lung",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "home_oxygen"
        },
        {
          "id": "breathless_at_rest"
        },
        {
          "id": "breathing_stay"
        },
        {
          "id": "lasting_disease"
        },
        {
          "id": "asthma"
        },
        {
          "id": "airway"
        },
        {
          "id": "sleep_apnoea"
        },
        {
          "id": "snoring"
        }
      ],
      "part": "health",
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
          "breathing_stay"
        ],
        "subject": "lung"
      },
      "id": "breathing_stay_when",
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
      "part": "health",
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
          "asthma"
        ],
        "subject": "lung"
      },
      "id": "asthma_signs",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "rescue"
        },
        {
          "id": "steroids"
        },
        {
          "id": "emergency"
        }
      ],
      "part": "health",
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
          "sleep_apnoea"
        ],
        "subject": "lung"
      },
      "id": "apnoea_device",
      "kind": "yes_no",
      "part": "health",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "illness",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "thyroid"
        },
        {
          "id": "diabetes"
        },
        {
          "id": "phaeochromocytoma"
        },
        {
          "id": "carcinoid"
        },
        {
          "id": "porphyria"
        },
        {
          "id": "myasthenia"
        },
        {
          "id": "severe_anaemia"
        },
        {
          "id": "cancer_treatment"
        }
      ],
      "part": "health",
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
          "thyroid"
        ],
        "subject": "illness"
      },
      "id": "overactive",
      "kind": "choice",
      "options": [
        {
          "id": "never"
        },
        {
          "id": "treated"
        },
        {
          "id": "untreated"
        }
      ],
      "part": "health",
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
          "treated",
          "untreated"
        ],
        "subject": "overactive"
      },
      "id": "thyroid_signs",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "racing_heart"
        },
        {
          "id": "tremor"
        },
        {
          "id": "weight_loss"
        }
      ],
      "part": "health",
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
          "thyroid"
        ],
        "subject": "illness"
      },
      "id": "thyroid_test",
      "kind": "choice",
      "options": [
        {
          "id": "normal"
        },
        {
          "id": "older"
        },
        {
          "id": "never"
        },
        {
          "id": "abnormal"
        }
      ],
      "part": "health",
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
          "thyroid"
        ],
        "subject": "illness"
      },
      "id": "thyroid_hormone",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "levothyroxine"
        },
        {
          "id": "t3"
        }
      ],
      "part": "health",
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
          "levothyroxine"
        ],
        "subject": "thyroid_hormone"
      },
      "id": "thyroid_dose_when",
      "kind": "when",
      "options": [
        {
          "high": 42,
          "id": "under_6_weeks",
          "low": 0
        },
        {
          "high": 36600,
          "id": "longer",
          "low": 43
        }
      ],
      "part": "health",
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
          "diabetes"
        ],
        "subject": "illness"
      },
      "id": "sugar_crisis",
      "kind": "yes_no",
      "part": "health",
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
        "subject": "sugar_crisis"
      },
      "id": "sugar_crisis_when",
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
      "part": "health",
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
          "phaeochromocytoma"
        ],
        "subject": "illness"
      },
      "id": "phaeo_removed",
      "kind": "yes_no",
      "part": "health",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "belly",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "cirrhosis"
        },
        {
          "id": "yellow_now"
        },
        {
          "id": "active_hepatitis"
        },
        {
          "id": "liver_tests"
        },
        {
          "id": "mild_liver"
        },
        {
          "id": "kidney"
        },
        {
          "id": "bladder"
        },
        {
          "id": "stomach"
        }
      ],
      "part": "health",
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
          "cirrhosis"
        ],
        "subject": "belly"
      },
      "id": "cirrhosis_ever",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "belly_fluid"
        },
        {
          "id": "yellow"
        },
        {
          "id": "confusion"
        },
        {
          "id": "bleeding_veins"
        },
        {
          "id": "transplant_list"
        }
      ],
      "part": "health",
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
          "kidney"
        ],
        "subject": "belly"
      },
      "id": "kidney_stage",
      "kind": "choice",
      "options": [
        {
          "id": "milder"
        },
        {
          "id": "stage_not_known"
        },
        {
          "id": "severe"
        }
      ],
      "part": "health",
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
          "bladder"
        ],
        "subject": "belly"
      },
      "id": "bladder_ketamine",
      "kind": "yes_no",
      "part": "health",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "urine",
      "instrument": "bladder_check",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "cannot_pass"
        },
        {
          "id": "blood"
        },
        {
          "id": "pain"
        },
        {
          "id": "infection"
        },
        {
          "id": "burning"
        },
        {
          "id": "frequency"
        },
        {
          "id": "urgency"
        },
        {
          "id": "night"
        }
      ],
      "part": "health",
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
          "burning",
          "frequency",
          "urgency",
          "night"
        ],
        "subject": "urine"
      },
      "id": "urine_ketamine",
      "kind": "yes_no",
      "part": "health",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "lately",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "fever"
        },
        {
          "id": "chest_infection"
        },
        {
          "id": "cold"
        },
        {
          "id": "hospital_stay"
        },
        {
          "id": "operation"
        },
        {
          "id": "implant"
        },
        {
          "id": "ect"
        },
        {
          "id": "tms"
        }
      ],
      "part": "health",
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
          "hospital_stay"
        ],
        "subject": "lately"
      },
      "id": "stay_recovered",
      "kind": "yes_no",
      "part": "health",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
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
              "might_be",
              "pregnant"
            ],
            "subject": "pregnant"
          },
          {
            "operator": "is_yes",
            "subject": "birth"
          },
          {
            "operator": "includes_any_of",
            "options": [
              "pregnancy_pressure"
            ],
            "subject": "also"
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
      "id": "medicines",
      "kind": "medicines",
      "part": "medicines",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "medicine_changes",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "ran_out"
        },
        {
          "id": "glp1_changed"
        },
        {
          "id": "glp1_stomach"
        }
      ],
      "part": "medicines",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "ketamine_elsewhere",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "now"
        },
        {
          "id": "treated"
        }
      ],
      "part": "medicines",
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
              "ketamine"
            ],
            "subject": "also"
          },
          {
            "operator": "includes_any_of",
            "options": [
              "now",
              "treated"
            ],
            "subject": "ketamine_elsewhere"
          }
        ]
      },
      "id": "ketamine_reactions",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "allergy"
        },
        {
          "id": "unclear"
        },
        {
          "id": "preservative"
        },
        {
          "id": "collapse"
        },
        {
          "id": "pressure"
        },
        {
          "id": "long_psychosis"
        },
        {
          "id": "frightening"
        },
        {
          "id": "no_effect"
        }
      ],
      "part": "medicines",
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
          "now",
          "treated"
        ],
        "subject": "ketamine_elsewhere"
      },
      "id": "ketamine_elsewhere_when",
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
      "part": "medicines",
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
          "now",
          "treated"
        ],
        "subject": "ketamine_elsewhere"
      },
      "id": "ketamine_repeated",
      "kind": "yes_no",
      "part": "medicines",
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
        "subject": "ketamine_repeated"
      },
      "id": "ketamine_tests",
      "kind": "yes_no",
      "part": "medicines",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "indication",
      "kind": "choice",
      "options": [
        {
          "id": "depression"
        },
        {
          "id": "depression_suicidal"
        },
        {
          "id": "ptsd"
        },
        {
          "id": "anxiety"
        },
        {
          "id": "ocd"
        },
        {
          "id": "pain"
        },
        {
          "id": "other"
        }
      ],
      "part": "mood",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "triggers": {
        "support": [
          "depression_suicidal",
          "unsure",
          "declined",
          "declined_visit"
        ]
      },
      "unsure": true
    },
    {
      "askedWhen": {
        "operator": "is_any_of",
        "options": [
          "depression",
          "depression_suicidal"
        ],
        "subject": "indication"
      },
      "id": "antidepressant_trials",
      "kind": "trials",
      "none": true,
      "part": "mood",
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
          "depression",
          "depression_suicidal"
        ],
        "subject": "indication"
      },
      "id": "other_treatments",
      "kind": "choices",
      "none": true,
      "onlyIn": [
        "US"
      ],
      "options": [
        {
          "id": "talk_therapy"
        },
        {
          "id": "ect"
        },
        {
          "id": "tms"
        },
        {
          "id": "lithium"
        },
        {
          "id": "antipsychotic"
        }
      ],
      "part": "mood",
      "settings": [
        "esketamine_clinic"
      ],
      "unsure": true
    },
    {
      "id": "goals",
      "kind": "text",
      "part": "mood",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "mania",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "bipolar"
        },
        {
          "id": "episode"
        },
        {
          "id": "on_antidepressant"
        },
        {
          "id": "on_ketamine"
        },
        {
          "id": "little_sleep"
        }
      ],
      "part": "mood",
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
          "bipolar",
          "episode",
          "on_antidepressant",
          "on_ketamine"
        ],
        "subject": "mania"
      },
      "id": "mania_when",
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
      "part": "mood",
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
          "bipolar"
        ],
        "subject": "mania"
      },
      "id": "bipolar_type",
      "kind": "choice",
      "options": [
        {
          "id": "type_2"
        },
        {
          "id": "type_not_known",
          "mayBe": [
            "type_1"
          ]
        },
        {
          "id": "type_1"
        }
      ],
      "part": "mood",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ]
    },
    {
      "domain": {
        "high": 4,
        "low": 0,
        "scale": 1
      },
      "id": "asrm_item1",
      "instrument": "asrm",
      "kind": "number",
      "part": "mind",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unit": "points",
      "units": [
        "points"
      ],
      "unsure": true
    },
    {
      "domain": {
        "high": 4,
        "low": 0,
        "scale": 1
      },
      "id": "asrm_item2",
      "instrument": "asrm",
      "kind": "number",
      "part": "mind",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unit": "points",
      "units": [
        "points"
      ],
      "unsure": true
    },
    {
      "domain": {
        "high": 4,
        "low": 0,
        "scale": 1
      },
      "id": "asrm_item3",
      "instrument": "asrm",
      "kind": "number",
      "part": "mind",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unit": "points",
      "units": [
        "points"
      ],
      "unsure": true
    },
    {
      "domain": {
        "high": 4,
        "low": 0,
        "scale": 1
      },
      "id": "asrm_item4",
      "instrument": "asrm",
      "kind": "number",
      "part": "mind",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unit": "points",
      "units": [
        "points"
      ],
      "unsure": true
    },
    {
      "domain": {
        "high": 4,
        "low": 0,
        "scale": 1
      },
      "id": "asrm_item5",
      "instrument": "asrm",
      "kind": "number",
      "part": "mind",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unit": "points",
      "units": [
        "points"
      ],
      "unsure": true
    },
    {
      "id": "mdq_item1",
      "instrument": "mdq",
      "kind": "yes_no",
      "part": "mind",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "mdq_item2",
      "instrument": "mdq",
      "kind": "yes_no",
      "part": "mind",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "mdq_item3",
      "instrument": "mdq",
      "kind": "yes_no",
      "part": "mind",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "mdq_item4",
      "instrument": "mdq",
      "kind": "yes_no",
      "part": "mind",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "mdq_item5",
      "instrument": "mdq",
      "kind": "yes_no",
      "part": "mind",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "mdq_item6",
      "instrument": "mdq",
      "kind": "yes_no",
      "part": "mind",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "mdq_item7",
      "instrument": "mdq",
      "kind": "yes_no",
      "part": "mind",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "mdq_item8",
      "instrument": "mdq",
      "kind": "yes_no",
      "part": "mind",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "mdq_item9",
      "instrument": "mdq",
      "kind": "yes_no",
      "part": "mind",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "mdq_item10",
      "instrument": "mdq",
      "kind": "yes_no",
      "part": "mind",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "mdq_item11",
      "instrument": "mdq",
      "kind": "yes_no",
      "part": "mind",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "mdq_item12",
      "instrument": "mdq",
      "kind": "yes_no",
      "part": "mind",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "mdq_item13",
      "instrument": "mdq",
      "kind": "yes_no",
      "part": "mind",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "mdq_item14",
      "instrument": "mdq",
      "kind": "yes_no",
      "part": "mind",
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
      "id": "mdq_item15",
      "instrument": "mdq",
      "kind": "number",
      "part": "mind",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unit": "points",
      "units": [
        "points"
      ],
      "unsure": true
    },
    {
      "id": "psychosis",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "awake"
        },
        {
          "id": "beliefs"
        },
        {
          "id": "high"
        },
        {
          "id": "depression_now"
        },
        {
          "id": "disorder"
        }
      ],
      "part": "mind",
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
          "awake",
          "beliefs"
        ],
        "subject": "psychosis"
      },
      "id": "psychosis_when",
      "kind": "when",
      "options": [
        {
          "high": 366,
          "id": "under_12_months",
          "low": 0
        },
        {
          "high": 36600,
          "id": "longer",
          "low": 367
        }
      ],
      "part": "mind",
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
          "awake",
          "beliefs"
        ],
        "subject": "psychosis"
      },
      "id": "psychosis_link",
      "kind": "choice",
      "options": [
        {
          "id": "mood"
        },
        {
          "id": "substance"
        },
        {
          "id": "not_known"
        }
      ],
      "part": "mind",
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
          "high"
        ],
        "subject": "psychosis"
      },
      "id": "psychosis_high_when",
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
      "part": "mind",
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
          "family_mind"
        ],
        "subject": "also"
      },
      "id": "mind_family",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "psychosis"
        },
        {
          "id": "bipolar"
        }
      ],
      "part": "mind",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "mind_conditions",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "dissociative_identity"
        },
        {
          "id": "dissociative"
        },
        {
          "id": "borderline"
        },
        {
          "id": "personality"
        },
        {
          "id": "ptsd"
        },
        {
          "id": "common"
        },
        {
          "id": "eating"
        }
      ],
      "part": "mind",
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
          "ptsd"
        ],
        "subject": "mind_conditions"
      },
      "id": "trauma_crisis",
      "kind": "yes_no",
      "part": "mind",
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
          "eating"
        ],
        "subject": "mind_conditions"
      },
      "id": "purging",
      "kind": "choice",
      "options": [
        {
          "id": "no_purging"
        },
        {
          "id": "less_than_weekly"
        },
        {
          "id": "weekly"
        },
        {
          "id": "daily"
        }
      ],
      "part": "mind",
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
          "eating"
        ],
        "subject": "mind_conditions"
      },
      "id": "eating_fainted",
      "kind": "yes_no",
      "part": "mind",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "deciding",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "dementia"
        },
        {
          "id": "delirium"
        },
        {
          "id": "mild"
        },
        {
          "id": "cannot_decide"
        },
        {
          "id": "detained"
        },
        {
          "id": "pressed"
        },
        {
          "id": "guardian"
        },
        {
          "id": "helper"
        }
      ],
      "part": "mind",
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
          "delirium"
        ],
        "subject": "deciding"
      },
      "id": "delirium_when",
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
      "part": "mind",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "domain": {
        "high": 4,
        "low": 0,
        "scale": 1
      },
      "id": "audit_c_item1",
      "instrument": "audit_c",
      "kind": "number",
      "part": "substances",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unit": "points",
      "units": [
        "points"
      ],
      "unsure": true
    },
    {
      "askedWhen": {
        "operator": "at_least",
        "subject": "audit_c_item1",
        "threshold": "audit_c_any",
        "value": 1
      },
      "domain": {
        "high": 4,
        "low": 0,
        "scale": 1
      },
      "id": "audit_c_item2",
      "instrument": "audit_c",
      "kind": "number",
      "part": "substances",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unit": "points",
      "units": [
        "points"
      ],
      "unsure": true
    },
    {
      "askedWhen": {
        "operator": "at_least",
        "subject": "audit_c_item1",
        "threshold": "audit_c_any",
        "value": 1
      },
      "domain": {
        "high": 4,
        "low": 0,
        "scale": 1
      },
      "id": "audit_c_item3",
      "instrument": "audit_c",
      "kind": "number",
      "part": "substances",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unit": "points",
      "units": [
        "points"
      ],
      "unsure": true
    },
    {
      "askedWhen": {
        "operator": "at_least",
        "subject": "audit_c_item1",
        "threshold": "audit_c_any",
        "value": 1
      },
      "id": "alcohol_last_drink",
      "instrument": "audit_c",
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
      "part": "substances",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "askedWhen": {
        "operator": "at_least",
        "subject": "audit_c_item1",
        "threshold": "audit_c_any",
        "value": 1
      },
      "id": "sex",
      "instrument": "audit_c",
      "kind": "choice",
      "options": [
        {
          "id": "male"
        },
        {
          "id": "female"
        },
        {
          "id": "other"
        }
      ],
      "part": "substances",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "domain": {
        "high": 366,
        "low": 0,
        "scale": 1
      },
      "id": "single_alcohol",
      "instrument": "single_items",
      "kind": "number",
      "part": "substances",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unit": "",
      "units": [],
      "unsure": true
    },
    {
      "domain": {
        "high": 366,
        "low": 0,
        "scale": 1
      },
      "id": "single_drug",
      "instrument": "single_items",
      "kind": "number",
      "part": "substances",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unit": "",
      "units": [],
      "unsure": true
    },
    {
      "id": "dast10_item1",
      "instrument": "dast10",
      "kind": "yes_no",
      "part": "substances",
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
        "subject": "dast10_item1"
      },
      "id": "dast10_item2",
      "instrument": "dast10",
      "kind": "yes_no",
      "part": "substances",
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
        "subject": "dast10_item1"
      },
      "id": "dast10_item3",
      "instrument": "dast10",
      "kind": "yes_no",
      "part": "substances",
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
        "subject": "dast10_item1"
      },
      "id": "dast10_item4",
      "instrument": "dast10",
      "kind": "yes_no",
      "part": "substances",
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
        "subject": "dast10_item1"
      },
      "id": "dast10_item5",
      "instrument": "dast10",
      "kind": "yes_no",
      "part": "substances",
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
        "subject": "dast10_item1"
      },
      "id": "dast10_item6",
      "instrument": "dast10",
      "kind": "yes_no",
      "part": "substances",
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
        "subject": "dast10_item1"
      },
      "id": "dast10_item7",
      "instrument": "dast10",
      "kind": "yes_no",
      "part": "substances",
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
        "subject": "dast10_item1"
      },
      "id": "dast10_item8",
      "instrument": "dast10",
      "kind": "yes_no",
      "part": "substances",
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
        "subject": "dast10_item1"
      },
      "id": "dast10_item9",
      "instrument": "dast10",
      "kind": "yes_no",
      "part": "substances",
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
        "subject": "dast10_item1"
      },
      "id": "dast10_item10",
      "instrument": "dast10",
      "kind": "yes_no",
      "part": "substances",
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
        "subject": "dast10_item1"
      },
      "id": "dast10_last_use",
      "instrument": "dast10",
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
      "part": "substances",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "alcohol_signs",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "morning"
        },
        {
          "id": "shakes"
        },
        {
          "id": "no_day_without"
        },
        {
          "id": "fit_or_delirium"
        }
      ],
      "part": "substances",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "domain": {
        "high": 30,
        "low": 0,
        "scale": 1
      },
      "id": "cannabis_days",
      "kind": "number",
      "part": "substances",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unit": "",
      "units": [],
      "unsure": true
    },
    {
      "id": "drugs",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "stimulants"
        },
        {
          "id": "opioids"
        },
        {
          "id": "kratom"
        },
        {
          "id": "synthetic"
        },
        {
          "id": "psychedelics"
        },
        {
          "id": "ibogaine"
        },
        {
          "id": "other"
        },
        {
          "id": "ketamine"
        }
      ],
      "part": "substances",
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
          "ketamine"
        ],
        "subject": "drugs"
      },
      "id": "ketamine_when",
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
      "part": "substances",
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
          "ketamine"
        ],
        "subject": "drugs"
      },
      "id": "ketamine_often",
      "kind": "yes_no",
      "part": "substances",
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
          "ketamine"
        ],
        "subject": "drugs"
      },
      "id": "ketamine_problem",
      "kind": "choice",
      "options": [
        {
          "id": "no_problem"
        },
        {
          "id": "past_problem"
        },
        {
          "id": "still_using"
        }
      ],
      "part": "substances",
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
          "stimulants"
        ],
        "subject": "drugs"
      },
      "id": "stimulants_when",
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
      "part": "substances",
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
          "opioids"
        ],
        "subject": "drugs"
      },
      "id": "opioids_when",
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
      "part": "substances",
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
          "kratom"
        ],
        "subject": "drugs"
      },
      "id": "kratom_when",
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
      "part": "substances",
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
          "kratom"
        ],
        "subject": "drugs"
      },
      "id": "kratom_regular",
      "kind": "yes_no",
      "part": "substances",
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
          "synthetic"
        ],
        "subject": "drugs"
      },
      "id": "synthetic_when",
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
      "part": "substances",
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
          "psychedelics"
        ],
        "subject": "drugs"
      },
      "id": "psychedelics_when",
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
      "part": "substances",
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
          "ibogaine"
        ],
        "subject": "drugs"
      },
      "id": "ibogaine_when",
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
      "part": "substances",
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
          "other"
        ],
        "subject": "drugs"
      },
      "id": "other_drugs_when",
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
      "part": "substances",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "substance_problem",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "told"
        },
        {
          "id": "opioid"
        },
        {
          "id": "cannot_stop"
        },
        {
          "id": "withdrawal"
        }
      ],
      "part": "substances",
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
          "told"
        ],
        "subject": "substance_problem"
      },
      "id": "substance_last_use",
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
      "part": "substances",
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
          "opioid"
        ],
        "subject": "substance_problem"
      },
      "id": "opioid_treatment",
      "kind": "choice",
      "options": [
        {
          "id": "stable"
        },
        {
          "id": "long_past"
        },
        {
          "id": "not_stable"
        }
      ],
      "part": "substances",
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
      "id": "phq9_item1",
      "instrument": "phq9",
      "kind": "number",
      "part": "safety",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unit": "points",
      "units": [
        "points"
      ],
      "unsure": true
    },
    {
      "domain": {
        "high": 3,
        "low": 0,
        "scale": 1
      },
      "id": "phq9_item2",
      "instrument": "phq9",
      "kind": "number",
      "part": "safety",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unit": "points",
      "units": [
        "points"
      ],
      "unsure": true
    },
    {
      "domain": {
        "high": 3,
        "low": 0,
        "scale": 1
      },
      "id": "phq9_item3",
      "instrument": "phq9",
      "kind": "number",
      "part": "safety",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unit": "points",
      "units": [
        "points"
      ],
      "unsure": true
    },
    {
      "domain": {
        "high": 3,
        "low": 0,
        "scale": 1
      },
      "id": "phq9_item4",
      "instrument": "phq9",
      "kind": "number",
      "part": "safety",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unit": "points",
      "units": [
        "points"
      ],
      "unsure": true
    },
    {
      "domain": {
        "high": 3,
        "low": 0,
        "scale": 1
      },
      "id": "phq9_item5",
      "instrument": "phq9",
      "kind": "number",
      "part": "safety",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unit": "points",
      "units": [
        "points"
      ],
      "unsure": true
    },
    {
      "domain": {
        "high": 3,
        "low": 0,
        "scale": 1
      },
      "id": "phq9_item6",
      "instrument": "phq9",
      "kind": "number",
      "part": "safety",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unit": "points",
      "units": [
        "points"
      ],
      "unsure": true
    },
    {
      "domain": {
        "high": 3,
        "low": 0,
        "scale": 1
      },
      "id": "phq9_item7",
      "instrument": "phq9",
      "kind": "number",
      "part": "safety",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unit": "points",
      "units": [
        "points"
      ],
      "unsure": true
    },
    {
      "domain": {
        "high": 3,
        "low": 0,
        "scale": 1
      },
      "id": "phq9_item8",
      "instrument": "phq9",
      "kind": "number",
      "part": "safety",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unit": "points",
      "units": [
        "points"
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
      "instrument": "phq9",
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
          "threshold": "item_nine_any",
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
      "domain": {
        "high": 3,
        "low": 0,
        "scale": 1
      },
      "id": "phq9_difficulty",
      "instrument": "phq9",
      "kind": "number",
      "part": "safety",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unit": "points",
      "units": [
        "points"
      ],
      "unsure": true
    },
    {
      "id": "cssrs_item4",
      "instrument": "cssrs",
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
      "id": "cssrs_item5",
      "instrument": "cssrs",
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
      "id": "cssrs_item6",
      "instrument": "cssrs",
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
        "subject": "cssrs_item6"
      },
      "id": "cssrs_item6_recent",
      "instrument": "cssrs",
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
      "id": "asq_item1",
      "instrument": "asq",
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
      "id": "asq_item2",
      "instrument": "asq",
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
      "id": "asq_item3",
      "instrument": "asq",
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
      "id": "asq_item4",
      "instrument": "asq",
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
      "id": "asq_item5",
      "instrument": "asq",
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
      "id": "wish_to_be_dead",
      "instrument": "cssrs",
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
      "instrument": "cssrs",
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
        "k": 1,
        "of": [
          {
            "operator": "is_yes",
            "subject": "suicidal_thoughts"
          },
          {
            "operator": "is_yes",
            "subject": "asq_item3"
          }
        ]
      },
      "id": "suicide_method",
      "instrument": "cssrs",
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
      "instrument": "cssrs",
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
      "instrument": "cssrs",
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
      "instrument": "cssrs",
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
        "k": 1,
        "of": [
          {
            "operator": "includes_any_of",
            "options": [
              "attempt"
            ],
            "subject": "suicide_acts"
          },
          {
            "operator": "is_yes",
            "subject": "asq_item4"
          }
        ]
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
          },
          {
            "operator": "is_yes",
            "subject": "asq_item1"
          },
          {
            "operator": "is_yes",
            "subject": "asq_item2"
          },
          {
            "operator": "is_yes",
            "subject": "asq_item3"
          },
          {
            "operator": "is_yes",
            "subject": "asq_item4"
          },
          {
            "operator": "is_yes",
            "subject": "asq_item5"
          },
          {
            "operator": "is_yes",
            "subject": "cssrs_item4"
          },
          {
            "operator": "is_yes",
            "subject": "cssrs_item5"
          },
          {
            "operator": "is_yes",
            "subject": "cssrs_item6"
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
    },
    {
      "domain": {
        "high": 3,
        "low": 0,
        "scale": 1
      },
      "id": "gad7_item1",
      "instrument": "gad7",
      "kind": "number",
      "part": "safety",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unit": "points",
      "units": [
        "points"
      ],
      "unsure": true
    },
    {
      "domain": {
        "high": 3,
        "low": 0,
        "scale": 1
      },
      "id": "gad7_item2",
      "instrument": "gad7",
      "kind": "number",
      "part": "safety",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unit": "points",
      "units": [
        "points"
      ],
      "unsure": true
    },
    {
      "domain": {
        "high": 3,
        "low": 0,
        "scale": 1
      },
      "id": "gad7_item3",
      "instrument": "gad7",
      "kind": "number",
      "part": "safety",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unit": "points",
      "units": [
        "points"
      ],
      "unsure": true
    },
    {
      "domain": {
        "high": 3,
        "low": 0,
        "scale": 1
      },
      "id": "gad7_item4",
      "instrument": "gad7",
      "kind": "number",
      "part": "safety",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unit": "points",
      "units": [
        "points"
      ],
      "unsure": true
    },
    {
      "domain": {
        "high": 3,
        "low": 0,
        "scale": 1
      },
      "id": "gad7_item5",
      "instrument": "gad7",
      "kind": "number",
      "part": "safety",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unit": "points",
      "units": [
        "points"
      ],
      "unsure": true
    },
    {
      "domain": {
        "high": 3,
        "low": 0,
        "scale": 1
      },
      "id": "gad7_item6",
      "instrument": "gad7",
      "kind": "number",
      "part": "safety",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unit": "points",
      "units": [
        "points"
      ],
      "unsure": true
    },
    {
      "domain": {
        "high": 3,
        "low": 0,
        "scale": 1
      },
      "id": "gad7_item7",
      "instrument": "gad7",
      "kind": "number",
      "part": "safety",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unit": "points",
      "units": [
        "points"
      ],
      "unsure": true
    },
    {
      "id": "prescriber",
      "kind": "choice",
      "options": [
        {
          "id": "may_be_told"
        },
        {
          "id": "nobody"
        },
        {
          "id": "may_not"
        }
      ],
      "part": "practical",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic",
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "clinic_day",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "escort"
        },
        {
          "id": "no_driving"
        },
        {
          "id": "stay"
        }
      ],
      "part": "practical",
      "settings": [
        "in_clinic_infusion",
        "esketamine_clinic"
      ],
      "unsure": true
    },
    {
      "id": "rems",
      "kind": "yes_no",
      "onlyIn": [
        "US"
      ],
      "part": "practical",
      "settings": [
        "esketamine_clinic"
      ],
      "unsure": true
    },
    {
      "id": "home_day",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "adult"
        },
        {
          "id": "cuff"
        },
        {
          "id": "contact"
        },
        {
          "id": "lock_up"
        },
        {
          "id": "video"
        },
        {
          "id": "no_driving"
        },
        {
          "id": "examined"
        }
      ],
      "part": "practical",
      "settings": [
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "home_risks",
      "kind": "choices",
      "none": true,
      "options": [
        {
          "id": "sole_carer"
        },
        {
          "id": "doses_in_reach"
        }
      ],
      "part": "practical",
      "settings": [
        "at_home"
      ],
      "unsure": true
    },
    {
      "id": "home_not_safe",
      "kind": "yes_no",
      "part": "practical",
      "settings": [
        "at_home"
      ],
      "unsure": true
    }
  ],
  "schema": 1
} satisfies Questionnaire;
