/** Notes of ours beside what people and programs have left on a sheet, also after they have worked on it. */
import { openZip } from '../../../../core/opc/zip-read.ts';
import { markedCells } from '../../../../core/workbooks/marks/cell-marks.ts';
import { annotate, removeMarks, type Annotated, type Mark } from '../../../../core/workbooks/marks/index.ts';
import { patchWorkbook } from '../../../../core/workbooks/patch/index.ts';
import { readWorkbook } from '../../../../core/workbooks/workbook.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { rawPackage, rawParts, rawSheet, rawStyles } from '../../../support/raw-workbook.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const COMMENTS = 'xl/comments1.xml';
const DRAWING = 'xl/drawings/vmlDrawing1.vml';
const SHEET = 'xl/worksheets/sheet1.xml';
const RELATIONSHIPS = 'xl/worksheets/_rels/sheet1.xml.rels';

type Parts = Readonly<Record<string, string | Uint8Array>>;

const mark = (row: number, column: number, more: Partial<Mark> = {}): Mark => ({
  ...{ sheet: 'Arkusz1', row, column, severity: 'error', text: 'Zła data.', ...more },
});

const textsOf = (bytes: Uint8Array): Record<string, string> => {
  const zip = openZip(bytes, nodePlatform);
  return Object.fromEntries(zip.names.map((name) => [name, new TextDecoder().decode(zip.read(name))]));
};

/** A sheet with these parts, annotated; what became of the marks; and the parts after the marks were taken out again. */
function marked(parts: Parts, ...marks: readonly Mark[]) {
  const before = rawPackage({ 'xl/styles.xml': rawStyles('General'), ...parts });
  let done: Annotated | undefined;
  const bytes = patchWorkbook(before, nodePlatform, [annotate(marks, (told) => (done = told))]);
  const cleared = textsOf(patchWorkbook(bytes, nodePlatform, [removeMarks()]));
  return { bytes, parts: textsOf(bytes), done, cleared, before: textsOf(before) };
}

