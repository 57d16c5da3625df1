// The demo as `scripts/demo` starts it: where it says it is, it is; what it says of sending holds; stopped, nothing is left.
// Never builds anything: it starts what the scripts before it built.
// Read next: ../../scripts/demo-server.mjs.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { assembleSite } from "../../scripts/site.mjs";
import { logIn, patientsPage, post } from "./clinic.mjs";

const LIMIT = 60_000;
const script = (name) => fileURLToPath(new URL(`../../scripts/${name}`, import.meta.url));

/** Starts it and waits for so many lines; gives them, and a way to stop it that waits until it has ended. */
const start = async (name, lines) => {
  const child = spawn(process.execPath, [script(name)], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  const said = [];
  const limit = setTimeout(() => child.kill("SIGKILL"), LIMIT);
  for await (const line of createInterface({ input: child.stdout })) if (said.push(line) === lines) break;
  clearTimeout(limit);
  assert.equal(said.length, lines, `${name} said only: ${said.join("\n")}`);
  const stop = async (signal) => {
    child.kill(signal);
    return (await ended)[0];
  };
  return { said, stop };
};

const isGone = (address) => fetch(address).then(() => false, () => true);

describe("the demo", () => {
  for (const signal of ["SIGINT", "SIGTERM"])
    it(`with its server takes an intake, shows it to its clinician, and ends with ${signal}`, async () => {
      const { said, stop } = await start("demo-server.mjs", 2);
      const [, address] = /is at (http:\/\/127\.0\.0\.1:\d+)\/ .*own server, and nowhere else/.exec(said[0]);
      const [, list, name, password] = /list is at (\S+) - name: (\S+), password: (\S+)$/.exec(said[1]);
      try {
        for (const page of ["", "try.html", "own-form.html", "review.html"]) {
          const html = await (await fetch(`${address}/${page}`)).text();
          assert.match(html, /goes to the demo server on this computer, and nowhere else/, page);
        }
        assert.equal((await fetch(list)).status, 200);
        const pageProgram = await (await fetch(`${address}/program.json`)).json();
        const page = await patientsPage({ pageProgram });
        const intake = `demo-test-${crypto.randomUUID()}`;
        assert.equal((await post(address, page(intake, { vessels: ["aneurysm"] }))).status, 201);
        const { ask } = await logIn(address, { name, password });
        const row = (await ask("GET", "/api/intakes")).data.intakes.find((each) => each.intake === intake);
        assert.deepEqual([row.marks, row.settled], [[], "contraindicated"]);
      } finally {
        assert.equal(await stop(signal), 0);
      }
      assert.ok(await isGone(address), "the server still answers");
    });

  it("without a server says on every page that nothing is sent, and may send nothing", async () => {
    const { said, stop } = await start("demo-site.mjs", 1);
    const [, address] = /is at (http:\/\/127\.0\.0\.1:\d+)\//.exec(said[0]);
    try {
      for (const page of ["", "try.html", "own-form.html", "review.html"]) {
        const html = await (await fetch(`${address}/${page}`)).text();
        assert.match(html, /Nothing is sent/, page);
        assert.doesNotMatch(html, /connect-src/, page);
      }
      assert.equal((await fetch(`${address}/intakes`, { method: "POST", body: "{}" })).ok, false);
    } finally {
      await stop("SIGTERM");
      assembleSite();
    }
    assert.ok(await isGone(address));
  });
});
