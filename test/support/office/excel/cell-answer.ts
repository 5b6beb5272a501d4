/** Cells and sheets as `Range`, `Worksheet` and the events of a change give them. */
import { isCellError, type Visibility } from '../../../../core/workbooks/index.ts';
import type { Json } from '../host-object.ts';
import type { StoredCell } from './cell-store.ts';

export type CellAnswer = string | number | boolean;
/** Excel.RangeValueType; numbers are always doubles. */
export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

export function valueAnswer({ value }: StoredCell): CellAnswer {
  if (isCellError(value)) return value.error;
  return value ?? '';
}

export function typeAnswer({ value, formula }: StoredCell): ValueType {
  if (value === undefined) return formula === undefined ? 'Empty' : 'String';
  if (isCellError(value)) return 'Error';
  return TYPES[typeof value as keyof typeof TYPES];
}

const TYPES = { string: 'String', number: 'Double', boolean: 'Boolean' } as const;

/** The formula, or where there is none the value. */
export function formulaAnswer(cell: StoredCell): CellAnswer {
  return cell.formula === undefined ? valueAnswer(cell) : `=${cell.formula}`;
}

const VISIBILITY: Readonly<Record<Visibility, string>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

export function visibilityAnswer(visibility: Visibility): string {
  return VISIBILITY[visibility];
}

/** Undefined for what Excel does not know. */
export function visibilityOf(answer: Json): Visibility | undefined {
  return VISIBILITIES.find((visibility) => VISIBILITY[visibility] === answer);
}

const VISIBILITIES = ['visible', 'hidden', 'veryHidden'] as const;
