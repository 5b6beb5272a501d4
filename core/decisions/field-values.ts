/**
 * Typed values of a template's fields and how each is written. Documents know nothing of money or days; a value
 * answers for itself, in its usual form or in the one that the field's modifier asks for (`amount|words`).
 */
import type { FieldSource } from '../documents/index.ts';
import { amountInWords } from '../polish/amount-in-words.ts';
import { dateInWords, formatDate, formatShortDate } from '../polish/date-in-words.ts';
import { withNoBreakSpaces } from '../polish/text-for-documents.ts';
import type { Day } from '../values/day.ts';
import { formatMoney, type Grosze } from '../values/money.ts';

/** The forms of one value: `plain` without a modifier, others by the modifier's name. */
export type FieldForms = Readonly<Record<string, () => string>> & { readonly plain: () => string };

/** A field, a group of fields, a list that a block repeats, or a fact that a condition asks about. */
export type FieldValue = FieldForms | FieldValues | readonly FieldValues[] | boolean | undefined;

export interface FieldValues {
  readonly [name: string]: FieldValue;
}

/** A text; an empty one counts as missing. */
export function text(value: string | undefined): FieldForms | undefined {
  return value === undefined || value.trim() === '' ? undefined : { plain: () => value };
}

/** A sentence of ours: as `text`, with no-break spaces where a line must not break. */
export function prose(value: string | undefined): FieldForms | undefined {
  return text(value === undefined ? undefined : withNoBreakSpaces(value));
}

/** "1 002,00 zł"; `|words`: "jeden tysiąc dwa złote zero groszy". */
export function money(amount: Grosze): FieldForms {
  return { plain: () => formatMoney(amount), words: () => amountInWords(amount) };
}

/** "20 maja 2024 r."; `|short`: "20.05.2024"; `|words`: in words. */
export function date(day: Day): FieldForms {
  return { plain: () => formatDate(day), short: () => formatShortDate(day), words: () => dateInWords(day) };
}

const isForms = (value: FieldValue): value is FieldForms =>
  typeof value === 'object' && 'plain' in value && typeof value.plain === 'function';

const isList = (value: FieldValue): value is readonly FieldValues[] => Array.isArray(value);

function at(values: FieldValues, path: string): { readonly known: boolean; readonly value: FieldValue } {
  let value: FieldValue = values;
  for (const name of path.split('.')) {
    if (value === undefined || typeof value === 'boolean' || isForms(value) || isList(value)) {
      return { known: value === undefined, value: undefined };
    }
    if (!Object.hasOwn(value, name)) return { known: false, value: undefined };
    value = value[name];
  }
  return { known: true, value };
}

/** Answers the fields of a template from the values; inside a repeated block its own values come first. */
export function fieldSource(values: FieldValues, outer?: FieldSource): FieldSource {
  return {
    text(path, modifier = 'plain') {
      const { known, value } = at(values, path);
      if (!known) return outer?.text(path, modifier);
      return isForms(value) && Object.hasOwn(value, modifier) ? value[modifier]?.() : undefined;
    },
    holds(condition) {
      const [path = '', wanted] = condition.split('=');
      const { known, value } = at(values, path);
      if (!known) return outer?.holds(condition);
      if (wanted !== undefined) return isForms(value) && value.plain() === wanted;
      return isList(value) ? value.length > 0 : value !== undefined && value !== false;
    },
    each(path) {
      const { known, value } = at(values, path);
      if (!known) return outer?.each(path);
      const source = fieldSource(values, outer);
      return isList(value) ? value.map((item) => fieldSource(item, source)) : undefined;
    },
  };
}
