// Serves the packed package, the test pages and the demo site on loopback, each under the policy its path names.
// Never answers with a file outside the folders it was given, and forgets nothing: every request is in `log`.
// Read next: each-engine.mjs, which opens pages of this server in three browsers.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";

const strict = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'; require-trusted-types-for 'script'";

/** The first part of a path chooses the policy; the rest is the same for all. */
export const policies = {
  strict,
  beside: strict.replace("connect-src 'none'", "connect-src 'self'"),
  "no-wasm": strict.replace(" 'wasm-unsafe-eval'", ""),
  frames: "default-src 'self'; style-src 'self' 'unsafe-inline'",
  // The demo site states its own policy in a meta tag; a header would hide a fault in it.
  site: undefined,
  "site-no-wasm": "script-src 'self'",
};

const pages = fileURLToPath(new URL("pages/", import.meta.url));

/**
 * Starts the server. `packed` is the folder of the installed package, `site` the folder of the built demo site.
 * `log` grows by one `{ method, path }` for each request.
 */
export async function openServer({ packed, site }) {
  const entries = packed ? await entryModules(packed) : {};
  const log = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    log.push({ method: request.method, path: request.url });
    const [, policy, ...rest] = path.split("/");
    const body = policy in policies ? await find(policy, rest, { packed, site, entries }) : undefined;
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, headers(policy, path)).end(body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    log,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    }),
  };
}

async function find(policy, rest, { packed, site, entries }) {
  if (policy.startsWith("site")) return read(site, rest);
  const [folder, ...inside] = rest;
  if (folder === "pages") return read(pages, inside);
  if (folder === "package") return read(packed, inside);
  if (folder === "entries") return entries[inside.join("/")];
  return undefined;
}

async function read(folder, parts) {
  if (!folder) return undefined;
  const place = normalize(join(folder, ...parts));
  if (!place.startsWith(normalize(folder + sep))) return undefined;
  return readFile(place.endsWith(sep) ? join(place, "index.html") : place).catch(() => undefined);
}

/** One module per entry of the package, so that pages import what `exports` names and no path of their own. */
async function entryModules(packed) {
  const { exports } = JSON.parse(await readFile(join(packed, "package.json"), "utf8"));
  const modules = {};
  for (const [entry, target] of Object.entries(exports)) {
    const place = typeof target === "string" ? target : target.default;
    if (extname(place) === ".js" && !entry.endsWith(".js")) {
      modules[`${entry === "." ? "main" : entry.slice(2)}.js`] = `export * from "../package/${place.slice(2)}";\n`;
    }
  }
  return modules;
}

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
};

function headers(policy, path) {
  const known = {
    "Content-Type": types[extname(path)] ?? "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  };
  return policies[policy] ? { ...known, "Content-Security-Policy": policies[policy] } : known;
}
