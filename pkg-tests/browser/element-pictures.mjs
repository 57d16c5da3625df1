// Takes pictures of every kind of screen of the element: screenshots/element-<screen>-<width>-<engine>-<number>.png.
// Never judges them, and never commits them.
// Read next: element-walk.mjs, the way; screenshots.mjs, which calls this for each engine.

import { look, placeElement, press, untilScreen } from "./element-page.mjs";
import { walkForm, withEveryKind } from "./element-walk.mjs";
import { openAtWidth } from "./narrow.mjs";

/** `take(name)` keeps the picture of what is in sight. */
export async function elementPictures(driver, server, width, take) {
  const open = async (given, until) => {
    await openAtWidth(driver, server, "/beside/pages/element.html", width);
    await driver.wait(() => driver.executeScript("return window.ready === true"), 20_000);
    await placeElement(driver, given);
    await untilScreen(driver, until);
  };
  await open(withEveryKind(), "start");
  let n = 0;
  const seen = new Set();
  await walkForm(driver, async (name) => {
    const key = name === "safety" ? (await look(driver)).heading : name;
    if (seen.has(key)) return;
    seen.add(key);
    if (name === "questions, blank") await press(driver, ".help > summary");
    await take(`element-${String((n += 1)).padStart(2, "0")}-${name.replace(/\W+/g, "-")}`);
    if (name === "questions, blank") await press(driver, ".help > summary");
  });
  const { program, ...others } = withEveryKind();
  await open({ ...others, program: { ...program, responsible: undefined } }, "closed");
  await take("element-closed");
  await open({ ...withEveryKind(), pseudo: "rtl" }, "start");
  await take("element-rtl");
}
