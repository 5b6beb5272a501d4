/**
 * Data validation of a sheet: the rules of the standard and those that Excel keeps apart since 2010 because they refer
 * to another sheet (`x14` in the sheet's extensions). Called by part-features.ts.
 */
import { XmlReader } from '../../opc/xml-reader.ts';
import { decodeEscapes } from '../shared-strings.ts';
import { isTrue } from '../workbook-part.ts';
import type { SheetValidation, ValidationMessage } from './model.ts';
import { collect, rangesOf, type FeatureSource } from './source.ts';

const STRICTNESS: ReadonlySet<string> = new Set(['warning', 'information']);

export function readValidations({ surroundings }: FeatureSource): readonly SheetValidation[] {
  const found: SheetValidation[] = [];
  if (!surroundings.includes('dataValidation')) return found;
  const reader = new XmlReader(surroundings);
  while (reader.open('dataValidation')) collect(found, readValidation(reader));
  return found;
}

function readValidation(reader: XmlReader): SheetValidation {
  const kind = reader.attribute('type') ?? 'none';
  const operator = reader.attribute('operator') ?? 'between';
  const allowsBlank = isTrue(reader.attribute('allowBlank'));
  const style = reader.attribute('errorStyle') ?? 'stop';
  const prompt = message(reader, 'promptTitle', 'prompt');
  const error = message(reader, 'errorTitle', 'error');
  const attribute = reader.attribute('sqref');
  const { formulas, sqref } = readContent(reader);
  const list = kind === 'list' ? wordsOf(formulas[0] ?? '') : undefined;
  return {
    ranges: rangesOf(attribute ?? sqref),
    kind,
    operator,
    formulas,
    allowsBlank,
    strictness: STRICTNESS.has(style) ? (style as SheetValidation['strictness']) : 'stop',
    ...(list && { list }),
    ...(prompt && { prompt }),
    ...(error && { error }),
  };
}

function message(reader: XmlReader, title: string, text: string): ValidationMessage | undefined {
  const found = {
    title: decodeEscapes(reader.attribute(title) ?? ''),
    text: decodeEscapes(reader.attribute(text) ?? ''),
  };
  return found.title === '' && found.text === '' ? undefined : found;
}

/** Formulas and, in an extension, the ranges; ends on the rule's closing tag. */
function readContent(reader: XmlReader): { formulas: string[]; sqref: string | undefined } {
  const formulas: string[] = [];
  let sqref: string | undefined;
  if (reader.empty) return { formulas, sqref };
  while (reader.next() && !(reader.kind === 'close' && reader.name === 'dataValidation')) {
    if (reader.kind !== 'open') continue;
    if (reader.name === 'formula1' || reader.name === 'formula2') {
      const formula = reader.content().trim();
      if (formula !== '') formulas.push(formula);
    } else if (reader.name === 'sqref') sqref = reader.content();
  }
  return { formulas, sqref };
}

/** The words of a list in quotes, `"tak,nie"`; undefined for a range, a name or a formula. */
function wordsOf(formula: string): readonly string[] | undefined {
  const quoted = /^"((?:[^"]|"")*)"$/s.exec(formula)?.[1];
  return quoted
    ?.replaceAll('""', '"')
    .split(',')
    .map((word) => word.trim());
}
