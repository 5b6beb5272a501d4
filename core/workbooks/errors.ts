/**
 * What a person is told when a file cannot be read as a workbook: which file, what is wrong with it, what to do.
 * Called by workbook.ts and everything below it.
 */
import type { PackageKind } from '../opc/package-kind.ts';
import { TeczkaError } from '../values/errors.ts';

export interface WorkbookPlace {
  /** File name without folders. */
  readonly file?: string;
  readonly sheet?: string;
}

const SAVE_AS = 'zapisz jako „Skoroszyt programu Excel (*.xlsx)”';
const REPAIR = `Otwórz go w Excelu poleceniem „Otwórz i napraw” i ${SAVE_AS} albo poproś o nowy egzemplarz.`;
const OPEN_AND_SAVE = `Otwórz go w Excelu i ${SAVE_AS}.`;

const OLD_FORMAT = 'workbook-old-format';
const NOT_A_WORKBOOK = 'not-a-workbook';

/** Code and predicate of the sentence for each kind of file that is no .xlsx. */
const OTHER_KINDS: Readonly<Record<Exclude<PackageKind, 'xlsx'>, readonly [code: string, text: string]>> = {
  empty: ['file-empty', 'jest pusty (0 bajtów). Pobierz go jeszcze raz albo poproś o ponowne przesłanie.'],
  encrypted: [
    'workbook-password',
    'jest zabezpieczony hasłem. Otwórz go w Excelu, usuń hasło (Plik > Informacje > Chroń skoroszyt > Szyfruj przy użyciu hasła) i zapisz.',
  ],
  xls: [OLD_FORMAT, `ma stary format Excela (.xls). ${OPEN_AND_SAVE}`],
  xlsb: [OLD_FORMAT, `ma binarny format Excela (.xlsb). ${OPEN_AND_SAVE}`],
  ods: [OLD_FORMAT, `ma format LibreOffice (.ods). Otwórz go i ${SAVE_AS}.`],
  xml: [OLD_FORMAT, `ma format XML Excela z 2003 roku. ${OPEN_AND_SAVE}`],
  html: [
    OLD_FORMAT,
    `jest stroną HTML z rozszerzeniem Excela (tak eksportują niektóre systemy). ${OPEN_AND_SAVE}`,
  ],
  docx: [NOT_A_WORKBOOK, 'jest dokumentem Worda, a nie skoroszytem Excela. Wskaż skoroszyt .xlsx.'],
  doc: [NOT_A_WORKBOOK, 'jest dokumentem Worda, a nie skoroszytem Excela. Wskaż skoroszyt .xlsx.'],
  odt: [NOT_A_WORKBOOK, 'jest dokumentem tekstowym, a nie skoroszytem Excela. Wskaż skoroszyt .xlsx.'],
  rtf: [NOT_A_WORKBOOK, 'jest dokumentem tekstowym, a nie skoroszytem Excela. Wskaż skoroszyt .xlsx.'],
  pdf: [NOT_A_WORKBOOK, 'jest dokumentem PDF, a nie skoroszytem Excela. Wskaż skoroszyt .xlsx.'],
  zip: [NOT_A_WORKBOOK, 'jest archiwum ZIP bez skoroszytu Excela. Rozpakuj je i wskaż skoroszyt .xlsx.'],
  page: [
    NOT_A_WORKBOOK,
    'jest stroną internetową bez tabeli – zwykle stroną logowania zapisaną zamiast pliku. Zaloguj się i pobierz plik jeszcze raz.',
  ],
  text: [NOT_A_WORKBOOK, `nie jest skoroszytem Excela, tylko plikiem tekstowym. ${OPEN_AND_SAVE}`],
  pointer: [
    NOT_A_WORKBOOK,
    'jest tylko odsyłaczem do skoroszytu w repozytorium (Git LFS). Pobierz sam skoroszyt.',
  ],
  shortcut: [NOT_A_WORKBOOK, 'jest skrótem, a nie samym skoroszytem. Wskaż plik, do którego prowadzi skrót.'],
  blank: [
    NOT_A_WORKBOOK,
    'zawiera same zera: jego zapis lub kopiowanie przerwano. Pobierz go jeszcze raz albo poproś o ponowne przesłanie.',
  ],
  unknown: [NOT_A_WORKBOOK, 'nie jest skoroszytem Excela. Wskaż skoroszyt .xlsx.'],
};

/** Excel puts such a file beside a workbook that somebody has open. */
const OWNER_FILE = '~$';
const IS_OWNER_FILE =
  'to znak, że ktoś ma otwarty skoroszyt o tej samej nazwie bez „~$” na początku; danych w nim nie ma. Wskaż tamten skoroszyt.';

/** "Plik „rejestr.xlsx”", with its sheet "Plik „rejestr.xlsx” (arkusz „2025”)"; "Plik" when its name is not known. */
export function fileWords({ file, sheet }: WorkbookPlace): string {
  const name = file === undefined ? 'Plik' : `Plik „${file}”`;
  return sheet === undefined ? name : `${name} (arkusz „${sheet}”)`;
}

export function wrongKind(kind: Exclude<PackageKind, 'xlsx'>, place: WorkbookPlace): TeczkaError {
  if (kind !== 'empty' && place.file?.startsWith(OWNER_FILE)) {
    return new TeczkaError(NOT_A_WORKBOOK, `${fileWords(place)} ${IS_OWNER_FILE}`, place);
  }
  const [code, text] = OTHER_KINDS[kind];
  return new TeczkaError(code, `${fileWords(place)} ${text}`, place);
}

/** @param what Polish clause without a full stop: what is broken */
export function workbookDamaged(what: string, place: WorkbookPlace, cause?: unknown): TeczkaError {
  const message = `${fileWords(place)} jest uszkodzony: ${what}. ${REPAIR}`;
  return new TeczkaError('workbook-damaged', message, place, cause === undefined ? undefined : { cause });
}

/** @param what Polish clause without a full stop: what is too large */
export function workbookTooLarge(what: string, place: WorkbookPlace): TeczkaError {
  const advice = 'Usuń zbędne arkusze i puste sformatowane wiersze albo podziel plik.';
  return new TeczkaError('workbook-too-large', `${fileWords(place)} jest za duży: ${what}. ${advice}`, place);
}

export function sheetMissing(name: string, existing: readonly string[], place: WorkbookPlace): TeczkaError {
  const list = existing.map((sheet) => `„${sheet}”`).join(', ');
  const text = `${fileWords(place)} nie ma arkusza „${name}”. Są w nim arkusze: ${list}.`;
  return new TeczkaError('sheet-missing', text, { ...place, sheet: name });
}

/** Does the work; what the ground floor says about the package becomes a sentence about this file. */
export function inWorkbook<Result>(place: WorkbookPlace, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw aboutWorkbook(error, place);
  }
}

/** As `inWorkbook`, for what is given one after another. */
export async function* eachInWorkbook<Item>(
  place: WorkbookPlace,
  items: () => AsyncIterable<Item>,
): AsyncGenerator<Item> {
  try {
    yield* items();
  } catch (error) {
    throw aboutWorkbook(error, place);
  }
}

function aboutWorkbook(error: unknown, place: WorkbookPlace): unknown {
  if (error instanceof TeczkaError && error.code === 'package-damaged') {
    return workbookDamaged(error.message, place, error);
  }
  if (error instanceof TeczkaError && error.code === 'package-too-large') {
    return workbookTooLarge(error.message, place);
  }
  return error;
}
