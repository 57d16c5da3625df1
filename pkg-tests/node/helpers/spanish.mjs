// Counts Spanish syllables and gives the grade of a text after Crawford (1985), for the test of the Spanish words.
// Never reads English, and never proves that a person understands a text: a grade is a tripwire.
// Read next: ../locale-es.test.mjs.

/** Years of school for a Spanish text: -0.205 sentences + 0.049 syllables, each in 100 words, - 3.407. */
export const crawford = ({ sentences, words }) => {
  const inHundred = (count) => (count * 100) / words.length;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return -0.205 * inHundred(sentences) + 0.049 * inHundred(syllables) - 3.407;
};

/** Syllables of a word: one for each vowel, less one for each diphthong. A number or a short name in capitals is spoken out. */
export const syllablesOf = (word) => {
  if (/^\p{N}/u.test(word)) return 3;
  if (/^\p{Lu}{2,4}$/u.test(word)) return word.length;
  const vowels = word.toLowerCase().normalize("NFC")
    // The u of que, qui, gue, gui is silent; that of güe is not. A y at the end of a word is a vowel.
    .replace(/qu(?=[eéií])/g, "q").replace(/gu(?=[eéií])/g, "g").replace(/ü/g, "u").replace(/y(?![aeiouáéíóú])/g, "i")
    .match(/[aeiouáéíóú]+(?:h[aeiouáéíóú]+)*/g) ?? [];
  return Math.max(1, vowels.reduce((sum, group) => sum + nucleiOf(group.replaceAll("h", "")), 0));
};

/** Open vowels and stressed closed ones are syllables of their own; an unstressed i or u leans on its neighbour. */
const nucleiOf = (group) => Math.max(1, [...group].filter((vowel) => "aeoáéóíú".includes(vowel)).length);
