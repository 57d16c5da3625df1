/**
 * The page of paper: margins, page numbers, and whose report it is at the foot of every page.
 * It must never let a host's text become a rule: the text is escaped as CSS wants it.
 * Read next: `css/print.css`, what stands on the paper.
 */

/**
 * The style sheet for the document, because a page of paper belongs to the document and not to an element in it.
 * WHY no size: Letter and A4 are both in use, and the reader's printer knows which.
 */
export const printSheet = (foot) => `@page {
  margin: 12mm;
  @bottom-left { content: ${quoted(foot)}; font: 7.5pt system-ui, sans-serif; color: #000000; }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 7.5pt system-ui, sans-serif; color: #000000; }
}`;

const quoted = (text) => `"${String(text).replace(/[^\w ,.:-]/gu, (character) => `\\${character.codePointAt(0).toString(16)} `)}"`;
