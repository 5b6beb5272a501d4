/**
 * The one place that turns what Word refuses into a sentence for the person. Called by word-run.ts and data-part.ts.
 * Word's own texts are left out: they may hold what stands in the document.
 */
import { fieldMissing } from '../../../core/host/document-refusals.ts';
import { TeczkaError, type Place } from '../../../core/values/errors.ts';
import { officeCodeOf, officeFailure } from '../office-errors.ts';

const GUARDED: readonly [string, string] = [
  'document-protected',
  'Word nie pozwala zmienić tego miejsca: dokument albo pole jest chronione, albo dokument jest otwarty tylko do odczytu. Wyłącz ochronę (Recenzja > Ogranicz edycję) i spróbuj ponownie.',
];
const TOO_OLD: readonly [string, string] = [
  'host-too-old',
  'Ta wersja Worda nie ma funkcji, której to wymaga. Zaktualizuj pakiet Office.',
];

/** Codes of OfficeExtension.Error, each with the code and the sentence for the person. */
const SENTENCES: ReadonlyMap<string, readonly [code: string, sentence: string]> = new Map([
  ['AccessDenied', GUARDED],
  ['NotAllowed', GUARDED],
  ['ApiNotFound', TOO_OLD],
  ['UnsupportedOperation', TOO_OLD],
]);

/** The error for the person; a fault of ours and what is a TeczkaError already stay as they are. */
export function translated(error: unknown, place: Place): unknown {
  const code = officeCodeOf(error);
  if (code === undefined || error instanceof TeczkaError) return error;
  if (code === 'ItemNotFound') return fieldMissing();
  const known = SENTENCES.get(code);
  return known ? new TeczkaError(...known, place) : hostFailed(officeFailure(error), place);
}

/** @param failure code, for those who keep the program */
export function hostFailed(failure: string, place: Place): TeczkaError {
  const text = `Word nie wykonał polecenia (kod ${failure}). Zapisz dokument i spróbuj ponownie; jeśli to się powtórzy, podaj ten kod osobie, która opiekuje się Teczką.`;
  return new TeczkaError('host-failed', text, place);
}
