/**
 * Whole workbooks as offices keep them, for the tests of messy sheets and files (docs/messy-inputs.md): checked as a
 * clerk would have them checked, annotated and freed of the marks again, so that a test can say what was told, what a
 * copy with marks leaves as it was, and that nothing of ours stays.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Corrections } from '../../core/registers/index.ts';
import { marksOf, type CheckResult, type Finding } from '../../core/registers/index.ts';
import { patchWorkbook, type CellLook } from '../../core/workbooks/index.ts';
import { annotate, removeMarks } from '../../core/workbooks/marks/index.ts';
import { nodePlatform } from '../../scripts/platform.ts';
import { cellsByUs } from './compare-workbooks.ts';
import { checked, foundIn, plainSpaces } from './messy-check.ts';
import { changedParts } from './workbook-parts.ts';

export const FILE = 'Rejestr.xlsx';
/** Cells of the hidden sheet in which a workbook remembers what Teczka changed. */
const OURS = '_teczka!';

interface Asked {
  readonly file?: string;
  readonly sheet?: string;
  readonly corrections?: Corrections;
}

export interface Said {
  readonly result: CheckResult;
  /** Polish sentences of recognition. */
  readonly notes: readonly string[];
  /** `<check> <cell>`, the gravest first. */
  readonly found: readonly string[];
  /** Sentences of one check. */
  readonly words: (check: string) => readonly string[];
  readonly mapping: Readonly<Record<string, string>>;
  readonly rows: number;
}

/** What a clerk is told of one workbook. */
export function said(bytes: Uint8Array, { file = FILE, ...asked }: Asked = {}): Said {
  const result = checked(bytes, { file, ...asked });
  const [register] = result.registers;
  return {
    result,
    notes: (register?.notes ?? []).map(plainSpaces),
    found: foundIn(result),
    words: (check) =>
      result.findings.filter((one) => one.check === check).map(({ message }) => plainSpaces(message)),
    mapping: register?.mapping ?? {},
    rows: register?.rows ?? 0,
  };
}

export interface Touched {
  /** Cells with a mark, each once. */
  readonly marked: number;
  /** Cells of the annotated copy whose value, formula or format is another. */
  readonly cells: readonly string[];
  /** Parts that differ once the marks are taken out again. */
  readonly left: readonly string[];
}

/** What a copy with marks at these findings changes, and what is left of the marks after they were removed. */
export function touchedBy(bytes: Uint8Array, findings: readonly Finding[]): Touched {
  const marks = marksOf(findings);
  const copy = patchWorkbook(bytes, nodePlatform, [annotate(marks)], { file: FILE });
  const [before, after] = [cellsByUs(bytes), cellsByUs(copy)];
  const names = [...new Set([...before.keys(), ...after.keys()])].filter((cell) => !cell.startsWith(OURS));
  return {
    marked: new Set(marks.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`)).size,
    cells: names.filter((cell) => JSON.stringify(before.get(cell)) !== JSON.stringify(after.get(cell))),
    left: changedParts(bytes, patchWorkbook(copy, nodePlatform, [removeMarks()], { file: FILE })),
  };
}

/** The file with some of its parts written anew; a part that is not there begins empty. */
export function withParts(
  bytes: Uint8Array,
  edits: Readonly<Record<string, (xml: string) => string>>,
): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, edit] of Object.entries(edits)) {
    parts[name] = strToU8(edit(strFromU8(parts[name] ?? new Uint8Array())));
  }
  return zipSync(parts);
}

/** Cells of the first sheet that get a fill or are struck out, whatever else their style says. */
export function withLooks(
  bytes: Uint8Array,
  looks: Readonly<Record<string, Partial<Pick<CellLook, 'fill' | 'strike'>>>>,
): Uint8Array {
  const cells = Object.entries(looks);
  let first = 0;
  return withParts(bytes, {
    'xl/styles.xml': (xml) => {
      const count = (list: string) => Number(new RegExp(`<${list} count="(\\d+)"`).exec(xml)?.[1]);
      const [fonts, fills] = [count('fonts'), count('fills')];
      first = count('cellXfs');
      const added = (list: string, items: readonly string[]) => (text: string) =>
        text
          .replace(new RegExp(`<${list} count="\\d+"`), `<${list} count="${count(list) + items.length}"`)
          .replace(`</${list}>`, `${items.join('')}</${list}>`);
      const solid = (rgb: string) =>
        `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/></patternFill></fill>`;
      const styles = cells.map(
        ([, { fill, strike }], at) =>
          `<xf numFmtId="0" fontId="${strike ? fonts : 0}" fillId="${fill === undefined ? 0 : fills + at}" borderId="0" xfId="0" applyFill="1" applyFont="1"/>`,
      );
      return [
        added('fonts', ['<font><strike/><sz val="11"/><name val="Calibri"/></font>']),
        added(
          'fills',
          cells.map(([, { fill = 'FFFFFF' }]) => solid(fill)),
        ),
        added('cellXfs', styles),
      ].reduce((text, edit) => edit(text), xml);
    },
    'xl/worksheets/sheet1.xml': (xml) =>
      cells.reduce(
        (text, [cell], at) =>
          text.replace(new RegExp(`<c r="${cell}"(?: s="\\d+")?`), `<c r="${cell}" s="${first + at}"`),
        xml,
      ),
  });
}