/** A sheet whose notes somebody else has made. */
const sheetWithNotes = (comments: string, drawing: string): Parts => ({
  ...rawParts(rawSheet('<row r="2"><c r="B2"><v>1</v></c></row>', '<legacyDrawing r:id="rId1"/>')),
  [RELATIONSHIPS]: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/><Relationship Id="rId2" Type="${OFFICE}/comments" Target="../comments1.xml"/></Relationships>`,
  [COMMENTS]: comments,
  [DRAWING]: drawing,
});
const note = (ref: string, author: number, text: string) =>
  `<comment ref="${ref}" authorId="${author}"><text><t>${text}</t></text></comment>`;
const commentsOf = (authors: readonly string[], ...notes: readonly string[]) =>
  `<comments xmlns="${MAIN}"><authors>${authors.map((name) => `<author>${name}</author>`).join('')}</authors><commentList>${notes.join('')}</commentList></comments>`;
const box = (row: number, column: number) =>
  `<v:shape id="_x0000_s3001" type="#_x0000_t202"><v:textbox><div>a<br>b</div></v:textbox><x:ClientData ObjectType="Note"><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
const drawingOf = (...shapes: readonly string[]) =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202"/>${shapes.join('\r\n')}</xml>`;

const plain = rawParts(rawSheet('<row r="2"><c r="B2"><v>1</v></c></row>'));
const commentsIn = (bytes: Uint8Array) => readWorkbook(bytes, nodePlatform).sheet('Arkusz1').comments;

describe('a cell', () => {
  test('with several remarks has one note, the gravest first, each with its word', () => {
    const { bytes, done } = marked(
      plain,
      mark(2, 1, { severity: 'info', text: 'Do sprawdzenia.' }),
      mark(2, 1, { severity: 'error', text: 'Zła data.' }),
      mark(2, 1, { severity: 'warning', text: 'Późno.' }),
    );
    expect(commentsIn(bytes).map(({ text }) => text)).toEqual([
      'Błąd: Zła data.\n\nOstrzeżenie: Późno.\n\nDo wiadomości: Do sprawdzenia.',
    ]);
    expect(done?.noted).toEqual([{ sheet: 'Arkusz1', row: 2, column: 1 }]);
  });

  test('under a merged area is named in the note of the first cell of the area', () => {
    const merged = rawParts(rawSheet('', '<mergeCells count="1"><mergeCell ref="A2:B9"/></mergeCells>'));
    const { bytes } = marked(merged, mark(5, 1), mark(2, 0, { severity: 'info', text: 'Rodzina.' }));
    expect(commentsIn(bytes)).toMatchObject([
      { row: 2, column: 0, text: 'Błąd: (B5) Zła data.\n\nDo wiadomości: Rodzina.' },
    ]);
  });

  test('that somebody has commented keeps that comment, gets colour only, and that is told', () => {
    const comments = commentsOf(['Anna'], note('B2', 0, 'zmiana od 1.09'));
    const { parts, done, bytes } = marked(
      sheetWithNotes(comments, drawingOf(box(1, 1))),
      mark(2, 1),
      mark(3, 1),
    );
    expect(commentsIn(bytes)).toMatchObject([
      { row: 2, column: 1, author: 'Anna', text: 'zmiana od 1.09' },
      { row: 3, column: 1, author: 'Teczka' },
    ]);
    expect(done).toEqual({
      noted: [{ sheet: 'Arkusz1', row: 3, column: 1 }],
      withoutNote: [{ sheet: 'Arkusz1', row: 2, column: 1 }],
      undrawn: [],
      kept: [],
    });
    expect(parts[SHEET]).toContain('sqref="B2:B3"');
  });

  test('of a protected sheet is marked: a mark is no value', () => {
    const { done } = marked(rawParts(rawSheet('', '<sheetProtection sheet="1" objects="1"/>')), mark(2, 1));
    expect(done?.noted).toHaveLength(1);
  });
});

describe('colours', () => {
  test('come behind the conditional formats of the office, with a rank below theirs', () => {
    const theirs =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="7"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>';
    const { parts } = marked(rawParts(rawSheet('', theirs)), mark(2, 1), mark(3, 1, { severity: 'info' }));
    const ranks = [...(parts[SHEET] ?? '').matchAll(/priority="(\d+)"/g)].map(([, rank]) => rank);
    expect(ranks).toEqual(['7', '8', '9']);
  });

  test('differ by the line of the frame, too', () => {
    const severities = ['error', 'warning', 'info'] as const;
    const { parts } = marked(plain, ...severities.map((severity, at) => mark(at + 2, 1, { severity })));
    const lines = [...(parts['xl/styles.xml'] ?? '').matchAll(/<left style="(\w+)"/g)].map(
      ([, line]) => line,
    );
    expect(lines).toEqual(['thin', 'dashed', 'dotted']);
  });
});

describe('removed marks leave every part as it was', () => {
  test.each<[string, Parts]>([
    ['a sheet without notes', plain],
    [
      'notes by Excel, whose drawing is no good XML',
      sheetWithNotes(commentsOf(['Anna'], note('A1', 0, 'uwaga')), drawingOf(box(0, 0))),
    ],
    ['a part of comments without any', sheetWithNotes(commentsOf([]), drawingOf(box(0, 0)))],
    [
      'empty lists',
      sheetWithNotes(`<comments xmlns="${MAIN}"><authors /><commentList /></comments>`, drawingOf()),
    ],
    ['a drawing without boxes', sheetWithNotes(commentsOf(['Anna']), drawingOf())],
    [
      'a drawing with a button only',
      sheetWithNotes(
        commentsOf(['Anna']),
        '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="Przycisk" type="#_x0000_t201"><x:ClientData xmlns:x="urn:schemas-microsoft-com:office:excel" ObjectType="Button"/></v:shape></xml>',
      ),
    ],
  ])('%s', (_, parts) => {
    const { cleared, before, done } = marked(parts, mark(2, 1), mark(7, 3, { severity: 'warning' }));
    expect(done?.noted).toHaveLength(2);
    expect(cleared).toEqual(before);
  });

  test('a workbook without styles', () => {
    const bare = Object.fromEntries(Object.entries(plain).filter(([name]) => name !== 'xl/styles.xml'));
    const links = String(bare['xl/_rels/workbook.xml.rels']).replace(/<Relationship Id="rId3"[^>]*>/, '');
    const before = rawPackage({ ...bare, 'xl/_rels/workbook.xml.rels': links });
    const after = patchWorkbook(before, nodePlatform, [annotate([mark(2, 1)])]);
    expect(textsOf(after)['xl/worksheets/sheet1.xml']).toContain('dxfId="0"');
    expect(textsOf(patchWorkbook(after, nodePlatform, [removeMarks()]))).toEqual(textsOf(before));
  });

  test('only a cell with a comment was marked', () => {
    const parts = sheetWithNotes(commentsOf(['Anna'], note('B2', 0, 'uwaga')), drawingOf(box(1, 1)));
    const { cleared, before } = marked(parts, mark(2, 1));
    expect(cleared).toEqual(before);
  });
});

test('a drawing that cannot be read gets no notes, the cells are coloured all the same', () => {
  const { done, cleared, before } = marked(
    sheetWithNotes(commentsOf([]), '<xml xmlns:v="urn:schemas-microsoft-com:vml">'),
    mark(2, 1),
  );
  expect(done).toMatchObject({ noted: [], withoutNote: [], undrawn: [{ row: 2, column: 1 }] });
  expect(cleared).toEqual(before);
});

describe('after somebody has saved the workbook', () => {
  const without = (own: Parts) => {
    const parts = { 'xl/styles.xml': rawStyles('General'), ...own };
    let kept: unknown;
    const removal = removeMarks((cells) => (kept = cells));
    return { parts: textsOf(patchWorkbook(rawPackage(parts), nodePlatform, [removal])), kept };
  };
  /** Our note at B2, saved by a program that writes the notes and their boxes anew. */
  const saved = (comments: string, drawing = drawingOf(box(1, 1), box(2, 2))) =>
    without({ ...marked(plain, mark(2, 1)).parts, [COMMENTS]: comments, [DRAWING]: drawing });
  const theirs = note('C3', 1, 'uwaga');

  test('our notes go, those of others keep their authors', () => {
    const { parts, kept } = saved(commentsOf(['Teczka', 'Anna'], note('B2', 0, 'Błąd: Zła data.'), theirs));
    expect(parts[COMMENTS]).toBe(commentsOf(['Anna'], note('C3', 0, 'uwaga')));
    expect(parts[DRAWING]).toBe(drawingOf('', box(2, 2)));
    expect(kept).toEqual([]);
  });

  test('our notes go also where LibreOffice has forgotten the authors, those of others stay', () => {
    const run = (text: string) => `<r><t xml:space="preserve">${text}</t></r>`;
    const ours = note('B2', 0, '').replace('<t></t>', run('Błąd:') + run(' Zła data.'));
    const other = note('C3', 0, 'Błąd: sprawdzić z aktami');
    expect(saved(commentsOf([' '], ours, other)).parts[COMMENTS]).toBe(commentsOf([' '], other));
  });

  test('of a note to which somebody has added words those stay, and that is told', () => {
    const ours = 'Błąd: Zła data.';
    const { parts, kept } = saved(
      commentsOf(['Teczka', 'Anna'], note('B2', 0, `${ours}\n12.03 odpis aktu w teczce &amp; OK`), theirs),
    );
    expect(parts[COMMENTS]).toBe(
      commentsOf(['Teczka', 'Anna'], note('B2', 0, '12.03 odpis aktu w teczce &amp; OK'), theirs),
    );
    expect(parts[DRAWING]).toContain(box(1, 1));
    expect(kept).toEqual([{ sheet: 'Arkusz1', row: 2, column: 1 }]);
    expect(parts[SHEET]).not.toContain('conditionalFormatting');
    expect(Object.values(parts).join()).not.toContain('_teczka');
  });

  test('a note into whose words somebody has written stays whole, and that is told', () => {
    const comments = commentsOf(['Teczka', 'Anna'], note('B2', 0, 'Błąd: Zła (już dobra) data.'), theirs);
    const { parts, kept } = saved(comments);
    expect(parts[COMMENTS]).toBe(comments);
    expect(kept).toEqual([{ sheet: 'Arkusz1', row: 2, column: 1 }]);
  });

  test('a note that begins as ours and that we never wrote stays', () => {
    const own = sheetWithNotes(commentsOf(['Teczka'], note('B2', 0, 'Błąd: mój')), drawingOf(box(1, 1)));
    expect(without(own).parts[COMMENTS]).toBe(own[COMMENTS]);
    expect(without(own).parts[DRAWING]).toBe(own[DRAWING]);
  });

  test('a second annotation leaves the words that were added and does not write over them', () => {
    const first = marked(plain, mark(2, 1)).parts;
    const added = String(first[COMMENTS]).replace('Zła data.', 'Zła data. Dzwoniłam.');
    const { bytes, done } = marked({ ...first, [COMMENTS]: added }, mark(2, 1));
    expect(commentsIn(bytes)).toMatchObject([{ row: 2, column: 1, text: 'Dzwoniłam.' }]);
    const at = { sheet: 'Arkusz1', row: 2, column: 1 };
    expect(done).toEqual({ noted: [], withoutNote: [at], undrawn: [], kept: [at] });
  });

  test('parts in which nothing but our notes is left go', () => {
    const { parts } = saved(commentsOf(['Teczka'], note('B2', 0, 'Błąd: Zła data.')), drawingOf(box(1, 1)));
    expect(Object.keys(parts)).not.toContain(COMMENTS);
    expect(Object.keys(parts)).not.toContain(DRAWING);
    expect(parts[SHEET]).not.toContain('legacyDrawing');
  });
});

test('a box that somebody left on the cell of a mark stays', () => {
  const { cleared, before, done } = marked(sheetWithNotes(commentsOf([]), drawingOf(box(1, 1))), mark(2, 1));
  expect(done?.noted).toHaveLength(1);
  expect(cleared).toEqual(before);
});

describe('a hostile drawing costs no more time than its length', () => {
  const MOST_MS = 2000;
  const quickly = (work: () => unknown) => {
    const start = performance.now();
    work();
    expect(performance.now() - start).toBeLessThan(MOST_MS);
  };

  test('words that look like lists of ids', () => {
    const drawing = `<xml xmlns:v="urn:schemas-microsoft-com:vml">${'idmap '.repeat(80_000)}</xml>`;
    quickly(() => marked({ ...plain, 'xl/drawings/vmlDrawing9.vml': drawing }, mark(2, 1)));
  });

  test.each(['<v:shape x >', '<v:shape x ', '<v:shapetype alt="Teczka" '])('%s without an end', (piece) => {
    const drawing = drawingOf(piece.repeat(40_000));
    quickly(() => marked(sheetWithNotes(commentsOf([]), drawing), mark(2, 1)));
  });
});

test('many marks on a sheet with many merged areas are sorted in time that grows with their number', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => index + 2);
  const merges = rows.map((row) => ({ top: row, left: 1, bottom: row, right: 2 }));
  const marks = rows.map((row) => mark(row, 2));
  const start = performance.now();
  expect(markedCells(marks, merges)).toHaveLength(rows.length);
  expect(performance.now() - start).toBeLessThan(10_000);
});
