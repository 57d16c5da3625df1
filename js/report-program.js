/**
 * The parts of the report text that come from the program: administrative items, oversight, adjustments, the basis card.
 * It must never print an administrative stop among findings, nor leave out a loosening.
 * Read next: `report-text.js`, which puts them in their place.
 */

import { sentence } from "./text-layout.js";

const section = (title, lines) => ({ title, lines });

/** Printed first, since no finding matters where the clinic may not act. */
export const administrative = ({ administrative }) =>
  section("Administrative, not medical", administrative.map(({ words }) => `* ${words}`));

export const oversight = ({ oversight }) =>
  section("About this service, for the clinic", oversight.map(({ words }) => `* ${words}`));

export const adjustments = ({ adjustments }) => section("What this clinic adjusted", adjustments.flatMap(
  ({ lines: [first, ...rest] }) => [`* ${first}`, ...rest.map((line) => `  ${line}`)],
));

export const basis = ({ basis }) => section("What this report rests on", [
  ...basis.words.map(({ title, text }) => `* ${title}: ${sentence(text)}`),
  `* Known for this patient: ${basis.known}`,
  `* Unknown for this patient: ${basis.unknown}`,
  ...basis.traits.map(({ trait, reason, rules }) => `* Reads ${trait}: ${rules.join(", ")}. ${sentence(reason)}`),
  `* ${basis.versions}`,
  "Source attributes:",
  ...basis.attributeWords.map(({ title, text }, place) => `${place + 1}. ${title}: ${sentence(text)}`),
]);
