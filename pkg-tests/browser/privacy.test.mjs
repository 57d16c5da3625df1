// After the page has loaded, screening asks no server for anything and leaves nothing behind.
// Never counts what the page itself loads; never forgives a request because it failed.
// Read next: canonical.test.mjs.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { act, inEachEngine, inPage, openPage } from "./each-engine.mjs";
import { installPacked } from "./package.mjs";
import { sample } from "./sample.mjs";
import { openServer } from "./server.mjs";
import { leftBehind } from "./traces.mjs";

const { program, today, input } = sample();
let server;

before(async () => {
  server = await openServer({ packed: installPacked() });
});
after(() => server.close());

inEachEngine("nothing leaves, nothing stays", (driver) => {
  test("the inline entry, from its first call", async () => {
    await openPage(driver(), `${server.address}/strict/pages/inline-module.html`);
    await assertQuiet(driver(), async () => {
      await act(driver(), "keepScreener", { program, today });
      assert.deepEqual(await act(driver(), "screenOften", { input, times: 100 }), ["screened"]);
    });
  });

  test("the main entry, once its one file is loaded", async () => {
    await openPage(driver(), `${server.address}/beside/pages/main-module.html`);
    const before = server.log.length;
    await act(driver(), "keepScreener", { program, today });
    assert.deepEqual(server.log.slice(before).map(({ path }) => path.split("/").at(-1)), ["ketamine_intake_bg.wasm"]);
    await assertQuiet(driver(), async () => {
      assert.deepEqual(await act(driver(), "screenOften", { input, times: 100 }), ["screened"]);
    });
  });
});

async function assertQuiet(driver, act) {
  const requests = server.log.length;
  const before = await inPage(driver, leftBehind);
  await act();
  const after = await inPage(driver, leftBehind);
  assert.deepEqual(server.log.slice(requests), []);
  assert.deepEqual(after, before);
  assert.deepEqual(after.stored, []);
  assert.equal(new URL(after.address).search + new URL(after.address).hash, "");
}
