/**
 * RC-B02: one child is in two places for more than the day of a move. Stays with a helper family (art. 73-75) and in
 * the units of art. 87 ust. 2 (schools with boarding, hospitals) run beside the placement by law.
 */
import { formatShortDate } from '../../../polish/date-in-words.ts';
import { counted, type Forms } from '../../../polish/plural.ts';
import { days, isClosed, type Period } from '../../../values/period.ts';
import { SENSE_OF_DATA } from '../../check/basis.ts';
import { defineTableCheck } from '../../check/table-check.ts';
import { NAME_COLUMNS, NAME_IDS } from '../names.ts';
import { children } from '../register.ts';
import { rowsByChild } from '../same-child.ts';
import { stayOf, tooLongOverlap, type Stay } from '../stays.ts';

const BESIDE_A_PLACEMENT: ReadonlySet<string | undefined> = new Set(['helper', 'otherUnit']);
const ANNA = {
  lastName: 'Wymyślna',
  firstName: 'Anna',
  birthDate: '2015-03-12',
  pesel: '15231200143',
};
/** A child without a number. */
const OLEH = { lastName: 'Testenko', firstName: 'Oleh', birthDate: '2014-01-01', documentNumber: 'ZZ 1' };
const DAYS: Forms = ['dzień', 'dni', 'dni'];

export const rcB02 = defineTableCheck(children, {
  id: 'RC-B02',
  title: 'Pobyty jednego dziecka się nakładają',
  severity: 'error',
  category: 'stays',
  basis: SENSE_OF_DATA,
  reads: ['pesel', 'birthDate', 'placedOn', 'leftOn'],
  mayRead: ['documentNumber', 'careForm', ...NAME_IDS],
  oneOf: NAME_COLUMNS,
  consequenceOf: ['RC-B01', 'RC-B05'],
  advice:
    'Ustal, od kiedy dziecko przebywa w nowym miejscu; popraw datę umieszczenia albo datę zakończenia poprzedniego pobytu.',
  *find(table) {
    const forms = table.values('careForm');
    for (const rows of table.shared(rowsByChild)) {
      const stays = rows
        .filter((row) => !BESIDE_A_PLACEMENT.has(forms[row]))
        .flatMap((row) => stayOf(table, row) ?? [])
        .sort((a, b) => a.from - b.from || a.row - b.row);
      /** Of the stays so far, the one that ends last. */
      let before: Stay | undefined;
      for (const stay of stays) {
        const former = before;
        before = former && endOf(former) >= endOf(stay) ? former : stay;
        const shared = former && tooLongOverlap(former, stay);
        if (!shared) continue;
        yield {
          row: stay.row,
          at: 'placedOn',
          message: `Dziecko ma w tym czasie inny pobyt, od ${formatShortDate(former.from)}; oba nakładają się ${inWords(shared)}.`,
          linked: [
            { at: 'placedOn', row: former.row },
            { at: 'leftOn', row: former.row },
          ],
        };
      }
    }
  },
  examples: {
    passing: [
      {
        shows: 'stays that follow each other, on the same day or on the next',
        rows: [
          { ...ANNA, placedOn: '2022-01-10', leftOn: '2023-02-01' },
          { ...ANNA, placedOn: '2023-02-01', leftOn: '2024-05-10' },
          { ...ANNA, placedOn: '2024-05-11' },
        ],
      },
    ],
    failing: [
      {
        shows: 'the former stay was never closed; the finding stands at the later one, wherever it lies',
        rows: [
          { ...ANNA, placedOn: '2024-05-11' },
          { ...ANNA, placedOn: '2022-01-10' },
        ],
        finds: [{ at: 'placedOn', row: 0 }],
      },
      {
        shows: 'a child without a number, known by names, birth date and document',
        rows: [
          { ...OLEH, placedOn: '2022-01-10', leftOn: '2023-02-01' },
          { ...OLEH, placedOn: '2022-12-01' },
        ],
        finds: [{ at: 'placedOn', row: 1 }],
      },
    ],
    edge: [
      {
        shows: 'two common days are too many',
        rows: [
          { ...ANNA, placedOn: '2022-01-10', leftOn: '2023-02-02' },
          { ...ANNA, placedOn: '2023-02-01' },
        ],
        finds: [{ at: 'placedOn', row: 1 }],
      },
      {
        shows: 'a helper family and a boarding school run beside the placement',
        rows: [
          { ...ANNA, careForm: 'niezawodowa', placedOn: '2022-01-10' },
          { ...ANNA, careForm: 'rodzina pomocowa', placedOn: '2023-07-01', leftOn: '2023-07-21' },
          { ...ANNA, careForm: 'MOW', placedOn: '2025-09-01' },
        ],
      },
      {
        shows: 'a stay that ends before it starts is RC-B01',
        rows: [
          { ...ANNA, placedOn: '2022-01-10' },
          { ...ANNA, placedOn: '2024-01-10', leftOn: '2023-01-10' },
        ],
      },
    ],
  },
});

/** A stay that goes on ends after all others. */
function endOf({ to }: Stay): number {
  return to ?? Infinity;
}

/** „o 12 dni (od 01.02.2023 do 12.02.2023)”, or since when where neither stay has an end. */
function inWords(shared: Period): string {
  const from = formatShortDate(shared.from);
  if (!isClosed(shared)) return `od ${from} i oba trwają nadal`;
  return `o ${counted(days(shared), DAYS)} (od ${from} do ${formatShortDate(shared.to)})`;
}
