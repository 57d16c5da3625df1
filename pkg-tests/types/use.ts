// A host's own TypeScript against the types of the built package: every entry, and every union in a closed switch.
// Never runs: `tsc --noEmit` is the test. A member that is added or renamed breaks it.
// Read next: unions.ts, the closed switches.

import { createScreener as create, type Failed, type IntakeInput, type Program, type ProgramAdjustment, type Ready, type Screened } from "ketamine-intake";
import { createScreener as createInline } from "ketamine-intake/inline";
import { KetamineReview, type JudgementRecord, type ReviewState } from "ketamine-intake/clinician";
import "ketamine-intake/define-clinician";
import { createScreener as createSlim, type SlimOptions } from "ketamine-intake/slim";
import { isAsked, triggeredSafety } from "ketamine-intake/gates";
import { intakeInput, intakeRequest } from "ketamine-intake/request";
import { AnswerEvent, KetamineIntake, SendEvent, type ScreenName } from "ketamine-intake/element";
import { KetamineIntake as Defined } from "ketamine-intake/define";
import { joinReport, reportText, type Catalogue } from "ketamine-intake/report";
import { canonicalText, checkForm, goldenCases, runGoldenCases } from "ketamine-intake/testing";
import catalogue from "ketamine-intake/catalogue.json" with { type: "json" };
import questions from "ketamine-intake/questions.json" with { type: "json" };

const program: Program = {
  clinic: "Clearwater Example Clinic",
  setting: "at_home",
  jurisdiction: "US-CO",
  responsible: {
    name: "Dana Example", credential: "MD", licensedIn: ["US-CO"], telephone: "+1-303-555-0142",
    hours: "Monday to Friday, 8 to 5", outsideHours: "Call 911.", confirmedOn: "2026-10-01",
  },
  service: {
    routes: ["sublingual"], observation: "live_video", observedBy: "a nurse", videoVisit: "yes", supportPerson: "required",
    sessionMinutes: 120, betweenSessions: "A nurse calls.", physicianContact: "yes", support: ["telephone"], sameDayBooking: "no",
  },
  reachability: { timeZone: "America/Denver", otherRoute: "Text the same number.", sameDayProcedure: "yes" },
  adjustments: [
    { kind: "threshold", threshold: "systolic_high", value: 130 },
    { kind: "step", title: "Show the room", before: "first_session" },
    { kind: "switch_off", question: "goals", by: "Dana Example", reason: "asked in the first talk", on: "2026-10-01" },
  ],
};

const input: IntakeInput = {
  intake: "example-intake-0001",
  answers: { chest_pain: "no", systolic: 120, heart: ["aneurysm", "unsure"], silent: undefined, empty: null },
  changes: [{ question: "chest_pain", from: "yes", to: "no" }],
  context: { locale: "en", typedBy: "patient", answeredOn: { heart: "2026-11-21" } },
};

/** The whole way, as documented. Nothing but `type` tells the results apart. */
export const useEverything = async (bytes: ArrayBuffer): Promise<string> => {
  const screener = await create({ program, locale: "en", today: "2026-11-21" });
  if (screener.type === "refused") return [screener.code ?? "", ...screener.problems.map(({ path }) => path), screener.patient.contact.telephone ?? ""].join();
  const result: Screened | Failed = screener.screen(input);
  const text = reportText(result.clinician, catalogue);
  if (result.type === "failed") return result.clinician.answers.map(({ question, given }) => question + given).join();
  const joined = joinReport(result.clinician, catalogue);
  if (joined.type === "other_pack") return joined.catalogue;
  const [first] = joined.report.findings;
  const said: string | undefined = first?.because[0]?.words;
  const [step] = joined.report.steps;
  const [forAll] = joined.report.preparation.filter(({ forEveryone }) => forEveryone);
  const preparation: string[] = result.patient.preparation;
  const [question] = screener.questionnaire.questions;
  const adjusted: string[] = joined.report.adjustments.flatMap(({ lines }) => lines);
  const card: string[] = [...joined.report.basis.words.map(({ text }) => text), joined.report.basis.known];
  const apart = [...joined.report.administrative, ...joined.report.oversight].map(({ words }) => words);
  const asked = question === undefined ? "maybe" : isAsked(question, input.answers, screener.questionnaire);
  const shown = triggeredSafety(screener.questionnaire, input.answers);
  const explained = screener.explain(input, "x.y");
  const request = screener.request(input) ?? intakeRequest(input, { program, today: "2026-11-21" });
  if (request !== undefined) screener.screen(intakeInput(request));
  const again = request === undefined ? undefined : screener.replay(result.receipt, request);
  const differs = again?.type === "differs" ? again.fingerprints : [again?.type];
  return [text, said, step?.before, step?.status, forAll?.title, ...preparation, ...adjusted, ...card, ...apart, ...screener.locations, ...screener.wording.map(({ key }) => key), asked, ...shown, explained.type, ...differs, canonicalText(result), questions.pack].join();
};

