/**
 * A table with a caption and scoped heads, whose rows stack on a narrow screen.
 * It must never leave a cell empty: what is missing is said in words.
 * Read next: `closing.js`, its user.
 */

import { el } from "../shared/dom.js";

/** `rows`: one list of cells for each row; the first column with words heads its row. */
export const table = ({ caption, heads, rows }) => el("table", {},
  el("caption", {}, caption),
  el("thead", {}, el("tr", {}, heads.map((head) => el("th", { scope: "col" }, head)))),
  el("tbody", {}, rows.map((cells) => el("tr", {},
    cells.map((cell, column) => el("td", { "data-head": heads[column] }, cell))))));
