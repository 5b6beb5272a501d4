/**
 * Structuring as a change that can be taken back: to the byte as long as nobody has saved the workbook in another
 * program, otherwise step by step. Rows that were added to the register stay, values are never lost.
 */
import { TeczkaError } from '../../../values/errors.ts';
import { restoreParts, type ChangeKind } from '../../../workbooks/journal/index.ts';
import { cells, merges } from './cells.ts';
import { formats } from './formats.ts';
import { legend } from './legend.ts';
import { STRUCTURED } from './remember.ts';
import { frozenHeader, mapping, printedHeader, validations } from './surroundings.ts';
import { table } from './table.ts';
import type { TakeBack, TakeBackSource } from './take-back.ts';

/** In this order: no table stands over merged cells, and no list leads to a sheet that is gone. */
const TAKE_BACKS: readonly TakeBack[] = [
  validations,
  printedHeader,
  frozenHeader,
  table,
  cells,
  merges,
  formats,
  mapping,
  legend,
];

export const structureChanges: ChangeKind = {
  kind: STRUCTURED,
  undo: (details, workbook, { skipChanged }) => [
    (draft) => {
      if (restoreParts(draft, details)) return;
      for (const operation of stepByStep({ details, workbook, skipChanged })) operation(draft);
    },
  ],
};

function stepByStep(source: TakeBackSource) {
  const taken = TAKE_BACKS.map((takeBack) => takeBack(source));
  const changed = taken.flatMap((one) => one.changed ?? []);
  if (changed.length > 0 && !source.skipChanged) throw changedSince(changed);
  return taken.flatMap(({ operations }) => operations);
}

function changedSince(places: readonly string[]): TeczkaError {
  const text = `Po uporządkowaniu ktoś zmienił: ${places.join(', ')}. Nic nie cofnięto. Popraw te miejsca ręcznie albo cofnij pozostałe, pomijając je (--skip-changed).`;
  return new TeczkaError('undo-changed', text);
}
