/** Notes of ours beside what people and programs have left on a sheet, also after they have worked on it. */
import { openZip } from '../../../../core/opc/zip-read.ts';
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
  expect(done).toMatchObject({ noted: [], withoutNote: [{ row: 2, column: 1 }] });
  expect(cleared).toEqual(before);
});

describe('after somebody has saved the workbook', () => {
  const others = sheetWithNotes(
    commentsOf(['Teczka', 'Anna'], note('B2', 0, 'Błąd: Zła data.'), note('C3', 1, 'uwaga')),
    drawingOf(box(1, 1), box(2, 2)),
  );
  const cleared = (parts: Parts) => textsOf(patchWorkbook(rawPackage(parts), nodePlatform, [removeMarks()]));

  test('our notes go, those of others keep their authors', () => {
    const parts = cleared(others);
    expect(parts[COMMENTS]).toBe(commentsOf(['Anna'], note('C3', 0, 'uwaga')));
    expect(parts[DRAWING]).toContain(box(2, 2));
    expect(parts[DRAWING]).not.toContain(box(1, 1));
  });

  test('our notes go also where LibreOffice has forgotten the authors, those of others stay', () => {
    const run = (text: string) => `<r><t xml:space="preserve">${text}</t></r>`;
    const ours = note('B2', 0, '').replace('<t></t>', run('Błąd:') + run(' Zła data.'));
    const theirs = note('C3', 0, 'Błąd: sprawdzić z aktami');
    const parts = cleared(sheetWithNotes(commentsOf([' '], ours, theirs), drawingOf(box(1, 1), box(2, 2))));
    expect(parts[COMMENTS]).toBe(commentsOf([' '], theirs));
  });

  test('a note of ours into which somebody has written something else stays', () => {
    const own = sheetWithNotes(commentsOf(['Teczka'], note('B2', 0, 'poprawię jutro')), drawingOf(box(1, 1)));
    expect(cleared(own)).toEqual(textsOf(rawPackage(own)));
  });

  test('parts in which nothing but our notes is left go', () => {
    const parts = cleared(
      sheetWithNotes(commentsOf(['Teczka'], note('B2', 0, 'Błąd: Zła data.')), drawingOf(box(1, 1))),
    );
    expect(Object.keys(parts)).not.toContain(COMMENTS);
    expect(Object.keys(parts)).not.toContain(DRAWING);
    expect(parts[SHEET]).not.toContain('legacyDrawing');
  });
});
