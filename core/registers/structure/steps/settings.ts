/**
 * What Teczka remembers inside the workbook, on its hidden settings sheet: where the legend sheet is and which column
 * is which. The references there are formulas, so Excel itself keeps them when columns are inserted or moved. The
 * mapping is written last, by structure-workbook.ts, from the register as it is read then.
 */
import {
  cellReference,
  changeSettings,
  readSettings,
  SETTINGS_SHEET,
  type SettingsRow,
} from '../../../workbooks/settings-sheet/index.ts';
import { keptMappings, isMappingOf } from '../../recognition/kept-mapping.ts';
import type { StepResult } from '../plan.ts';
import type { Subject } from '../subject.ts';
import { MAPPED, rangeRow, type RecordRow } from '../undo/record.ts';
import { LEGEND_KEY, LEGEND_KIND, legendName, presentLegend } from './legend-sheet.ts';

/** Code of the change by which structure-workbook.ts knows that the mapping is to be written. */
export const KEPT_MAPPING = 'kept-mapping';

export function settings(subject: Subject): StepResult {
  const remembered = presentLegend(subject) !== undefined;
  const row = {
    kind: LEGEND_KIND,
    key: LEGEND_KEY,
    values: [cellReference(legendName(subject), 1, 0)],
  };
  const isOther = ({ kind, key }: SettingsRow): boolean => kind !== LEGEND_KIND || key !== LEGEND_KEY;
  const message =
    'W ukrytym arkuszu „_teczka” zostanie zapamiętane, która kolumna jest która; wstawianie i przesuwanie kolumn tego nie zepsuje.';
  return {
    changes: isMappingKept(subject) ? [] : [{ code: KEPT_MAPPING, sheet: SETTINGS_SHEET, message }],
    operations: remembered ? [] : [changeSettings((rows) => [...rows.filter(isOther), row])],
    record: mappingRecord(subject),
  };
}

/** A mapping that somebody has confirmed before stays, corrected, when the structuring is taken back. */
function mappingRecord({ workbook, file, sheet, kind, area }: Subject): readonly RecordRow[] {
  const of = { register: kind.register.kind, sheet: sheet.name };
  if (readSettings(workbook, { file }).some((row) => isMappingOf(row, of))) return [];
  return [rangeRow(MAPPED, sheet.name, area, of.register)];
}

/** Does the workbook remember exactly the columns that the register has now? */
function isMappingKept({ workbook, file, proposal, sheet, kind, area }: Subject): boolean {
  const { mappings } = keptMappings(readSettings(workbook, { file }), kind.register.kind);
  const kept = mappings.find((one) => one.sheet.toLowerCase() === sheet.name.toLowerCase());
  if (kept?.header !== area.header) return false;
  const places = new Map(kept.columns.map(({ id, column }) => [id, column]));
  return proposal.columns.every(({ id, absent, taken }) => {
    return places.get(id) === (absent ? null : taken?.column);
  });
}
