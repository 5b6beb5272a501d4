/** Headings that a table could not have as they are: missing in the lowest row of the header, repeated, no text. */
import { a1, GENERAL_FORMAT, type CellValue } from '../../../workbooks/index.ts';
import { setCells, type CellEdit } from '../../../workbooks/patch/index.ts';
import type { PlannedChange, StepResult } from '../plan.ts';
import type { Subject, SubjectColumn } from '../subject.ts';
import { cellRow } from '../undo/record.ts';

export function headings(subject: Subject): StepResult {
  const { sheet, area, columns } = subject;
  const changed = columns.filter(({ former, text }) => former !== text);
  const edits = changed.map(({ column, text }): CellEdit => {
    return {
      sheet: sheet.name,
      row: area.header,
      column,
      entry: { kind: 'text', text },
    };
  });
  const row = sheet.rows.find(({ number }) => number === area.header);
  const formulas = columns.filter(({ column }) => row && sheet.formula(row, column) !== undefined);
  return {
    changes: changed.map((column) => change(subject, column)),
    obstacles: formulas.map(({ column, text }) => {
      const range = a1(area.header, column);
      const message = `Nagłówek „${inOneLine(text)}” w komórce ${range} jest wynikiem formuły, a tabela przyjmuje tylko tekst; wpisz w nią tekst nagłówka.`;
      return { code: 'heading-formula', sheet: sheet.name, range, message };
    }),
    operations: edits.length === 0 ? [] : [setCells(edits)],
    record: changed.map(({ column, former, text }) => {
      const format = row ? sheet.numberFormat(row, column) : GENERAL_FORMAT;
      const states = { before: keptHeading(former), format, after: text };
      return cellRow(sheet.name, [area.header, column], states);
    }),
  };
}

function change(
  { sheet, area }: Subject,
  { column, former, text, reason = '' }: SubjectColumn,
): PlannedChange {
  const range = a1(area.header, column);
  const before = former === undefined || typeof former === 'object' ? '' : String(former);
  const after = inOneLine(text);
  const message = `Nagłówek w komórce ${range} będzie brzmiał „${after}”: ${reason}.`;
  return { code: 'heading', sheet: sheet.name, range, message, before, after };
}

/** A truth value or an error is no heading to go back to: the text stays empty. */
function keptHeading(value: CellValue): string | number | undefined {
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
