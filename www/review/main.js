/**
 * Starts the clinician's page: waits for a report, shows it, and opens what is folded for printing.
 * It must never show one report below another, and never keep one after the page is closed.
 * Read next: `receive.js`, where a report comes from; `page.js`, what is shown.
 */

import { byId, focusOn } from "../shared/dom.js";
import { exampleReport, listen, readFile, storedReport } from "./receive.js";
import { reportPage } from "./page.js";

const show = async (report) => {
  if (report === undefined) return noReport("This is not a report of an intake. Choose the file that the form saved.");
  try {
    return put(await reportPage(report));
  } catch {
    return noReport("This report cannot be read. It may have been changed, or be of another version.");
  }
};

const put = ({ state, title, content }, problem = "") => {
  byId("title").textContent = title;
  byId("report").replaceChildren(...content.filter((part) => part instanceof Node));
  document.body.dataset.state = state;
  byId("load").open = state === "none";
  byId("load-problem").textContent = problem;
  if (problem === "") focusOn(byId("title"));
};

const noReport = (problem) => put({ state: "none", title: "No answers loaded", content: [] }, problem);

byId("file").addEventListener("change", async ({ target }) => {
  await show(await readFile(target.files[0]));
  target.value = "";
});
byId("example").addEventListener("click", async () => show(await exampleReport()));
byId("print").addEventListener("click", () => window.print());

/** Paper cannot unfold: every finding and open question is printed; reviews and notes as one line each. */
window.addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll("details.fold")) {
    details.dataset.wasOpen = String(details.open);
    details.open = true;
  }
});
window.addEventListener("afterprint", () => {
  for (const details of document.querySelectorAll("details[data-was-open]")) {
    details.open = details.dataset.wasOpen === "true";
    delete details.dataset.wasOpen;
  }
});

const showStored = async () => {
  const stored = await storedReport();
  if (stored.type === "log_in") location.assign("/clinic/");
  if (stored.type === "found") await show(stored.report);
  if (stored.type === "unreadable") noReport("The server has no such intake, or it could not evaluate it. Look at the list.");
};

listen(show);
showStored();
