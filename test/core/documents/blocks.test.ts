/** Conditions and repetitions, around words, paragraphs, rows and cells, inside one another. */
import { compileTemplate, readDocument } from '../../../core/documents/index.ts';
import { nodePlatform } from '../../../scripts/platform.ts';
import {
  control,
  DATA,
  documentXml,
  NAMESPACES,
  paragraph,
  partText,
  run,
  shownText,
  sourceOf,
  wordOf,
  type Values,
} from '../../support/word.ts';

const fill = (template: Uint8Array, values: Values, options = {}) =>
  compileTemplate(template, nodePlatform).fill(sourceOf(values), { data: DATA, ...options }).bytes;

const field = (tag: string, id = 0) => control(tag, run('?'), { id });
const cell = (...content: string[]) => `<w:tc>${content.join('')}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;

describe('a condition', () => {
  const template = wordOf(
    control('if:application', paragraph(run('Na wniosek z dnia '), field('date'))) +
      control('unless:application', paragraph(run('Z urzędu'))) +
      paragraph(run('orzekam'), control('if:form=kin', run(' (spokrewniona)'))),
  );

  test('keeps its block when it holds, and “unless” when it does not', () => {
    const whenHolds = fill(template, { application: true, 'form=kin': true, date: '1 maja' });
    expect(shownText(whenHolds)).toBe('Na wniosek z dnia 1 maja\norzekam (spokrewniona)');
    const whenNot = fill(template, { application: false, 'form=kin': false });
    expect(shownText(whenNot)).toBe('Z urzędu\norzekam');
  });

  test('works around rows and cells', () => {
    const body = table(
      row(cell(paragraph(run('a'))), control('if:wide', cell(paragraph(run('b'))))),
      control('if:more', row(cell(paragraph(run('c'))))),
    );
    expect(shownText(fill(wordOf(body), { wide: true, more: false }))).toBe('a\nb');
    expect(shownText(fill(wordOf(body), { wide: false, more: true }))).toBe('a\nc');
  });
});

describe('a repetition', () => {
  const rows = wordOf(
    table(
      row(cell(paragraph(run('Od'))), cell(paragraph(run('Kwota')))),
      control(
        'each:segments',
        row(cell(paragraph(field('from', 11))), cell(paragraph(field('amount', 12)))),
        { id: 10 },
      ),
    ),
  );
  const segments = [
    { from: '1 maja', amount: '100 zł' },
    { from: '1 czerwca', amount: '200 zł' },
    { from: '1 lipca', amount: '300 zł' },
  ];

  test('gives a row for each item, in order', () => {
    expect(shownText(fill(rows, { segments }))).toBe(
      'Od\nKwota\n1 maja\n100 zł\n1 czerwca\n200 zł\n1 lipca\n300 zł',
    );
  });

  test('gives every control an id of its own and keeps those of the first row', () => {
    const ids = [...documentXml(fill(rows, { segments })).matchAll(/<w:id w:val="(\d+)"/g)].map(
      ([, id]) => id,
    );
    expect(ids).toHaveLength(9);
    expect(new Set(ids).size).toBe(9);
    expect(ids.slice(0, 3)).toEqual(['10', '11', '12']);
  });

  test('does not repeat bookmarks, Word’s marks of paragraphs or ids of drawings', () => {
    const drawing =
      '<w:r><w:drawing><wp:inline><wp:docPr id="7" name="Godło"/></wp:inline></w:drawing></w:r>';
    const marks = '<w:bookmarkStart w:id="3" w:name="kwota"/><w:bookmarkEnd w:id="3"/>';
    const body = control(
      'each:list',
      `<w:p w14:paraId="1A2B3C4D" w14:textId="77777777">${marks}${field('a')}${drawing}</w:p>`,
    );
    const xml = documentXml(fill(wordOf(body), { list: [{ a: 'x' }, { a: 'y' }] }));
    expect(xml.match(/w:name="kwota"/g)).toHaveLength(1);
    expect(xml.match(/w14:paraId/g)).toHaveLength(1);
    expect(xml.match(/bookmarkEnd/g)).toHaveLength(1);
    const drawings = [...xml.matchAll(/docPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(drawings).size).toBe(2);
  });

  test('may stand in another, each item answering for itself', () => {
    const body = control(
      'each:children',
      paragraph(field('name')) +
        control('each:sums', paragraph(field('sum'))) +
        control('if:addition', paragraph(run('z dodatkiem'))),
    );
    const children = [
      { name: 'Ala', sums: [{ sum: '1' }, { sum: '2' }], addition: false },
      { name: 'Ola', sums: [{ sum: '3' }], addition: true },
    ];
    const bytes = fill(wordOf(body), { children });
    expect(shownText(bytes)).toBe('Ala\n1\n2\nOla\n3\nz dodatkiem');
    const sums = readDocument(bytes, nodePlatform).controls.filter(({ tag }) => tag === 'sum');
    expect(sums.map(({ path, text }) => [path, text])).toEqual([
      ['children[0].sums[0].sum', '1'],
      ['children[0].sums[1].sum', '2'],
      ['children[1].sums[0].sum', '3'],
    ]);
  });

  test('of words stays in its line', () => {
    const body = paragraph(run('Dzieci: '), control('each:children', field('name') + run('; ')));
    expect(shownText(fill(wordOf(body), { children: [{ name: 'Ala' }, { name: 'Ola' }] }))).toBe(
      'Dzieci: Ala; Ola;',
    );
  });

  test('without items leaves nothing that is seen', () => {
    expect(shownText(fill(rows, { segments: [] }))).toBe('Od\nKwota');
  });
});

describe('what Word wants never to be empty', () => {
  const gone = (content: string) => control('if:x', content);

  test.each([
    ['a cell', table(row(cell(gone(paragraph(run('a')))))), '<w:p/></w:tc>'],
    [
      'a cell that ends with a table',
      table(row(cell(table(row(cell(paragraph()))), gone(paragraph(run('a')))))),
      '<w:p/></w:tc>',
    ],
    ['a row', table(row(gone(cell(paragraph(run('a')))))), '<w:tc><w:p/></w:tc></w:tr>'],
    ['a table', table(gone(row(cell(paragraph(run('a')))))), '<w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>'],
  ])('%s gets the least it needs, only when its blocks are left out', (_, body, filler) => {
    expect(documentXml(fill(wordOf(body), { x: false }))).toContain(filler);
    expect(documentXml(fill(wordOf(body), { x: true }))).not.toContain(filler);
  });

  test('a header gets a paragraph', () => {
    const related = { header: `<w:hdr ${NAMESPACES}>${gone(paragraph(run('a')))}</w:hdr>` };
    expect(
      partText(fill(wordOf(paragraph(run('t')), { related }), { x: false }), 'word/header.xml'),
    ).toContain('<w:p/></w:hdr>');
  });

  test('the page settings stay the last thing in the document', () => {
    const body = `${gone(paragraph(run('a')))}<w:sectPr/>`;
    expect(documentXml(fill(wordOf(body), { x: false }))).toMatch(/<w:p\/><w:sectPr\/><\/w:body>/);
  });
});
