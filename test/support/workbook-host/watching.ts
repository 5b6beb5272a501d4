/** Events: hints of what changed, whoever did it. Part of workbook-host-contract.ts. */
import type { CellPlace, ReadCell, SheetChange } from '../../../core/host/index.ts';
import { day } from '../../../core/values/day.ts';
import { NOTE, AMOUNT, at, change, text, refusalOf, eventually, type Contract } from './opened.ts';

export function describeWatching(contract: Contract): void {
  describe('watch', () => {
    async function watched() {
      const changes: SheetChange[] = [];
      const end = await contract.host.watch((told) => changes.push(told));
      const last = (place: CellPlace): ReadCell | undefined =>
        changes
          .flatMap((told) => (told.kind === 'cells' && told.sheet === place.sheet ? told.cells : []))
          .filter(({ row, column }) => row === place.row && column === place.column)
          .at(-1);
      return { changes, end, last };
    }

    test('tells what was written, and what was put back', async () => {
      const { last } = await watched();
      const written = await contract.host.write([
        change(NOTE, 'pilne', { kind: 'day', day: day('2024-02-29') }),
        change(at(1, 0, 'Notatki'), 'pierwsza', { kind: 'empty' }),
      ]);
      await eventually(() => {
        expect(last(NOTE)).toMatchObject({ value: 45351, isDate: true });
        expect(last(at(1, 0, 'Notatki'))).toMatchObject({ value: undefined, isDate: false });
      });
      await contract.host.revert(written);
      await eventually(() => {
        expect(last(NOTE)).toMatchObject({ value: 'pilne' });
        expect(last(at(1, 0, 'Notatki'))).toMatchObject({ value: 'pierwsza' });
      });
    });

    test('tells what the person typed', async () => {
      const { last } = await watched();
      await contract.opened.type(AMOUNT, 99.5);
      await eventually(() => expect(last(AMOUNT)).toMatchObject({ value: 99.5, isDate: false }));
    });

    test('tells nothing of a write that was refused', async () => {
      const { changes, last } = await watched();
      await refusalOf(contract.host.write([change(NOTE, 'inne', text('x'))]));
      await contract.opened.type(AMOUNT, 99.5);
      await eventually(() => expect(last(AMOUNT)).toBeDefined());
      expect(last(NOTE)).toBeUndefined();
      expect(changes.some((told) => told.kind === 'whole')).toBe(false);
    });

    test('ends when it is ended, for that listener alone', async () => {
      const [one, other] = [await watched(), await watched()];
      await one.end();
      await contract.opened.type(AMOUNT, 99.5);
      await eventually(() => expect(other.last(AMOUNT)).toBeDefined());
      expect(one.changes).toEqual([]);
    });
  });
}
