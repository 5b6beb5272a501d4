/** The cases that one run of `teczka fill` makes documents of: rows of a register, or one file of fields. */
import { basename } from 'node:path';
import {
  type DecisionKind,
  isGroup,
  type JsonFields,
  mergeFields,
  registerRecord,
  rowAt,
} from '../../core/decisions/index.ts';
import { children, recogniseRegister } from '../../core/registers/index.ts';
import { type Day, toIso } from '../../core/values/day.ts';
import { TeczkaError } from '../../core/values/errors.ts';
import { parseJson } from '../files/json.ts';
import { readInputFile } from '../files/read.ts';
import { readAnyWorkbook } from '../files/workbook.ts';
import { today } from '../today.ts';
import { parseRows } from './rows.ts';

/** Fields of one document to be, with the words that name it to the clerk. */
export interface FillCase {
  /** "wiersz 45" or "plik sprawa.json". */
  readonly name: string;
  /** Reads the fields. @throws TeczkaError `row-cell-unreadable`: the other cases go on */
  fields(): JsonFields;
}

export interface CaseSource {
  readonly data: string | undefined;
  readonly register: string | undefined;
  readonly rows: string | undefined;
  readonly date: Day | undefined;
  /** Fields given by hand; they win. */
  readonly given: JsonFields;
}

/** One case, or a list of them. */
async function fromData(path: string, given: JsonFields): Promise<readonly FillCase[]> {
  const file = basename(path);
  const parsed = parseJson(await readInputFile(path), file);
  const list: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed];
  return list.map((fields, index) => {
    const name = Array.isArray(parsed) ? `plik „${file}”, pozycja ${index + 1}` : `plik „${file}”`;
    if (isGroup(fields)) return { name, fields: () => mergeFields(fields, given) };
    throw new TeczkaError('input-invalid', `${name}: potrzebny jest obiekt JSON z polami decyzji.`, { file });
  });
}

/** @throws TeczkaError `usage`, `rows-unreadable`, `row-not-found`, `register-not-recognised` … */
export async function fillCases(kind: DecisionKind, source: CaseSource): Promise<readonly FillCase[]> {
  const { data, register, rows, date, given } = source;
  const dated: JsonFields = date === undefined ? {} : { decision: { date: toIso(date) } };
  const byHand = mergeFields(dated, given);
  if (data !== undefined && register === undefined) return fromData(data, byHand);
  if (register === undefined || rows === undefined || data !== undefined) {
    throw new TeczkaError('usage', 'Podaj albo --data PLIK, albo --register REJESTR.xlsx i --rows WIERSZE.');
  }
  const workbook = await readAnyWorkbook(register);
  const table = recogniseRegister({ file: basename(register), workbook }, [children], date ?? today());
  const all = table.source.rows.map(({ number }) => number);
  return parseRows(rows, all).map((number) => {
    const at = rowAt(table, number);
    return {
      name: `wiersz ${number}`,
      fields: () => mergeFields(kind.fromRow(registerRecord(table, at, kind.columns)), byHand),
    };
  });
}
