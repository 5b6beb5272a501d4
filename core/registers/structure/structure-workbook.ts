/**
 * Makes a plain register in a workbook a structured one. The file that is given stays as it is: the result is a copy
 * in which only the planned places differ, and which is read again to prove that the register says what it said
 * before. Called by `teczka structure` and tools/registers.
 */
import type { Platform } from '../../opc/platform.ts';
import type { Day } from '../../values/day.ts';
import { TeczkaError } from '../../values/errors.ts';
import { readWorkbook, type Workbook } from '../../workbooks/index.ts';
import { patchWorkbook, WorkbookDraft, type PatchOperation } from '../../workbooks/patch/index.ts';
import { changeSettings } from '../../workbooks/settings-sheet/index.ts';
import type { RegisterKind } from '../catalogue.ts';
import type { Corrections } from '../recognition/corrections.ts';
import { keepMapping } from '../recognition/kept-mapping.ts';
import { recogniseRegister } from '../recognition/recognise.ts';
import type { RegisterTable } from '../table.ts';
import type { StructurePlan } from './plan.ts';
import { planStructure } from './plan-structure.ts';
import { KEPT_MAPPING } from './steps/settings.ts';
import { subjectOf } from './subject.ts';
import { remember } from './undo/remember.ts';

export interface StructureInput {
  readonly bytes: Uint8Array;
  /** File name without folders. */
  readonly file: string;
  /** The sheet to take; without it the visible sheet that fits best. */
  readonly sheet?: string;
  /** What a person says against recognition. */
  readonly corrections?: Corrections;
  /** The kinds of register it may be. */
  readonly kinds: readonly RegisterKind[];
  readonly asOf: Day;
}

export interface PlannedWorkbook {
  readonly plan: StructurePlan;
  /**
   * The structured workbook; the very same bytes when nothing is missing.
   * @param at the moment, `YYYY-MM-DD HH:MM`, with which the workbook remembers what was changed, so that it can be
   *   taken back; without it nothing is remembered
   * @throws TeczkaError `register-not-structurable` where the plan has obstacles, and what `patchWorkbook` throws
   */
  readonly apply: (at?: string) => Uint8Array;
}

/** @throws TeczkaError as reading a workbook and recognising a register, `workbook-signed`, `workbook-old-format` */
export function structureWorkbook(input: StructureInput, platform: Platform): PlannedWorkbook {
  const { bytes, file, kinds } = input;
  const place = { file };
  const workbook = readWorkbook(bytes, platform, place);
  const draft = WorkbookDraft.open(bytes, platform, place);
  const table = recognised(input, workbook);
  const kind = kinds.find(({ register }) => register === table.source.register);
  if (!kind) throw new RangeError(`No such kind of register: ${table.source.register.kind}`);
  const { plan, operations, record } = planStructure(subjectOf({ kind, workbook, draft, table }));
  const tried =
    plan.obstacles.length > 0 ? undefined : attempt(() => patchWorkbook(bytes, platform, operations, place));
  const whole = tried instanceof TeczkaError ? withObstacle(plan, tried) : plan;
  return {
    plan: whole,
    apply: (at) => {
      if (!tried || tried instanceof TeczkaError) throw notStructurable(whole);
      if (plan.changes.length === 0) return tried;
      const structured = readWorkbook(tried, platform, place);
      const after = recognised(input, structured);
      requireSame(table, after);
      const done = { plan, record, workbook: structured, before: draft.package };
      const remembering = [...mappingKept(plan, after), ...(at === undefined ? [] : [remember(done, at)])];
      return patchWorkbook(tried, platform, remembering, place);
    },
  };
}

function mappingKept({ changes }: StructurePlan, { source: { proposal } }: RegisterTable): PatchOperation[] {
  if (!proposal || !changes.some(({ code }) => code === KEPT_MAPPING)) return [];
  return [changeSettings((rows) => keepMapping(rows, proposal))];
}

/** What the file itself refuses counts as one more obstacle: a filter on other cells, formulas that fill an area. */
function attempt(work: () => Uint8Array): Uint8Array | TeczkaError {
  try {
    return work();
  } catch (error) {
    if (error instanceof TeczkaError) return error;
    throw error;
  }
}

function withObstacle(plan: StructurePlan, { code, message, place }: TeczkaError): StructurePlan {
  const { sheet = plan.sheet, cell } = place;
  const obstacle = {
    code,
    sheet,
    ...(cell !== undefined && { range: cell }),
    message,
  };
  return { ...plan, obstacles: [...plan.obstacles, obstacle] };
}

function recognised(
  { file, sheet, corrections, kinds, asOf }: StructureInput,
  workbook: Workbook,
): RegisterTable {
  const chosen = {
    ...(sheet !== undefined && { sheet }),
    ...(corrections && { corrections }),
  };
  const registers = kinds.map(({ register }) => register);
  return recogniseRegister({ file, workbook, ...chosen }, registers, asOf);
}

function notStructurable({ file, sheet, obstacles }: StructurePlan): TeczkaError {
  const text = `Nie można uporządkować rejestru w pliku „${file}”, arkusz „${sheet}”. ${obstacles.map(({ message }) => message).join(' ')}`;
  const [only, ...more] = obstacles;
  const cell = more.length === 0 ? only?.range : undefined;
  return new TeczkaError('register-not-structurable', text, {
    file,
    sheet,
    ...(cell !== undefined && { cell }),
  });
}

/** The register must say the same as before; that it does not would be a fault of ours, never of the file. */
function requireSame(before: RegisterTable, after: RegisterTable): void {
  const { mapping, register } = before.source;
  const isSame = [...mapping.keys()].every((id) => {
    const column = register.columns[id];
    const shown = (value: unknown) => (value === undefined ? undefined : column?.show(value).json);
    const now = after.values(id);
    return before.values(id).every((value, row) => shown(value) === shown(now[row]));
  });
  if (!isSame || before.count !== after.count) {
    throw new RangeError('Structuring changed what the register says');
  }
}
