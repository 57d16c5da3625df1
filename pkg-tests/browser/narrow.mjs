// Opens a page at an exact width, as narrow as a phone, in every engine.
// Never scales: media queries, wrapping and scrolling see the width that was asked for.
// Read next: pages/frame.html, the frame; screenshots.mjs and site-layout.test.mjs, which use it.

import { openPage } from "./each-engine.mjs";

const SCREEN_HEIGHT = 800;
const USUAL_WINDOW = { width: 1400, height: 1000 };
/** No picture is higher than this, so that a person can look at it; those of one page are of the same height. */
const PICTURE_HEIGHT = 3000;

/** Opens `path` of the server in a frame of this width and switches the driver into it. */
export async function openAtWidth(driver, server, path, width) {
  await driver.switchTo().defaultContent();
  await driver.manage().window().setRect(USUAL_WINDOW);
  await openPage(driver, `${server.address}/frames/pages/frame.html`);
  await driver.executeAsyncScript("window.show(...arguments).then(arguments[3])", path, width, SCREEN_HEIGHT);
  await driver.switchTo().frame(0);
}

/**
 * Pictures of the whole page in the frame from top to bottom, as PNG bytes; the driver stays in the frame.
 * A grey margin to the right is where the window cannot be as narrow as the frame.
 * WHY: of the window, not of the frame. WebKit cuts the top off the picture of a tall element.
 */
export async function wholePage(driver) {
  const [width, height] = await driver.executeScript("return [innerWidth, document.documentElement.scrollHeight]");
  await driver.switchTo().defaultContent();
  await driver.executeScript("document.querySelector('iframe').height = arguments[0]", height);
  const step = Math.ceil(height / Math.ceil(height / PICTURE_HEIGHT));
  await fitWindow(driver, width, step);
  const pictures = [];
  for (let top = 0; top < height; top += step) {
    await driver.executeScript("scrollTo(0, arguments[0])", top);
    await twoFrames(driver);
    pictures.push(Buffer.from(await driver.takeScreenshot(), "base64"));
  }
  await restore(driver);
  return pictures;
}

async function fitWindow(driver, width, height) {
  const window = driver.manage().window();
  const outside = await window.getRect();
  const [insideWidth, insideHeight] = await driver.executeScript("return [innerWidth, innerHeight]");
  await window.setRect({ width: width + outside.width - insideWidth, height: height + outside.height - insideHeight });
  // The window grows after the driver has said so; a picture taken before that is black where it grew.
  await driver.wait(() => driver.executeScript("return innerHeight >= arguments[0]", height), 10_000, "no tall window");
}

/** Back to a frame that fits its window: Firefox does not press what lies beyond the window's edge. */
async function restore(driver) {
  await driver.executeScript("scrollTo(0, 0); document.querySelector('iframe').height = arguments[0]", SCREEN_HEIGHT);
  await driver.manage().window().setRect(USUAL_WINDOW);
  await driver.switchTo().frame(0);
}

/** Until what was asked for is painted. */
async function twoFrames(driver) {
  await driver.executeAsyncScript("const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()))");
}
