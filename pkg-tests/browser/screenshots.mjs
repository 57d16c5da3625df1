// Takes pictures of the element and of the demo site, view by view, for people to look at: screenshots/<view>-<width>-<engine>-<number>.png.
// Never judges them, and never commits them.
// Read next: narrow.mjs, which makes the widths.

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { assembleSite } from "../../scripts/site.mjs";
import { elementPictures } from "./element-pictures.mjs";
import { openEngine } from "./engines.mjs";
import { engineNames, findEngine } from "./find-engines.mjs";
import { openAtWidth, wholePage } from "./narrow.mjs";
import { installPacked } from "./package.mjs";
import { sample } from "./sample.mjs";
import { openServer } from "./server.mjs";
import { fillForm, press, untilView } from "./site-form.mjs";

const WIDTHS = [360, 768, 1280];
const folder = fileURLToPath(new URL("../../screenshots/", import.meta.url));
const { answers } = sample().input;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const server = await openServer({ site: assembleSite(), packed: installPacked() });
for (const name of engineNames) {
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
      await reviewPictures(engine.driver, width, take);
    }
  } finally {
    await engine.close();
  }
  console.log(`taken: ${suffix}`);
}

async function formPictures(driver, width, take) {
  await openAtWidth(driver, server, "/site/index.html", width);
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

async function reviewPictures(driver, width, take) {
  await openAtWidth(driver, server, "/site/review.html", width);
  await take("review-empty");
  await driver.findElement({ id: "example" }).click();
  await driver.wait(() => driver.executeScript("return document.body.dataset.state !== 'none'"), 20_000);
  await take("review");
}
