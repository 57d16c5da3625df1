// A factory of screeners over cores of the test's own making, so that a test decides what a core answers.
// Never loads the real engine.
// Read next: ../client.test.mjs and ../refused.test.mjs.

import { screenerFactory } from "../../../dist/client.js";

export const EMPTY_MODULE = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
const questionnaire = {
  schema: 1,
  pack: "test-pack",
  parts: ["right_now"],
  questions: [
    {
      id: "chest_pain",
      part: "right_now",
      kind: "yes_no",
      settings: ["in_clinic_infusion"],
      unsure: true,
      triggers: { emergency: ["yes"] },
    },
    {
      id: "systolic",
      part: "right_now",
      kind: "number",
      settings: ["in_clinic_infusion"],
      unsure: true,
      unit: "mmHg",
      triggers: { atLeast: { text: "high_reading", value: 180 } },
    },
    { id: "at_home_only", part: "right_now", kind: "yes_no", settings: ["at_home"], unsure: true },
  ],
};

/** A program that may run and adjusts nothing, as the engine says it. */
const ACTIVE = {
  type: "active", contact: {}, oversight: [], adjustments: [], thresholds: [], switchedOff: [], locations: ["US-CO"],
};

/** A factory whose cores answer as `core` says, and which counts what was made. */
export const factory = ({ loadWasm = async () => EMPTY_MODULE, ...core } = {}) => {
  const made = { cores: 0, requests: [] };
  const makeCore = () => {
    made.cores += 1;
    return {
      initSync() {},
      about: () => ({ engine: "e", pack: "test-pack", program: ACTIVE }),
      screen: (request) => {
        made.requests.push(request);
        return { type: "screened", patient: {}, clinician: {} };
      },
      explain: (_, rule) => ({ type: "unknown_rule", rule }),
      ...core,
    };
  };
  return { create: screenerFactory({ loadWasm, makeCore, questionnaire }), made };
};
