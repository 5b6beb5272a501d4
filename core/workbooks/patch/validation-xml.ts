/** What a data validation allows and says, and its XML. Called by validations.ts. */
import { escapeAttribute, escapeText } from '../../opc/xml.ts';
import { excelSerial, type Day } from '../../values/day.ts';
import type { ValidationMessage } from '../features/model.ts';

export type ValidationRule =
  /** The words themselves: together up to 255 characters, none with a comma. */
  | { readonly kind: 'list'; readonly words: readonly string[] }
  /** Where the words stand: a range or a name, without "=". */
  | { readonly kind: 'list'; readonly formula: string }
  /** Both ends in it; at least one of them. */
  | { readonly kind: 'date'; readonly from?: Day; readonly to?: Day }
  | { readonly kind: 'whole' | 'decimal' | 'textLength'; readonly from?: number; readonly to?: number }
  /** A formula for the upper left cell of the first range that is true for what is allowed, without "=". */
  | { readonly kind: 'custom'; readonly formula: string };

export interface Validation {
  readonly rule: ValidationRule;
  /** Shown while the cell is selected. */
  readonly prompt?: ValidationMessage;
  /** Shown after something else was typed. */
  readonly error?: ValidationMessage;
  /** Other entries are refused; without it they are only questioned. */
  readonly strict?: boolean;
}

const LONGEST_LIST = 255;
/** Excel keeps no more of a message. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;

/** @throws RangeError for words that do not fit into a list and for rules without bounds */
export function validationXml(
  { rule, prompt, error, strict }: Validation,
  sqref: string,
  prefix: string,
  date1904: boolean,
): string {
  const { operator, formulas } = conditionOf(rule, date1904);
  const written = formulas.map(
    (formula, index) => `<${prefix}formula${index + 1}>${escapeText(formula)}</${prefix}formula${index + 1}>`,
  );
  return (
    `<${prefix}dataValidation type="${rule.kind}" errorStyle="${strict ? 'stop' : 'warning'}"${operator} allowBlank="1"` +
    `${prompt ? ' showInputMessage="1"' : ''} showErrorMessage="1"` +
    `${error ? message(error, 'errorTitle', 'error') : ''}${prompt ? message(prompt, 'promptTitle', 'prompt') : ''}` +
    ` sqref="${sqref}">${written.join('')}</${prefix}dataValidation>`
  );
}

function message({ title, text }: ValidationMessage, titleName: string, textName: string): string {
  const short = title.slice(0, LONGEST_TITLE);
  return ` ${titleName}="${escapeAttribute(short)}" ${textName}="${escapeAttribute(text.slice(0, LONGEST_TEXT))}"`;
}

function conditionOf(rule: ValidationRule, date1904: boolean): { operator: string; formulas: string[] } {
  if (rule.kind === 'custom') return { operator: '', formulas: [rule.formula] };
  if (rule.kind === 'list') {
    return { operator: '', formulas: ['formula' in rule ? rule.formula : wordsFormula(rule.words)] };
  }
  const { from, to } =
    rule.kind === 'date'
      ? { from: serial(rule.from, date1904), to: serial(rule.to, date1904) }
      : { from: rule.from, to: rule.to };
  if (from === undefined && to === undefined) throw new RangeError('A validation without bounds');
  const bounds = [from, to].flatMap((bound) => (bound === undefined ? [] : [String(bound)]));
  if (bounds.length === 2) return { operator: ' operator="between"', formulas: bounds };
  return {
    operator: ` operator="${from === undefined ? 'lessThanOrEqual' : 'greaterThanOrEqual'}"`,
    formulas: bounds,
  };
}

function serial(day: Day | undefined, date1904: boolean): number | undefined {
  return day === undefined ? undefined : excelSerial(day, date1904);
}

function wordsFormula(words: readonly string[]): string {
  const list = words.join(',');
  if (list.length > LONGEST_LIST || words.some((word) => word.includes(','))) {
    throw new RangeError('This list does not fit into a validation: write it on a sheet and refer to it');
  }
  return `"${list.replaceAll('"', '""')}"`;
}
