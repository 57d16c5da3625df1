#!/usr/bin/env node
/**
 * The command line: `ketamine-intake lint program.json [--page index.html] [--today YYYY-MM-DD]`.
 * It must never send anything anywhere, and never say that a program is fine when it could not be read.
 * Read next: `lint.js`, what it checks.
 */

import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { makeCore } from "./core.js";
import { compile, keepCore } from "./core-keeper.js";
import { lintProgram } from "./lint.js";
import { snapshot } from "./snapshot.js";
import { wrap } from "./text-layout.js";

const USAGE = `Usage: ketamine-intake lint program.json [--page index.html] [--today YYYY-MM-DD]

Prints every problem and every warning of a clinic's program, each with its path and what to do.
--page   the page that patients open: warns when its telephone links differ from the program's numbers
--today  the day of the check; default: the local date
Exit code: 0 without problems, 1 with problems, 2 when nothing could be checked.`;

const PROBLEMS = 1;
const NOT_CHECKED = 2;

const main = async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { page: { type: "string" }, today: { type: "string" }, help: { type: "boolean" } },
  });
  const [command, file, ...rest] = positionals;
  if (values.help) return print(USAGE);
  if (command !== "lint" || file === undefined || rest.length > 0) return stop(USAGE);
  const core = await loadCore();
  const found = lintProgram({
    about: (request) => core("about", snapshot(request)),
    program: JSON.parse(await readFile(file, "utf8")),
    today: values.today ?? localDate(new Date()),
    page: values.page === undefined ? undefined : await readFile(values.page, "utf8"),
  });
  report(file, found);
};

const loadCore = async () => {
  const wasm = await readFile(new URL("./ketamine_intake_bg.wasm", import.meta.url));
  return keepCore(await compile(wasm), makeCore);
};

const report = (file, { problems, warnings }) => {
  problems.forEach((item) => show("problem", item));
  warnings.forEach((item) => show("warning", item));
  print(`${file}: ${counted(problems.length, "problem")}, ${counted(warnings.length, "warning")}.`);
  print(problems.length === 0 ? "The program starts. Nobody has judged whether it is good care." : "The program does not start.");
  if (problems.length > 0) process.exitCode = PROBLEMS;
};

const show = (kind, { code, path, text, help }) => {
  print(`${kind} ${path} [${code}]`);
  [text, help].filter(Boolean).flatMap((line) => wrap(`  ${line}`, 100)).forEach(print);
  print("");
};

const counted = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;

const localDate = (now) =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");

const print = (line) => process.stdout.write(`${line}\n`);

const stop = (message) => {
  process.stderr.write(`${message}\n`);
  process.exitCode = NOT_CHECKED;
};

main().catch((error) => stop(`ketamine-intake: ${error.message}`));
