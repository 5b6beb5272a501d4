/** One text into one control, wherever the control stands and whatever kind it is. */
import { compileTemplate, readDocument } from '../../../core/documents/index.ts';
import { nodePlatform } from '../../../scripts/platform.ts';
import { codeOf, refusalOf } from '../../support/numbers.ts';
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
  compileTemplate(template, nodePlatform, { file: 'wzór.docx' }).fill(sourceOf(values), {
    data: DATA,
    ...options,
  }).bytes;

const bold = '<w:rPr><w:b/></w:rPr>';

describe('a control among text', () => {
  test('takes the value in the formatting of its first run; everything around stays byte for byte', () => {
    const template = wordOf(
      paragraph(run('Strona: '), control('name', run('stary', bold) + run(' tekst')), run(' dalej')),
    );
    const before = documentXml(template);
    const after = documentXml(fill(template, { name: 'Jan Zmyślony' }));
    expect(after).toBe(
      before.replace(
        run('stary', bold) + run(' tekst'),
        `<w:r>${bold}<w:t xml:space="preserve">Jan Zmyślony</w:t></w:r>`,
      ),
    );
  });

  test('asks for the modifier of its tag', () => {
    const template = wordOf(paragraph(control('child.fullName|dative', run('[komu]'))));
    expect(shownText(fill(template, { 'child.fullName|dative': 'Zofii Wymyślonej' }))).toBe(
      'Zofii Wymyślonej',
    );
  });

  test('stops showing a prompt: the mark and the prompt’s style go, the control’s own formatting comes', () => {
    const prompt = '<w:rPr><w:rStyle w:val="Tekstzastpczy"/></w:rPr>';
    const styles = `<w:styles ${NAMESPACES}><w:style w:type="character" w:styleId="Tekstzastpczy"><w:name w:val="Placeholder Text"/></w:style></w:styles>`;
    const plain = control('a', run('[a]', prompt), { properties: '<w:showingPlcHdr/>' });
    const formatted = `<w:sdt><w:sdtPr>${bold}<w:tag w:val="b"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('[b]', prompt)}</w:sdtContent></w:sdt>`;
    const xml = documentXml(
      fill(wordOf(paragraph(plain, formatted), { related: { styles } }), { a: 'A', b: 'B' }),
    );
    expect(xml).not.toMatch(/showingPlcHdr|Tekstzastpczy/);
    expect(xml).toContain('<w:r><w:t xml:space="preserve">A</w:t></w:r>');
    expect(xml).toContain(`<w:r>${bold}<w:t xml:space="preserve">B</w:t></w:r>`);
  });

  test('is no longer overwritten by Word from another part', () => {
    const bound = control('a', run('x'), {
      properties: '<w:dataBinding w:xpath="/a" w:storeItemID="{1}"/><w:text/>',
    });
    expect(documentXml(fill(wordOf(paragraph(bound)), { a: 'A' }))).not.toContain('dataBinding');
  });

  test('is filled where it has no run, no paragraph or no content at all', () => {
    const body =
      paragraph(control('inline', '')) +
      control('block', '<w:p w:rsidR="00AA"/>') +
      '<w:sdt><w:sdtPr><w:tag w:val="bare"/></w:sdtPr><w:sdtContent/></w:sdt>' +
      paragraph('<w:sdt><w:sdtPr><w:tag w:val="none"/></w:sdtPr></w:sdt>');
    const values = { inline: 'jeden', block: 'dwa', bare: 'trzy', none: 'cztery' };
    expect(shownText(fill(wordOf(body), values))).toBe('jeden\ndwa\ntrzy\ncztery');
    expect(shownText(fill(wordOf(body), values, { final: true }))).toBe('jeden\ndwa\ntrzy\ncztery');
  });
});

describe('a control around a whole', () => {
  test('paragraph keeps the first paragraph’s properties and drops the other paragraphs', () => {
    const centred = '<w:pPr><w:jc w:val="center"/></w:pPr>';
    const body = control('a', `<w:p>${centred}${run('raz')}</w:p>${paragraph(run('dwa'))}`);
    const xml = documentXml(fill(wordOf(body), { a: 'A' }));
    expect(xml).toContain(
      `<w:sdtContent><w:p>${centred}<w:r><w:t xml:space="preserve">A</w:t></w:r></w:p></w:sdtContent>`,
    );
  });

  test('cell keeps the cell', () => {
    const cell = '<w:tcPr><w:tcW w:w="100" w:type="dxa"/></w:tcPr>';
    const body = `<w:tbl><w:tr>${control('a', `<w:tc>${cell}${paragraph(run('raz'))}${paragraph(run('dwa'))}</w:tc>`)}</w:tr></w:tbl>`;
    expect(documentXml(fill(wordOf(body), { a: 'A' }))).toContain(
      `<w:tc>${cell}<w:p><w:r><w:t xml:space="preserve">A</w:t></w:r></w:p></w:tc>`,
    );
  });

  test('row writes into its first cell and leaves the others', () => {
    const cells = `<w:tc>${paragraph(run('raz'))}</w:tc><w:tc>${paragraph(run('dwa'))}</w:tc>`;
    const body = `<w:tbl>${control('a', `<w:tr>${cells}</w:tr>`)}</w:tbl>`;
    expect(shownText(fill(wordOf(body), { a: 'A' }))).toBe('A\ndwa');
  });

  test('frame of other fields is no field itself', () => {
    const body = control('frame', paragraph(run('Imię: '), control('name', run('?'))));
    expect(shownText(fill(wordOf(body), { name: 'Jan' }))).toBe('Imię: Jan');
  });

  test('stretch of Google Docs is no field', () => {
    expect(shownText(fill(wordOf(paragraph(control('goog_rdk_12', run('zostaje')))), {}))).toBe('zostaje');
  });
});

