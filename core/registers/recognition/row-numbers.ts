/** Excel's row numbers in the words of a note. Called by every part of recognition that speaks of rows. */

/** More places than these are counted, not named. */
const MOST_NAMED = 10;
/** So many rows one below the other are a span. */
const SPAN = 4;

/** „wiersz 7”, „wiersze 7, 9, 20–45”. @param numbers by rising number */
export function inRows(numbers: readonly number[]): string {
  const spans: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last?.to === number - 1) last.to = number;
    else spans.push({ from: number, to: number });
  }
  const places = spans.flatMap(({ from, to }) =>
    to - from + 1 >= SPAN
      ? [`${from}–${to}`]
      : Array.from({ length: to - from + 1 }, (_, at) => String(from + at)),
  );
  const more = places.length > MOST_NAMED ? ` i dalsze (razem ${numbers.length})` : '';
  return `${numbers.length === 1 ? 'wiersz' : 'wiersze'} ${places.slice(0, MOST_NAMED).join(', ')}${more}`;
}
