/**
 * Finds a register in a workbook: which sheet, which row is its header, which column is which, which rows are data.
 * What a person says comes first, then what the workbook remembers, then what the sheet looks like. Called by
 * run/check-registers.ts, by whatever takes rows out of a register, and by whoever lets a person confirm a mapping.
 */
import type { Day } from '../../values/day.ts';
import type { SheetView, WorkbookView } from '../../workbooks/index.ts';
import type { ReadingContext } from '../column.ts';
import type { Columns, Register } from '../register.ts';
import { RegisterTable } from '../table.ts';
import {
  candidateOf,
  contextOf,
  isRegister,
  likeliestFirst,
  registersFor,
  type Candidate,
  type SheetReading,
} from './candidates.ts';
import type { Corrections } from './corrections.ts';
import { dataRows } from './data-rows.ts';
import { SheetEvidence } from './evidence.ts';
import { filledDown, tallBlocks } from './fill-down.ts';
import { Headings } from './header.ts';
import { noSuchColumn } from './missing-column.ts';
import { withoutOtherPeople } from './other-people.ts';
import { keptMappings } from './kept-mapping.ts';
import { knownColumns } from './known-columns.ts';
import { mappingNotes, mappingOf, unsureNotes } from './mapping.ts';
import { notRecognised } from './not-recognised.ts';
import { sure, type MappingProposal } from './proposal.ts';
import { propose } from './propose.ts';
import { settingsOf } from './settings-of.ts';
import { sideNote } from './side-by-side.ts';
import { hiddenColumnsNote, hiddenRowsNote, sheetNotes } from './sheet-notes.ts';
import { workbookNotes } from './workbook-notes.ts';

export interface RegisterInput {
  /** File name without folders. */
  readonly file: string;
  readonly workbook: WorkbookView;
  /** The sheet to take; without it the one that the workbook remembers, or the visible sheet that fits best. */
  readonly sheet?: string;
  /** What a person says against recognition. */
  readonly corrections?: Corrections;
}

/**
 * @param registers the kinds of register it may be
 * @throws TeczkaError `register-not-recognised` naming the sheets looked at and the columns sought; `sheet-missing`;
 *   `mapping-…` for corrections that cannot be; `settings-newer`, `settings-damaged`
 */
export function recogniseRegister<C extends Columns>(
  input: RegisterInput,
  registers: readonly Register<C>[],
  asOf: Day,
): RegisterTable<C> {
  const found = new Recognition(input, registers, asOf);
  const best = found.best();
  if (!best) throw notRecognised(input.file, found.sheets, registers, found.candidates, found.doubts());
  return found.table(best);
}

/**
 * What recognition would make of the workbook, for a person to confirm or correct; also of a sheet that lacks too much
 * to be read as a register.
 * @returns undefined when no sheet says any of the headings
 * @throws TeczkaError as `recogniseRegister`, save `register-not-recognised`
 */
export function proposeMapping<C extends Columns>(
  input: RegisterInput,
  registers: readonly Register<C>[],
  asOf: Day,
): MappingProposal | undefined {
  const found = new Recognition(input, registers, asOf);
  const [nearest] = found.candidates;
  const best = found.best() ?? nearest;
  return best && found.proposal(best);
}

class Recognition<C extends Columns> {
  readonly sheets: readonly SheetView[];
  /** The likeliest first. */
  readonly candidates: readonly Candidate<C>[];
  readonly #hidden: readonly Candidate<C>[];
  readonly #input: RegisterInput;
  readonly #reading: SheetReading;
  readonly #headings: ReadonlyMap<Register<C>, Headings>;
  readonly #notes: readonly string[];
  readonly #proposals = new Map<Candidate<C>, MappingProposal>();

