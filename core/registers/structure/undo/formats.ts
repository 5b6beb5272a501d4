/** Takes back the number formats that structuring gave: where a cell still has that format it gets none again. */
import { GENERAL_FORMAT, rangeText } from '../../../workbooks/index.ts';
import { styleCells } from '../../../workbooks/patch/index.ts';
import { isReference } from '../../../workbooks/settings-sheet/index.ts';
import { formatsIn } from '../cell-formats.ts';
import { runs } from '../runs.ts';
import { FORMATTED, rowsOf } from './record.ts';
import type { TakeBack } from './take-back.ts';

const PLAIN = { format: GENERAL_FORMAT };

export const formats: TakeBack = ({ details }) => {
  const asked = rowsOf(details, FORMATTED).flatMap(([place, format]) =>
    isReference(place) && typeof format === 'string' ? [{ ...place, format }] : [],
  );
  const sheets = [...new Set(asked.map(({ sheet }) => sheet))];
  return {
    operations: sheets.map((sheet) => (draft) => {
      const own = asked.filter((one) => one.sheet === sheet);
      const columns = [...new Set(own.map(({ range }) => range.left))];
      const rows = {
        top: Math.min(...own.map(({ range }) => range.top)),
        bottom: Math.max(...own.map(({ range }) => range.bottom)),
      };
      const formatAt = formatsIn(draft, sheet, columns, rows);
      const ranges = own.flatMap(({ range, format }) => {
        const still: number[] = [];
        for (let row = range.top; row <= range.bottom; row++)
          if (formatAt(row, range.left) === format) still.push(row);
        return runs(still, range.left);
      });
      const once = new Map(ranges.map((range) => [rangeText(range), range]));
      styleCells(
        sheet,
        [...once.values()].map((range) => ({ range, look: PLAIN })),
      )(draft);
    }),
  };
};
