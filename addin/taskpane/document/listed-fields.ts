/** The fields as the screen „Dokument” lists them: those that take a text, told apart where their labels are the same. */
import type { DocumentField } from '../../../core/host/index.ts';

export interface ListedField extends DocumentField {
  /** The label; in a repetition with its place there: „Kwota (pozycja 2)”. */
  readonly name: string;
}

/** Conditions and repetitions are left out: what they show is in the fields inside. */
export function listedFields(fields: readonly DocumentField[]): readonly ListedField[] {
  return fields
    .filter(({ kind }) => kind === 'text')
    .map((field) => ({ ...field, name: field.label + itemWords(field.path) }));
}

export function isEmpty({ text }: Pick<DocumentField, 'text'>): boolean {
  return text.trim() === '';
}

/** The fields with these texts in place of those that they showed. */
export function withTexts(
  fields: readonly ListedField[],
  texts: ReadonlyMap<string, string>,
): readonly ListedField[] {
  return fields.map((field) => {
    const text = texts.get(field.id);
    return text === undefined ? field : { ...field, text };
  });
}

/** Of `segments[1].amount`: „ (pozycja 2)”. */
function itemWords(path: string): string {
  const places = [...path.matchAll(/\[(\d+)\]/g)].map(([, index]) => Number(index) + 1);
  return places.length === 0 ? '' : ` (pozycja ${places.join('.')})`;
}
