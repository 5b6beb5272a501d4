/** A range is cut into blocks that hold every cell once and are never larger than asked. */
import fc from 'fast-check';
import {
  bandsOf,
  cellsOf,
  cellsOfAll,
  groupsOf,
  halvesOf,
  type Box,
} from '../../../../addin/host/excel/box.ts';

const boxes = fc.record({
  top: fc.nat(50),
  left: fc.nat(50),
  rows: fc.integer({ min: 1, max: 12 }),
  columns: fc.integer({ min: 1, max: 12 }),
});
const most = fc.integer({ min: 1, max: 60 });

const cells = ({ top, left, rows, columns }: Box): string[] =>
  Array.from(
    { length: rows * columns },
    (_, at) => `${top + Math.floor(at / columns)} ${left + (at % columns)}`,
  );

test('bands hold the cells of the box, each once and in order', () => {
  fc.assert(
    fc.property(boxes, most, (box, limit) => {
      expect(bandsOf(box, limit).flatMap(cells)).toEqual(cells(box));
    }),
  );
});

test('a band is larger than asked only when a single row is', () => {
  fc.assert(
    fc.property(boxes, most, (box, limit) => {
      for (const band of bandsOf(box, limit)) expect(cellsOf(band) <= limit || band.rows === 1).toBe(true);
    }),
  );
});

test('groups keep the order, hold no more than asked and are as few as that allows one after another', () => {
  fc.assert(
    fc.property(fc.array(boxes), most, (all, limit) => {
      const groups = groupsOf(all, limit);
      expect(groups.flat()).toEqual(all);
      groups.forEach((group, at) => {
        expect(cellsOfAll(group) <= limit || group.length === 1).toBe(true);
        const [next] = groups[at + 1] ?? [];
        if (next) expect(cellsOfAll([...group, next])).toBeGreaterThan(limit);
      });
    }),
  );
});

test('halves hold the cells of the box, each once; a single cell has none', () => {
  fc.assert(
    fc.property(boxes, (box) => {
      const halves = halvesOf(box);
      if (!halves) expect(cellsOf(box)).toBe(1);
      else expect(halves.flatMap(cells).sort()).toEqual(cells(box).sort());
    }),
  );
});