/** Every entry takes the same options; `./slim` asks for the engine besides. */
export const everyEntry = async (bytes: ArrayBuffer) => {
  const own: SlimOptions = { program, wasm: WebAssembly.compile(bytes) };
  const screeners = await Promise.all([create({ program }), createInline({ program }), createSlim(own), createSlim({ program, wasm: bytes })]);
  const ready: Ready[] = screeners.filter((screener) => screener.type === "ready");
  const problems = checkForm({ program, fields: [{ question: "chest_pain", options: ["yes", "no", "unsure", "declined"] }], notShown: [] });
  const differences = await runGoldenCases(create);
  return [ready.length, problems[0]?.suggestion, differences[0]?.expected.findings, goldenCases.length];
};

/** `catalogue.json` is what `joinReport` takes. */
export const asCatalogue: Catalogue = catalogue;

// @ts-expect-error A boolean is no answer: an unticked checkbox is silence.
export const boolean: IntakeInput = { intake: "example-intake-0001", answers: { chest_pain: true } };
// @ts-expect-error A setting is one of three.
export const setting: Program["setting"] = "at_hom";
// @ts-expect-error A program has a responsible clinician.
export const nobody: Program = { clinic: "x", setting: "at_home", jurisdiction: "US-CO" };
// @ts-expect-error A loosening is signed.
export const unsigned: ProgramAdjustment = { kind: "switch_off", question: "goals" };
// @ts-expect-error ./slim cannot start without the engine.
export const noWasm: SlimOptions = { program };
// @ts-expect-error A failed result has no findings, not even none.
export const noFindings = (failed: Failed) => failed.clinician.findings;
// @ts-expect-error What is made for the patient has no level.
export const noLevel = (screened: Screened) => screened.patient.settled;

/** The clinician's page as a host uses it: typed properties, a typed event, a closed set of states. */
export const review = async (result: Screened | Failed, screener: Ready, store: (record: JudgementRecord) => Promise<void>): Promise<ReviewState> => {
  const page = document.createElement("ketamine-review");
  Object.assign(page, { catalogue, patient: { reference: "A-1", birthDate: "1980-02-03" } });
  page.report = result.clinician;
  page.screener = screener;
  page.input = input;
  page.addEventListener("judgement", (event) => {
    const [first] = event.record.findings;
    if (first?.judgement === "override") console.log(first.step.due);
    event.respondWith(store(event.record));
  });
  const same: KetamineReview = page;
  same.print({ everything: true });
  return page.state;
};

/** A host's page with the element: each event has its class, and the answers their types. */
export const useElement = (element: HTMLElementTagNameMap["ketamine-intake"]): ScreenName[] => {
  const screens: ScreenName[] = [];
  element.program = program;
  element.answers = { hypertension: "unsure" };
  element.createScreener = createInline;
  element.addEventListener("ketamine-intake-answer", (event) => console.log(event.question, event.source === "host", event instanceof AnswerEvent));
  element.addEventListener(SendEvent.type, (event) => event.respondWith(Promise.resolve(event.result.type)));
  element.addEventListener("ketamine-intake-screen", ({ screen }) => screens.push(screen));
  element.addEventListener("ketamine-intake-failed", ({ problems }) => console.log(problems.map(({ path }) => path)));
  // @ts-expect-error: there is no such property, and no level anywhere.
  element.level;
  element.reset();
  return Defined === KetamineIntake ? screens : [];
};
