/**
 * Breaks text into lines, and turns dates and counts into words.
 * It must never cut text off.
 * Read next: `report-parts.js`, its user.
 */

/** The lines of one paragraph. Lines after the first are indented as far as its own indent and bullet. */
export const wrap = (paragraph, width) => {
  const [lead] = /^ *(?:(?:\*|\[ \]|\d+\.) )?/.exec(paragraph);
  const lines = [];
  let line = lead;
  for (const word of paragraph.slice(lead.length).split(/\s+/)) {
    if (line.trim() !== lead.trim() && line.length + word.length + 1 > width) {
      lines.push(line);
      line = " ".repeat(lead.length) + word;
    } else {
      line += line.length === lead.length ? word : ` ${word}`;
    }
  }
  return [...lines, line];
};

/** "Nov 20, 2026" for `2026-11-20`; anything else as it is. */
export const dateWords = (date) => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? date : `${name} ${Number(day)}, ${year}`;
};

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "1 question", "2 questions". */
export const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;

/** A text as one sentence with a full stop, or nothing. */
export const sentence = (text = "") => (text === "" || /[.?!]$/.test(text) ? text : `${text}.`);
