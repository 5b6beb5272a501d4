/**
 * What every host of a document must do, as one suite: run over the file adapter (test/core/host) and over Word
 * (test/addin/host/word). It speaks to a host through the port and looks at the program behind it past the port.
 */
import type { DocumentField, DocumentHost, FieldChange } from '../../core/host/index.ts';
import { compileTemplate } from '../../core/documents/index.ts';
import { nodePlatform } from '../../scripts/platform.ts';
import { refusalOf } from './refusal.ts';
import { control, DATA, NAMESPACES, paragraph, run, sourceOf, wordOf } from './word.ts';

/** A host over a document, and the program that holds the document. */
export interface OpenedDocument {
  readonly host: DocumentHost;
  /** A person writes over what a field shows; the first field with that tag. */
  type(tag: string, text: string): void | Promise<void>;
  /** Tag of the field that the person sees selected; undefined before anything was. */
  selected(): string | undefined | Promise<string | undefined>;
}

const PROMPT = '<w:showingPlcHdr/>';
const BOLD = '<w:rPr><w:b/></w:rPr>';

/** A template of rich texts only: what the lowest Word sees too. */
export function contractTemplate(): Uint8Array {
  const field = (id: number, tag: string, label: string, words: string, properties = '') =>
    control(tag, run(words, BOLD), { id, label, properties });
  const row = control(
    'each:segments',
    `<w:tr><w:tc>${paragraph(field(6, 'amount', 'Kwota', '0,00 zł'))}</w:tc></w:tr>`,
    { id: 5, label: 'Okresy' },
  );
  const related = {
    header: `<w:hdr ${NAMESPACES}>${paragraph(field(9, 'caseNumber', 'Znak sprawy', '[znak]', PROMPT))}</w:hdr>`,
  };
  return wordOf(
    paragraph(
      run('Dla '),
      field(1, 'child.fullName|genitive', 'Imię i nazwisko', '[imię i nazwisko]', PROMPT),
      field(2, 'pesel', 'PESEL', '[pesel]', PROMPT),
    ) +
      control('if:addition', paragraph(field(4, 'addition', 'Dodatek', '-')), {
        id: 3,
        label: 'Z dodatkiem',
      }) +
      `<w:tbl>${row}</w:tbl>` +
      control('reasons', paragraph(run('[uzasadnienie]')), {
        id: 7,
        label: 'Uzasadnienie',
        properties: PROMPT,
      }) +
      control('', paragraph(run('ramka')), { id: 8, label: 'Nie jest polem' }),
    { related },
  );
}

/** The template filled: two amounts, and the prompt of nothing left. */
export function contractDocument(): Uint8Array {
  const values = {
    'child.fullName|genitive': 'Zofii Wymyślonej',
    pesel: '02270812345',
    addition: true,
    segments: [{ amount: '1 010,00 zł' }, { amount: '505,00 zł' }],
    reasons: 'Pierwszy akapit.\nDrugi wiersz.',
    caseNumber: 'ZM.5211.1.2026',
  };
  const source = sourceOf(values);
  // The text and the condition of the addition have one path.
  const text: typeof source.text = (path, modifier) =>
    path === 'addition' ? '100,00 zł' : source.text(path, modifier);
  return compileTemplate(contractTemplate(), nodePlatform).fill({ ...source, text }, { data: DATA }).bytes;
}

