/**
 * Whose grid it is: worker, post and FTE as the lines above the table give them, „Pracownik: Anna Wymyślna”, in one cell
 * or with the answer in a cell to the right. Called by index.ts; where the lines name nobody, team-file.ts looks further.
 */
import { a1 } from '../../../workbooks/index.ts';
import type { CellValue, Sheet, SheetRow } from '../../../workbooks/index.ts';
import { bounded } from '../../bounded.ts';
import type { Reading } from '../../canonical-row.ts';
import { fteEmpty, fteUnreadable } from '../../findings/cells.ts';
import type { WorkloadFinding } from '../../findings/definition.ts';
import type { SheetPlace } from '../definition.ts';
import { textOf } from '../grid.ts';

export interface Person {
  /** Empty where nobody is named. */
  readonly name: string;
  readonly post: string;
  readonly fte: Reading;
  /** Where the name stands; the first cell of the table where it stands nowhere. */
  readonly cell: string;
  readonly findings: readonly WorkloadFinding[];
}

interface Answer {
  readonly value: CellValue;
  readonly cell: string;
}

const NAME =
  /^(?:imię i nazwisko pracownika|imię i nazwisko|nazwisko i imię|pracownik socjalny|pracownik|sporządzone dla)$/iu;
const POST = /^(?:stanowisko pracy|stanowisko)$/iu;
const FTE = /^(?:wymiar czasu pracy|wymiar etatu|etat)$/iu;
/** „Pracownik: Anna Wymyślna, stanowisko: aspirant pracy socjalnej; etat 0,5” cut into its answers. */
const PARTS = /[,;|]\s+(?=(?:stanowisko|wymiar|etat|zespół|miesiąc|pracownik)\P{L})/iu;
const LABELLED =
  /^(imię i nazwisko pracownika|imię i nazwisko|nazwisko i imię|pracownik socjalny|pracownik|stanowisko pracy|stanowisko|wymiar czasu pracy|wymiar etatu|etat)\s*(?:[:–—=-]\s*|\s)(\S.*)$/iu;

const MOST_FTE = 2;
/** Longer than any name: a bound for texts made to swell the workbook. */
const LONGEST_NAME = 200;

/** @param top the row of days @param table the first cell of the table */
export function personAbove(sheet: Sheet, top: number, table: string, place: SheetPlace): Person {
  const rows = sheet.rows.filter(({ number }) => number < top);
  const answers = rows.flatMap(answersIn);
  const answerTo = (label: RegExp): Answer | undefined => answers.find((answer) => label.test(answer.label));
  const name = answerTo(NAME);
  const cell = name?.cell ?? table;
  const fte = readFte(answerTo(FTE), place, cell);
  return {
    name: textOf(name?.value).slice(0, LONGEST_NAME),
    post: bounded(textOf(answerTo(POST)?.value)),
    fte: fte.value,
    cell,
    findings: fte.findings,
  };
}

function answersIn(row: SheetRow): (Answer & { label: string })[] {
  return row.values.flatMap((value, column) => {
    const text = textOf(value).slice(0, 2 * LONGEST_NAME);
    if (text === '') return [];
    return text.split(PARTS).flatMap((part) => {
      const label = part.replace(/\s*[:–—-]?\s*$/u, '');
      if ([NAME, POST, FTE].some((known) => known.test(label))) return beside(row, column, label);
      const found = LABELLED.exec(part);
      const [, said = '', answer = ''] = found ?? [];
      return found === null ? [] : [{ label: said, value: answer, cell: a1(row.number, column) }];
    });
  });
}

/** The next filled cell to the right. */
function beside(row: SheetRow, column: number, label: string): (Answer & { label: string })[] {
  const next = row.values.findIndex((value, at) => at > column && value !== undefined && value !== '');
  return next < 0 ? [] : [{ label, value: row.values[next], cell: a1(row.number, next) }];
}

function readFte(
  answer: Answer | undefined,
  place: SheetPlace,
  person: string,
): { value: Reading; findings: readonly WorkloadFinding[] } {
  if (answer === undefined) return { value: 'missing', findings: [fteEmpty({ ...place, cell: person })] };
  const value = typeof answer.value === 'number' ? answer.value : fteInWords(textOf(answer.value));
  if (value !== undefined && value > 0 && value <= MOST_FTE) return { value, findings: [] };
  return { value: 'missing', findings: [fteUnreadable({ ...place, cell: answer.cell })] };
}

/** „1”, „0,5 etatu”, „1/2”, „½”, „pełny”. */
function fteInWords(text: string): number | undefined {
  const plain = text.toLowerCase().replace('½', '1/2').replace('¾', '3/4').replace('¼', '1/4');
  if (/^pełn(?:y|a|ego)(?: etat(?:u)?)?$/u.test(plain)) return 1;
  const found = /^(\d{1,2}(?:[.,]\d{1,4})?)(?:\/(\d{1,2}))?(?: etat(?:u)?)?$/u.exec(plain);
  if (found === null) return undefined;
  return Number(found[1]?.replace(',', '.')) / Number(found[2] ?? 1);
}
