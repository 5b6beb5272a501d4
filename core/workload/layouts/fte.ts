/**
 * A worker's FTE as people write it: 1, „0,5 etatu”, „1/2”, „½”, „pełny”. Shared by the layouts, so that one writing has
 * one meaning wherever it stands.
 */
import type { CellValue } from '../../workbooks/index.ts';
import type { Reading } from '../canonical-row.ts';
import { fteEmpty, fteUnreadable } from '../findings/cells.ts';
import type { FindingPlace, WorkloadFinding } from '../findings/definition.ts';
import { textOf } from './grid.ts';
import { isFilled } from './number-cell.ts';

export interface Fte {
  readonly value: Reading;
  readonly findings: readonly WorkloadFinding[];
}

const MOST_FTE = 2;

/** @param at the cell, or the worker's where there is none */
export function readFte(value: CellValue, at: FindingPlace): Fte {
  if (!isFilled(value)) return { value: 'missing', findings: [fteEmpty(at)] };
  const read = typeof value === 'number' ? value : fteInWords(textOf(value));
  if (read !== undefined && read > 0 && read <= MOST_FTE) return { value: read, findings: [] };
  return { value: 'missing', findings: [fteUnreadable(at)] };
}

function fteInWords(text: string): number | undefined {
  const plain = text.toLowerCase().replace('½', '1/2').replace('¾', '3/4').replace('¼', '1/4');
  if (/^pełn(?:y|a|ego)(?: etat(?:u)?)?$/u.test(plain)) return 1;
  const found = /^(\d{1,2}(?:[.,]\d{1,4})?)(?:\/(\d{1,2}))?(?: etat(?:u)?)?$/u.exec(plain);
  if (found === null) return undefined;
  return Number(found[1]?.replace(',', '.')) / Number(found[2] ?? 1);
}
