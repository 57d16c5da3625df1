// The clinician's side: login, list, page data, judgements, tables, backup and removal; and what a stranger gets.
// Never trusts a status alone where what is stored can be asked for.
// Read next: ../../server/src/api.rs.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { NAME, PASSWORD, day, logIn, openClinic, patientsPage, post } from "./clinic.mjs";

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

/** Without `fetch`, which lets nobody set these headers. */
const raw = (method, path, headers, body) => new Promise((resolve, reject) => {
  const request = httpRequest(server.address + path, { method, headers }, (response) => {
    let text = "";
    response.on("data", (data) => (text += data));
    response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, text }));
  });
  request.on("error", reject);
  request.end(body);
});

describe("a stranger", () => {
  it("gets nothing without a login, and cannot tell what exists", async () => {
    for (const path of ["/api/intakes", "/api/intakes/1", "/api/intakes/999", "/api/overrides.csv", "/api/session"]) {
      assert.deepEqual(JSON.parse((await raw("GET", path, {})).text), { code: "not_logged_in" });
    }
    const judged = await raw("POST", "/api/intakes/1/judgements", { "content-type": "application/json" }, "{}");
    assert.equal(judged.status, 401);
    const made = await raw("GET", "/api/intakes", { cookie: "clinician=AAAAAAAAAAAAAAAAAAAAAA" });
    assert.equal(made.status, 401);
  });
  it("is told the same for a wrong name and a wrong password", async () => {
    const wrong = [await logIn(server.address, { name: "Nobody" }), await logIn(server.address, { password: "not the password" })];
    for (const { entered, cookie } of wrong) {
      assert.deepEqual([entered.status, entered.data, cookie], [401, { code: "login_wrong" }, ""]);
    }
  });
  it("gets every page with the strict headers", async () => {
    for (const path of ["/clinic/", "/clinic/list.js", "/api/intakes", "/nothing"]) {
      const { headers } = await raw("GET", path, {});
      const policy = headers["content-security-policy"];
      for (const part of ["default-src 'none'", "frame-ancestors 'none'", "form-action 'none'", "require-trusted-types-for 'script'"]) {
        assert.ok(policy.includes(part), `${path}: ${policy}`);
      }
      assert.ok(!policy.includes("unsafe-inline") && !/'unsafe-eval'/.test(policy));
      assert.equal(headers["x-content-type-options"], "nosniff");
      assert.equal(headers["cache-control"], "no-store");
      assert.equal(headers["referrer-policy"], "no-referrer");
    }
  });
  it("cannot act from a page of another site", async () => {
    const body = JSON.stringify(page("cross-site-test-0001"));
    const json = { "content-type": "application/json" };
    for (const from of [{ "sec-fetch-site": "cross-site" }, { "sec-fetch-site": "same-site" }, { origin: "https://elsewhere.example" }]) {
      // An empty body: the server answers before it would read one.
      assert.equal((await raw("POST", "/intakes", { ...json, ...from }, "{}")).status, 403, JSON.stringify(from));
      assert.equal((await raw("POST", "/api/session", { ...json, ...from }, "{}")).status, 403);
    }
    assert.equal((await raw("POST", "/intakes", { ...json, "sec-fetch-site": "same-origin" }, body)).status, 201);
  });
  it("is slowed down: tries to log in, and intakes", async () => {
    const slow = openClinic({ flags: ["--posts-per-minute", "3"] });
    const running = await slow.start();
    try {
      const codes = [];
      for (let n = 0; n < 5; n += 1) codes.push((await post(running.address, page(`limit-test-0000-${n}`))).status);
      assert.deepEqual(codes, [201, 201, 201, 429, 429]);
      const tries = Array.from({ length: 12 }, () => logIn(running.address, { password: "guess guess guess" }));
      const statuses = (await Promise.all(tries)).map(({ entered }) => entered.status);
      assert.equal(statuses.filter((status) => status === 429).length, 2, statuses.join());
    } finally {
      await running.stop();
      slow.close();
    }
  });
});

