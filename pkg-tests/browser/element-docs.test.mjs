// The snippets of docs/embedding.md on the element as they stand: plain HTML, React, Vue, each up to the answers sent.
// Never changes a snippet; only the program and the place where answers go are added.
// Read next: ../../docs/embedding.md, section 11.

import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { inEachEngine, visit } from "./each-engine.mjs";
import { fillForm } from "./element-fill.mjs";
import { choose, look, press, startForm, untilScreen } from "./element-page.mjs";
import { installPacked } from "./package.mjs";
import { sample } from "./sample.mjs";
import { openServer } from "./server.mjs";

const page = readFileSync(new URL("../../docs/embedding.md", import.meta.url), "utf8");
const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));
const { program } = sample();
const folder = mkdtempSync(join(tmpdir(), "snippets-"));
let server;

/** The block whose first line names the file. */
function snippet(name) {
  const found = new RegExp(`^\`\`\`\\w[^\\n]*\\n((?://|<!--) ${name.replaceAll(".", "\\.")}[\\s\\S]*?)^\`\`\`$`, "m").exec(page);
  assert.ok(found, `docs/embedding.md has no ${name}`);
  return found[1];
}

const MAIN = {
  react: `import { createRoot } from "react-dom/client";
    import { createElement } from "react";
    import { Intake } from "./Intake.jsx";
    createRoot(document.querySelector("main")).render(createElement(Intake, { program, send }));`,
  vue: `import { createApp, h } from "vue";
    import { Intake } from "./intake.vue.mjs";
    createApp({ render: () => h(Intake, { program, send }) }).mount("main");`,
};

before(async () => {
  const packed = installPacked();
  const put = (name, text) => writeFileSync(join(folder, name), text);
  put("program.js", `export const program = ${JSON.stringify({ ...program, responsible: { ...program.responsible, confirmedOn: localDate() } })};`);
  put("send.js", "export const sendToClinic = async (input, result) => { window.sent = { input, type: result.type }; };");
  put("health-form.html", snippet("health-form.html"));
  put("health-form.js", snippet("health-form.js"));
  put("no-script.html", snippet("health-form.html").replace('src="health-form.js"', 'src="absent.js"'));
  cpSync(join(packed, "dist"), join(folder, "ketamine-intake"), { recursive: true });
  put("Intake.jsx", snippet("Intake.jsx"));
  put("intake.vue.mjs", snippet("intake.vue.mjs"));
  for (const name of ["react", "vue"]) {
    put(`${name}.entry.js`, `import { program } from "./program.js"; import { sendToClinic as send } from "./send.js";\n${MAIN[name]}`);
    mkdirSync(join(folder, name));
    buildSync({
      entryPoints: [join(folder, `${name}.entry.js`)], outfile: join(folder, name, "main.js"), bundle: true, format: "esm", jsx: "automatic",
      define: { "process.env.NODE_ENV": '"production"', __VUE_OPTIONS_API__: "true", __VUE_PROD_DEVTOOLS__: "false", __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false" },
      nodePaths: [modules, join(packed, "..")], logLevel: "error", target: "es2022",
    });
    cpSync(join(packed, "dist/ketamine_intake_bg.wasm"), join(folder, name, "ketamine_intake_bg.wasm"));
    put(`${name}/index.html`, `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><main></main><script type="module" src="main.js"></script></html>`);
  }
  server = await openServer({ site: folder });
});
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server.close();
});

inEachEngine("the snippets of docs/embedding.md", (driver) => {
  for (const [name, path] of [["plain HTML", "health-form.html"], ["React", "react/index.html"], ["Vue", "vue/index.html"]])
    test(`${name}: the form opens, and what is answered arrives`, async () => {
      await visit(driver(), `${server.address}/site/${path}`);
      await untilScreen(driver(), "start");
      await startForm(driver());
      await choose(driver(), "now_self", "plans_to_act");
      await press(driver(), "continue");
      await untilScreen(driver(), "safety");
      await fillForm(driver());
      await press(driver(), "continue");
      await untilScreen(driver(), "sent");
      const { input, type } = await driver().executeScript("return window.sent");
      assert.deepEqual([input.answers.now_self, type], [["plans_to_act"], "screened"]);
    });

  test("with browser history the steps come back with their answers, the address stays, and a host's own state is kept", async () => {
    await visit(driver(), `${server.address}/site/health-form.html`);
    await untilScreen(driver(), "start");
    await driver().executeScript("history.replaceState({ ...history.state, own: 'host' }, '')");
    const address = await driver().getCurrentUrl();
    await startForm(driver());
    await choose(driver(), "now_self", "none");
    await press(driver(), "continue");
    const { heading } = await look(driver());
    await driver().navigate().back();
    await driver().wait(async () => (await look(driver())).heading !== heading, 10_000);
    assert.ok((await look(driver())).questions[0].inputs.find(({ value }) => value === "none").checked);
    await driver().navigate().forward();
    await driver().wait(async () => (await look(driver())).heading === heading, 10_000);
    assert.equal(await driver().getCurrentUrl(), address);
    assert.deepEqual(await driver().executeScript("return history.state"), { own: "host", kiStep: 2 });
  });

  test("in React and Vue the form leaves the history to the host's router, unless the host asks for it", async () => {
    for (const name of ["react", "vue"]) {
      await visit(driver(), `${server.address}/site/${name}/index.html`);
      await untilScreen(driver(), "start");
      const before = await driver().executeScript("return [history.length, history.state]");
      await startForm(driver());
      await choose(driver(), "now_self", "none");
      await press(driver(), "continue");
      assert.deepEqual(await driver().executeScript("return [history.length, history.state]"), before, name);
    }
  });

  test("X1: without its script, or with none allowed, the page's own words, numbers and paper form stay in sight", async () => {
    const shown = async () => {
      const links = await driver().findElements({ css: "ketamine-intake a" });
      return Promise.all(links.map(async (link) => [await link.getAttribute("href"), await link.isDisplayed()]));
    };
    const expected = [["tel:+1-303-555-0142", true], ["tel:911", true], ["tel:988", true], [`${server.address}/site/paper-form-en.html`, true]];
    await visit(driver(), `${server.address}/site/no-script.html`);
    assert.deepEqual(await shown(), expected);
    await driver().sendDevToolsCommand("Emulation.setScriptExecutionDisabled", { value: true });
    try {
      await visit(driver(), `${server.address}/site/health-form.html`);
      assert.deepEqual(await shown(), expected);
      assert.equal(await driver().executeScript("return document.querySelector('ketamine-intake').shadowRoot"), null);
    } finally {
      await driver().sendDevToolsCommand("Emulation.setScriptExecutionDisabled", { value: false });
    }
  });
}, ["chromium"]);

function localDate() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