describe('a value', () => {
  test('keeps its spaces, line breaks, tabs and characters of XML', () => {
    const value = '  <b> & "x" ]]>\n\tdrugi wiersz  ';
    const bytes = fill(wordOf(paragraph(control('a', run('?')))), { a: value });
    expect(documentXml(bytes)).toContain(
      ']]&gt;</w:t><w:br/><w:tab/><w:t xml:space="preserve">drugi wiersz  </w:t>',
    );
    expect(readDocument(bytes, nodePlatform).controls[0]?.text).toBe(value);
  });

  test.each(['\u0000', '\u0007', '\u000b', '\u001b', '\ufffe', '\ud800'])(
    'with the control character %j is refused by the label of its field, without the value',
    (character) => {
      const template = wordOf(paragraph(control('a', run('?'), { label: 'Adres strony' })));
      const refusal = refusalOf(() => fill(template, { a: `ul. Tajna${character}` }));
      expect(refusal?.code).toBe('value-characters');
      expect(refusal?.message).toContain('„Adres strony”');
      expect(refusal?.message).not.toContain('Tajna');
    },
  );

  test('is put into text boxes, in both copies that Word keeps of them', () => {
    const box = `<w:txbxContent>${paragraph(control('a', run('?')))}</w:txbxContent>`;
    const alternate = `<mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`;
    const template = wordOf(paragraph(`<w:r>${alternate}</w:r>`));
    expect(compileTemplate(template, nodePlatform).fields).toHaveLength(1);
    const bytes = fill(template, { a: 'w ramce' });
    expect(documentXml(bytes).match(/w ramce/g)).toHaveLength(2);
    expect(readDocument(bytes, nodePlatform).controls).toHaveLength(1);
  });

  test('is put into headers, footers and notes', () => {
    const field = paragraph(control('a', run('?')));
    const related = {
      header: `<w:hdr ${NAMESPACES}>${field}</w:hdr>`,
      footer: `<w:ftr ${NAMESPACES}>${field}</w:ftr>`,
      footnotes: `<w:footnotes ${NAMESPACES}><w:footnote w:id="1">${field}</w:footnote></w:footnotes>`,
      endnotes: `<w:endnotes ${NAMESPACES}><w:endnote w:id="1">${field}</w:endnote></w:endnotes>`,
    };
    const bytes = fill(wordOf(paragraph(run('treść')), { related }), { a: 'wartość' });
    for (const kind of Object.keys(related))
      expect(partText(bytes, `word/${kind}.xml`)).toContain('>wartość<');
  });
});

describe('missing values', () => {
  const template = wordOf(
    paragraph(
      control('name', run('?'), { label: 'Imię i nazwisko' }),
      control('name', run('?'), { label: 'Imię i nazwisko' }),
    ) +
      control('each:rows', paragraph(control('amount', run('?'), { label: 'Kwota' })), { label: 'Okresy' }) +
      paragraph(control('account', run('?'))),
  );

  test('are named all at once, by their labels and places in repetitions', () => {
    const values = { name: ' ', rows: [{ amount: '1' }, {}], account: undefined };
    const refusal = refusalOf(() => fill(template, values));
    expect(refusal?.code).toBe('fields-missing');
    expect(refusal?.message).toBe(
      'Brakuje danych do pól „Imię i nazwisko”, „Kwota” (pozycja 2), „account”. Uzupełnij je i utwórz dokument ponownie.',
    );
    expect(refusal?.place).toEqual({ file: 'wzór.docx', field: 'name' });
  });

  test('are also an unknown repetition and an unknown condition', () => {
    expect(codeOf(() => fill(template, { name: 'A', account: 'B' }))).toBe('fields-missing');
    expect(codeOf(() => fill(wordOf(control('if:x', paragraph(run('a')))), {}))).toBe('fields-missing');
  });

  test('are not asked for in a block that is left out', () => {
    const optional = wordOf(control('if:x', paragraph(control('a', run('?')))) + paragraph(run('koniec')));
    expect(shownText(fill(optional, { x: false }))).toBe('koniec');
  });
});

test('the same input gives the same bytes', () => {
  const template = wordOf(paragraph(control('a', run('?'))));
  expect(fill(template, { a: 'A' })).toEqual(fill(template, { a: 'A' }));
});
