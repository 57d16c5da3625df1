// Compares what the built wasm imports with the committed list, and refuses anything that reaches outside.
// Never changes the list unless asked with --write; look at the difference before committing it.
// Read next: wasm-imports.txt, the list.

import { readFileSync, writeFileSync } from "node:fs";

const wasm = new URL("../dist/ketamine_intake_bg.wasm", import.meta.url);
const list = new URL("wasm-imports.txt", import.meta.url);
/** Network, clock, storage, randomness, and running text as code: as a whole word of an import's name. */
const forbidden = new Set((
  "fetch xml http socket beacon worker storage indexed db cookie cache random crypto date now performance "
  + "time timeout interval eval args document window navigator location").split(" "));

const module = await WebAssembly.compile(readFileSync(wasm));
const imports = WebAssembly.Module.imports(module)
  // wasm-bindgen ends a name with a hash of its own version, which says nothing to a reader.
  .map(({ module, name, kind }) => `${kind} ${module} ${name.replace(/_[0-9a-f]{16}$/, "")}`)
  .sort();
const text = `${imports.join("\n")}\n`;

if (process.argv.includes("--write")) writeFileSync(list, text);
const reaching = imports.filter((line) => wordsOf(line).some((word) => forbidden.has(word)));
const committed = readFileSync(list, "utf8");
if (reaching.length > 0) stop(`the wasm imports what reaches outside:\n${reaching.join("\n")}`);
if (committed !== text) stop(`wasm-imports.txt differs from the built wasm:\n${difference(committed, text)}`);
console.log(`${imports.length} imports, as committed; none reaches outside`);

function wordsOf(line) {
  return line.split(" ").at(-1).replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase().split(/[^a-z]+/);
}

function difference(before, now) {
  const [old, fresh] = [before.split("\n"), now.split("\n")];
  return [
    ...old.filter((line) => !fresh.includes(line)).map((line) => `- ${line}`),
    ...fresh.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ].join("\n") || "the same lines, a different number of times";
}

function stop(why) {
  console.error(why);
  process.exit(1);
}
