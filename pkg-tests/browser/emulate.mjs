// Asks Chromium for what only it can be asked for: dark or forced colours, a narrow screen, paper.
// Never reaches into a page; it changes what the page is shown on.
// Read next: clinician-axe.test.mjs and clinician-print.test.mjs.

/** The looks in which pages are checked. */
export const LOOKS = ["light", "dark", "forced"];

/** Dark or forced colours; `light` takes both away again. */
export const look = (driver, name) => driver.sendAndGetDevToolsCommand("Emulation.setEmulatedMedia", {
  media: "",
  features: [
    { name: "prefers-color-scheme", value: name === "dark" ? "dark" : "light" },
    { name: "forced-colors", value: name === "forced" ? "active" : "none" },
  ],
});

/** The width of the screen in CSS pixels. */
export const width = (driver, pixels) => driver.sendAndGetDevToolsCommand("Emulation.setDeviceMetricsOverride", {
  width: pixels, height: 900, deviceScaleFactor: 1, mobile: false,
});

/** Inches, as the printer asks for them. */
export const PAPERS = { letter: { paperWidth: 8.5, paperHeight: 11 }, a4: { paperWidth: 8.27, paperHeight: 11.69 } };

/** The bytes of the printed page. Backgrounds are off, as browsers print by default. */
export async function print(driver, paper) {
  const { data } = await driver.sendAndGetDevToolsCommand("Page.printToPDF", { ...paper, printBackground: false, displayHeaderFooter: false });
  return Buffer.from(data, "base64");
}
