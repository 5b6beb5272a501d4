/**
 * A register about to be structured: where it lies, which columns its table will have, which words may be chosen in
 * them. Made once by plan-structure.ts; every step in steps/ reads it and none changes it.
 */
import type { DefinedName, Sheet, Workbook } from '../../workbooks/index.ts';
import type { WorkbookDraft } from '../../workbooks/patch/index.ts';
import type { RegisterKind } from '../catalogue.ts';
import type { Column } from '../column.ts';
import type { MappingProposal } from '../recognition/proposal.ts';
import { TableCells } from '../table-cells.ts';
import type { RegisterTable } from '../table.ts';
import { tableArea, type TableArea } from './area.ts';
import { tableHeadings, type Heading } from './headings.ts';
import { ownTable, type OwnTable } from './own-table.ts';

/** A column of the table to be. */
export interface SubjectColumn extends Heading {
  /** Id of the register's column; undefined where the register does not know it. */
  readonly id: string | undefined;
  readonly definition: Column | undefined;
}

export interface Subject {
  readonly kind: RegisterKind;
  readonly file: string;
  readonly workbook: Workbook;
  /** The same file for what only its parts tell; it is only read. */
  readonly draft: WorkbookDraft;
  readonly sheet: Sheet;
  readonly table: RegisterTable;
  readonly area: TableArea;
  readonly columns: readonly SubjectColumn[];
  /** The cells as the register reads them: a merged block stands in each of its rows. */
  readonly cells: TableCells;
  /** Which column is which, as recognition has it. */
  readonly proposal: MappingProposal;
  /** The Excel table that is there already. */
  readonly own: OwnTable | undefined;
}

/** The columns that the register knows, with their ids. */
export type KnownColumn = SubjectColumn & {
  readonly id: string;
  readonly definition: Column;
};

export function knownColumns({ columns }: Subject): readonly KnownColumn[] {
  return columns.filter((column): column is KnownColumn => column.id !== undefined && !!column.definition);
}

/** Name of the workbook or of the register's sheet, as Excel compares names. */
export function nameIn({ workbook, sheet }: Subject, wanted: string): DefinedName | undefined {
  const key = wanted.toLowerCase();
  return workbook.names.find(
    (one) => one.name.toLowerCase() === key && (one.sheet === undefined || one.sheet === sheet.name),
  );
}

interface SubjectSource {
  readonly kind: RegisterKind;
  readonly workbook: Workbook;
  readonly draft: WorkbookDraft;
  readonly table: RegisterTable;
}

export function subjectOf({ kind, workbook, draft, table }: SubjectSource): Subject {
  const { file, rows, merges, mapping, date1904, proposal } = table.source;
  if (!proposal) throw new RangeError('This table was not found in a workbook');
  const sheet = workbook.sheet(table.source.sheet.name);
  const header = proposal.header.row;
  const plain = tableArea(table, sheet, header);
  const own = ownTable(sheet, plain);
  const area = own?.fits ? { ...own.body, header } : plain;
  const ids = new Map([...mapping].map(([id, { column }]) => [column, id]));
  const columns = tableHeadings(sheet, area, date1904).map((heading): SubjectColumn => {
    const id = ids.get(heading.column);
    return {
      ...heading,
      id,
      definition: id === undefined ? undefined : kind.register.columns[id],
    };
  });
  const cells = new TableCells(sheet, rows, merges);
  return {
    kind,
    file,
    workbook,
    draft,
    sheet,
    table,
    area,
    columns,
    own,
    cells,
    proposal,
  };
}
