/**
 * Makes a request out of a prepared case: the imaginary patient of this site, with the answers that differ.
 * It must never hold a stored result: every report of this site is made by the package when somebody looks.
 * Read next: `receive.js`, which evaluates it; `../samples/`, the cases.
 */

/** `{ program, today, input }` of a case. `base` is `sample-intake.json`. An answer `null` takes the base's answer away. */
export const requestOf = (sample, base) => {
  const today = sample.today ?? base.today;
  const answers = { ...(sample.only ? {} : base.input.answers), ...sample.answers };
  const intake = `demo-${sample.id}-0000000000000000`.slice(0, 32);
  return {
    program: programOf(sample, base.program, today),
    today,
    input: {
      intake,
      answers: Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== null)),
      changes: sample.changes ?? base.input.changes,
      context: { ...base.input.context, ...sample.context },
    },
  };
};

/** WHY: the imaginary doctor confirms on the day of the case, or a case read in the far future would be refused. */
const programOf = ({ setting }, program, today) => ({
  ...program,
  ...(setting && { setting }),
  ...(setting === "at_home" && program.service && { service: { ...program.service, routes: ["sublingual"] } }),
  responsible: { ...program.responsible, confirmedOn: today },
});

/** What the clinician's page gets for a case: as evaluated, as after a failure, or with a finding taken out. */
export const responseOf = ({ failed, tamper }, response, input) => {
  if (failed) return failedResponse(failed, response, input);
  if (!tamper) return response;
  const [gravest, ...others] = response.clinician.findings;
  const rest = others.filter(({ level }) => level !== gravest.level);
  return { ...response, clinician: { ...response.clinician, findings: rest, settled: rest[0]?.level ?? "none" } };
};

const failedResponse = (code, { patient }, { answers }) => ({
  type: "failed", code, patient,
  clinician: {
    notEvaluated: true, code,
    answers: Object.entries(answers).map(([question, value]) => ({ question, given: [value].flat().map(asText).join(", ") })),
  },
});

/** A record as the package writes it when there is no result. */
const asText = (value) => (typeof value === "object" ? JSON.stringify(value) : String(value));
