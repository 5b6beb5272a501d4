/**
 * Rectangles of cells in Excel's counting (rows and columns from 0), and how a large one is cut into requests. Called
 * by the readers and writers beside it.
 */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

export function cellsOf({ rows, columns }: Box): number {
  return rows * columns;
}

/** Sum of the cells of all. */
export function cellsOfAll(boxes: readonly Box[]): number {
  return boxes.reduce((sum, box) => sum + cellsOf(box), 0);
}

/** Bands of whole rows of at most `most` cells; a row that is longer is a band of its own. */
export function bandsOf<Some extends Box>(box: Some, most: number): Some[] {
  const rows = Math.max(1, Math.floor(most / box.columns));
  const bands: Some[] = [];
  for (let done = 0; done < box.rows; done += rows) {
    bands.push({ ...box, top: box.top + done, rows: Math.min(rows, box.rows - done) });
  }
  return bands;
}

/**
 * Consecutive boxes together, so that each group weighs at most `most` (or is one box).
 * @param weightOf a box weighs as much as it has cells, unless told otherwise
 */
export function groupsOf<Some extends Box>(
  boxes: readonly Some[],
  most: number,
  weightOf: (box: Some) => number = cellsOf,
): Some[][] {
  const groups: Some[][] = [];
  let room = 0;
  for (const box of boxes) {
    const group = groups.at(-1);
    room -= weightOf(box);
    if (group && room >= 0) {
      group.push(box);
    } else {
      groups.push([box]);
      room = most - weightOf(box);
    }
  }
  return groups;
}

/** Two halves, upper and lower, or left and right for a single row; undefined for a single cell. */
export function halvesOf<Some extends Box>(box: Some): readonly [Some, Some] | undefined {
  const { top, left, rows, columns } = box;
  if (rows > 1) {
    const upper = Math.ceil(rows / 2);
    return [
      { ...box, rows: upper },
      { ...box, top: top + upper, rows: rows - upper },
    ];
  }
  if (columns === 1) return undefined;
  const first = Math.ceil(columns / 2);
  return [
    { ...box, columns: first },
    { ...box, left: left + first, columns: columns - first },
  ];
}
