/**
 * Takes a sheet out of a workbook with all that only it used. For sheets that Teczka has added: one that formulas,
 * validations, conditional formats or charts elsewhere read is refused. Called by the structuring of registers.
 */
import { relationshipsPart } from '../../opc/relationships.ts';
import { TeczkaError } from '../../values/errors.ts';
import { quotedSheet } from '../address.ts';
import { partText } from './part-text.ts';
import type { PatchOperation } from './patch-workbook.ts';
import { holdsFormula } from './recalculation.ts';
import { refuseLockedStructure, unlistSheet } from './sheet-list.ts';
import { refuseLastVisible } from './sheet-visibility.ts';
import { SheetElements } from './sheet-elements.ts';
import type { WorkbookDraft } from './workbook-draft.ts';
import { escapeText } from '../../opc/xml.ts';

/** @throws TeczkaError `sheet-missing`, `sheet-last-visible`, `sheet-in-use`, `workbook-structure-protected` */
export function removeSheet(name: string): PatchOperation {
  return (draft) => {
    const entry = draft.sheet(name);
    refuseLockedStructure(draft);
    refuseLastVisible(draft, entry);
    const user = userOf(draft, entry.name);
    if (user !== undefined) throw inUse(entry.name, user);
    if (holdsFormula(draft.require(entry.part))) draft.noteFormulas();
    unlistSheet(draft, entry);
    removeWithItsOwn(draft, entry.part);
  };
}

/** Removes a part and those that only it led to. */
export function removeWithItsOwn(draft: WorkbookDraft, part: string): void {
  const targets = draft.related(part).filter(({ external }) => !external);
  draft.remove(part);
  for (const { target } of targets) {
    if (draft.read(target) && !isUsed(draft, target)) removeWithItsOwn(draft, target);
  }
}

/** Does any part lead to this one? */
function isUsed(draft: WorkbookDraft, part: string): boolean {
  const { names } = draft.package;
  const sources = ['', ...names.filter((name) => draft.package.has(relationshipsPart(name)))];
  return sources.some((source) =>
    draft
      .related(source)
      .some(({ external, target }) => !external && target.toLowerCase() === part.toLowerCase()),
  );
}

/** Words for what reads the sheet; undefined when nothing does. Only its name with the mark behind it is looked for. */
function userOf(draft: WorkbookDraft, name: string): string | undefined {
  const formulas = [`${quotedSheet(name)}!`, `${name}!`].map((text) => escapeText(text).toLowerCase());
  const reads = (text: string) => formulas.some((formula) => text.toLowerCase().includes(formula));
  const defined = draft.main.names.find(
    ({ sheet, formula }) => sheet?.toLowerCase() !== name.toLowerCase() && reads(escapeText(formula)),
  );
  if (defined) return `nazwa „${defined.name}”`;
  for (const sheet of draft.main.sheets) {
    const bytes = sheet.name === name ? undefined : draft.read(sheet.part);
    if (!bytes) continue;
    if (sheet.cells && holdsFormula(bytes) && reads(partText(bytes))) return `arkusz „${sheet.name}”`;
    if (sheet.cells && readsAround(bytes, reads)) {
      return `lista, sprawdzanie danych albo formatowanie warunkowe w arkuszu „${sheet.name}”`;
    }
    if (chartsOf(draft, sheet.part).some((chart) => reads(partText(chart)))) {
      return `wykres w arkuszu „${sheet.name}”`;
    }
  }
  return undefined;
}

/** Does anything beside the rows, such as the list of a validation? */
function readsAround(bytes: Uint8Array, reads: (text: string) => boolean): boolean {
  const elements = new SheetElements(bytes);
  return elements.all.some((element) => element.name !== 'sheetData' && reads(elements.xml(element)));
}

/** The charts that a sheet shows, through its drawings. */
function chartsOf(draft: WorkbookDraft, sheet: string): readonly Uint8Array[] {
  const drawings = draft.related(sheet).filter(({ type, external }) => type === 'drawing' && !external);
  return drawings.flatMap(({ target }) =>
    draft.related(target).flatMap((one) => {
      const isChart = (one.type === 'chart' || one.type === 'chartEx') && !one.external;
      return (isChart && draft.read(one.target)) || [];
    }),
  );
}

function inUse(sheet: string, user: string): TeczkaError {
  const text = `Nie można usunąć arkusza „${sheet}”: korzysta z niego ${user}. Popraw najpierw to, co się do niego odwołuje.`;
  return new TeczkaError('sheet-in-use', text, { sheet });
}
