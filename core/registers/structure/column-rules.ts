/**
 * What a structured register does for the kinds of column: the number format of cells without one, and what Excel
 * checks while somebody types. A kind without a line here gets neither. Called by steps/formats.ts and
 * steps/validations.ts.
 */
import { day, excelSerial } from '../../values/day.ts';
import {
  a1,
  DATE_FORMAT,
  type CellAddress,
  type StyleName,
  type ValidationMessage,
} from '../../workbooks/index.ts';
import type { ValidationRule } from '../../workbooks/patch/index.ts';
import type { WordList } from './word-lists.ts';

/** What is known where a rule is made. */
export interface RuleContext {
  /** First cell of the column. */
  readonly first: CellAddress;
  readonly list: WordList | undefined;
  readonly date1904: boolean;
}

export interface TypingRule {
  readonly code: string;
  /** Polish, in the accusative: „listę do wyboru”. */
  readonly what: string;
  readonly rule: ValidationRule;
  readonly error: ValidationMessage;
}

interface ColumnRule {
  readonly format?: string;
  /** Of the prepared cells of a blank register. */
  readonly style?: StyleName;
  readonly whileTyping?: (context: RuleContext) => TypingRule | undefined;
}

/** As amounts are shown in everything that Teczka writes. */
export const MONEY_FORMAT = '#,##0.00\\ "zł"';

const RULES: Readonly<Record<string, ColumnRule>> = {
  choice: { whileTyping: chosenFromList },
  date: { format: DATE_FORMAT, style: 'date', whileTyping: aDay },
  money: { format: MONEY_FORMAT, style: 'money' },
};

/** The days of a register; an Excel whose days begin with 1904 has none before. */
const FIRST_DAY = day('1900-01-01');
const FIRST_DAY_1904 = day('1904-01-01');
const LAST_DAY = day('2199-12-31');

export function ruleFor(kind: string): ColumnRule {
  return RULES[kind] ?? {};
}

function chosenFromList({ list }: RuleContext): TypingRule | undefined {
  if (!list) return undefined;
  return {
    code: 'word-list',
    what: 'listę wartości do wyboru',
    rule: { kind: 'list', formula: list.name },
    error: {
      title: 'Nie ma tego na liście',
      text: 'Wybierz wartość z listy. Nowe słowo można dopisać na dole arkusza z objaśnieniami.',
    },
  };
}

function aDay({ list, first, date1904 }: RuleContext): TypingRule {
  const from = date1904 ? FIRST_DAY_1904 : FIRST_DAY;
  const words = list ? `, albo: ${list.words.slice(0, 3).join(', ')}` : '';
  const rest = {
    code: 'days',
    what: 'sprawdzanie dat',
    error: {
      title: 'To nie jest data',
      text: `Wpisz dzień, miesiąc i rok, np. 18.01.2024${words}.`,
    },
  };
  if (!list) return { ...rest, rule: { kind: 'date', from, to: LAST_DAY } };
  const cell = a1(first.row, first.column);
  const [least, most] = [excelSerial(from, date1904), excelSerial(LAST_DAY, date1904)];
  const isDay = `AND(ISNUMBER(${cell}),${cell}>=${least},${cell}<=${most})`;
  return {
    ...rest,
    rule: {
      kind: 'custom',
      formula: `OR(${isDay},COUNTIF(${list.name},${cell})>0)`,
    },
  };
}
