/**
 * What stands in the way of whoever wants to correct the register in this workbook: a protected sheet, a workbook of
 * the old shared mode or marked as final. Reading is not affected. Called by recognise.ts.
 */
import type { Sheet, SheetView, Workbook, WorkbookView } from '../../workbooks/index.ts';

/** Polish sentences; none where the host does not tell. */
export function workbookNotes(workbook: WorkbookView, sheet: SheetView): readonly string[] {
  return [
    ...(isFileSheet(sheet) && sheet.protection
      ? [
          `Arkusz „${sheet.name}” jest chroniony${sheet.protection.password ? ' hasłem' : ''}: odczytano go, ale poprawek nie przyjmie, dopóki nie zdejmie się ochrony (Recenzja → Nie chroń arkusza).`,
        ]
      : []),
    ...(isFile(workbook) && workbook.shared
      ? [
          'Skoroszyt jest w starym trybie udostępniania: inni mogą go właśnie zmieniać, a tabel i list w nim nie przybędzie.',
        ]
      : []),
    ...(isFile(workbook) && workbook.isFinal
      ? ['Skoroszyt oznaczono jako ostateczny. Zanim go poprawisz, upewnij się, że wolno.']
      : []),
  ];
}

function isFile(workbook: WorkbookView): workbook is Workbook {
  return 'isFinal' in workbook;
}

function isFileSheet(sheet: SheetView): sheet is Sheet {
  return 'protection' in sheet;
}