describe("a clinician", () => {
  let me;
  before(async () => {
    me = await logIn(server.address);
  });
  const listed = async () => (await me.ask("GET", "/api/intakes")).data.intakes;
  const rowOf = async (intake) => (await listed()).find((row) => row.intake === intake);

  it("has a cookie that no script and no other site gets", () => {
    const [, ...flags] = me.entered.headers.get("set-cookie").split("; ");
    for (const flag of ["HttpOnly", "SameSite=Strict", "Path=/"]) assert.ok(flags.includes(flag), flags.join());
    assert.deepEqual(me.entered.data, { name: NAME });
  });
  it("sees the settled level first, then what is possible, then the time received", async () => {
    const bodies = [
      page("order-test-000-none", { vessels: ["none"] }),
      page("order-test-00-aneury", { vessels: ["aneurysm"] }),
      page("order-test-0-emergen", { now_body: ["chest_pain"] }),
    ];
    for (const body of bodies) assert.equal((await post(server.address, body)).status, 201);
    const rank = ["none", "note", "review", "defer", "contraindicated", "emergency", "not_evaluated"];
    const rows = await listed();
    assert.equal(rows[0].settled, "emergency");
    const keys = rows.map((row) => [-rank.indexOf(row.settled), -rank.indexOf(row.possible), row.received]);
    const sorted = [...keys].sort(([a, b, c], [x, y, z]) => a - x || b - y || (c < z ? -1 : 1));
    assert.deepEqual(keys, sorted);
    assert.deepEqual(Object.keys(rows[0]).sort(),
      ["id", "intake", "judgements", "marks", "possible", "received", "setting", "settled", "today"]);
  });
  it("gives a judgement: typed, whole, in their own name, appended to the earlier ones", async () => {
    const intake = "judge-test-00000001";
    await post(server.address, page(intake, { vessels: ["aneurysm"] }));
    const { id } = await rowOf(intake);
    const path = `/api/intakes/${id}/judgements`;
    const { data } = await me.ask("GET", `/api/intakes/${id}`);
    const grave = data.report.response.clinician.findings.filter(({ level }) => ["defer", "contraindicated", "emergency"].includes(level));
    const findings = grave.map(({ rule }) => ({ rule, judgement: "agree" }));
    const { engine, pack } = data.report.response.clinician;
    const said = { view: "To be spoken about.", name: "R. Example, MD", licence: "CO 12345", steps: [{ step: "record", done: "yes", note: "asked" }] };
    const first = { ...said, schema: 1, intake, engine, pack, next: "ask_more", findings };
    const refusals = [
      [{ ...first, view: "" }, "judgement_view_missing"],
      [{ ...first, licence: " " }, "judgement_licence_missing"],
      [{ ...first, next: undefined }, "judgement_unreadable"],
      [{ ...first, next: "go_on_in_person", findings: [] }, "judgement_finding_missing"],
      [{ ...first, findings: [{ rule: "no.such-rule", judgement: "agree" }] }, "judgement_finding_unknown"],
      [{ ...first, clinician: "Somebody Else" }, "judgement_unreadable"],
      [{ ...first, intake: "another-intake-0001" }, "judgement_of_other_report"],
    ];
    for (const [body, code] of refusals) {
      const { status, data: refused } = await me.ask("POST", path, body);
      assert.deepEqual([status, refused], [422, { code }]);
    }
    assert.equal((await rowOf(intake)).judgements, 0);

    const step = { what: "ask for the angiogram", owner: "R. Example", due: day(7) };
    const override = { rule: "cardiovascular.aneurysm", judgement: "override", reason: "new_information", text: "Clipped in 2019.", step };
    const second = { ...first, next: "go_on_in_person", findings: [override, ...findings.filter(({ rule }) => rule !== override.rule)] };
    for (const body of [first, second]) assert.equal((await me.ask("POST", path, body)).status, 201);
    const { judgements } = (await me.ask("GET", `/api/intakes/${id}`)).data;
    assert.deepEqual(judgements.map(({ next }) => next), ["ask_more", "go_on_in_person"]);
    for (const { clinician: who, at, name, licence, view, steps } of judgements) {
      assert.equal(who, NAME);
      assert.match(at, /Z$/);
      assert.deepEqual({ name, licence, view, steps }, said);
    }
    assert.deepEqual(judgements[1].findings.find(({ rule }) => rule === override.rule), override);

    const { text } = await me.ask("GET", "/api/overrides.csv");
    const [heads, ...lines] = text.trim().split("\n").map((line) => line.split(","));
    const line = Object.fromEntries(lines.find(([rule]) => rule === override.rule).map((cell, place) => [heads[place], cell]));
    assert.equal(line.overridden, "1");
    assert.equal(line.new_information, "1");
    assert.equal(line.agreed, "0");
    assert.ok(Number(line.met) >= 2 && line.judged === "1", text);
    assert.equal(clinic.run("overrides").stdout, text);
  });
  it("leaves lines about who did what, without any answer", async () => {
    const intake = "audit-test-00000001";
    await post(server.address, page(intake, { vessels: ["aneurysm"], patient_words: "a sentence that nobody else wrote" }));
    const { id } = await rowOf(intake);
    await me.ask("GET", `/api/intakes/${id}`);
    const { stdout } = clinic.run("audit");
    for (const act of ["server_started", "clinician_set", "login", "login_refused", "intake_received", "intake_read", "judgement_made"]) {
      assert.ok(stdout.includes(`,${act},`), act);
    }
    assert.match(stdout, new RegExp(`^[^,]+,${NAME},intake_read,${id},$`, "m"));
    for (const secret of ["aneurysm", "sentence", "contraindicated", "emergency", PASSWORD, intake]) {
      assert.ok(!stdout.includes(secret), `the audit lines say ${secret}`);
    }
  });
  it("is out after logging out, and at once when the login is taken away", async () => {
    const other = "Sam Example";
    assert.equal(clinic.run("add-clinician", other, { input: `${PASSWORD}\n` }).status, 0);
    const first = await logIn(server.address, { name: other });
    assert.equal((await first.ask("GET", "/api/intakes")).status, 200);
    assert.equal((await first.ask("DELETE", "/api/session")).status, 204);
    assert.equal((await first.ask("GET", "/api/intakes")).status, 401);
    const second = await logIn(server.address, { name: other });
    assert.equal(clinic.run("remove-clinician", other).status, 0);
    assert.equal((await second.ask("GET", "/api/intakes")).status, 401);
    assert.equal(clinic.run("add-clinician", other, { input: "too short\n" }).status, 1);
  });
});

