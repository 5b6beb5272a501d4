/**
 * The one place that turns what Excel refuses into a sentence for the person. Called by excel-run.ts; the files that
 * split a request ask here whether it was refused for its size. Excel's own texts are left out: they may hold what
 * stands in the cells.
 */
import { TeczkaError, type Place } from '../../../core/values/errors.ts';
import { officeCodeOf, officeFailure } from '../office-errors.ts';

const AGAIN = 'i spróbuj ponownie';

const TOO_LARGE = [
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'OperationCellsExceedLimit',
  'RangeExceedsLimit',
];

/** Excel refuses the request as a whole: nothing of it was done. */
const EDITING = 'InvalidOperationInCellEditMode';

/** Codes of OfficeExtension.Error, each with the code and the sentence for the person. */
const SENTENCES: ReadonlyMap<string, readonly [code: string, sentence: string]> = new Map([
  [EDITING, busy(`Excel czeka na koniec edycji komórki`)],
  ['ItemNotFound', missing()],
  ['InvalidReference', missing()],
  ['AccessDenied', guarded()],
  ['ApiNotFound', tooOld()],
  ['UnsupportedOperation', tooOld()],
  ...TOO_LARGE.map((code) => [code, tooMuch()] as const),
]);

/** Did Excel refuse a request because of its size? */
export function isTooLarge(error: unknown): boolean {
  return TOO_LARGE.includes(officeCodeOf(error) ?? '');
}

/** Was the request refused, nothing of it done, because the person is editing a cell? */
export function isEditing(error: unknown): boolean {
  return officeCodeOf(error) === EDITING;
}

/** Is Excel probably waiting until the person has finished editing a cell? */
export function isBusy(error: unknown): boolean {
  return sentenceOf(error)?.[0] === 'host-busy';
}

/** The error for the person; a fault of ours and what is a TeczkaError already stay as they are. */
export function translated(error: unknown, place: Place): unknown {
  const code = officeCodeOf(error);
  if (code === undefined || error instanceof TeczkaError) return error;
  const [ours, sentence] = sentenceOf(error) ?? [
    'host-failed',
    `Excel nie wykonał polecenia (kod ${officeFailure(error)}). Zapisz skoroszyt ${AGAIN}; jeśli to się powtórzy, podaj ten kod osobie, która opiekuje się Teczką.`,
  ];
  return new TeczkaError(ours, sentence, place);
}

function sentenceOf(error: unknown): readonly [code: string, sentence: string] | undefined {
  const code = officeCodeOf(error);
  // Excel versions differ in the code: some give the general one and tell of the editing in the text only.
  const editing =
    code === 'InvalidOperation' && /cell[- ]edit|edit mode|tryb\w* edycji/i.test((error as Error).message);
  return SENTENCES.get(editing ? EDITING : (code ?? ''));
}

function busy(what: string): readonly [string, string] {
  return ['host-busy', `${what}: zakończ edycję komórki (Enter) ${AGAIN}.`];
}

function missing(): readonly [string, string] {
  return [
    'sheet-missing',
    'W skoroszycie nie ma już tego arkusza: zmieniono jego nazwę albo go usunięto. Sprawdź rejestr ponownie.',
  ];
}

function guarded(): readonly [string, string] {
  return [
    'sheet-protected',
    `Arkusz jest chroniony i Excel nie pozwala go zmienić. Wyłącz ochronę (Recenzja > Nie chroń arkusza) ${AGAIN}.`,
  ];
}

function tooOld(): readonly [string, string] {
  return ['host-too-old', 'Ta wersja Excela nie ma funkcji, której to wymaga. Zaktualizuj pakiet Office.'];
}

function tooMuch(): readonly [string, string] {
  return [
    'host-request-too-large',
    'Excel nie przyjął polecenia, bo jest za duże. Zmień mniej komórek naraz albo skróć teksty i spróbuj ponownie.',
  ];
}
