/** A filled document is a template again: blocks that were left out come back, one person's data leave no trace. */
import { compileTemplate, readDocument } from '../../../core/documents/index.ts';
import { nodePlatform } from '../../../scripts/platform.ts';
import { openZip } from '../../../core/opc/zip-read.ts';
import {
  control,
  DATA,
  documentXml,
  packageOf,
  paragraph,
  partText,
  run,
  shownText,
  sourceOf,
  wordOf,
  type Values,
} from '../../support/word.ts';

const fill = (template: Uint8Array, values: Values, options = {}) =>
  compileTemplate(template, nodePlatform).fill(sourceOf(values), {
    data: { ...DATA, values: values as never },
    ...options,
  }).bytes;

const field = (tag: string) => control(tag, run('?'));
const cell = (content: string) => `<w:tc>${content}</w:tc>`;

const template = wordOf(
  paragraph(run('Strona: '), field('name'), control('if:pesel', run(', PESEL ') + field('number'))) +
    `<w:tbl><w:tr>${cell(paragraph(run('Kwota')))}</w:tr>${control('each:segments', `<w:tr>${cell(paragraph(field('amount')))}</w:tr>`)}</w:tbl>` +
    paragraph(run('dalej')) +
    control(
      'if:addition',
      paragraph(run('Dodatek'), control('unless:small', run(' duży'))) +
        control('each:parts', paragraph(field('part'))),
    ) +
    paragraph(run('koniec')),
);

const rich: Values = {
  name: 'Anna Alfa',
  pesel: true,
  number: '11111111111',
  segments: [{ amount: '111 zł' }, { amount: '222 zł' }],
  addition: true,
  small: false,
  parts: [{ part: 'część pierwsza' }, { part: 'część druga' }],
};
const poor: Values = { name: 'Barbara Beta', pesel: false, segments: [], addition: false };
const middle: Values = { ...rich, name: 'Celina', small: true, parts: [] };

/** The document without ids and bookmarks: what is in it. */
const essence = (bytes: Uint8Array) =>
  documentXml(bytes)
    .replace(/<w:bookmark\w+ [^>]*\/>/g, '')
    .replace(/<w:id w:val="\d+"\/>/g, '');

test('filled with the same data again it is the same', () => {
  const once = fill(template, rich);
  expect(fill(once, rich)).toEqual(once);
});

test('whatever was left out in between, the last filling is as good as the first', () => {
  for (const between of [[poor], [middle], [poor, middle], [middle, poor], [poor, poor]]) {
    const last = [...between, rich].reduce(fill, template);
    expect(essence(last)).toBe(essence(fill(template, rich)));
  }
});

test('fields are still named when their block was left out', () => {
  const names = (bytes: Uint8Array) =>
    compileTemplate(bytes, nodePlatform).fields.map(({ path, inside }) => [...inside, path]);
  expect(names(fill(template, poor))).toEqual(names(template));
});

test('nothing of one person is left in the next document', () => {
  const next = fill(fill(template, rich), poor);
  const zip = openZip(next, nodePlatform);
  const everything = zip.names.map((name) => partText(next, name)).join('\n');
  for (const word of ['Anna', 'Alfa', '11111111111', '111 zł', '222 zł', 'część'])
    expect(everything).not.toContain(word);
  expect(everything).toContain('Barbara Beta');
});

test('nor when the filled document lost its data', () => {
  const single = { ...rich, segments: [{ amount: '111 zł' }], parts: [{ part: 'część' }] };
  const filled = fill(template, single);
  const lost = packageOf(
    Object.fromEntries(
      openZip(filled, nodePlatform)
        .names.filter((name) => !name.startsWith('customXml/'))
        .map((name) => [name, partText(filled, name)]),
    ),
  );
  expect(readDocument(lost, nodePlatform).data).toBeUndefined();
  const next = fill(lost, poor);
  const names = openZip(next, nodePlatform).names;
  const everything = names.map((name) => partText(next, name)).join('\n');
  for (const word of ['Anna', '11111111111', '111 zł', 'część']) expect(everything).not.toContain(word);
});

test('the words that a clerk changed around the fields stay', () => {
  const filled = fill(template, poor);
  const edited = packageOf(
    Object.fromEntries(
      openZip(filled, nodePlatform).names.map((name) => [
        name,
        partText(filled, name).replace('>koniec<', '>koniec, poprawiony<'),
      ]),
    ),
  );
  expect(shownText(fill(edited, rich))).toContain('część druga\nkoniec, poprawiony');
});

describe('bookmarks that Word has moved', () => {
  /** Does to the bookmarks of a filled document what Word does when it saves. */
  const movedBy = (bytes: Uint8Array, move: (xml: string) => string) =>
    packageOf(
      Object.fromEntries(
        openZip(bytes, nodePlatform).names.map((name) => [
          name,
          name === 'word/document.xml' ? move(documentXml(bytes)) : partText(bytes, name),
        ]),
      ),
    );
  const pair = '(<w:bookmarkStart [^>]*/><w:bookmarkEnd [^>]*/>)';
  const expected = essence(fill(template, rich));

  test('from between paragraphs into the next paragraph', () => {
    const moved = movedBy(fill(template, poor), (xml) =>
      xml.replace(new RegExp(`${pair}<w:p>`, 'g'), '<w:p>$1'),
    );
    expect(documentXml(moved)).not.toBe(documentXml(fill(template, poor)));
    expect(essence(fill(moved, rich))).toBe(expected);
  });

  test('from the end of a table behind it', () => {
    const moved = movedBy(fill(template, poor), (xml) =>
      xml.replace(new RegExp(`${pair}</w:tbl><w:p>`), '</w:tbl><w:p>$1'),
    );
    expect(documentXml(moved)).not.toBe(documentXml(fill(template, poor)));
    expect(essence(fill(moved, rich))).toBe(expected);
  });

  test('into the first cell of the next row', () => {
    const first = wordOf(
      `<w:tbl>${control('each:a', `<w:tr>${cell(paragraph(field('x')))}</w:tr>`)}<w:tr>${cell('<w:p>' + run('razem') + '</w:p>')}</w:tr></w:tbl>`,
    );
    const moved = movedBy(fill(first, { a: [] }), (xml) =>
      xml.replace(new RegExp(`${pair}<w:tr><w:tc><w:p>`), '<w:tr><w:tc><w:p>$1'),
    );
    expect(shownText(fill(moved, { a: [{ x: '1' }, { x: '2' }] }))).toBe('1\n2\nrazem');
  });
});

test('the data of the last filling are the ones read back', () => {
  const again = fill(fill(template, rich), poor);
  expect(readDocument(again, nodePlatform).data?.values).toEqual({
    name: 'Barbara Beta',
    pesel: false,
    segments: [],
    addition: false,
  });
});
