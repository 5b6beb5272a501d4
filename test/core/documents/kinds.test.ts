/** Controls of offices' own templates: plain text, dates, lists, check boxes. */
import { compileTemplate, readDocument } from '../../../core/documents/index.ts';
import { nodePlatform } from '../../../scripts/platform.ts';
import { refusalOf } from '../../support/numbers.ts';
import {
  control,
  DATA,
  documentXml,
  paragraph,
  run,
  shownText,
  sourceOf,
  wordOf,
  type Values,
} from '../../support/word.ts';

const compiled = (properties: string) =>
  compileTemplate(wordOf(paragraph(control('a', run('?'), { label: 'Pole', properties }))), nodePlatform);
const fill = (properties: string, values: Values) =>
  compiled(properties).fill(sourceOf(values), { data: DATA }).bytes;

describe('a date picker', () => {
  const inner = '<w:dateFormat w:val="dd.MM.yyyy"/><w:lid w:val="pl-PL"/>';

  test('shows the words and keeps the day, which it asks for as “iso”', () => {
    const bytes = fill(`<w:date w:fullDate="2001-01-01T00:00:00Z">${inner}</w:date>`, {
      a: '20 maja 2024 r.',
      'a|iso': '2024-05-20',
    });
    expect(documentXml(bytes)).toContain('<w:date w:fullDate="2024-05-20T00:00:00Z">');
    expect(shownText(bytes)).toBe('20 maja 2024 r.');
  });

  test('without a day of its own gets one', () => {
    const bytes = fill(`<w:date>${inner}</w:date>`, { a: '20 maja 2024 r.', 'a|iso': '2024-05-20' });
    expect(documentXml(bytes)).toContain('<w:date w:fullDate="2024-05-20T00:00:00Z">');
  });

  test('loses the day of the template when the source gives none', () => {
    expect(
      documentXml(fill(`<w:date w:fullDate="2001-01-01T00:00:00Z">${inner}</w:date>`, { a: 'jutro' })),
    ).toContain('<w:date>');
  });
});

describe('a drop-down list', () => {
  const entries =
    '<w:listItem w:displayText="Wybierz" w:value=""/><w:listItem w:displayText="przelew na rachunek" w:value="account"/><w:listItem w:displayText="kasa" w:value="cash"/>';
  const closed = `<w:dropDownList w:lastValue="cash">${entries}</w:dropDownList>`;

  test.each(['account', 'przelew na rachunek'])('takes „%s” and shows the words of the entry', (value) => {
    const bytes = fill(closed, { a: value });
    expect(shownText(bytes)).toBe('przelew na rachunek');
    expect(documentXml(bytes)).toContain('w:lastValue="account"');
  });

  test('refuses what is not on it and says what is', () => {
    const refusal = refusalOf(() => fill(closed, { a: 'czek' }));
    expect(refusal?.code).toBe('value-not-in-list');
    expect(refusal?.message).toBe(
      'Wartość pola „Pole” nie jest na liście. Dozwolone: „przelew na rachunek”, „kasa”.',
    );
  });

  test('as a combo box takes any text', () => {
    expect(shownText(fill(`<w:comboBox>${entries}</w:comboBox>`, { a: 'czek' }))).toBe('czek');
    expect(shownText(fill(`<w:comboBox>${entries}</w:comboBox>`, { a: 'cash' }))).toBe('kasa');
  });
});

describe('a check box', () => {
  const box = (states = '') => `<w14:checkbox><w14:checked w14:val="0"/>${states}</w14:checkbox>`;

  test('asks a condition, shows its sign and is read back', () => {
    expect(compiled(box()).fields[0]).toMatchObject({ kind: 'if', control: 'checkbox', path: 'a' });
    const yes = fill(box(), { a: true });
    expect(shownText(yes)).toBe('☒');
    expect(readDocument(yes, nodePlatform).controls[0]?.checked).toBe(true);
    expect(readDocument(fill(box(), { a: false }), nodePlatform).controls[0]).toMatchObject({
      checked: false,
      text: '☐',
    });
  });

  test('shows the sign that the template chose, also from a symbol font', () => {
    const states =
      '<w14:checkedState w14:val="00FE" w14:font="Wingdings"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/>';
    expect(documentXml(fill(box(states), { a: true }))).toContain(
      '<w:sym w:font="Wingdings" w:char="F0FE"/>',
    );
    expect(shownText(fill(box(states), { a: false }))).toBe('☐');
  });

  test('about which nothing is known is a missing field', () => {
    expect(refusalOf(() => fill(box(), {}))?.message).toContain('„Pole”');
  });
});

test('plain text keeps its kind', () => {
  expect(documentXml(fill('<w:text/>', { a: 'A' }))).toContain('<w:text/></w:sdtPr>');
});

test('a picture is left alone whatever its tag', () => {
  expect(compiled('<w:picture/>').fields).toEqual([]);
  expect(shownText(fill('<w:picture/>', {}))).toBe('?');
});
