/** A sheet walked in batches gives what the whole sheet gives, however its bytes are cut. */
import fc from 'fast-check';
import type { Platform } from '../../../core/opc/platform.ts';
import { readWorkbook, type Workbook } from '../../../core/workbooks/workbook.ts';
import { browserPlatform } from '../../../addin/platform.ts';
import { nodePlatform } from '../../../scripts/platform.ts';
import { refusalOf } from '../../support/refusal.ts';
import {
  rawPackage,
  rawParts,
  rawSheet,
  rawStrings,
  rawStyles,
  rawWorkbook,
} from '../../support/raw-workbook.ts';

/** Node's platform, but it unpacks into pieces of that many bytes. */
function inPieces(size: number): Platform {
  return {
    ...nodePlatform,
    async *inflateRawPieces(bytes, max) {
      const whole = nodePlatform.inflateRaw(bytes, max);
      for (let at = 0; at < whole.length; at += size) yield await Promise.resolve(whole.slice(at, at + size));
    },
  };
}

const WITHOUT_PIECES: Platform = {
  inflateRaw: (bytes, max) => nodePlatform.inflateRaw(bytes, max),
  deflateRaw: (bytes, level) => nodePlatform.deflateRaw(bytes, level),
  crc32: (bytes, seed) => nodePlatform.crc32(bytes, seed),
  sha256: (bytes) => nodePlatform.sha256(bytes),
  yieldNow: () => nodePlatform.yieldNow(),
};

async function streamed(workbook: Workbook, batch: number) {
  const found: unknown[] = [];
  const sizes: number[] = [];
  for await (const { rows, isDate, numberFormat } of workbook.rowsOf('ARKUSZ1', { batch })) {
    sizes.push(rows.length);
    for (const row of rows) {
      found.push([
        row.number,
        row.hidden,
        row.values,
        row.values.map((_, at) => [isDate(row, at), numberFormat(row, at)]),
      ]);
    }
  }
  return { found, sizes };
}

function whole(workbook: Workbook): unknown[] {
  const sheet = workbook.sheet('Arkusz1');
  return sheet.rows.map((row) => [
    row.number,
    row.hidden,
    row.values,
    row.values.map((_, at) => [sheet.isDate(row, at), sheet.numberFormat(row, at)]),
  ]);
}

const MESSY_ROWS = [
  '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" s="1"><v>45292</v></c></row>',
  '<!-- </row><row r="9"> -->',
  '<row r="3" hidden="1"><c t="inlineStr"><is><t>żółć</t></is></c><c><f>A1</f></c><c t="d"><v>2024-01-01</v></c></row>',
  '<row r="4" s="1"/><row r="5"></row>',
  '<row r="6"><c r="C6" t="str"><f>"x"</f><v><![CDATA[</row></sheetData>]]></v></c><y:c><v>1</v></y:c></row>',
  '<extLst><row r="7"/></extLst>',
  "<row r='8'><c r='B8'><v>1e3</v></c><c r='A8' s='1'><v>7</v></c></row>",
].join('\n ');
const MESSY = rawWorkbook(MESSY_ROWS, {
  'xl/sharedStrings.xml': rawStrings('<t>a</t>', '<t>02270812345</t>'),
  'xl/styles.xml': rawStyles('General', 'dd.mm.yyyy'),
});

