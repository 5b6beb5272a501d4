import fc from 'fast-check';
import { utils, write as writeXls } from 'xlsx';
import { openFileWorkbook, type FileWorkbook } from '../../../core/host/file-workbook.ts';
import type { CellPlace } from '../../../core/host/index.ts';
import { ChangeJournal } from '../../../core/host/journal.ts';
import { day, dayOf, type Day } from '../../../core/values/day.ts';
import {
  readWorkbook,
  UNCOUNTED,
  type CellEntry,
  type CellValue,
  type WorkbookView,
} from '../../../core/workbooks/index.ts';
import { loadLegacyReader } from '../../../scripts/legacy-workbook.ts';
import { nodePlatform } from '../../../scripts/platform.ts';
import { rawPackage, rawParts, rawSheet, rawStrings, rawStyles } from '../../support/raw-workbook.ts';
import { contractWorkbook, describeWorkbookHost } from '../../support/workbook-host-contract.ts';

const FILE = 'rejestr.xlsx';
const open = (bytes = contractWorkbook()): FileWorkbook =>
  openFileWorkbook(bytes, nodePlatform, { file: FILE });
const text = (content: string): CellEntry => ({ kind: 'text', text: content });
const at = (row: number, column: number, sheet = 'Rejestr'): CellPlace => ({ sheet, row, column });
const NOTE = at(2, 3);

/** Writes over whatever stands there. */
const enter = (host: FileWorkbook, place: CellPlace, to: CellEntry) =>
  host.write([{ ...place, expected: host.cellState(place).value, to }]);

/** Every cell of the visible sheets, with its date mark. */
function cellsOf(view: WorkbookView) {
  return view.sheetNames.map((name) => {
    const sheet = view.sheet(name);
    return sheet.rows.map((row) => [
      row.number,
      ...row.values.map((value, column) => [value, value !== undefined && sheet.isDate(row, column)]),
    ]);
  });
}

describeWorkbookHost('a workbook in a file', (bytes, file) => {
  const host = openFileWorkbook(bytes, nodePlatform, { file });
  return {
    host,
    cell: (place) => host.cellState(place),
    async type(place, value) {
      const to: CellEntry = typeof value === 'string' ? text(value) : { kind: 'number', number: value };
      await enter(host, place, to);
    },
    selected: () => host.selected,
    sheets: () => readWorkbook(host.save(), nodePlatform).sheetNames,
  };
});

