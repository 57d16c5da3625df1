// What the clinician has to know before reading a report: each notice on the day it begins, and not the day before.
// Never asks for a notice by its wording; that belongs to the page.
// Read next: ../../docs/hazards.md.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { createScreener } from "../../dist/index.node.js";
import { intake, program } from "./helpers/program.mjs";

const catalogue = JSON.parse(readFileSync(new URL("../../dist/catalogue.json", import.meta.url), "utf8"));
const LAST_GOOD_DAY = catalogue.rules.map(({ reviewDue }) => reviewDue).sort()[0];
const nextDay = (day) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const noticesOn = async (today, more, service = {}) => {
  const clinic = program(service);
  const screener = await createScreener({
    program: { ...clinic, responsible: { ...clinic.responsible, confirmedOn: today } },
    today,
  });
  return screener.screen(intake({ hypertension: "no" }, more)).clinician.notices;
};

describe("the notices", () => {
  it("say first that a rule is past its review date, from the day after it", async () => {
    assert.ok(!(await noticesOn(LAST_GOOD_DAY)).includes("rules_past_review"));
    assert.equal((await noticesOn(nextDay(LAST_GOOD_DAY)))[0], "rules_past_review");
  });
  it("say in every report that no clinician has reviewed the rules", async () => {
    assert.ok((await noticesOn("2026-11-21")).includes("rules_not_reviewed"));
  });
  it("say that a law is past its last day, from the day after it, where the service rests on it", async () => {
    const [law] = catalogue.dated;
    const [setting] = law.settings;
    const atHome = { setting, service: { ...program().service, routes: ["oral"] } };
    assert.ok(!(await noticesOn(law.until, {}, atHome)).includes("law_past_date"));
    assert.ok((await noticesOn(nextDay(law.until), {}, atHome)).includes("law_past_date"));
    assert.ok(!law.settings.includes("in_clinic_infusion"));
    assert.ok(!(await noticesOn(nextDay(law.until))).includes("law_past_date"));
  });
  for (const [notice, context] of [
    ["sent_early", { ended: "sent_early" }],
    ["question_not_shown", { notShown: [{ question: "pulse", by: "Dana Example", reason: "measured here", on: "2026-11-01" }] }],
    ["problems_in_request", { typedBy: "nobody we know" }],
  ])
    it(`say ${notice} only when it is so`, async () => {
      assert.ok((await noticesOn("2026-11-21", { context })).includes(notice));
      assert.ok(!(await noticesOn("2026-11-21")).includes(notice));
    });
});
