/**
 * Logs a clinician in and shows which intakes there are to read.
 * It must never put what the server gave into the page as markup, and never keep it.
 * Read next: ../src/api.rs, which gives the list.
 */

import { MARKS } from "./marks.js";

const byId = (id) => document.getElementById(id);

/** As on the clinician's page; a test holds both together. */
const LEVELS = {
  not_evaluated: "Not evaluated: read every answer", emergency: "5 of 5 Emergency", contraindicated: "4 of 5 Stated contraindication",
  defer: "3 of 5 Wait until resolved", review: "2 of 5 Review", note: "1 of 5 Note", none: "None found",
};

const el = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

const ask = async (method, path, body) => {
  const response = await fetch(path, {
    method, ...(body && { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
  });
  return { status: response.status, data: response.status === 204 ? undefined : await response.json() };
};

const open = async () => {
  const { status, data } = await ask("GET", "/api/intakes");
  if (status !== 200) return close(status === 401 ? "" : `The list cannot be shown (${data.code}).`);
  const session = await ask("GET", "/api/session");
  byId("name").textContent = session.data.name ?? "";
  const rows = data.intakes.map(row);
  byId("rows").replaceChildren(...rows);
  byId("count").textContent = rows.length === 1 ? "1 intake" : `${rows.length} intakes`;
  show({ who: true, list: true, login: false });
};

const row = (intake) => {
  const cells = {
    Intake: el("a", { href: `/review.html?intake=${intake.id}` }, intake.intake),
    "Know first": marks(intake.marks),
    Settled: LEVELS[intake.settled] ?? intake.settled,
    "Could be": LEVELS[intake.possible] ?? intake.possible,
    Received: el("time", { datetime: intake.received }, new Date(intake.received).toLocaleString()),
    Judgements: String(intake.judgements),
  };
  return el("tr", { "data-intake": intake.intake },
    ...Object.entries(cells).map(([head, content]) => el("td", { "data-head": head }, content)));
};

const marks = (codes) =>
  (codes.length === 0 ? "" : el("ul", {}, ...codes.map((code) => el("li", { "data-mark": code }, MARKS[code] ?? code))));

const close = (problem) => {
  byId("rows").replaceChildren();
  byId("problem").textContent = problem;
  show({ who: false, list: false, login: true });
};

const show = (parts) => {
  for (const [id, shown] of Object.entries(parts)) byId(id).hidden = !shown;
};

byId("login").addEventListener("submit", async (event) => {
  event.preventDefault();
  const { status, data } = await ask("POST", "/api/session", Object.fromEntries(new FormData(event.target)));
  event.target.reset();
  byId("problem").textContent = "";
  if (status === 200) return open();
  close(data.code === "too_many_requests" ? "Too many tries. Wait a minute." : "Name or password is wrong.");
});

byId("log-out").addEventListener("click", async () => {
  await ask("DELETE", "/api/session");
  close("");
});

open();