describe('saving', () => {
  test('gives the very bytes that were opened while nothing has changed', async () => {
    const bytes = contractWorkbook();
    const host = open(bytes);
    expect([host.save(), host.isChanged]).toEqual([bytes, false]);
    expect(host.save()).toBe(bytes);
    const written = await enter(host, NOTE, text('inne'));
    expect(host.isChanged).toBe(true);
    await host.revert(written);
    expect(host.isChanged).toBe(false);
    expect(host.save()).toBe(bytes);
  });

  test('gives them too when the old text is typed again by hand', async () => {
    const bytes = contractWorkbook();
    const host = open(bytes);
    await enter(host, NOTE, text('inne'));
    await enter(host, NOTE, text('pilne'));
    expect(host.save()).toBe(bytes);
  });

  test('keeps the runs of a text that was put back', async () => {
    const strings = rawStrings('<r><rPr><b/></rPr><t>gru</t></r><r><t>by</t></r>');
    const sheet = rawSheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>');
    const bytes = rawPackage(rawParts(sheet, { 'xl/sharedStrings.xml': strings }));
    const host = open(bytes);
    const place = at(1, 0, 'Arkusz1');
    expect(await enter(host, place, text('gruby'))).toMatchObject([{ after: { value: 'gruby' } }]);
    await host.revert(await enter(host, place, { kind: 'empty' }));
    expect(host.save()).toBe(bytes);
  });

  test('does not depend on the order of the changes', async () => {
    const [one, other] = [open(), open()];
    const places = [at(2, 3), at(3, 3), at(1, 0, 'Notatki'), at(9, 9)];
    for (const place of places) await enter(one, place, { kind: 'day', day: day('2024-02-29') });
    for (const place of [...places].reverse())
      await enter(other, place, { kind: 'day', day: day('2024-02-29') });
    expect(Buffer.compare(one.save(), other.save())).toBe(0);
  });

  test('random changes: what is shown is what is saved, and all undone is the file as it was', async () => {
    const entry: fc.Arbitrary<CellEntry> = fc.oneof(
      fc.constantFrom('', 'pilne', 'a\nb', '=1', '0012').map(text),
      fc.constantFrom(0, 734.9, -1.5, 45351).map((number) => ({ kind: 'number' as const, number })),
      fc
        .integer({ min: dayOf(1900, 1, 1), max: dayOf(2100, 1, 1) })
        .map((value) => ({ kind: 'day' as const, day: value as Day })),
      fc.constant({ kind: 'empty' as const }),
    );
    const places = [
      ...[0, 1, 2, 3, 4, 7].flatMap((column) => [1, 2, 3, 4, 5, 8].map((row) => at(row, column))),
      ...[1, 2, 3].map((row) => at(row, 0, 'Notatki')),
      at(1, 0, 'Słownik'),
    ];
    const changes = fc.array(fc.tuple(fc.constantFrom(...places), entry), { maxLength: 10 });
    const bytes = contractWorkbook();
    await fc.assert(
      fc.asyncProperty(changes, async (list) => {
        const host = open(bytes);
        const journal = new ChangeJournal(host);
        for (const [place, to] of list) {
          await journal.write('zmiana', [{ ...place, expected: host.cellState(place).value, to }]);
        }
        const shown = cellsOf(await host.read());
        const saved = openFileWorkbook(host.save(), nodePlatform, { file: FILE });
        expect(cellsOf(await saved.read())).toEqual(shown);
        for (const place of places) expect(saved.cellState(place)).toEqual(host.cellState(place));
        while (await journal.undo());
        expect(host.save()).toBe(bytes);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the state of a cell', () => {
  test('has the format of its row or column where the cell is not there', async () => {
    const sheet = rawSheet(
      '<row r="1"/><row r="2" s="2" customFormat="1"/>',
      '',
      '<cols><col min="2" max="2" style="1"/></cols>',
    );
    const host = open(rawPackage(rawParts(sheet, { 'xl/styles.xml': rawStyles('General', 'yyyy', '@') })));
    const places = [at(1, 0, 'Arkusz1'), at(1, 1, 'Arkusz1'), at(2, 1, 'Arkusz1'), at(7, 1, 'Arkusz1')];
    expect(places.map((place) => host.cellState(place).numberFormat)).toEqual([
      'General',
      'yyyy',
      '@',
      'yyyy',
    ]);
    const [written] = await enter(host, places[3]!, { kind: 'day', day: day('2024-02-29') });
    expect(written?.after).toEqual({ value: 45351, formula: undefined, numberFormat: 'yyyy' });
    const view = (await host.read()).sheet('Arkusz1');
    expect(view.isDate(view.rows[0]!, 1)).toBe(true);
  });

  test('tells a formula, also one without a result', () => {
    const rows = '<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>A1</f><v>2</v></c></row>';
    const host = open(rawPackage(rawParts(rawSheet(rows))));
    expect(host.cellState(at(1, 0, 'Arkusz1'))).toMatchObject({ value: UNCOUNTED, formula: '1+1' });
    expect(host.cellState(at(1, 1, 'arkusz1'))).toMatchObject({ value: 2, formula: 'A1' });
  });

  test('an error is told from another, by its code', async () => {
    const host = open(rawPackage(rawParts(rawSheet('<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>'))));
    const place = at(1, 0, 'Arkusz1');
    const change = (error: string) => host.write([{ ...place, expected: { error }, to: text('x') }]);
    await expect(change('#REF!')).rejects.toMatchObject({ code: 'cell-changed' });
    const written = await change('#N/A');
    expect(host.cellState(place).value).toBe('x');
    await host.revert(written);
    expect(host.cellState(place).value).toEqual({ error: '#N/A' });
  });

  test('days count from 1904 in a workbook that does', async () => {
    const parts = rawParts(rawSheet('<row r="1"/>'), { 'xl/styles.xml': rawStyles('General') });
    parts['xl/workbook.xml'] = String(parts['xl/workbook.xml']).replace(
      '<sheets>',
      '<workbookPr date1904="1"/><sheets>',
    );
    const host = open(rawPackage(parts));
    const place = at(1, 0, 'Arkusz1');
    const written = await enter(host, place, { kind: 'day', day: day('1904-01-02') });
    expect(host.cellState(place)).toMatchObject({ value: 1, numberFormat: 'dd.mm.yyyy' });
    expect((await host.read()).date1904).toBe(true);
    await host.revert(await host.revert(written));
    expect(host.cellState(place)).toMatchObject({ value: 1, numberFormat: 'dd.mm.yyyy' });
    expect(readWorkbook(host.save(), nodePlatform).sheet('Arkusz1').rows[0]?.values).toEqual([1]);
  });
});

describe('a change', () => {
  test('of two for one cell the later one counts, and is put back whole', async () => {
    const host = open();
    const twice = ['raz', 'dwa'].map((to) => ({ ...NOTE, expected: 'pilne', to: text(to) }));
    const written = await host.write(twice);
    expect(written).toMatchObject([{ before: { value: 'pilne' }, after: { value: 'dwa' } }]);
    await host.revert(written);
    expect(host.isChanged).toBe(false);
  });

  test('under another spelling of the sheet’s name is the same change', async () => {
    const host = open();
    const [written] = await enter(host, at(2, 3, 'REJESTR'), text('inne'));
    expect(written?.sheet).toBe('Rejestr');
    expect(host.cellState(NOTE).value).toBe('inne');
  });

  test('on a hidden sheet is made, and not shown', async () => {
    const host = open();
    await enter(host, at(1, 0, 'Słownik'), text('zawodowa'));
    expect((await host.read()).sheetNames).not.toContain('Słownik');
    expect(readWorkbook(host.save(), nodePlatform).sheet('Słownik').rows[0]?.values).toEqual(['zawodowa']);
  });

  test.each<[CellValue, string | undefined]>([
    [true, undefined],
    [{ error: '#N/A' }, undefined],
    [3, '1+2'],
  ])('back to what no entry can give is refused: %j', async (value, formula) => {
    const host = open();
    const after = (await enter(host, NOTE, text('inne')))[0]!.after;
    const written = [{ ...NOTE, before: { value, formula, numberFormat: 'General' }, after }];
    await expect(host.revert(written)).rejects.toMatchObject({ code: 'cell-not-kept' });
    expect(host.cellState(NOTE).value).toBe('inne');
  });
});

describe('formats', () => {
  const AMOUNT = at(2, 4);

  test('an amount over which a day was written is an amount again when a number comes', async () => {
    const host = open();
    const { numberFormat } = host.cellState(AMOUNT);
    await enter(host, AMOUNT, { kind: 'day', day: day('2024-02-29') });
    expect(host.cellState(AMOUNT).numberFormat).toBe('dd.mm.yyyy');
    await enter(host, AMOUNT, { kind: 'number', number: 5 });
    expect(host.cellState(AMOUNT)).toMatchObject({ value: 5, numberFormat });
  });

  test('a number over a date is saved as a number', async () => {
    const host = open();
    await enter(host, at(2, 2), { kind: 'number', number: 5 });
    const sheet = readWorkbook(host.save(), nodePlatform).sheet('Rejestr');
    expect([sheet.rows[1]!.values[2], sheet.isDate(sheet.rows[1]!, 2)]).toEqual([5, false]);
  });
});

describe('a text', () => {
  test('loses halves of characters at once, so that what is answered is what is saved', async () => {
    const host = open();
    const [written] = await enter(host, NOTE, text('a\ud800b😀\udc00'));
    expect(written?.after.value).toBe('ab😀');
    expect(readWorkbook(host.save(), nodePlatform).sheet('Rejestr').rows[1]?.values[3]).toBe('ab😀');
  });

  test.each(['a\u0000b', 'a\r\nb', '_x0041_', '\t a', '\ufffe', '\u0085', ' '])(
    '%j is saved whole',
    async (content) => {
      const host = open();
      const [written] = await enter(host, NOTE, text(content));
      expect(written?.after.value).toBe(content);
      expect(readWorkbook(host.save(), nodePlatform).sheet('Rejestr').rows[1]?.values[3]).toBe(content);
    },
  );
});

describe('a listener that fails', () => {
  const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

  function listened() {
    const failures: unknown[] = [];
    const host = openFileWorkbook(contractWorkbook(), nodePlatform, {
      file: FILE,
      onFailure: (error) => failures.push(error),
    });
    const fault = new Error('usterka');
    const fail = () => {
      throw fault;
    };
    return { host, failures, fault, fail };
  }

  test('refuses no write and silences no other listener', async () => {
    const { host, failures, fault, fail } = listened();
    const told: unknown[] = [];
    await host.watch(fail);
    await host.watch((change) => told.push(change));
    expect(await enter(host, NOTE, text('inne'))).toHaveLength(1);
    await turn();
    expect([told.length, failures]).toEqual([1, [fault]]);
  });

  test('refuses no selection and silences no other listener', async () => {
    const { host, failures, fault, fail } = listened();
    const told: CellPlace[] = [];
    host.onSelect(fail);
    host.onSelect((place) => told.push(place));
    await host.select(NOTE);
    await turn();
    expect([host.selected, told, failures]).toEqual([NOTE, [NOTE], [fault]]);
  });
});

test('selections are told until that is ended', async () => {
  const host = open();
  const told: CellPlace[] = [];
  const end = host.onSelect((place) => told.push(place));
  expect(host.selected).toBeUndefined();
  await host.select(at(2, 3, 'rejestr'));
  end();
  await host.select(at(3, 3));
  expect(told).toEqual([NOTE]);
  expect(host.selected).toEqual(at(3, 3));
});

describe('a file that can only be read', () => {
  const change = (host: FileWorkbook, sheet: string) =>
    host.write([{ sheet, row: 1, column: 0, expected: 'a', to: text('x') }]);

  test('an old format is read and says why it is not written', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['a', 7]]), 'Stary');
    const written: unknown = writeXls(book, { type: 'array', bookType: 'xls' });
    const bytes = new Uint8Array(written as ArrayBuffer);
    const legacy = await loadLegacyReader();
    const host = openFileWorkbook(bytes, nodePlatform, { file: 'stary.xls', legacy });
    expect((await host.read()).sheet('Stary').rows[0]?.values).toEqual(['a', 7]);
    expect(host.cellState(at(1, 0, 'Stary')).value).toBe('a');
    expect(host.cellState(at(9, 0, 'Stary')).value).toBeUndefined();
    const why =
      'Plik „stary.xls” ma stary format Excela (.xls). Otwórz go w Excelu i zapisz jako „Skoroszyt programu Excel (*.xlsx)”.';
    await expect(change(host, 'Stary')).rejects.toMatchObject({ code: 'workbook-old-format', message: why });
    expect(host.limits).toEqual([`Ten plik można tylko przeglądać. ${why}`]);
    expect(host.save()).toBe(bytes);
  });

  test('a signed one too', async () => {
    const parts = rawParts(rawSheet('<row r="1"><c r="A1" t="str"><v>a</v></c></row>'));
    const host = open(rawPackage({ ...parts, '_xmlsignatures/origin.sigs': '' }));
    expect((await host.read()).sheet('Arkusz1').rows[0]?.values).toEqual(['a']);
    await expect(change(host, 'Arkusz1')).rejects.toMatchObject({ code: 'workbook-signed' });
    expect(host.limits[0]).toContain('jest podpisany elektronicznie');
  });

  test('one whose list of sheets names a part twice, where a change of one would be one of both', async () => {
    const parts = rawParts(rawSheet('<row r="1"><c r="A1" t="str"><v>a</v></c></row>'));
    const both = '<sheet name="Drugi" sheetId="2" r:id="rId1"/></sheets>';
    parts['xl/workbook.xml'] = String(parts['xl/workbook.xml']).replace('</sheets>', both);
    const host = open(rawPackage(parts));
    await expect(change(host, 'Drugi')).rejects.toMatchObject({
      code: 'workbook-damaged',
      message: expect.stringMatching(
        /^Plik „rejestr.xlsx” jest uszkodzony: dwa arkusze ze spisu leżą w tej samej części/,
      ),
    });
  });

  test('what is no workbook at all is not opened', () => {
    expect(() => open(new TextEncoder().encode('<html>'))).toThrow('jest stroną internetową bez tabeli');
  });
});
