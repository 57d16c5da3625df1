/**
 * A table with a caption and scoped heads, whose rows stack on a narrow screen.
 * It must never leave a cell empty: what is missing is said in words.
 * Read next: `medicines.js`, a user of it.
 */

import { el } from "../dom.js";

/**
 * `heads`: a text, or `{ text, number: true }` for a column of numbers. `rows`: one list of cells for each row.
 * The first cell of a row is its head.
 */
export const table = ({ caption, heads, rows, ...attributes }) => {
  const columns = heads.map((head) => (typeof head === "string" ? { text: head } : head));
  const number = (column) => (columns[column].number ? "number" : false);
  return el("table", attributes,
    el("caption", {}, caption),
    el("thead", {}, el("tr", {}, columns.map(({ text }, column) => el("th", { scope: "col", class: number(column) }, text)))),
    el("tbody", {}, rows.map((cells) => el("tr", {}, cells.map((cell, column) => {
      const attributes = { "data-head": columns[column].text, class: number(column) };
      return column === 0 ? el("th", { scope: "row", ...attributes }, cell) : el("td", attributes, cell);
    })))));
};
