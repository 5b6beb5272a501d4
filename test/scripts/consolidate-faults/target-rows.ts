/** What the target workbook holds, read by SheetJS: by other hands than wrote it. */
import { read, utils } from 'xlsx';

interface DataRow {
  readonly Zespół: string;
  readonly Pracownik: string;
  readonly Miara: string;
  readonly Wartość?: number;
}

/** @returns as TeamsFolder expects it. @throws when it cannot be read, or holds a row twice */
export function shownBy(workbook: Uint8Array): readonly string[] {
  const sheet = read(workbook, { type: 'array' }).Sheets.Dane;
  if (sheet === undefined) throw new Error('The target has no sheet „Dane”');
  const rows = utils.sheet_to_json<DataRow>(sheet);
  const keys = rows.map((row) => [row.Zespół, row.Pracownik, row.Miara].join('|'));
  if (new Set(keys).size !== keys.length) throw new Error('The target holds a row twice');
  const environments = rows.filter(({ Miara, Pracownik }) => Miara === 'environments' && Pracownik);
  const teams = [...new Set(environments.map((row) => row.Zespół))];
  return teams
    .map((team) => {
      const values = environments.filter((row) => row.Zespół === team).map((row) => row.Wartość ?? 0);
      return `${team} ${values.sort((left, right) => left - right).join(' ')}`;
    })
    .sort();
}
