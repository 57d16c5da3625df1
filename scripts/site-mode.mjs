// Turns the assembled demo site into the one that sends to its own server: the banner, the policy, the program.
// Never leaves a page whose banner says that nothing is sent while its policy lets it send.
// Read next: site.mjs, which assembles; demo-server.mjs, which starts the server.

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const BANNER = "Do not type real health facts. What you send goes to the demo server on this computer, and nowhere else.";

/** Rewrites every page; throws when a page has a policy and no banner, or none that it knows. */
export function sendToServer(folder, { program }) {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".html"))) {
    const html = readFileSync(join(folder, name), "utf8");
    if (!html.includes("form-action 'none'")) throw new Error(`${name} has no policy`);
    const said = html.replace(/(<p class="demo-line"><strong>Demo\.<\/strong> )[^<]*(<\/p>)/, `$1${BANNER}$2`);
    if (said === html) throw new Error(`${name} has no banner`);
    const allowed = said.replace(/ connect-src [^;"]*;/, "").replace("form-action 'none'", "connect-src 'self'; form-action 'none'");
    writeFileSync(join(folder, name), allowed);
  }
  writeFileSync(join(folder, "program.json"), JSON.stringify(program, null, 2));
}
