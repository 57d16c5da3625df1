// Starts one browser through its WebDriver: Chromium, Firefox or WebKitGTK, each with a fresh profile.
// Never lets a driver, browser or display outlive this process, and never goes to any address but loopback.
// Read next: each-engine.mjs, which runs one test in all three.

import { Builder, Capabilities } from "selenium-webdriver";
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findEngine } from "./find-engines.mjs";

const START_LIMIT_MS = 60_000;
const SCRIPT_LIMIT_MS = 120_000;
/** Higher than any window that a test or a picture asks for. */
const DISPLAY = "1400x4000x24";

/**
 * A running browser: `driver` speaks WebDriver, saved files land in `downloads`, `close` ends and removes everything.
 * `dark` asks pages for their dark colours; only Chromium can.
 */
export async function openEngine(name, { dark = false } = {}) {
  const engine = findEngine(name);
  if (engine.missing) throw new Error(`${name}: ${engine.missing}`);
  const started = [];
  const close = () => closeAll(started);
  try {
    const folder = freshFolder(started);
    const downloads = join(folder, "downloads");
    mkdirSync(downloads);
    const { command, environment, capabilities } = await launch[name](engine.programs, { folder, downloads, dark, started });
    const port = await freePort();
    started.push(run(command, [`--port=${port}`], environment));
    const address = `http://127.0.0.1:${port}`;
    await untilReady(address);
    const driver = await new Builder().disableEnvironmentOverrides().usingServer(address)
      .withCapabilities(new Capabilities(capabilities)).build();
    started.push({ end: () => driver.quit() });
    await driver.manage().setTimeouts({ script: SCRIPT_LIMIT_MS, pageLoad: START_LIMIT_MS });
    return { name, driver, downloads, close };
  } catch (error) {
    await close();
    throw new Error(`${name} did not start: ${error.message}`, { cause: error });
  }
}

const launch = {
  async chromium(programs, { folder, downloads, dark }) {
    const args = [
      "--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", `--user-data-dir=${join(folder, "profile")}`,
    ];
    if (dark) args.push("--blink-settings=preferredColorScheme=0");
    // Chromium refuses its own sandbox to root.
    if (process.getuid?.() === 0) args.push("--no-sandbox");
    return {
      command: programs.chromedriver,
      capabilities: {
        browserName: "chrome",
        "goog:chromeOptions": { binary: programs.chromium, args, prefs: { "download.default_directory": downloads } },
        "goog:loggingPrefs": { browser: "ALL" },
      },
    };
  },

  async firefox(programs, { downloads }) {
    const saving = { "browser.download.folderList": 2, "browser.download.dir": downloads };
    return {
      command: programs.geckodriver,
      capabilities: {
        browserName: "firefox",
        "moz:firefoxOptions": { binary: programs.firefox, args: ["-headless"], prefs: { ...quietFirefox, ...saving } },
      },
    };
  },

  async webkit(programs, { folder, downloads, started }) {
    const display = await openDisplay(programs.Xvfb, started);
    // The small browser has no switch for the folder; it asks the desktop's settings, which lie in the home folder.
    mkdirSync(join(folder, ".config"));
    writeFileSync(join(folder, ".config/user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
    return {
      command: programs.WebKitWebDriver,
      environment: {
        DISPLAY: display,
        GDK_BACKEND: "x11",
        GSETTINGS_BACKEND: "memory",
        HOME: folder,
        NO_AT_BRIDGE: "1",
        XDG_CONFIG_HOME: join(folder, ".config"),
      },
      capabilities: {
        browserName: "MiniBrowser",
        "webkitgtk:browserOptions": { binary: programs.MiniBrowser, args: ["--automation"] },
      },
    };
  },
};

/** Firefox asks its maker's hosts for settings and updates; these switches keep it still. */
const quietFirefox = {
  "app.normandy.enabled": false,
  "app.update.disabledForTesting": true,
  "browser.safebrowsing.downloads.remote.enabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,",
};

/** A virtual screen. The server itself picks a free display number and writes it to the fourth stream. */
async function openDisplay(xvfb, started) {
  const child = spawn(xvfb, ["-displayfd", "3", "-screen", "0", DISPLAY, "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  started.push(ending(child));
  const number = await new Promise((resolve, reject) => {
    child.stdio[3].once("data", (bytes) => resolve(String(bytes).trim()));
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`Xvfb ended with code ${code}`)));
  });
  return `:${number}`;
}

function run(command, args, environment) {
  const child = spawn(command, args, { env: { ...process.env, ...environment }, stdio: "ignore" });
  return ending(child);
}

/** Ends a child when asked, and at the latest when this process ends. */
function ending(child) {
  const kill = () => child.kill();
  process.once("exit", kill);
  const ended = new Promise((resolve) => {
    child.once("exit", resolve);
    child.once("error", resolve);
  });
  return {
    end: async () => {
      process.off("exit", kill);
      kill();
      await ended;
    },
  };
}

function freshFolder(started) {
  const folder = mkdtempSync(join(tmpdir(), "browser-profile-"));
  started.push({ end: async () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }) });
  return folder;
}

/** Last started, first ended: the browser before its driver, the driver before the display. */
async function closeAll(started) {
  for (const each of started.splice(0).reverse()) {
    await each.end().catch(() => undefined);
  }
}

async function untilReady(address) {
  const deadline = Date.now() + START_LIMIT_MS;
  while (Date.now() < deadline) {
    const status = await fetch(`${address}/status`).then((answer) => answer.json(), () => undefined);
    if (status?.value?.ready) return;
    await sleep(50);
  }
  throw new Error(`the driver was not ready within ${START_LIMIT_MS} ms`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
