/**
 * What forbids a table altogether, whatever is in the cells: protection, a workbook shared in the old way, and rows
 * inside the register that are none of its rows. They are named with what to do; no row is ever deleted.
 */
import { isFilled } from '../../filled.ts';
import type { Remark, StepResult } from '../plan.ts';
import type { Subject } from '../subject.ts';

const MOST_NAMED = 20;

export function surroundings(subject: Subject): StepResult {
  const { sheet, workbook, file } = subject;
  const obstacles: Remark[] = [];
  const refuse = (code: string, message: string, range?: string): void => {
    obstacles.push({
      code,
      sheet: sheet.name,
      ...(range === undefined ? {} : { range }),
      message,
    });
  };
  if (sheet.protection) {
    refuse(
      'sheet-protected',
      `Arkusz „${sheet.name}” jest chroniony; wyłącz ochronę (Recenzja > Nie chroń arkusza) i spróbuj ponownie. Potem można ją włączyć z powrotem.`,
    );
  }
  if (workbook.structureProtected) {
    refuse(
      'workbook-protected',
      `Struktura skoroszytu „${file}” jest chroniona, więc nie można dodać arkusza z objaśnieniami; wyłącz ochronę (Recenzja > Chroń skoroszyt) i spróbuj ponownie.`,
    );
  }
  if (workbook.shared) {
    refuse(
      'workbook-shared',
      `Skoroszyt „${file}” jest udostępniony w dawny sposób, a w takim nie może być tabel; wyłącz udostępnianie (Recenzja > Udostępnij skoroszyt) i spróbuj ponownie.`,
    );
  }
  const inside = rowsInside(subject);
  if (inside.length > 0) {
    const named = inside.slice(0, MOST_NAMED).join(', ');
    const more = inside.length > MOST_NAMED ? ` i dalsze (razem ${inside.length})` : '';
    refuse(
      'rows-inside',
      `Między wierszami rejestru stoją wiersze, które nie są wpisami (podsumowania, powtórzone nagłówki, numeracja kolumn, napisy): ${named}${more}. Tabela nie może ich mieć w środku; przenieś je pod rejestr albo usuń i spróbuj ponownie.`,
      inside.length === 1 ? `${inside[0]}:${inside[0]}` : undefined,
    );
  }
  return { obstacles };
}

/** Rows of the table to be that recognition left out though they hold something besides their number. */
function rowsInside({ sheet, table, area }: Subject): readonly number[] {
  const { rows, register, mapping } = table.source;
  const counter = register.counter === undefined ? undefined : mapping.get(register.counter)?.column;
  const own = new Set(rows.map(({ number }) => number));
  return sheet.rows
    .filter(({ number }) => number > area.header && number <= area.bottom && !own.has(number))
    .filter(({ values }) =>
      values.some(
        (value, column) =>
          column !== counter && column >= area.left && column <= area.right && isFilled(value),
      ),
    )
    .map(({ number }) => number);
}
