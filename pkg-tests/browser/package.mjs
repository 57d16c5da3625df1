// Packs the package as it would be published and installs the tarball in a temporary project.
// Never tests the work tree: what is not in the tarball is not there.
// Read next: server.mjs, which serves the installed package to browsers.

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The folder of the installed package; it is removed when this process ends. */
export function installPacked() {
  if (!existsSync(join(root, "dist"))) throw new Error("dist/ is missing: run scripts/build-pkg first");
  const project = mkdtempSync(join(tmpdir(), "packed-"));
  process.once("exit", () => rmSync(project, { recursive: true, force: true }));
  const npm = (args, cwd) => execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  const [{ filename }] = JSON.parse(npm(["pack", "--json", "--ignore-scripts", "--pack-destination", project], root));
  writeFileSync(join(project, "package.json"), '{ "private": true }\n');
  npm(["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", `./${filename}`], project);
  return join(project, "node_modules", "ketamine-intake");
}
