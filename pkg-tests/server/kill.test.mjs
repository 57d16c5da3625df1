// Kills the server in the middle of its work, again and again, and looks for every intake that it had acknowledged.
// Never gives the server a chance to say goodbye.
// Read next: ../../server/src/store.rs.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { logIn, openClinic, patientsPage, post } from "./clinic.mjs";

const ROUNDS = 5;
const AT_ONCE = 12;
/** In milliseconds. */
const LONGEST_ROUND = 60_000;

let clinic;
let page;
before(async () => {
  clinic = openClinic();
  page = await patientsPage();
});
after(() => clinic.close());

describe("a server that is killed", () => {
  it("has every intake that it acknowledged, once, and goes on", async () => {
    const acknowledged = new Map();
    const sent = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const server = await clinic.start();
      let killed = false;
      const patient = async (n) => {
        for (let k = 0; !killed; k += 1) {
          const body = page(`kill-test-${round}-${String(n).padStart(3, "0")}-${String(k).padStart(5, "0")}`, { medicines: ["none"] });
          sent.push(body);
          const answer = await post(server.address, body).catch(() => undefined);
          if (answer?.status === 201) acknowledged.set(answer.data.intake, answer.data.received);
        }
      };
      const patients = Array.from({ length: AT_ONCE }, (_, n) => patient(n));
      // So many acknowledged in each round, however slow the machine; then a moment that is another each time.
      const enough = acknowledged.size + AT_ONCE * (3 + round);
      for (const end = Date.now() + LONGEST_ROUND; acknowledged.size < enough && Date.now() < end;) await wait(5);
      await wait(7 * round);
      killed = true;
      assert.equal(await server.kill(), "SIGKILL");
      assert.ok(acknowledged.size >= enough, `only ${acknowledged.size} were acknowledged in time`);
      await Promise.all(patients);
    }
    assert.ok(acknowledged.size > ROUNDS * AT_ONCE, `only ${acknowledged.size} were acknowledged`);
    assert.ok(sent.length > acknowledged.size, "no intake was under way when the server was killed");

    const server = await clinic.start();
    try {
      const again = await Promise.all(sent.map((body) => post(server.address, body)));
      for (const { status, data } of again) {
        const before = acknowledged.get(data.intake);
        if (before !== undefined) assert.deepEqual([status, data.received], [200, before]);
      }
      const { ask } = await logIn(server.address);
      const { intakes } = (await ask("GET", "/api/intakes")).data;
      assert.deepEqual(intakes.map(({ intake }) => intake).sort(), sent.map(({ request }) => request.intake).sort());
      assert.deepEqual(intakes.filter(({ marks }) => marks.length > 0), []);
    } finally {
      await server.stop();
    }
    console.log(`${sent.length} sent, ${acknowledged.size} acknowledged, none lost in ${ROUNDS} kills`);
  });
});
