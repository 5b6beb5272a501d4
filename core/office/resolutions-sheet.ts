/**
 * Sheet „Uchwały” of office.xlsx: one row a version of a council's resolution on fees; its bands are in sheet „Tabele
 * opłat” (bands-sheet.ts).
 */
import type { CouncilTable } from '../law/index.ts';
import type { Workbook } from '../workbooks/index.ts';
import {
  type CellReader,
  isEmpty,
  optionalDay,
  optionalText,
  requiredMoney,
  requiredText,
  requiredWord,
} from './cell-values.ts';
import type { Faults } from './faults.ts';
import { EDGES, FEES, KINDS, ROUNDINGS, UNITS } from './resolution-words.ts';
import { optionalRows, type SettingsRow } from './settings-sheet.ts';
import { faultOverlaps } from './validity.ts';

const SHEET = 'Uchwały';
const HEADERS = [
  'Id',
  'Rodzaj',
  'Uchwała',
  'Obowiązuje od',
  'Obowiązuje do',
  'Progi',
  'Opłata',
  'Za',
  'Cena',
  'Zaokrąglenie',
];

/** A version of a resolution without its bands. */
export type ResolutionRow = Omit<CouncilTable, 'bands'>;

export interface ReadResolutions {
  /** Rows without a fault. */
  readonly sound: readonly ResolutionRow[];
  /** Has the resolution a faulty row? Of its bands only consequences of that fault could be found. */
  readonly isFaulty: (id: string) => boolean;
}

export function readResolutions(workbook: Workbook, faults: Faults): ReadResolutions {
  const reader: CellReader = { sheet: SHEET, faults };
  const rows = optionalRows(workbook, SHEET, HEADERS, faults.file).map((row) => {
    const before = faults.all.length;
    const read = resolutionOf(row, reader, workbook.date1904);
    return { id: optionalText(row.get('Id')), read, isFaulty: faults.all.length > before };
  });
  const readable = rows.flatMap(({ read }) => (read === undefined ? [] : [read]));
  const before = faults.all.length;
  faultOverlaps(readable, 'uchwała o tym id ma już tabelę na te dni', faults);
  const overlapping = new Set(faults.all.slice(before).map(({ cell }) => cell));
  const faulty = rows.filter(
    ({ read, isFaulty }) => isFaulty || (read !== undefined && overlapping.has(read.place.cell ?? '')),
  );
  const sound = readable.filter(({ id }) => !faulty.some((row) => row.id === id));
  const nameless = faulty.some(({ id }) => id === undefined);
  return {
    sound,
    isFaulty: (id) =>
      faulty.some((row) => row.id === id) || (nameless && !sound.some((resolution) => resolution.id === id)),
  };
}

/** Every cell is read before giving up, so that all faults of the row are told. */
function resolutionOf(row: SettingsRow, reader: CellReader, date1904: boolean): ResolutionRow | undefined {
  const id = requiredText(reader, row.get('Id'), 'id uchwały');
  const kind = requiredWord(reader, row.get('Rodzaj'), KINDS, 'rodzaj');
  const resolution = requiredText(reader, row.get('Uchwała'), 'numer, rada i data uchwały');
  const from = optionalDay(reader, row.get('Obowiązuje od'), date1904);
  const to = optionalDay(reader, row.get('Obowiązuje do'), date1904);
  if (from === null)
    reader.faults.add(SHEET, row.get('Obowiązuje od').cell, 'podaj pierwszy dzień obowiązywania');
  const edges = requiredWord(reader, row.get('Progi'), EDGES, 'w czym są progi');
  const fee = requiredWord(reader, row.get('Opłata'), FEES, 'w czym jest opłata');
  const per = requiredWord(reader, row.get('Za'), UNITS, 'za co jest opłata');
  const price = isEmpty(row.get('Cena')) ? undefined : requiredMoney(reader, row.get('Cena'), 'cena');
  const rounding = isEmpty(row.get('Zaokrąglenie'))
    ? 'perUnit'
    : requiredWord(reader, row.get('Zaokrąglenie'), ROUNDINGS, 'zaokrąglenie');
  if (id === undefined || kind === undefined || resolution === undefined || !from || to === undefined)
    return undefined;
  if (edges === undefined || fee === undefined || per === undefined || rounding === undefined)
    return undefined;
  const place = { file: reader.faults.file, sheet: SHEET, cell: row.get('Id').cell };
  const known = price === undefined ? {} : { price };
  return { id, kind, resolution, from, to, edges, fee, per, rounding, place, ...known };
}
