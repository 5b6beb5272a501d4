/**
 * Where the pane was opened: in Excel, in Word, or in neither. Called once, by the pane's start. A host that is missing
 * or too old is an answer with an explanation, never an error.
 */
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

/** @param onFailure takes what listeners of the host throw; by default it becomes an uncaught error of the page */
export async function openOffice(onFailure: OnFailure = throwLater): Promise<PaneHost> {
  // A plain browser, or a page that could not load Microsoft's script.
  if (typeof Office === 'undefined') return none(OUTSIDE);
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
  const { WordDocument } = await import('./word/word-document.ts');
  return { kind: 'document', document: new WordDocument() };
}

function none(explanation: string): PaneHost {
  return { kind: 'none', explanation };
}

function throwLater(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}

const WHERE =
  'Otwórz skoroszyt w Excelu albo dokument w Wordzie i wybierz na wstążce Teczka, albo uruchom warsztat poleceniem „teczka serve”.';
const OUTSIDE = `Ta strona nie została otwarta w programie Excel ani Word. ${WHERE}`;
const OLD_EXCEL = `Ta wersja Excela jest za stara: Teczka potrzebuje interfejsu ExcelApi ${NEEDED_API}, który mają Excel 2021, Excel z Microsoft 365 (od wersji 2008) i Excel w przeglądarce. Zaktualizuj pakiet Office.`;
const OLD_WORD = `Ta wersja Worda jest za stara: Teczka potrzebuje interfejsu WordApi ${NEEDED_WORD_API}, który mają Word 2021, Word z Microsoft 365 i Word w przeglądarce. Zaktualizuj pakiet Office.`;
