/**
 * Months as people write them in dates: "stycznia", "styczeń", "sty", "VIII". Only for reading (typed-date.ts);
 * the names that documents use, in the right case, are in core/polish/date-in-words.ts.
 */
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** Without Polish marks, which people leave out: genitive, nominative, locative and the three-letter abbreviation. */
const WRITTEN: readonly (readonly string[])[] = [
  ['stycznia', 'styczen', 'styczniu', 'sty'],
  ['lutego', 'luty', 'lutym', 'lut'],
  ['marca', 'marzec', 'marcu', 'mar'],
  ['kwietnia', 'kwiecien', 'kwietniu', 'kwi'],
  ['maja', 'maj', 'maju'],
  ['czerwca', 'czerwiec', 'czerwcu', 'cze'],
  ['lipca', 'lipiec', 'lipcu', 'lip'],
  ['sierpnia', 'sierpien', 'sierpniu', 'sie'],
  ['wrzesnia', 'wrzesien', 'wrzesniu', 'wrz'],
  ['pazdziernika', 'pazdziernik', 'pazdzierniku', 'paz'],
  ['listopada', 'listopad', 'listopadzie', 'lis'],
  ['grudnia', 'grudzien', 'grudniu', 'gru'],
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  WRITTEN.flatMap((forms, i) => [...forms, ROMAN[i] ?? ''].map((form): [string, number] => [form, i + 1])),
);

/** Number of a month, 1 to 12, from its Polish name in any of these forms or a Roman numeral; undefined for other words. */
export function monthFromName(word: string): number | undefined {
  return MONTHS.get(withoutMarks(word.toLowerCase()));
}

function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ł/g, 'l');
}
