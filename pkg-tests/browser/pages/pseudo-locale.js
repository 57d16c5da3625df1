// Makes a locale out of the English one: every text twice as long with accents, read from left or from right.
// It must never change a placeholder, a number or a key.
// Read next: element.js, which gives it to an element.

const ACCENTS = { a: "á", e: "é", i: "í", o: "ó", u: "ú", A: "Á", E: "É", I: "Í", O: "Ó", U: "Ú", n: "ñ", c: "ç" };

const longer = (text) => {
  const accented = text.replace(/\{\w+\}|[aeiouAEIOUnc]/g, (found) => ACCENTS[found] ?? found);
  const letters = text.replace(/\{\w+\}/g, "").length;
  return `${accented} ${"lorem ipsum ".repeat(Math.ceil(letters / 12)).slice(0, Math.max(letters, 2)).trim()}`;
};

const mapTexts = (value, key = "") => {
  if (typeof value === "string") return ["locale", "dir", "pack"].includes(key) ? value : longer(value);
  if (key === "columns") return value.map((column) => inCells(column, longer));
  if (Array.isArray(value)) return value.map((each) => mapTexts(each));
  if (typeof value === "function") return async () => mapTexts(await value());
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, mapTexts(each, name)]));
};

/** The questions of a locale module stand in columns of cells, and a cell may hold several options. */
const inCells = (column, change) =>
  column.split("~").map((cell) => cell.split("|").map((text) => text && change(text)).join("|")).join("~");

/** `direction`: "ltr" or "rtl". */
export const pseudoLocale = (words, direction) => ({ ...mapTexts(words), locale: "en-XA", dir: direction });