describe("the clinic's own machine", () => {
  it("makes a whole copy while the server runs, and removes what is old, for ever and with a line", async () => {
    const place = openClinic();
    const running = await place.start();
    try {
      const secret = "a sentence to be removed for ever";
      await post(running.address, page("removal-test-0001", { vessels: ["aneurysm"], patient_words: secret }));
      assert.equal(place.run("back-up", join(place.folder, "copy.sqlite")).status, 0);
      const holds = () => readdirSync(place.folder).filter((name) => readFileSync(join(place.folder, name)).includes(secret));
      assert.ok(holds().includes("copy.sqlite"));
      assert.equal(place.run("remove", day(-1), "R. Example", "test").stdout, "removed: 0\n");
      assert.equal(place.run("remove", "2026", "R. Example", "test").status, 1);
      assert.equal(place.run("remove", day(1), "R. Example", "kept long enough").stdout, "removed: 1\n");
      const { ask } = await logIn(running.address);
      assert.deepEqual((await ask("GET", "/api/intakes")).data, { intakes: [] });
      assert.deepEqual(holds(), ["copy.sqlite"]);
      assert.match(place.run("audit").stdout, /,R. Example,intakes_removed,1,received before [\d-]+: kept long enough/);
      assert.equal((await post(running.address, page("removal-test-0002"))).status, 201);
      const [row] = (await ask("GET", "/api/intakes")).data.intakes;
      assert.equal(row.id, 2, "an id was used twice");
    } finally {
      await running.stop();
      place.close();
    }
  });
});
