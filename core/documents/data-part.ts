/**
 * What a document knows of itself: its kind, the values of its fields, the calculation, the versions of rules and
 * template. It lies in a custom XML part of its own, which Word keeps when it saves, so a document can be read back,
 * reviewed and filled again.
 */
import { z } from 'zod';
import { XmlReader } from '../opc/xml-reader.ts';
import { escapeAttribute, escapeText } from '../opc/xml.ts';
import { TeczkaError } from '../values/errors.ts';
import { documentDamaged, fileWords, type DocumentPlace } from './errors.ts';
import type { KeptBlock } from './kept-block.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface DataPart {
  /** Form of this part. A later form reads the earlier ones; this is the first. */
  readonly schema: 1;
  /** Kind of document: `DK-01`. */
  readonly kind: string;
  /** Values of the fields, as a tree. */
  readonly values: Json;
  readonly calculation?: Json;
  readonly versions: {
    readonly rules: string;
    /** SHA-256 of the template's bytes, in hexadecimal digits. */
    readonly template: string;
    readonly program: string;
  };
}

export interface StoredData {
  readonly data: DataPart;
  readonly kept: ReadonlyMap<number, KeptBlock>;
}

const NAMESPACE = 'urn:teczka:decision:';
const FORM = 1;

/** Namespace of the present form, by which Word finds the part. */
export const DATA_NAMESPACE = `${NAMESPACE}${FORM}`;

const levels = z.enum(['run', 'block', 'row', 'cell']);
const dataPart = z.strictObject({
  schema: z.literal(FORM),
  kind: z.string(),
  values: z.json(),
  calculation: z.json().optional(),
  versions: z.strictObject({ rules: z.string(), template: z.string(), program: z.string() }),
});

export function isDataPart(xml: string): boolean {
  return xml.includes(`"${NAMESPACE}`);
}

/** @param kept blocks that were left out of the document and may come back */
export function dataPartXml(data: DataPart, kept: Iterable<KeptBlock>): string {
  // JSON leaves these two as they are; XML cannot hold them.
  const json = JSON.stringify(data).replace(
    /[\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16)}`,
  );
  let blocks = '';
  for (const { id, level, blocksAround, cellsAround, xml } of kept) {
    blocks += `<t:block id="${id}" level="${escapeAttribute(level)}" blocks="${blocksAround}" cells="${cellsAround}">${escapeText(xml)}</t:block>`;
  }
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<t:decision xmlns:t="${DATA_NAMESPACE}"><t:data>${escapeText(json)}</t:data>${blocks}</t:decision>`;
}

/** @throws TeczkaError `document-newer` (written by a later Teczka), `document-damaged` */
export function readDataPart(xml: string, place: DocumentPlace): StoredData {
  if (!xml.includes(`"${DATA_NAMESPACE}"`)) throw newer(place);
  const reader = new XmlReader(xml);
  if (!reader.open('data')) throw documentDamaged('brakuje w nim danych decyzji', place);
  const data = parseData(reader.content(), place);
  const kept = new Map<number, KeptBlock>();
  while (reader.open('block')) {
    const level = levels.safeParse(reader.attribute('level'));
    const [id, blocksAround, cellsAround] = ['id', 'blocks', 'cells'].map((name) =>
      Number(reader.attribute(name)),
    );
    if (!level.success || id === undefined || blocksAround === undefined || cellsAround === undefined) {
      throw documentDamaged('dane decyzji są niepełne', place);
    }
    kept.set(id, { id, level: level.data, blocksAround, cellsAround, xml: reader.content() });
  }
  return { data, kept };
}

function parseData(text: string, place: DocumentPlace): DataPart {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw documentDamaged('danych decyzji nie można odczytać', place, cause);
  }
  const { schema } = z.object({ schema: z.number() }).catch({ schema: 0 }).parse(json);
  if (schema > FORM) throw newer(place);
  if (!dataPart.safeParse(json).success) throw documentDamaged('dane decyzji są niepełne', place);
  return json as DataPart;
}

function newer(place: DocumentPlace): TeczkaError {
  const message = `${fileWords(place)} utworzono w nowszej wersji Teczki. Zaktualizuj program i spróbuj ponownie.`;
  return new TeczkaError('document-newer', message, place);
}
