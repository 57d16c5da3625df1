// Ten thousand bad posts, slow and broken senders and 10 MB bodies, and good intakes among them.
// Never waits for one kind before the next: all of it comes at once.
// Read next: bodies.mjs, the bad ones.

import assert from "node:assert/strict";
import { Agent, request as httpRequest } from "node:http";
import { after, before, describe, it } from "node:test";
import { badPost, brokenSender, largeSender, randomFrom, slowSender } from "./bodies.mjs";
import { logIn, openClinic, patientsPage, post } from "./clinic.mjs";

const BAD = 10_000;
const GOOD = 150;
const LARGE = 40;
const SLOW = 120;
const BROKEN = 200;
const SEED = 20_261_122;
const AT_ONCE = 24;

let clinic;
let server;
let page;
before(async () => {
  clinic = openClinic();
  server = await clinic.start();
  page = await patientsPage();
});
after(async () => {
  await server.stop();
  clinic.close();
});

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

/** The status of the answer, or 0 when the server closed before it had read the whole body. */
const send = ({ body, headers }) => new Promise((resolve) => {
  const request = httpRequest(`${server.address}/intakes`, { method: "POST", agent, headers }, (response) => {
    response.resume();
    response.on("end", () => resolve(response.statusCode));
  });
  request.on("error", () => resolve(0));
  request.end(body);
});

/** Does every job, some at once. */
const doAll = async (jobs, atOnce = AT_ONCE) => {
  const left = jobs.values();
  const worker = async () => {
    for (const job of left) await job();
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
};

describe("the server under ten thousand bad posts", () => {
  it("stores every good intake exactly once, and tells each bad one why", async () => {
    const random = randomFrom(SEED);
    const statuses = new Map();
    const wrong = [];
    const count = (status) => statuses.set(status, (statuses.get(status) ?? 0) + 1);
    const made = page("fuzz-0000-0000-0000");
    const fuzzed = JSON.stringify(made);
    // Most of a whole body is its result; half of the bad ones are of a page whose engine did not run: nearly all request.
    const bare = JSON.stringify({ ...made, result: { type: "failed", code: "wasm_not_loaded", clinician: { notEvaluated: true } } });
    // Each is made when its turn comes: ten thousand whole bodies would fill the memory.
    const jobs = Array.from({ length: BAD }, (_, n) => async () => {
      const { expected, ...one } = badPost(random, n % 2 === 0 ? fuzzed : bare);
      const status = await send(one);
      count(status);
      if (expected && !expected.includes(status)) wrong.push([status, one.headers, String(one.body).slice(0, 80)]);
    });

    const good = Array.from({ length: GOOD }, (_, n) => page(`good-intake-${String(n).padStart(6, "0")}`));
    const acknowledged = new Map();
    const sendGood = (body) => async () => {
      const { status, data } = await post(server.address, body);
      assert.ok(status === 201 || status === 200, `${status}`);
      const first = acknowledged.get(data.intake);
      assert.ok(first === undefined || first === data.received, "one intake was received at two times");
      acknowledged.set(data.intake, data.received);
    };
    // Each good one is sent twice, far apart, as by a patient who presses again.
    for (const [n, body] of [...good, ...good].entries()) jobs.splice(Math.floor(((n + 0.5) * jobs.length) / (2 * GOOD)), 0, sendGood(body));
    const large = Buffer.alloc(10_000_000, 0x20);
    const largeJobs = Array.from({ length: LARGE }, () => async () => {
      const status = await largeSender(server.address, large);
      if (status !== 413 && status !== 0) wrong.push([status, "10 MB"]);
    });
    const slow = Array.from({ length: SLOW }, (_, n) => slowSender(server.address, { where: n % 2 === 0 ? "head" : "body" }));
    const broken = Array.from({ length: BROKEN }, () => () => brokenSender(server.address, fuzzed));
    const [, , , ended] = await Promise.all([doAll(jobs), doAll(largeJobs, 4), doAll(broken, 4), Promise.all(slow)]);
    agent.destroy();

    assert.deepEqual(wrong.slice(0, 5), [], `${wrong.length} bad posts got another answer`);
    assert.equal(statuses.get(500) ?? 0, 0);
    assert.ok((statuses.get(400) ?? 0) > BAD / 3 && (statuses.get(415) ?? 0) > BAD / 10, JSON.stringify([...statuses]));
    for (const { seconds, status } of ended) {
      assert.ok(seconds < 25, `a slow sender was let go on for ${seconds} s`);
      assert.ok([0, 408].includes(status), `a slow sender got ${status}`);
    }

    const { ask } = await logIn(server.address);
    const { intakes } = (await ask("GET", "/api/intakes")).data;
    const stored = intakes.filter(({ intake }) => intake.startsWith("good-"));
    assert.deepEqual(stored.map(({ intake }) => intake).sort(), good.map(({ request }) => request.intake));
    assert.deepEqual(stored.filter(({ marks }) => marks.length > 0), []);
    for (const { intake, received } of stored) assert.equal(acknowledged.get(intake), received);
    const [one] = stored;
    const whole = (await ask("GET", `/api/intakes/${one.id}`)).data;
    assert.deepEqual(whole.sent, good.find(({ request }) => request.intake === one.intake));
    console.log(`answers: ${JSON.stringify([...statuses].sort())}; stored: ${intakes.length}, of them ${stored.length} good ones`);
  });
});
