/**
 * The contrast of two colours by WCAG 2.2, and the pairs of tokens that have to reach one.
 * It must never round in favour of a pair, and never be loaded by a patient's page.
 * Read next: `testing.js`, which a clinic's own tests import.
 */

/** The tokens that a clinic may change, with their values in light and in dark. */
export const TOKENS = [
  { name: "--ki-page", label: "Page", light: "#ffffff", dark: "#14181d" },
  { name: "--ki-surface", label: "Surface", light: "#f4f5f7", dark: "#1e242b" },
  { name: "--ki-text", label: "Text", light: "#1b1f24", dark: "#e7eaee" },
  { name: "--ki-muted", label: "Muted text", light: "#4b5563", dark: "#b4bcc7" },
  { name: "--ki-control", label: "Border of controls", light: "#4b5563", dark: "#9aa4b1" },
  { name: "--ki-action", label: "Button", light: "#1f4e8c", dark: "#9cc3f5" },
  { name: "--ki-action-text", label: "Text on the button", light: "#ffffff", dark: "#0b1a2d" },
  { name: "--ki-link", label: "Links", light: "#1f4e8c", dark: "#9cc3f5" },
  { name: "--ki-focus", label: "Focus", light: "#1f4e8c", dark: "#ffd24d" },
  { name: "--ki-error", label: "Errors", light: "#a3123a", dark: "#ff9db2" },
];

/** Text needs 4.5, a control or the focus 3. */
export const PAIRS = [
  { of: "--ki-text", on: "--ki-page", needed: 4.5, label: "Text on the page" },
  { of: "--ki-text", on: "--ki-surface", needed: 4.5, label: "Text on the surface" },
  { of: "--ki-muted", on: "--ki-page", needed: 4.5, label: "Muted text on the page" },
  { of: "--ki-muted", on: "--ki-surface", needed: 4.5, label: "Muted text on the surface" },
  { of: "--ki-action-text", on: "--ki-action", needed: 4.5, label: "Text on the button" },
  { of: "--ki-link", on: "--ki-page", needed: 4.5, label: "Links on the page" },
  { of: "--ki-error", on: "--ki-page", needed: 4.5, label: "Errors on the page" },
  { of: "--ki-control", on: "--ki-page", needed: 3, label: "Border of controls" },
  { of: "--ki-focus", on: "--ki-page", needed: 3, label: "Focus on the page" },
];

/** The ratio of two colours such as "#1f4e8c", from 1 to 21. */
export const contrast = (one, other) => {
  const [light, dark] = [luminance(one), luminance(other)].sort((left, right) => right - left);
  return (light + 0.05) / (dark + 0.05);
};

const luminance = (colour) => {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/**
 * The pairs of a themed element that have too little contrast where it stands, each with its measured ratio.
 * `element`: an open `ketamine-intake` or `ketamine-review` of the page. An empty list means that every pair has enough.
 */
export const checkTheme = (element) => {
  const base = element.shadowRoot?.querySelector(".base, .review");
  if (!base) throw new Error("the element has not opened yet, so it has no colours to measure");
  const probe = base.appendChild(document.createElement("span"));
  const colour = (token) => {
    probe.style.color = `var(${token.replace("--ki-", "--")})`;
    return asHex(getComputedStyle(probe).color);
  };
  const rows = PAIRS.map((pair) => ({ ...pair, ratio: Math.floor(contrast(colour(pair.of), colour(pair.on)) * 100) / 100 }));
  probe.remove();
  return rows.filter(({ needed, ratio }) => ratio < needed);
};

/** Any colour that CSS can write, as the screen shows it. */
const asHex = (colour) => {
  const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  return `#${[...pen.getImageData(0, 0, 1, 1).data].slice(0, 3).map((part) => part.toString(16).padStart(2, "0")).join("")}`;
};