describe('rows in batches', () => {
  test('are those of the whole sheet, wherever its bytes are cut', async () => {
    const expected = whole(readWorkbook(MESSY, nodePlatform));
    expect(expected).toHaveLength(4);
    for (let size = 1; size < 900; size += size < 40 ? 1 : 37) {
      const { found } = await streamed(readWorkbook(MESSY, inPieces(size)), 2);
      expect(found).toEqual(expected);
    }
  });

  test.each([
    ['Node', nodePlatform],
    ['a browser', browserPlatform],
    ['a platform that only unpacks whole parts', WITHOUT_PIECES],
  ])('are the same in %s', async (_, platform: Platform) => {
    const rows = Array.from(
      { length: 5000 },
      (_, at) =>
        `<row r="${at + 1}"><c r="A${at + 1}"><v>${at * 7919}</v></c><c r="C${at + 1}" t="str"><v>ą${at}</v></c></row>`,
    );
    const bytes = rawWorkbook(rows.join(''));
    const { found, sizes } = await streamed(readWorkbook(bytes, platform), 700);
    expect(found).toEqual(whole(readWorkbook(bytes, nodePlatform)));
    expect(sizes).toEqual([700, 700, 700, 700, 700, 700, 700, 100]);
  });

  test('hold as many rows as asked, whatever the pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 400 }),
        async (batch, size) => {
          const rows = Array.from(
            { length: 20 },
            (_, at) => `<row r="${at + 1}"><c><v>${at}</v></c></row>`,
          ).join('');
          const { sizes } = await streamed(readWorkbook(rawWorkbook(rows), inPieces(size)), batch);
          expect(sizes.slice(0, -1).every((count) => count === batch)).toBe(true);
          expect(sizes.reduce((sum, count) => sum + count, 0)).toBe(20);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('a sheet without rows gives no batch', async () => {
    const bytes = rawPackage(
      rawParts('<x:worksheet xmlns:x="m"><x:sheetData/><x:mergeCells/></x:worksheet>'),
    );
    expect((await streamed(readWorkbook(bytes, inPieces(5)), 10)).sizes).toEqual([]);
  });

  test('a sheet in UTF-16 or with prefixes is read likewise', async () => {
    const xml =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="str"><x:v>ł</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const wide = new Uint8Array(2 + xml.length * 2);
    const view = new DataView(wide.buffer);
    [...`\ufeff${xml}`].forEach((letter, index) => view.setUint16(index * 2, letter.charCodeAt(0), true));
    for (const sheet of [xml, wide]) {
      const { found } = await streamed(readWorkbook(rawPackage(rawParts(sheet)), inPieces(7)), 10);
      expect(found).toEqual([[1, false, ['ł'], [[false, 'General']]]]);
    }
  });

  test('a workbook of another format gives its rows too', async () => {
    const bytes = new TextEncoder().encode('a;b\nc;d\ne;f');
    const batches = [];
    for await (const { rows } of readWorkbook(bytes, nodePlatform, { file: 'x.csv' }).rowsOf('x', {
      batch: 2,
    })) {
      batches.push(rows.map((row) => row.values));
    }
    expect(batches).toEqual([
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [['e', 'f']],
    ]);
  });
});

describe('what is wrong with the sheet', () => {
  const refused = async (bytes: Uint8Array, batch = 10) =>
    refusalOf(streamed(readWorkbook(bytes, inPieces(11), { file: 'a.xlsx' }), batch));

  test.each([
    ['a row that is cut', '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c'],
    ['no rows at all', '<worksheet><cols/></worksheet>'],
    ['mixed tags', rawSheet('<row r="1"><c r="A1"><v>1</v></row></c>')],
    ['a declaration', `<!DOCTYPE a [<!ENTITY b "c">]>${rawSheet('')}`],
  ])('%s is told with the sheet', async (_, sheet) => {
    const refusal = await refused(rawPackage(rawParts(sheet)));
    expect(refusal?.code).toBe('workbook-damaged');
    expect(refusal?.message).toMatch(/^Plik „a\.xlsx” \(arkusz „Arkusz1”\) jest uszkodzony: /);
  });

  test('rows that go back behind a batch that was given are refused', async () => {
    const rows = [1, 5, 2, 3].map((number) => `<row r="${number}"><c><v>1</v></c></row>`).join('');
    expect((await refused(rawWorkbook(rows), 2))?.message).toContain('nie stoją po kolei');
    expect(await refused(rawWorkbook(rows), 4)).toBeUndefined();
  });

  test('a part that is not what its checksum says is told at its end', async () => {
    const crc32: Platform['crc32'] = (bytes, seed) =>
      nodePlatform.crc32(bytes, seed) + (seed === undefined ? 0 : 1);
    const refusal = await refusalOf(streamed(readWorkbook(MESSY, { ...inPieces(50), crc32 }), 1));
    expect(refusal?.code).toBe('workbook-damaged');
  });

  test('one huge row costs its own length, not its square', async () => {
    const cells = '<c><v>1</v></c>'.repeat(16_384);
    const started = performance.now();
    const { found } = await streamed(
      readWorkbook(rawWorkbook(`<row r="1">${cells}</row>`), inPieces(64)),
      10,
    );
    expect(found).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  test('a missing sheet is told at once', () => {
    expect(() => readWorkbook(MESSY, nodePlatform).rowsOf('Inny')).toThrow(/nie ma arkusza „Inny”/);
  });
});
