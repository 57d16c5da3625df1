// The colours of every sheet: contrast of each pair of tokens, no green, levels in the order of their lightness.
// Never takes a ratio from a document: each is worked out anew from the sheets that ship.
// Read next: ../../js/clinician/css/tokens.css; ../../js/theme-check.js, the sum of the theme page.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { describe, it } from "node:test";
import { PAIRS, TOKENS, contrast } from "../../js/theme-check.js";

const root = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root), "utf8");
const sheets = ["js/clinician/css/", "www/css/"].flatMap((folder) =>
  readdirSync(new URL(folder, root)).filter((name) => name.endsWith(".css")).map((name) => folder + name));

/** Token to colour, in light and in dark, of a sheet with one rule and one media query. */
function tokensOf(path) {
  const [light, dark] = read(path).split("@media (prefers-color-scheme: dark)");
  const colours = (text) => Object.fromEntries([...text.matchAll(/--([\w-]+):\s*(?:var\(--ki-[\w-]+,\s*)?(#[0-9a-f]{6})/g)].map(([, name, colour]) => [name, colour]));
  return { light: colours(light), dark: { ...colours(light), ...colours(dark) } };
}

const clinician = tokensOf("js/clinician/css/tokens.css");
const site = tokensOf("www/css/tokens.css");

/** What the colours were measured to have, to one digit; a colour may change only together with this table. */
const MEASURED = {
  light: { text: 16.6, muted: 7.6, control: 7.6, "action-text on action": 8.3, focus: 8.3, error: 7.8, "help-text on help": 15.3 },
  dark: { text: 14.8, muted: 9.3, control: 7.1, "action-text on action": 9.6, focus: 12.4, error: 9.1, "help-text on help": 11.9 },
};
const LEVEL_TEXT = { light: [16.6, 11.6, 9.4, 5.8, 12.4], dark: [14.8, 9.7, 6.6, 7.1, 12.5] };
const rounded = (ratio) => Math.round(ratio * 10) / 10;

for (const [name, tokens] of Object.entries({ "the clinician's page": clinician, "the demo site": site })) {
  describe(`the colours of ${name}`, () => {
    for (const scheme of ["light", "dark"]) {
      it(`have the measured contrast, ${scheme}`, () => {
        const of = tokens[scheme];
        for (const [pair, wanted] of Object.entries(MEASURED[scheme])) {
          const [one, other] = pair.includes(" on ") ? pair.split(" on ") : [pair, "page"];
          assert.equal(rounded(contrast(of[one], of[other])), wanted, `${pair}: ${of[one]} on ${of[other]}`);
        }
        for (const text of ["text", "muted", "link", "error"]) assert.ok(contrast(of[text], of.page) >= 4.5 && contrast(of[text], of.surface) >= 4.5, text);
        assert.ok(contrast(of["help-edge"], of.page) >= 3 && contrast(of.control, of.page) >= 3);
      });
    }
  });
}

describe("the colours of the levels", () => {
  for (const scheme of ["light", "dark"]) {
    it(`can be read, and their borders seen, ${scheme}`, () => {
      const of = clinician[scheme];
      const ratios = [1, 2, 3, 4, 5].map((level) => rounded(contrast(of[`level-${level}-text`], of[`level-${level}`])));
      assert.deepEqual(ratios, LEVEL_TEXT[scheme]);
      for (const level of [1, 2, 3, 4, 5]) assert.ok(contrast(of[`level-${level}-edge`], of.page) >= 4.8, `border of ${level}`);
    });
  }
  it("grow darker with the level, so that their order survives greyscale", () => {
    const lightness = [1, 2, 3, 4, 5].map((level) => contrast(clinician.light[`level-${level}`], "#000000"));
    assert.deepEqual([...lightness].sort((left, right) => right - left), lightness);
    assert.equal(new Set(lightness).size, 5);
  });
});

describe("the theme page", () => {
  it("starts from the tokens that the elements ship with", () => {
    for (const { name, light, dark } of TOKENS) {
      const token = name.replace("--ki-", "");
      assert.deepEqual([light, dark], [clinician.light[token], clinician.dark[token]], name);
    }
    assert.ok(PAIRS.length >= 9);
  });
});

describe("every sheet and drawing", () => {
  it("is without green: no hue from 80 to 170 degrees with a saturation over 15 %", () => {
    const drawings = readdirSync(new URL("www/images/", root)).filter((name) => name.endsWith(".svg")).map((name) => `www/images/${name}`);
    let seen = 0;
    for (const path of [...sheets, ...drawings]) {
      const text = read(path);
      assert.doesNotMatch(text.replace(/\/\*[\s\S]*?\*\//g, ""), /:[^;{]*\b\w*(?:green|lime|olive|teal)\b/i, `${path} names a green`);
      for (const [colour] of text.matchAll(/#[0-9a-f]{6}\b/gi)) {
        seen += 1;
        const { hue, saturation } = hueOf(colour);
        assert.ok(hue < 80 || hue > 170 || saturation <= 0.15, `${path}: ${colour} is green`);
      }
      assert.deepEqual(text.match(/\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/g), null, `${path} has a colour that this test cannot read`);
    }
    assert.ok(seen > 80, `only ${seen} colours`);
  });
  it("would notice a green", () => {
    const { hue, saturation } = hueOf("#2e7d32");
    assert.ok(hue > 80 && hue < 170 && saturation > 0.15);
  });
});

function hueOf(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const span = high - Math.min(red, green, blue);
  const light = (high + Math.min(red, green, blue)) / 2;
  const saturation = span === 0 ? 0 : span / (1 - Math.abs(2 * light - 1));
  if (span === 0) return { hue: 0, saturation };
  const sixth = high === red ? ((green - blue) / span) % 6 : high === green ? (blue - red) / span + 2 : (red - green) / span + 4;
  return { hue: (sixth * 60 + 360) % 360, saturation };
}
