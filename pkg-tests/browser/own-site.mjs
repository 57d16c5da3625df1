// Assembles a demo site for one test file alone, in a folder that goes when its process ends.
// Never touches the site that another test or `scripts/demo` serves at the same time.
// Read next: ../../scripts/site.mjs, which assembles.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assembleSite } from "../../scripts/site.mjs";

/** The folder of the assembled site; `mode` as in `assembleSite`. */
export function ownSite(mode) {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return assembleSite(mode, folder);
}
