// Runs every block marked `js` of README.md and docs/embedding.md in a project that installed the packed tarball,
// compares what it prints with the comment behind it, and looks for every test that docs/hazards.md names.
// Never changes a block, but for turning `console.log(x); // y` into a comparison of x with y.
// Read next: ../../docs/embedding.md.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { installedHost } from "./helpers/package.mjs";

const PAGES = ["docs/embedding.md", "README.md"];
const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** `{ page, marks, name, source }` of every fenced block; its first line names the file. */
const blocksOf = (page) => {
  return [...read(page).matchAll(/^```(js\b[^\n]*)\n([\s\S]*?)^```$/gm)].map(([, marks, source]) => {
    const [, name] = /^\/\/ ([\w.-]+\.js)\b/.exec(source) ?? [];
    assert.ok(name, `a block of ${page} does not begin with the name of its file:\n${source}`);
    return { page, marks, name, source };
  });
};

/** What a block prints has to be how the comment begins, quotes and spaces aside. */
const COMPARE = `
  import { format } from "node:util";
  const plain = (text) => text.replace(/["'\\s]/g, "");
  globalThis.compare = (comment, ...values) => {
    const printed = plain(format(...values));
    if (printed === "" || !plain(comment).startsWith(printed)) throw new Error(\`printed \${printed}, but the page says \${comment}\`);
  };
`;

const comparing = (source) =>
  source.replace(
    /^( *)console\.log\((.*)\);(?: \/\/ (.+)|\n\/\/ (.+))$/gm,
    (_, indent, values, beside, below) => `${indent}compare(${JSON.stringify(beside ?? below)}, ${values});`,
  );

const blocks = PAGES.flatMap(blocksOf);
const runnable = blocks.filter(({ marks }) => marks === "js");

let folder;
before(() => {
  folder = join(installedHost().folder, "pages");
  mkdirSync(folder);
  const files = { "package.json": '{ "type": "module", "private": true }', "compare.js": COMPARE };
  for (const { name, source } of runnable) files[name] = comparing(source);
  for (const [name, source] of Object.entries(files)) writeFileSync(join(folder, name), source);
});

const node = (...flags) => execFileSync(process.execPath, flags, { cwd: folder, encoding: "utf8", stdio: "pipe" });

describe("the pages", () => {
  it("hold blocks that run, each under a name of its own, and comparisons", () => {
    const names = runnable.map(({ name }) => name);
    assert.ok(names.length >= 9, `only ${names.length} blocks`);
    assert.deepEqual([...new Set(names)], names);
    const compared = runnable.flatMap(({ source }) => comparing(source).match(/\bcompare\(/g) ?? []);
    assert.ok(compared.length >= 15, `only ${compared.length} comparisons`);
  });
  for (const { page, name } of runnable)
    it(`${page}: ${name} runs and prints what it says`, () => {
      node("--import", "./compare.js", name);
    });
  for (const [place, { page, name, source, marks }] of blocks.entries())
    if (marks !== "js")
      it(`${page}: ${name} (${marks}, ${place}) parses`, () => {
        assert.equal(marks, "js browser");
        const file = `parsed-${place}.js`;
        writeFileSync(join(folder, file), source);
        node("--check", file);
      });
});

describe("docs/hazards.md", () => {
  const hazards = read("docs/hazards.md").split(/^### /m).slice(1);
  const named = hazards.flatMap((text) => [...text.matchAll(/`((?:src|server|tests|pkg-tests)\/[^`]+)` `([^`]+)`/g)]);
  it("names tests", () => assert.ok(named.length > 50, `only ${named.length}`));
  for (const [, path, name] of named) it(`${path} has "${name}"`, () => assert.ok(read(path).includes(name)));
  for (const text of hazards)
    it(`${text.split("\n", 1)[0]}: has a test, or says that it is not yet controlled`, () => {
      assert.match(text, /\*\*Test\.\*\* `|\*\*not yet controlled here\*\*/i);
    });
});
