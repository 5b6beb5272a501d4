/** Columns of a day grid that are crossed out from top to bottom, as many do with weekends. Called by index.ts. */
import { fold } from '../../text.ts';
import { isFilled } from '../number-cell.ts';
import type { DayGrid } from './header.ts';

const CROSSED_OUT = /^(x+|[-–—−/\\]+)$/;
/** A single cross is rather a mark that something happened. */
const FEWEST = 2;

export function crossedOutColumns({ header, rows }: DayGrid): ReadonlySet<number> {
  const columns = header.days.map(({ column }) => column);
  return new Set(
    columns.filter((column) => {
      const filled = rows.measures.map(({ row }) => row.values[column]).filter(isFilled);
      return (
        filled.length >= FEWEST &&
        filled.every((value) => typeof value === 'string' && CROSSED_OUT.test(fold(value)))
      );
    }),
  );
}