  constructor(input: RegisterInput, registers: readonly Register<C>[], asOf: Day) {
    const { file, workbook, sheet, corrections = {} } = input;
    this.#input = input;
    this.#reading = { asOf, date1904: workbook.date1904 };
    this.#headings = new Map(registers.map((register) => [register, new Headings(register.columns)]));
    const settings = settingsOf(workbook, file);
    const kept = new Map(registers.map((register) => [register, keptMappings(settings, register.kind)]));
    this.#notes = [...kept.values()].some(({ lost }) => lost > 0) ? [HEADER_LOST] : [];

    const all = (sheet === undefined ? workbook.sheetNames : [sheet]).map((name) => workbook.sheet(name));
    const mappingOn = (register: Register<C>, { name }: SheetView) =>
      kept.get(register)?.mappings.find((mapping) => mapping.sheet.toLowerCase() === name.toLowerCase());
    const isKept = (view: SheetView): boolean => registers.some((register) => mappingOn(register, view));
    this.sheets = all.filter((view) => sheet !== undefined || view.visibility === 'visible' || isKept(view));
    const candidatesOf = (views: readonly SheetView[]): readonly Candidate<C>[] =>
      registersFor(registers, corrections)
        .flatMap((register) => {
          const headings = this.#headings.get(register) ?? new Headings(register.columns);
          return views.flatMap((view) => {
            const said = { corrections, kept: mappingOn(register, view) };
            return candidateOf(view, register, headings, said, this.#reading) ?? [];
          });
        })
        .sort(likeliestFirst);
    this.candidates = candidatesOf(this.sheets);
    this.#hidden = candidatesOf(all.filter((view) => !this.sheets.includes(view)));
  }

  /**
   * The likeliest whose columns, as they are taken, make it a register.
   * @throws TeczkaError `mapping-no-such-column`
   */
  best(): Candidate<C> | undefined {
    const best = this.candidates.find((candidate) =>
      isRegister(candidate.register, mappingOf(this.proposal(candidate).columns)),
    );
    const nearest = best ?? this.candidates[0];
    if (nearest?.missing) throw noSuchColumn(nearest.missing, nearest.sheet.name);
    return best;
  }

  /** What may be a missing column on the sheet that is nearest to a register. */
  doubts(): readonly string[] {
    const [nearest] = this.candidates;
    return nearest ? unsureNotes(this.proposal(nearest).columns) : [];
  }

  proposal(candidate: Candidate<C>): MappingProposal {
    const known = this.#proposals.get(candidate);
    if (known) return known;
    const { register, sheet, header, others, fixed, rowsBelow } = candidate;
    const context = (index: number): ReadingContext => contextOf(sheet, rowsBelow, index, this.#reading);
    const evidence = new SheetEvidence(register.columns, rowsBelow, context);
    const proposed = propose(register.columns, header, evidence, fixed.columns);
    const columns = withoutOtherPeople(proposed, register, rowsBelow, context);
    const taken = new Set(columns.flatMap((column) => column.taken?.column ?? []));
    const proposal: MappingProposal = {
      register: register.kind,
      sheet: { name: sheet.name, ...sure(this.#sureOfSheet(candidate)) },
      header: {
        row: header.row,
        others: others.map(({ row }) => row),
        ...sure(this.#sureOfHeader(candidate)),
      },
      columns,
      unknown: header.unknown
        .filter(({ column }) => !taken.has(column))
        .map(({ column, header: heading }) => ({ column, header: heading })),
    };
    this.#proposals.set(candidate, proposal);
    return proposal;
  }

  table(candidate: Candidate<C>): RegisterTable<C> {
    const { register, sheet, header, others, fixed, rowsBelow } = candidate;
    const { file, workbook, corrections } = this.#input;
    const proposal = this.proposal(candidate);
    const mapping = mappingOf(proposal.columns);
    const tall = tallBlocks(sheet, mapping, header.row);
    const headings = [...this.#headings.values()];
    const data = dataRows(rowsBelow, header, knownColumns(candidate, mapping, tall, headings, this.#reading));
    const filled = filledDown(tall, data.rows, register, mapping, corrections?.filledDown);
    const besides = this.candidates.filter((other) => isRegister(other.register, other.known));
    const hidden = this.#hidden.filter((other) => isRegister(other.register, other.known));
    return new RegisterTable({
      ...{ register, file, sheet, date1904: workbook.date1904, mapping, proposal },
      ...{ asOf: this.#reading.asOf, rows: data.rows, leftOut: data.leftOut, merges: filled.merges },
      notes: [
        ...this.#notes,
        ...fixed.notes,
        ...otherHeaders(
          header.row,
          others.map(({ row }) => row).filter((row) => row !== data.end),
        ),
        ...sideNote(candidate),
        ...mappingNotes(proposal.columns, proposal.unknown),
        ...data.notes,
        ...filled.notes,
        ...(data.rows.length === 0 ? [noRows(header.row, data.leftOut)] : []),
        ...hiddenRowsNote(data.rows),
        ...hiddenColumnsNote(sheet, mapping),
        ...sheetNotes(candidate, besides, hidden),
        ...workbookNotes(workbook, sheet),
      ],
    });
  }

  #sureOfSheet(candidate: Candidate<C>): number {
    if (candidate.isKept || this.#input.sheet !== undefined) return 1;
    const rivals = this.candidates.filter(
      (other) => other.sheet !== candidate.sheet && isRegister(other.register, other.known),
    );
    if (rivals.length === 0) return 0.95;
    return rivals.some(({ weight }) => weight >= candidate.weight) ? 0.5 : 0.8;
  }

  #sureOfHeader({ header, others, isKept }: Candidate<C>): number {
    if (isKept || this.#input.corrections?.header !== undefined) return 1;
    const exact = header.known.size === 0 ? 0 : header.score / header.known.size;
    return (others.length > 0 ? 0.7 : 0.95) * (0.5 + 0.5 * exact);
  }
}

const HEADER_LOST =
  'Zapamiętany wiersz nagłówka albo jego arkusz usunięto; kolumny rozpoznano na nowo. Sprawdź wynik.';

function otherHeaders(row: number, others: readonly number[]): readonly string[] {
  if (others.length === 0) return [];
  const named = others.length === 1 ? `też wiersz ${others.join('')}` : `też wiersze ${others.join(', ')}`;
  return [
    `Na nagłówek wygląda ${named}; użyto wiersza ${row}. Jeśli to pomyłka, wskaż właściwy wiersz nagłówka.`,
  ];
}

function noRows(row: number, leftOut: number): string {
  if (leftOut > 0) {
    return `Pod nagłówkiem (wiersz ${row}) pominięto wszystkie wiersze, więc niczego nie sprawdzono. Sprawdź, czy to właściwy arkusz, nagłówek i kolumny.`;
  }
  return `Pod nagłówkiem (wiersz ${row}) nie ma żadnego wiersza z danymi, więc niczego nie sprawdzono.`;
}
