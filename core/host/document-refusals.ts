/**
 * What a person is told when a field of a document cannot be filled or kept, the same in every host. The sentences
 * name the field by its label, never what it shows. Called by file-document.ts and by addin/host/word.
 */
import { TeczkaError } from '../values/errors.ts';
import type { DocumentField } from './document-host.ts';

type Named = Pick<DocumentField, 'label' | 'path'>;

export function fieldChanged(field: Named): TeczkaError {
  return about(
    'field-changed',
    field,
    'zmieniło się w dokumencie od czasu wczytania, więc niczego nie zapisano. Odśwież listę pól i zdecyduj jeszcze raz.',
  );
}

export function fieldMissing(): TeczkaError {
  const text =
    'W dokumencie nie ma już tego pola: usunięto je albo zastąpiono innym. Niczego nie zapisano. Odśwież listę pól.';
  return new TeczkaError('field-missing', text);
}

export function fieldNotKept(field: Named): TeczkaError {
  return about(
    'field-not-kept',
    field,
    'nie przyjęło tekstu w tej postaci, więc przywrócono to, co było. Wpisz go ręcznie w dokumencie.',
  );
}

/** A condition, a repetition or a check box. */
export function fieldNotText(field: Named): TeczkaError {
  return about(
    'field-not-text',
    field,
    'nie jest polem tekstowym, a wpisanie tekstu usunęłoby to, co w nim stoi. Niczego nie zapisano. Zmień je ręcznie w dokumencie.',
  );
}

/** Its content is locked in Word. */
export function fieldLocked(field: Named): TeczkaError {
  return about(
    'field-locked',
    field,
    'jest zablokowane przed zmianą. Niczego nie zapisano. Odblokuj je (Deweloper > Właściwości > „Nie można edytować zawartości”) i spróbuj ponownie.',
  );
}

/** The program failed and the fields could not be put back. */
export function fieldsLeftChanged(fields: readonly Named[]): TeczkaError {
  const named = fields.map(({ label }) => `„${label}”`).join(', ');
  const text = `Zapis przerwano w połowie i nie udało się przywrócić tego, co było przedtem. Sprawdź te pola i w razie potrzeby użyj polecenia Cofnij: ${named}.`;
  return new TeczkaError('fields-left-changed', text);
}

/** @param what Polish predicate of "Pole „…”" */
function about(code: string, { label, path }: Named, what: string): TeczkaError {
  return new TeczkaError(code, `Pole „${label}” ${what}`, { field: path });
}
