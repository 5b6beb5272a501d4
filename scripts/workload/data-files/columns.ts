/**
 * The columns of a data file, as an office network, a ministry or Power BI reads them: one row is one measure of one
 * worker on one day or in one month. Documented in docs/workload-data-files.md. Used by both formats.
 */
import { grosze, moneyToJson } from '../../../core/values/money.ts';
import { toIso } from '../../../core/values/day.ts';
import { measures, type CanonicalRow } from '../../../core/workload/index.ts';
import type { MeasureKind } from '../../../core/workload/measures/definition.ts';

/** What Parquet stores, so that nobody has to guess types. */
export type DataType = 'text' | 'date' | 'number' | 'money';

export interface DataColumn {
  readonly name: string;
  readonly type: DataType;
  /** A text; days since 1970-01-01; a number; grosze. null where there is none, only in columns that are no text. */
  stored(row: CanonicalRow): string | number | null;
  /** The same as JSON writes it: days RRRR-MM-DD, amounts as decimal text. */
  json(row: CanonicalRow): string | number | null;
}

const titles = new Map<string, string>(measures.map(({ id, title }) => [id, title]));

const KINDS: Readonly<Record<MeasureKind['id'], string>> = {
  count: 'liczba',
  state: 'stan',
  opening: 'stan początkowy',
  days: 'dni',
  flag: 'tak/nie',
  amount: 'kwota',
};

const STATUSES: Readonly<Record<CanonicalRow['status'], string>> = {
  read: 'odczytano',
  corrected: 'poprawiono',
  missing: 'brak',
};

const text = (name: string, of: (row: CanonicalRow) => string): DataColumn => ({
  name,
  type: 'text',
  stored: of,
  json: of,
});

const number = (name: string, of: (row: CanonicalRow) => number | null): DataColumn => ({
  name,
  type: 'number',
  stored: of,
  json: of,
});

const known = (value: CanonicalRow['value']): number | null => (typeof value === 'number' ? value : null);

/** Whole grosze, exact; null for what is no amount. */
function amountOf({ kind, value }: CanonicalRow): number | null {
  return kind === 'amount' ? known(value) : null;
}

export const dataColumns: readonly DataColumn[] = [
  text('okres', ({ period }) => period),
  {
    name: 'data',
    type: 'date',
    stored: ({ date }) => date ?? null,
    json: ({ date }) => (date === undefined ? null : toIso(date)),
  },
  text('jednostka', ({ unit }) => unit),
  text('zespol', ({ team }) => team),
  text('pracownik', ({ code }) => code),
  text('stanowisko', ({ post }) => post),
  number('etat', ({ fte }) => known(fte)),
  text('miara_id', ({ measure }) => measure),
  text('miara', ({ measure }) => titles.get(measure) ?? measure),
  text('rodzaj', ({ kind }) => KINDS[kind]),
  number('wartosc', ({ kind, value }) => (kind === 'amount' ? null : known(value))),
  {
    name: 'kwota_zl',
    type: 'money',
    stored: amountOf,
    json(row) {
      const amount = amountOf(row);
      return amount === null ? null : moneyToJson(grosze(amount));
    },
  },
  text('stan', ({ value, status }) => (value === 'not-applicable' ? 'nie dotyczy' : STATUSES[status])),
  text('w_sumie', ({ inTotal }) => (inTotal ? 'tak' : 'nie')),
  text('plik', ({ source }) => source.file),
  text('arkusz', ({ source }) => source.sheet),
  text('komorka', ({ source }) => source.cell),
];
