// Runs the clinic's server on loopback with a folder of its own, and speaks to it as a browser and as a clinician.
// Never leaves a server running: whoever starts one stops it.
// Read next: tamper.test.mjs.

import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { createScreener } from "../../dist/index.node.js";
import { sample } from "../browser/sample.mjs";

const target = process.env.CARGO_TARGET_DIR ?? fileURLToPath(new URL("../../target", import.meta.url));
const binary = process.env.INTAKE_SERVER ?? join(target, "release/ketamine-intake-server");

export const NAME = "Robin Example";
export const PASSWORD = "a password for the tests";

/** A date so many days from today, in UTC as the server counts. */
export const day = (from = 0) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);

/** The imaginary clinic, confirmed a month ago. */
export const program = (() => {
  const { program: bundled } = sample();
  return { ...bundled, acceptsUnreviewedLocale: "yes", responsible: { ...bundled.responsible, confirmedOn: day(-30) } };
})();

/** A folder for one clinic: program and database. */
export const openClinic = ({ flags = [], clinicProgram = program } = {}) => {
  const folder = mkdtempSync(join(tmpdir(), "intake-clinic-"));
  writeFileSync(join(folder, "program.json"), JSON.stringify(clinicProgram));
  const config = ['program = "program.json"', 'database = "intakes.sqlite"', 'address = "127.0.0.1:0"'];
  writeFileSync(join(folder, "server.toml"), `${config.join("\n")}\n`);
  const common = ["--config", join(folder, "server.toml"), "--posts-per-minute", "1000000", ...flags];
  const run = (...words) => {
    const { input, args } = words.at(-1)?.input === undefined ? { args: words } : { input: words.at(-1).input, args: words.slice(0, -1) };
    const { status, stdout, stderr } = spawnSync(binary, [...args, ...common], { encoding: "utf8", input });
    return { status, stdout, stderr };
  };
  const added = run("add-clinician", NAME, { input: `${PASSWORD}\n` });
  if (added.status !== 0) throw new Error(`no clinician: ${added.stderr}`);
  return {
    folder,
    run,
    start: () => start(common),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
};

/** Starts the server and waits until it says where it listens. */
const start = async (flags) => {
  const child = spawn(binary, ["serve", ...flags], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.once("exit", (code, signal) => resolve(signal ?? code)));
  const lines = createInterface({ input: child.stdout });
  const [, address] = await new Promise((resolve, reject) => {
    lines.on("line", (line) => resolve(/^listening on (http:.*)$/.exec(line) ?? reject(new Error(line))));
    ended.then((code) => reject(new Error(`the server ended with ${code}`)));
  });
  const stop = (signal) => {
    child.kill(signal);
    return ended;
  };
  return { address, pid: child.pid, stop: () => stop("SIGTERM"), kill: () => stop("SIGKILL") };
};

/** Posts an intake; the answer with its status. */
export const post = async (address, body, headers = { "content-type": "application/json" }) => {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const response = await fetch(`${address}/intakes`, { method: "POST", headers, body: text });
  return { status: response.status, data: await response.json() };
};

/** Logs in; gives `ask(method, path, body)`, which carries the cookie. */
export const logIn = async (address, { name = NAME, password = PASSWORD } = {}) => {
  const send = async (method, path, body, cookie) => {
    const headers = { ...(body && { "content-type": "application/json" }), ...(cookie && { cookie }) };
    const response = await fetch(address + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, data: text.startsWith("{") ? JSON.parse(text) : undefined };
  };
  const entered = await send("POST", "/api/session", { name, password });
  const [cookie] = (entered.headers.get("set-cookie") ?? "").split(";");
  return { entered, cookie, ask: (method, path, body) => send(method, path, body, cookie) };
};

/** Makes bodies as a patient's page does: through the package. */
export const patientsPage = async ({ today = day(), pageProgram = program } = {}) => {
  const screener = await createScreener({ program: pageProgram, today });
  if (screener.type !== "ready") throw new Error(JSON.stringify(screener.problems));
  const { input } = sample();
  return (intake, answers = {}) => {
    const own = { ...input, intake, changes: [], answers: { ...input.answers, ...answers } };
    return { request: screener.request(own), result: screener.screen(own) };
  };
};
