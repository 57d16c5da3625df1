// Takes pictures of the element and of the demo site, view by view, for people to look at: screenshots/<view>-<width>-<engine>-<number>.png.
// Never judges them, and never commits them.
// Read next: narrow.mjs, which makes the widths.

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { SAMPLES, assembleSite } from "../../scripts/site.mjs";
import { untilScreen } from "./element-page.mjs";
import { elementPictures } from "./element-pictures.mjs";
import { openEngine } from "./engines.mjs";
import { engineNames, findEngine } from "./find-engines.mjs";
import { openAtWidth, wholePage } from "./narrow.mjs";
import { installPacked } from "./package.mjs";
import { sample } from "./sample.mjs";
import { openServer } from "./server.mjs";
import { fillForm, press, untilView } from "./site-form.mjs";

/** INTAKE_WIDTHS="360" and INTAKE_ENGINES="chromium" take only some, for work on one screen. */
const WIDTHS = process.env.INTAKE_WIDTHS?.split(",").map(Number) ?? [360, 768, 1280];
const ENGINES = process.env.INTAKE_ENGINES?.split(",") ?? engineNames;
/** The pages that need no input. */
const PLAIN = ["index", "try", "theme", "claims"];
/** In the page: whether this case is shown. */
const SHOWN = "return document.querySelector('ketamine-review').shadowRoot.textContent.includes(`demo-${arguments[0]}-`)";
const folder = fileURLToPath(new URL("../../screenshots/", import.meta.url));
const { answers } = sample().input;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const server = await openServer({ site: assembleSite(), packed: installPacked() });
for (const name of ENGINES) {
  const { missing } = findEngine(name);
  if (missing) {
    console.log(`NOT TAKEN: ${name}, ${missing}`);
    continue;
  }
  await picturesOf(name, { dark: false });
  if (name === "chromium") await picturesOf(name, { dark: true });
}
await server.close();

async function picturesOf(name, { dark }) {
  const engine = await openEngine(name, { dark });
  const suffix = dark ? `${name}-dark` : name;
  try {
    for (const width of WIDTHS) {
      const take = async (view) => {
        const pictures = await wholePage(engine.driver);
        pictures.forEach((picture, index) => writeFileSync(`${folder}${view}-${width}-${suffix}-${index + 1}.png`, picture));
      };
      await elementPictures(engine.driver, server, width, take);
      await formPictures(engine.driver, width, take);
      await plainPictures(engine.driver, width, take);
      await reviewPictures(engine.driver, width, take);
    }
  } finally {
    await engine.close();
  }
  console.log(`taken: ${suffix}`);
}

async function formPictures(driver, width, take) {
  await openAtWidth(driver, server, "/site/own-form.html", width);
  await untilView(driver, "start");
  await take("form-start");
  await driver.findElement({ id: "agree" }).click();
  await press(driver, "start");
  await fillForm(driver, answers, (view) => take(`form-${view}`));
  await take("form-check");
  await press(driver, "send");
  await untilView(driver, "sent");
  await take("form-sent");
}

async function plainPictures(driver, width, take) {
  for (const name of PLAIN) {
    await openAtWidth(driver, server, `/site/${name}.html`, width);
    // The form replaces what stands in its place until it is there.
    if (name === "try") await untilScreen(driver, "start");
    await take(name);
  }
}

/** The review page without a report, and with each prepared case. */
async function reviewPictures(driver, width, take) {
  await openAtWidth(driver, server, "/site/review.html", width);
  await take("review-empty");
  for (const id of SAMPLES) {
    await driver.executeScript("location.hash = arguments[0]", id);
    await driver.wait(() => driver.executeScript(SHOWN, id), 20_000, id);
    await take(`review-${id}`);
  }
}
