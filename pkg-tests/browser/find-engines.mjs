// Finds the three browser engines and their drivers on this machine.
// Never starts, installs or downloads anything; a missing program is a stated reason, not an exception.
// Read next: engines.mjs, which starts what is found here. As a command it prints one line per engine.

import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const engineNames = ["chromium", "firefox", "webkit"];

/** The programs an engine needs, or the reason why it cannot run. */
export function findEngine(name) {
  const programs = wanted[name]();
  const missing = Object.entries(programs).filter(([, place]) => !place).map(([program]) => program);
  return missing.length === 0 ? { name, programs } : { name, missing: `not found: ${missing.join(", ")}` };
}

const toolsFolder = fileURLToPath(new URL("../../.tools/bin", import.meta.url));

const wanted = {
  chromium: () => ({
    chromium: onPath("chromium", "chromium-browser", "google-chrome"),
    chromedriver: onPath("chromedriver"),
  }),
  firefox: () => ({
    firefox: onPath("firefox-esr", "firefox"),
    geckodriver: onPath("geckodriver"),
  }),
  webkit: () => ({
    MiniBrowser: miniBrowser(),
    WebKitWebDriver: onPath("WebKitWebDriver"),
    Xvfb: onPath("Xvfb"),
  }),
};

function onPath(...names) {
  const folders = [toolsFolder, ...(process.env.PATH ?? "").split(delimiter)];
  for (const name of names) {
    for (const folder of folders) {
      const place = join(folder, name);
      if (isProgram(place)) return place;
    }
  }
  return undefined;
}

/** WebKitGTK's small browser lies beside its libraries, not on the path. */
function miniBrowser() {
  const libraries = ["/usr/libexec", "/usr/lib64", "/usr/lib", ...subfolders("/usr/lib", /-linux-gnu/)];
  for (const library of libraries) {
    for (const folder of subfolders(library, /^webkit(2)?gtk-\d/).sort().reverse()) {
      const place = join(folder, "MiniBrowser");
      if (isProgram(place)) return place;
    }
  }
  return undefined;
}

function subfolders(folder, pattern) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => pattern.test(name)).map((name) => join(folder, name));
}

function isProgram(place) {
  try {
    accessSync(place, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const engine of engineNames.map(findEngine)) {
    console.log(engine.missing ? `${engine.name} missing ${engine.missing}` : `${engine.name} found`);
  }
}
