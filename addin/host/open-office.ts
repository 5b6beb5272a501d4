/**
 * Where the pane was opened: in Excel, in Word, or in neither. Called once, by the pane's start. A host that is missing,
 * out of reach or too old is an answer with an explanation, never an error.
 */
import { loadPart } from '../load-part.ts';
import { ExcelWorkbook } from './excel/excel-workbook.ts';
import { NEEDED_API } from './excel/limits.ts';
import { isExcelNewEnough } from './excel/requirements.ts';
import type { PaneHost } from './pane-host.ts';
import { isWordNewEnough, NEEDED_API as NEEDED_WORD_API } from './word/requirements.ts';

export type OnFailure = (error: unknown) => void;
type Opener = (onFailure: OnFailure) => PaneHost | Promise<PaneHost>;

/** What each Office program opens, by its name in Office.HostType. */
const OPENERS: ReadonlyMap<string, Opener> = new Map<string, Opener>([
  ['Excel', openExcel],
  ['Word', openWord],
]);

/**
 * Waits as long as Office takes: for ever where one of the scripts that office.js itself loads is blocked
 * (OfficeDev/office-js issue 6148), so the caller has to tell the person meanwhile.
 * @param onFailure takes what listeners of the host throw; by default it becomes an uncaught error of the page
 * @throws TeczkaError `part-not-loaded`
 */
export async function openOffice(onFailure: OnFailure = throwLater): Promise<PaneHost> {
  if (typeof Office === 'undefined') return { ...none(NO_SCRIPT), retry: true };
  const { host } = await Office.onReady();
  return (await OPENERS.get(String(host))?.(onFailure)) ?? none(OUTSIDE);
}

function openExcel(onFailure: OnFailure): PaneHost {
  if (!isExcelNewEnough()) return none(OLD_EXCEL);
  return { kind: 'workbook', workbook: new ExcelWorkbook(onFailure) };
}

/** Loaded only here: whoever opens Excel waits for nothing of Word. */
async function openWord(): Promise<PaneHost> {
  if (!isWordNewEnough()) return none(OLD_WORD);
  const { WordDocument } = await loadPart(() => import('./word/word-document.ts'));
  return { kind: 'document', document: new WordDocument() };
}

function none(explanation: string) {
  return { kind: 'none', explanation } as const;
}

function throwLater(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}

const WHERE =
  'Otwórz skoroszyt w Excelu albo dokument w Wordzie i wybierz na wstążce Teczka, albo uruchom warsztat poleceniem „teczka serve”.';
const OUTSIDE = `Ta strona nie została otwarta w programie Excel ani Word. ${WHERE}`;
const NO_SCRIPT =
  'Nie udało się wczytać skryptu firmy Microsoft, bez którego panel nie widzi otwartego pliku: nie ma połączenia z internetem albo sieć blokuje adres https://appsforoffice.microsoft.com. Sprawdź połączenie i spróbuj ponownie. Jeżeli to nie pomoże, poproś administratora o dopuszczenie tego adresu w zaporze i na serwerze proxy.';
const OLD_EXCEL = `Ta wersja Excela jest za stara: Teczka potrzebuje interfejsu ExcelApi ${NEEDED_API}, który mają Excel 2021, Excel z Microsoft 365 (od wersji 2008) i Excel w przeglądarce. Zaktualizuj pakiet Office.`;
const OLD_WORD = `Ta wersja Worda jest za stara: Teczka potrzebuje interfejsu WordApi ${NEEDED_WORD_API}, który mają Word 2021, Word z Microsoft 365 i Word w przeglądarce. Zaktualizuj pakiet Office.`;
