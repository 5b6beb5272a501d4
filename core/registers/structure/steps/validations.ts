/**
 * What Excel checks while somebody types, and the hint beside the cell. Excel asks whether an unusual value is meant,
 * it forbids none. Where a column has a rule of the office's own, that one stays.
 */
import { rangeText, type CellRange, type ValidationMessage } from '../../../workbooks/index.ts';
import { addValidations, type AddedValidation, type ValidationRule } from '../../../workbooks/patch/index.ts';
import { ruleFor } from '../column-rules.ts';
import { overlap } from '../own-table.ts';
import type { PlannedChange, Remark, StepResult } from '../plan.ts';
import { knownColumns, type KnownColumn, type Subject } from '../subject.ts';
import { rangeRow, VALIDATED } from '../undo/record.ts';
import { wordList, type WordList } from '../word-lists.ts';

/** Excel shows so much of the title of a hint, and keeps no more. */
const LONGEST_TITLE = 32;
/** For a column with a hint only. */
const ANYTHING: ValidationRule = { kind: 'custom', formula: 'TRUE' };

export function validations(subject: Subject): StepResult {
  const planned = knownColumns(subject).map((column) => planFor(subject, column));
  const rules = planned.flatMap(({ rule }) => rule ?? []);
  return {
    changes: [...planned.flatMap(({ change }) => change ?? []), ...hints(subject, planned)],
    kept: planned.flatMap(({ kept }) => kept ?? []),
    operations: rules.length === 0 ? [] : [addValidations(subject.sheet.name, rules)],
    record: rules.flatMap(({ ranges, prompt }) =>
      ranges.map((range) => rangeRow(VALIDATED, subject.sheet.name, range, prompt?.title)),
    ),
  };
}

/** One change for all columns that get a hint and nothing more. */
function hints({ sheet }: Subject, planned: readonly Planned[]): PlannedChange[] {
  const only = planned.flatMap(({ hint }) => hint ?? []);
  if (only.length === 0) return [];
  const titles = only.map(({ title }) => `„${title}”`).join(', ');
  const message = `Podpowiedź, co wpisać, dostaną też kolumny: ${titles}.`;
  return [
    {
      code: 'prompt',
      sheet: sheet.name,
      range: only.map(({ range }) => range).join(' '),
      message,
    },
  ];
}

interface Planned {
  readonly change?: PlannedChange;
  /** A column that gets a hint only. */
  readonly hint?: { readonly title: string; readonly range: string };
  readonly kept?: Remark;
  readonly rule?: AddedValidation;
}

function planFor(subject: Subject, column: KnownColumn): Planned {
  const { sheet, area, table } = subject;
  const { title, kind } = column.definition;
  const body: CellRange = {
    ...area,
    top: area.header + 1,
    left: column.column,
    right: column.column,
  };
  const place = { sheet: sheet.name, range: rangeText(body) };
  const there = sheet.validations.filter(({ ranges }) => ranges.some((one) => overlap(one, body)));
  const prompt = promptFor(subject, column);
  if (there.some((one) => one.prompt?.title === prompt.title)) return {};
  if (there.length > 0) {
    const message = `W kolumnie „${title}” (${place.range}) zostaje reguła poprawności danych, którą ustawił urząd.`;
    return { kept: { code: 'own-validation', ...place, message } };
  }
  const list = wordList(subject, column);
  const first = { row: body.top, column: column.column };
  const typing = ruleFor(kind).whileTyping?.({
    first,
    list,
    date1904: table.source.date1904,
  });
  if (!typing)
    return {
      hint: { title, range: place.range },
      rule: { ranges: [body], prompt, rule: ANYTHING },
    };
  const message = `Kolumna „${title}” (${place.range}) dostanie ${typing.what} i podpowiedź; zawartość komórek się nie zmieni.${wordsOf(list)}`;
  return {
    change: { code: typing.code, ...place, message },
    rule: { ranges: [body], prompt, rule: typing.rule, error: typing.error },
  };
}

function promptFor({ kind }: Subject, { id, definition: { title } }: KnownColumn): ValidationMessage {
  const text = kind.legend.columns[id]?.meaning ?? title;
  return { title: title.slice(0, LONGEST_TITLE), text };
}

function wordsOf(list: WordList | undefined): string {
  if (!list || list.fromOffice.length === 0) return '';
  const words = list.fromOffice.map((word) => `„${word.trim()}”`).join(', ');
  return ` Na liście będą także słowa, których urząd już używa: ${words}.`;
}
