// The lint of programs: the same refusals as in front of a patient, warnings with help, and the numbers of a page.
// Never installs anything: the command line runs from the built package.
// Read next: ../../js/lint.js.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { PROBLEM_HELP, WARNING_HELP } from "../../dist/program-help.js";
import { TODAY, program } from "./helpers/program.mjs";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const types = readFileSync(new URL("../../src/wasm/types.d.ts", import.meta.url), "utf8");
const folder = mkdtempSync(join(tmpdir(), "lint-"));
after(() => rmSync(folder, { recursive: true }));

const write = (name, text) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const run = (...args) => spawnSync(process.execPath, [cli, ...args], { encoding: "utf8" });
const lint = (given, ...more) => run("lint", write("program.json", JSON.stringify(given)), "--today", TODAY, ...more);
const prescribing = (changes = {}) => program({ responsible: { ...program().responsible, prescribes: "yes" }, ...changes });
const LINKS = '<a href="tel:+1-303-555-0142">x</a> <a href="tel:911">x</a> <a href=\'sms:988\'>x</a>';

describe("ketamine-intake lint", () => {
  it("finds nothing in a whole program, and says that nobody judged the care", () => {
    const { status, stdout } = lint(prescribing());
    assert.equal(status, 0);
    assert.match(stdout, /0 problems, 0 warnings\.\nThe program starts\. Nobody has judged/);
  });
  it("prints every problem with path, code, suggestion and help, and exits with 1", () => {
    const { service, ...rest } = prescribing({ reachabilty: {} });
    const { status, stdout } = lint({ ...rest, service: { ...service, observation: "in_persn" } });
    assert.equal(status, 1);
    assert.match(stdout, /problem program\.reachabilty \[program_unknown_key\]/);
    assert.match(stdout, /problem program\.service\.observation \[program_field_unreadable\][^[]*did you\s+mean `in_person`\?/);
    assert.ok(stdout.includes(PROBLEM_HELP.program_unknown_key.slice(0, 30)));
    assert.match(stdout, /The program does not start\./);
  });
  it("warns of oversight, of loosenings and of what ends soon, and exits with 0", () => {
    const signed = { by: "Dana Example", reason: "asked in the first talk" };
    const { status, stdout } = lint(prescribing({
      responsible: { ...prescribing().responsible, confirmedOn: "2026-06-01" },
      service: { ...program().service, sameDayBooking: "yes" },
      adjustments: [
        { kind: "switch_off", question: "goals", ...signed, on: "2025-12-01" },
        { kind: "wording", key: "safety.support.heading", locale: "en", text: "Help is near.", ...signed, on: "2024-12-01" },
      ],
    }));
    assert.equal(status, 0);
    for (const code of ["same_day_booking", "adjustment_loosens", "adjustment_expires_soon", "adjustment_expired", "confirmation_ends_soon"]) {
      assert.ok(stdout.includes(`[${code}]`), `${code}: ${stdout}`);
    }
  });
  it("compares the digits that the page dials with those of the program", () => {
    const page = (html) => lint(prescribing(), "--page", write("index.html", html)).stdout;
    assert.match(page(LINKS), /0 problems, 0 warnings/);
    assert.match(page(LINKS.replace("+1-303-555-0142", "303-555-0142")), /0 warnings/);
    const wrong = page(LINKS.replace("0142", "0124").replace("988", "98"));
    assert.match(wrong, /the page dials 13035550124/);
    assert.match(wrong, /the page dials 98\n/);
    assert.match(wrong, /program\.crisis \[program_number_not_on_page\]/);
    assert.match(wrong, /program\.responsible\.telephone \[program_number_not_on_page\]/);
  });
  it("exits with 2 when nothing could be checked", () => {
    for (const args of [[], ["lint"], ["lint", join(folder, "none.json")], ["lint", write("broken.json", "{")], ["mend", "x"]]) {
      const { status, stderr } = run(...args);
      assert.equal(status, 2, args.join(" "));
      assert.notEqual(stderr, "");
    }
  });
  it("has help for every problem and every warning", () => {
    const union = (name) => [...new RegExp(`export type ${name} =([^;]*);`).exec(types)[1].matchAll(/"(\w+)"/g)].map(([, code]) => code);
    assert.deepEqual(Object.keys(PROBLEM_HELP).sort(), union("ProgramProblemCode").sort());
    for (const code of union("OversightCode")) assert.ok(WARNING_HELP[code], code);
  });
});