export function describeDocumentHost(
  name: string,
  open: (bytes: Uint8Array, fileName: string) => OpenedDocument | Promise<OpenedDocument>,
): void {
  describe(`${name} keeps the contract of a document’s host:`, () => {
    let opened: OpenedDocument;
    let host: DocumentHost;

    const use = async (bytes: Uint8Array): Promise<void> => {
      opened = await open(bytes, 'decyzja.docx');
      host = opened.host;
    };
    const field = async (tag: string): Promise<DocumentField> => {
      const found = (await host.fields()).find((one) => one.tag === tag);
      if (!found) throw new Error(`no field ${tag}`);
      return found;
    };
    const textsOf = async () => (await host.fields()).map(({ text }) => text);
    const change = async (tag: string, text: string): Promise<FieldChange> => {
      const { id, text: expected } = await field(tag);
      return { id, expected, text };
    };

    describe('of a filled document', () => {
      beforeEach(() => use(contractDocument()));

      test('gives its fields in the order of the document, those of headers last', async () => {
        const fields = await host.fields();
        expect(
          fields.map(({ tag, kind, path, modifier, label }) => [tag, kind, path, modifier, label]),
        ).toEqual([
          ['child.fullName|genitive', 'text', 'child.fullName', 'genitive', 'Imię i nazwisko'],
          ['pesel', 'text', 'pesel', undefined, 'PESEL'],
          ['if:addition', 'if', 'addition', undefined, 'Z dodatkiem'],
          ['addition', 'text', 'addition', undefined, 'Dodatek'],
          ['each:segments', 'each', 'segments[0]', undefined, 'Okresy'],
          ['amount', 'text', 'segments[0].amount', undefined, 'Kwota'],
          ['each:segments', 'each', 'segments[1]', undefined, 'Okresy'],
          ['amount', 'text', 'segments[1].amount', undefined, 'Kwota'],
          ['reasons', 'text', 'reasons', undefined, 'Uzasadnienie'],
          ['caseNumber', 'text', 'caseNumber', undefined, 'Znak sprawy'],
        ]);
        expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
      });

      test('gives what the fields show', async () => {
        const shown = Object.fromEntries((await host.fields()).map(({ path, text }) => [path, text]));
        expect(shown).toMatchObject({
          'child.fullName': 'Zofii Wymyślonej',
          'segments[0].amount': '1 010,00 zł',
          'segments[1].amount': '505,00 zł',
          reasons: 'Pierwszy akapit.\nDrugi wiersz.',
          caseNumber: 'ZM.5211.1.2026',
        });
      });

      test('gives the data that the document keeps, and its name', async () => {
        expect(await host.data()).toEqual(DATA);
        expect(host.fileName).toBe('decyzja.docx');
      });

      test.each([
        ['a text', 'pesel', '15231298761'],
        ['signs that mean something in XML', 'pesel', '<a> & "b"'],
        ['a text with an inflected form', 'child.fullName|genitive', 'Anny Zmyślonej'],
        ['a text into a row', 'amount', '2 020,00 zł'],
        ['a text into a header', 'caseNumber', 'ZM.5211.2.2026'],
        ['lines into a field of paragraphs', 'reasons', 'Jeden.\nDwa.'],
        ['nothing, which empties the field', 'pesel', ''],
      ])('fills %s', async (_, tag, text) => {
        const wish = await change(tag, text);
        expect(await host.fill([wish])).toEqual([{ id: wish.id, before: wish.expected, after: text }]);
        expect((await field(tag)).text).toBe(text);
      });

      test('puts back what was there before', async () => {
        const before = await textsOf();
        const written = await host.fill([
          await change('pesel', '15231298761'),
          await change('amount', '1 zł'),
        ]);
        expect(await textsOf()).not.toEqual(before);
        const back = await host.revert(written);
        expect(await textsOf()).toEqual(before);
        await host.revert(back);
        expect((await field('amount')).text).toBe('1 zł');
      });

      test('does nothing for no changes', async () => {
        expect(await host.fill([])).toEqual([]);
      });

      test('refuses a field that somebody has changed meanwhile, and writes none of the others', async () => {
        const wishes = [await change('pesel', '15231298761'), await change('amount', '1 zł')];
        await opened.type('amount', '999 zł');
        const before = await textsOf();
        expect(await refusalOf(host.fill(wishes))).toMatchObject({ code: 'field-changed' });
        expect(await textsOf()).toEqual(before);
      });

      test('refuses to put back over what somebody has written since', async () => {
        const written = await host.fill([await change('pesel', '15231298761')]);
        await opened.type('pesel', 'wpisane ręcznie');
        expect(await refusalOf(host.revert(written))).toMatchObject({ code: 'field-changed' });
        expect((await field('pesel')).text).toBe('wpisane ręcznie');
      });

      test('refuses a field that is not there', async () => {
        const ghost = { id: '4711', expected: '', text: 'x' };
        expect(await refusalOf(host.fill([ghost]))).toMatchObject({ code: 'field-missing' });
        expect(await refusalOf(host.select('4711'))).toMatchObject({ code: 'field-missing' });
      });

      test('refuses to write a text over a condition or a repetition, and names neither text nor person', async () => {
        const { id, text } = await field('if:addition');
        const refusal = await refusalOf(host.fill([{ id, expected: text, text: 'x' }]));
        expect(refusal).toMatchObject({ code: 'field-not-text' });
        expect(refusal?.message).toContain('„Z dodatkiem”');
        expect(refusal?.message).not.toContain('100,00');
      });

      test('selects a field, in a header too', async () => {
        await host.select((await field('amount')).id);
        expect(await opened.selected()).toBe('amount');
        await host.select((await field('caseNumber')).id);
        expect(await opened.selected()).toBe('caseNumber');
      });
    });

    describe('of a document that is not filled', () => {
      beforeEach(() => use(contractTemplate()));

      test('takes a field that shows its prompt for empty', async () => {
        expect((await field('pesel')).text).toBe('');
        expect((await field('reasons')).text).toBe('');
        expect((await field('amount')).text).toBe('0,00 zł');
      });

      test('fills an empty field and empties it again', async () => {
        const written = await host.fill([await change('pesel', '02270812345')]);
        expect((await field('pesel')).text).toBe('02270812345');
        await host.revert(written);
        expect((await field('pesel')).text).toBe('');
      });

      test('knows no data', async () => {
        expect(await host.data()).toBeUndefined();
      });
    });

    test('of a document without fields gives none', async () => {
      await use(wordOf(paragraph(run('Zwykły tekst.'))));
      expect(await host.fields()).toEqual([]);
    });
  });
}
