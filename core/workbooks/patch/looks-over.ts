/**
 * Which looks lie over which row, asked of one row after the other: a register may have ten thousands of ranges. Called
 * by restyle-rows.ts.
 */
import { LAST_ROW } from '../address.ts';
import type { NewLook } from './new-look.ts';
import type { StyledRange } from './style-cells.ts';

/** Index of the style that looks as asked and is otherwise as it was. */
type StyleWith = (look: NewLook, index: number) => number;

/** The ranges over a row. */
export class RowLooks {
  /** Numbers of the last row over which these lie, and no others. */
  readonly last: number;
  readonly isEmpty: boolean;
  private readonly over: readonly StyledRange[];
  private readonly styleWith: StyleWith;
  private readonly known = new Map<boolean, readonly number[]>();

  /** @param over in their order, the later one above */
  constructor(over: readonly StyledRange[], last: number, styleWith: StyleWith) {
    this.over = over;
    this.last = last;
    this.isEmpty = over.length === 0;
    this.styleWith = styleWith;
  }

  /**
   * Columns in which a cell is made where there is none, in order.
   * @param givesStyle does the row give a style to cells that are not there, before that of their column?
   */
  columns(givesStyle: boolean): readonly number[] {
    const columns = this.known.get(givesStyle) ?? this.columnsOver(givesStyle);
    this.known.set(givesStyle, columns);
    return columns;
  }

  /** Index of the style that a cell of the column gets instead of its own. */
  style(column: number, own: number): number {
    let style = own;
    for (const { range, look } of this.over) {
      if (column >= range.left && column <= range.right) style = this.styleWith(look, style);
    }
    return style;
  }

  private columnsOver(givesStyle: boolean): readonly number[] {
    const columns = new Set<number>();
    for (const one of this.over) {
      if (isOfColumns(one) && !givesStyle) continue;
      for (let { left: column } = one.range; column <= one.range.right; column++) columns.add(column);
    }
    return [...columns].sort((one, other) => one - other);
  }
}

export class LooksOver {
  /** Rows below have none. */
  readonly last: number;
  private readonly styleWith: StyleWith;
  private readonly coming: readonly OrderedRange[];
  private next = 0;
  private open: OrderedRange[] = [];
  private known: RowLooks | undefined;

  constructor(styled: readonly StyledRange[], styleWith: StyleWith) {
    this.styleWith = once(styleWith);
    this.coming = styled
      .map((one, order) => ({ one, order }))
      .sort((one, other) => one.one.range.top - other.one.range.top);
    this.last = styled.reduce((last, { range }) => Math.max(last, range.bottom), 0);
  }

  /** To be asked of rising rows. */
  at(row: number): RowLooks {
    if (this.known && row <= this.known.last) return this.known;
    const before = this.next;
    while ((this.coming[this.next]?.one.range.top ?? Infinity) <= row) this.next++;
    const isOpen = ({ one }: OrderedRange) => one.range.bottom >= row;
    this.open = [...this.open.filter(isOpen), ...this.coming.slice(before, this.next).filter(isOpen)];
    this.open.sort((one, other) => one.order - other.order);
    const nextTop = this.coming[this.next]?.one.range.top ?? LAST_ROW + 1;
    const last = this.open.reduce((end, { one }) => Math.min(end, one.range.bottom), nextTop - 1);
    const over = this.open.map(({ one }) => one);
    return (this.known = new RowLooks(over, last, this.styleWith));
  }
}

interface OrderedRange {
  readonly one: StyledRange;
  readonly order: number;
}

/** Rows to come take over the look of whole columns. */
export function isOfColumns({ range }: StyledRange): boolean {
  return range.top === 1 && range.bottom === LAST_ROW;
}

/** The same is asked for cell after cell. */
function once(styleWith: StyleWith): StyleWith {
  const known = new Map<NewLook, Map<number, number>>();
  return (look, index) => {
    const own = known.get(look) ?? new Map<number, number>();
    known.set(look, own);
    const style = own.get(index) ?? styleWith(look, index);
    own.set(index, style);
    return style;
  };
}
