/** What this Excel can do beyond the level that the pane needs. Called by the files beside it and open-office.ts. */
import { NEEDED_API } from './limits.ts';

/** Does this Excel have the level of its API, e.g. `1.13`? */
export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

export function isExcelNewEnough(): boolean {
  return hasExcelApi(NEEDED_API);
}

/** Merged areas of a range. */
export const seesMerges = (): boolean => hasExcelApi('1.13');

/** An event when a sheet gets another name or is shown or hidden. */
export const seesRenaming = (): boolean => hasExcelApi('1.17');

/** A limit that only a reading shows. */
export const DATES_UNKNOWN =
  'Excel nie podał, od którego roku ten skoroszyt liczy daty: przyjęto 1900. Jeśli daty na liście różnią się od widocznych w arkuszu o 4 lata, nie używaj wyników sprawdzenia. Zapisywanie dat jest wyłączone.';

/** Polish sentences: what this Excel lacks. */
export function limitsOfExcel(): readonly string[] {
  const limits: string[] = [];
  if (!seesMerges()) {
    limits.push(
      'Ta wersja Excela nie mówi, które komórki są scalone: nagłówki ze scalonych komórek mogą zostać rozpoznane gorzej. Pomoże aktualizacja pakietu Office.',
    );
  }
  if (!seesRenaming()) {
    limits.push(
      'Ta wersja Excela nie powiadamia o zmianie nazwy ani o ukryciu arkusza: po takiej zmianie sprawdź rejestr ponownie.',
    );
  }
  return limits;
}
