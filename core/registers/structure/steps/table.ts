/**
 * The Excel table over header and rows: it filters, grows with each new row and carries formats and lists along. One
 * that holds the register already stays as the office made it.
 */
import { columnLetters, rangeText } from '../../../workbooks/index.ts';
import { addTable, freeTableName } from '../../../workbooks/patch/index.ts';
import type { Remark, StepResult } from '../plan.ts';
import type { Subject } from '../subject.ts';
import { FILTERED, rangeRow, TABLE } from '../undo/record.ts';

export function excelTable(subject: Subject): StepResult {
  const { sheet, area, own, kind, draft } = subject;
  if (own?.fits) return {};
  if (own)
    return {
      obstacles: [otherTable(subject, own.table.displayName, rangeText(own.table.range))],
    };
  const { top, left, bottom, right } = area;
  const range = rangeText({ top, left, bottom, right });
  const name = freeTableName(draft, kind.legend.sheet);
  const message = `Zakres ${range} stanie się tabelą programu Excel „${name}”: z filtrem, z nagłówkiem w wierszu ${area.header}; nowe wiersze dołączą do niej same.`;
  return {
    changes: [{ code: 'table', sheet: sheet.name, range, message }],
    kept: outside(subject),
    operations: [
      addTable({
        sheet: sheet.name,
        name,
        range: { top, left, bottom, right },
      }),
    ],
    record: [
      rangeRow(TABLE, sheet.name, area, name),
      ...(sheet.filter ? [rangeRow(FILTERED, sheet.name, sheet.filter)] : []),
    ],
  };
}

function otherTable({ sheet }: Subject, name: string, range: string): Remark {
  const message = `Na rejestr zachodzi tabela „${name}” (${range}), która nie obejmuje całego rejestru; rozszerz ją na wszystkie kolumny i wiersze rejestru (Projekt tabeli > Zmień rozmiar tabeli) albo zamień na zakres i spróbuj ponownie.`;
  return { code: 'other-table', sheet: sheet.name, range, message };
}

/** Rows below the table that hold something. */
function outside({ sheet, area }: Subject): Remark[] {
  const below = sheet.rows.filter(({ number }) => number > area.bottom);
  const [first] = below;
  if (!first) return [];
  const last = below.at(-1)?.number ?? first.number;
  const range = `${columnLetters(area.left)}${first.number}:${columnLetters(area.right)}${last}`;
  const message = `Wiersze od ${first.number} (podsumowania, podpisy, uwagi) nie należą do rejestru i zostają pod tabelą bez zmian.`;
  return [{ code: 'below-table', sheet: sheet.name, range, message }];
}
