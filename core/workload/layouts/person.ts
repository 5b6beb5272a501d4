/**
 * Whose sheet it is: worker, post and FTE as the lines above the table give them, „Pracownik: Anna Wymyślna”, in one cell
 * or with the answer in a cell to the right. Called by the layouts of single workers; where the lines name nobody,
 * team-file.ts looks further.
 */
import { a1 } from '../../workbooks/index.ts';
import type { CellValue, Sheet, SheetRow } from '../../workbooks/index.ts';
import { bounded } from '../bounded.ts';
import type { Reading } from '../canonical-row.ts';
import type { WorkloadFinding } from '../findings/definition.ts';
import type { SheetPlace } from './definition.ts';
import { readFte } from './fte.ts';
import { textOf } from './grid.ts';
import { nameAndPost } from './name-and-post.ts';
import { isFilled } from './number-cell.ts';

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

const NAMES = [
  '(?:imię i nazwisko|nazwisko i imię)(?: pracownika(?: socjalnego)?)?',
  '(?:starszy )?pracownik(?: socjalny)?(?: \\(imię i nazwisko\\))?',
  'sporządzone dla',
].join('|');
const POSTS = 'stanowisko(?: pracy)?';
const FTES = 'wymiar (?:czasu pracy|etatu)|etat';
const whole = (labels: string): RegExp => new RegExp(`^(?:${labels})$`, 'iu');
const NAME = whole(NAMES);
const POST = whole(POSTS);
const FTE = whole(FTES);
/** „Pracownik: Anna Wymyślna, stanowisko: aspirant pracy socjalnej; etat 0,5” cut into its answers. */
const PARTS =
  /[,;|]\s+(?=(?:stanowisko|wymiar|etat|zespół|miesiąc)\P{L}|pracownik\s*:|[\d½¼¾][\d.,/]* etat|pełn\p{L}+ etat)/iu;
const FTE_ALONE = /^(?:[\d½¼¾][\d.,/]*|pełn\p{L}+) etatu?$/iu;
const LABELLED = new RegExp(`^(${NAMES}|${POSTS}|${FTES})\\s*(?:[:–—=-]\\s*|\\s)(\\S.*)$`, 'iu');

/** Longer than any name: a bound for texts made to swell the workbook. */
const LONGEST_NAME = 200;

/** @param top the first row of the table @param table its first cell */
export function personAbove(sheet: Sheet, top: number, table: string, place: SheetPlace): Person {
  const rows = sheet.rows.filter(({ number }) => number < top);
  const answers = rows.flatMap(answersIn);
  const answerTo = (label: RegExp): Answer | undefined => answers.find((answer) => label.test(answer.label));
  const name = answerTo(NAME);
  const cell = name?.cell ?? table;
  const fte = answerTo(FTE);
  const read = readFte(fte?.value, { ...place, cell: isFilled(fte?.value) ? (fte?.cell ?? cell) : cell });
  const named = nameAndPost(textOf(name?.value).slice(0, LONGEST_NAME));
  return {
    name: named.name,
    post: bounded(textOf(answerTo(POST)?.value) || named.post),
    fte: read.value,
    cell,
    findings: read.findings,
  };
}

function answersIn(row: SheetRow): (Answer & { label: string })[] {
  return row.values.flatMap((value, column) => {
    const text = textOf(value).slice(0, 2 * LONGEST_NAME);
    if (text === '') return [];
    return text.split(PARTS).flatMap((part) => {
      const label = part.replace(/\s*[:–—-]?\s*$/u, '');
      if (isLabel(label)) return beside(row, column, label);
      if (FTE_ALONE.test(part)) return { label: 'etat', value: part, cell: a1(row.number, column) };
      const found = LABELLED.exec(part);
      const [, said = '', answer = ''] = found ?? [];
      return found === null ? [] : [{ label: said, value: answer, cell: a1(row.number, column) }];
    });
  });
}

const isLabel = (text: string): boolean => [NAME, POST, FTE].some((known) => known.test(text));

/** The next filled cell to the right; none where it is the next label, and this one was left unanswered. */
function beside(row: SheetRow, column: number, label: string): (Answer & { label: string })[] {
  const next = row.values.findIndex((value, at) => at > column && isFilled(value));
  const text = textOf(row.values[next]);
  if (next < 0 || text.endsWith(':') || isLabel(text)) return [];
  return [{ label, value: row.values[next], cell: a1(row.number, next) }];
}
