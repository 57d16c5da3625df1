// Starts the demo clinic with its server: the site, the database in target/demo, and one clinician who may log in.
// Never listens on another address than 127.0.0.1, and never uses a password twice: each start makes a new one.
// Read next: site-mode.mjs; ../docs/operations.md for a clinic's own server.

import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { assembleSite } from "./site.mjs";

const FIRST_PORT = 8080;
const PORTS_TRIED = 100;
const CLINICIAN = "demo";

const project = fileURLToPath(new URL("../", import.meta.url));
const binary = process.env.INTAKE_SERVER ?? join(process.env.CARGO_TARGET_DIR ?? join(project, "target"), "release/ketamine-intake-server");
const { program: bundled } = JSON.parse(readFileSync(join(project, "www/sample-intake.json"), "utf8"));
// WHY: this imaginary doctor confirms on every start, or the demo would stop after 180 days.
const program = { ...bundled, responsible: { ...bundled.responsible, confirmedOn: new Date().toISOString().slice(0, 10) } };

const folder = join(project, "target/demo");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "program.json"), JSON.stringify(program, null, 2));
const site = assembleSite({ sends: "server", program });
const flags = ["--program", join(folder, "program.json"), "--database", join(folder, "intakes.sqlite"), "--site", site];

const password = randomBytes(9).toString("base64url");
const added = spawnSync(binary, ["add-clinician", CLINICIAN, ...flags], { input: `${password}\n`, encoding: "utf8" });
if (added.status !== 0) throw new Error(`no clinician could be added: ${added.stderr}`);

const port = await freePort(FIRST_PORT);
const server = spawn(binary, ["serve", ...flags, "--address", `127.0.0.1:${port}`], { stdio: ["ignore", "pipe", "inherit"] });
server.once("exit", (code) => process.exit(code ?? 0));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => server.kill("SIGTERM"));
// Its first line says where it listens; before that nobody could open the address.
createInterface({ input: server.stdout }).once("line", (line) => {
  const address = line.replace("listening on ", "");
  console.log(`The demo clinic is at ${address}/ (Ctrl+C stops it). Its forms send to its own server, and nowhere else.`);
  console.log(`The clinician's list is at ${address}/clinic/ - name: ${CLINICIAN}, password: ${password}`);
});

async function freePort(first) {
  for (let port = first; port < first + PORTS_TRIED; port += 1) if (await isFree(port)) return port;
  throw new Error(`no port from ${first} on is free`);
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}
