// Runs code in the empty project in which the packed tarball is installed, as a host would.
// Never touches the network: the package has no dependencies.
// Read next: ../../browser/package.mjs, which packs and installs.

import { execFileSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { installPacked } from "../../browser/package.mjs";

/** `{ folder, files, inPackage }`: the project, the paths in the installed package, and where one of them lies. */
export const installedHost = () => {
  const installed = installPacked();
  const entries = readdirSync(installed, { recursive: true, withFileTypes: true });
  return {
    folder: join(installed, "../.."),
    files: entries.filter((entry) => entry.isFile()).map((entry) => relative(installed, join(entry.parentPath, entry.name))),
    inPackage: (name) => join(installed, name),
  };
};

/** Runs a module of the project and gives what it prints, read as JSON. */
export const runIn = (folder, name, source, ...flags) => {
  writeFileSync(join(folder, name), source);
  return JSON.parse(execFileSync(process.execPath, [...flags, name], { cwd: folder, encoding: "utf8" }));
};
