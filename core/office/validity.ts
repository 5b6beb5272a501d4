/** Days of validity in the sheets of office.xlsx: an end before its start, two entries of one id on the same day. */
import type { Day } from '../values/day.ts';
import type { Place } from '../values/errors.ts';
import type { Faults } from './faults.ts';

interface Valid {
  readonly id: string;
  /** null: since ever. */
  readonly from: Day | null;
  /** null: until changed. */
  readonly to: Day | null;
  readonly place: Place;
}

const endsBefore = (to: Day | null, from: Day | null): boolean => to !== null && from !== null && to < from;

/** @param problem Polish: what an entry does that holds on days of a former one */
export function faultOverlaps(entries: readonly Valid[], problem: string, faults: Faults): void {
  entries.forEach(({ id, from, to, place: { sheet = '', cell = '' } }, index) => {
    if (endsBefore(to, from)) {
      faults.add(sheet, cell, 'koniec obowiązywania jest wcześniejszy niż początek');
      return;
    }
    const former = entries
      .slice(0, index)
      .find((other) => other.id === id && !endsBefore(other.to, from) && !endsBefore(to, other.from));
    if (former === undefined) return;
    faults.add(
      sheet,
      cell,
      `${problem} (komórka ${former.place.cell}): zakończ poprzedni okres albo usuń wiersz`,
    );
  });
}
