/** What a consolidated workbook holds, read by SheetJS: by other hands than wrote it. */
import { read, utils } from 'xlsx';

interface DataRow {
  readonly Zespół: string;
  readonly Kod: string;
  readonly Miara: string;
  readonly Wartość?: number;
}

const MEASURE = 'Środowiska w pracy na koniec miesiąca';
const OF_TEAM = 'zespół';

/** The same bytes are looked at after each of several runs. */
const seen = new WeakMap<Uint8Array, readonly string[]>();

/** @returns as TeamsFolder expects it. @throws when it cannot be read, or holds a row twice */
export function shownBy(workbook: Uint8Array): readonly string[] {
  const shown = seen.get(workbook) ?? rowsOf(workbook);
  seen.set(workbook, shown);
  return shown;
}

function rowsOf(workbook: Uint8Array): readonly string[] {
  const sheet = read(workbook, { type: 'array', sheets: 'Dane' }).Sheets.Dane;
  if (sheet === undefined) throw new Error('The target has no sheet „Dane”');
  const rows = utils.sheet_to_json<DataRow>(sheet).filter(({ Zespół }) => Zespół !== undefined);
  const keys = rows.map((row) => [row.Zespół, row.Kod, row.Miara].join('|'));
  if (new Set(keys).size !== keys.length) throw new Error('The target holds a row twice');
  const environments = rows.filter(({ Miara, Kod }) => Miara === MEASURE && Kod !== OF_TEAM);
  const teams = [...new Set(environments.map((row) => row.Zespół))];
  return teams
    .map((team) => {
      const values = environments.filter((row) => row.Zespół === team).map((row) => row.Wartość ?? 0);
      return `${team} ${values.sort((left, right) => left - right).join(' ')}`;
    })
    .sort();
}
