/**
 * What a person is told when a file cannot be read as a Word document or filled: which file, what is wrong with it,
 * what to do. Called by everything else in this room. Values never stand in these texts, only labels of fields.
 */
import type { PackageKind } from '../opc/package-kind.ts';
import { TeczkaError } from '../values/errors.ts';

export interface DocumentPlace {
  /** File name without folders. */
  readonly file?: string;
}

const SAVE_AS = 'zapisz jako „Dokument programu Word (*.docx)”';
const OLD_FORMAT = 'document-old-format';
const NOT_A_DOCUMENT = 'not-a-document';
const POINT = 'Wskaż dokument .docx.';

/** Code and predicate of the sentence for each kind of file that is no .docx. */
const OTHER_KINDS: Readonly<Record<Exclude<PackageKind, 'docx'>, readonly [code: string, text: string]>> = {
  empty: ['file-empty', 'jest pusty (0 bajtów). Pobierz go jeszcze raz albo poproś o ponowne przesłanie.'],
  encrypted: [
    'document-password',
    'jest zabezpieczony hasłem. Otwórz go w Wordzie, usuń hasło (Plik > Informacje > Chroń dokument > Szyfruj przy użyciu hasła) i zapisz.',
  ],
  doc: [OLD_FORMAT, `ma stary format Worda (.doc). Otwórz go w Wordzie i ${SAVE_AS}.`],
  odt: [OLD_FORMAT, `ma format LibreOffice (.odt). Otwórz go i ${SAVE_AS}.`],
  rtf: [OLD_FORMAT, `ma format RTF. Otwórz go w Wordzie i ${SAVE_AS}.`],
  xlsx: [NOT_A_DOCUMENT, `jest skoroszytem Excela, a nie dokumentem Worda. ${POINT}`],
  xlsb: [NOT_A_DOCUMENT, `jest skoroszytem Excela, a nie dokumentem Worda. ${POINT}`],
  xls: [NOT_A_DOCUMENT, `jest skoroszytem Excela, a nie dokumentem Worda. ${POINT}`],
  ods: [NOT_A_DOCUMENT, `jest arkuszem kalkulacyjnym, a nie dokumentem Worda. ${POINT}`],
  html: [NOT_A_DOCUMENT, `jest stroną HTML, a nie dokumentem Worda. Otwórz go w Wordzie i ${SAVE_AS}.`],
  xml: [NOT_A_DOCUMENT, `jest plikiem XML, a nie dokumentem Worda. ${POINT}`],
  pdf: [NOT_A_DOCUMENT, `jest dokumentem PDF, a nie dokumentem Worda. ${POINT}`],
  zip: [NOT_A_DOCUMENT, 'jest archiwum ZIP bez dokumentu Worda. Rozpakuj je i wskaż dokument .docx.'],
  page: [NOT_A_DOCUMENT, `jest stroną HTML, a nie dokumentem Worda. ${POINT}`],
  text: [NOT_A_DOCUMENT, `jest plikiem tekstowym, a nie dokumentem Worda. ${POINT}`],
  pointer: [NOT_A_DOCUMENT, 'jest tylko odsyłaczem do dokumentu w repozytorium. Pobierz sam dokument.'],
  shortcut: [NOT_A_DOCUMENT, 'jest skrótem, a nie samym dokumentem. Wskaż plik, do którego prowadzi skrót.'],
  blank: [NOT_A_DOCUMENT, 'zawiera same zera: zapis lub kopiowanie przerwano. Poproś o nowy egzemplarz.'],
  unknown: [NOT_A_DOCUMENT, `nie jest dokumentem Worda. ${POINT}`],
};

/** "Plik „decyzja.docx”", or "Plik" when its name is not known. */
export function fileWords({ file }: DocumentPlace): string {
  return file === undefined ? 'Plik' : `Plik „${file}”`;
}

export function wrongKind(kind: Exclude<PackageKind, 'docx'>, place: DocumentPlace): TeczkaError {
  const [code, text] = OTHER_KINDS[kind];
  return new TeczkaError(code, `${fileWords(place)} ${text}`, place);
}

export function withMacros(place: DocumentPlace): TeczkaError {
  const text = `${fileWords(place)} zawiera makra (.docm). Otwórz go w Wordzie i ${SAVE_AS}, bez makr.`;
  return new TeczkaError('document-macros', text, place);
}

/** @param what Polish clause without a full stop: what is broken */
export function documentDamaged(what: string, place: DocumentPlace, cause?: unknown): TeczkaError {
  const advice = `Otwórz go w Wordzie poleceniem „Otwórz i napraw” i ${SAVE_AS} albo poproś o nowy egzemplarz.`;
  const message = `${fileWords(place)} jest uszkodzony: ${what}. ${advice}`;
  return new TeczkaError('document-damaged', message, place, cause === undefined ? undefined : { cause });
}

/** Does the work; what the ground floor says about the package becomes a sentence about this file. */
export function inDocument<Result>(place: DocumentPlace, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof TeczkaError)) throw error;
    if (error.code === 'package-damaged') throw documentDamaged(error.message, place, error);
    if (error.code !== 'package-too-large') throw error;
    const message = `${fileWords(place)} jest za duży: ${error.message}. Usuń z niego zbędne obrazy i załączniki.`;
    throw new TeczkaError('document-too-large', message, place, { cause: error });
  }
}
