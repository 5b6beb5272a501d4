/** Word through the real office.js: how often it is asked, what happens when it refuses or loses a text. */
import { selectNextEmptyField } from '../../../../addin/host/word/next-empty-field.ts';
import { WordDocument } from '../../../../addin/host/word/word-document.ts';
import { openOffice } from '../../../../addin/host/open-office.ts';
import type { FieldChange } from '../../../../core/host/index.ts';
import { contractDocument, contractTemplate } from '../../../support/document-host-contract.ts';
import type { OpenOptions } from '../../../support/office/office-setup.ts';
import { openWordInNode, type WordInNode } from '../../../support/office/word/node.ts';
import { refusalOf } from '../../../support/refusal.ts';
import { control, paragraph, run, wordOf } from '../../../support/word.ts';

let office: WordInNode | undefined;
afterEach(() => office?.close());

function open(bytes = contractDocument(), options: OpenOptions = {}) {
  office = openWordInNode(bytes, options).asGlobals();
  return { word: office.word, host: new WordDocument() };
}

const manyFields = (count: number) =>
  wordOf(
    Array.from({ length: count }, (_, at) =>
      paragraph(control(`field${String(at)}`, run(`wartość ${String(at)}`), { id: at + 1 })),
    ).join(''),
  );

async function changes(host: WordDocument, texts: Readonly<Record<string, string>>): Promise<FieldChange[]> {
  const fields = await host.fields();
  return Object.entries(texts).map(([tag, text]) => {
    const field = fields.find((one) => one.tag === tag);
    if (!field) throw new Error(`no field ${tag}`);
    return { id: field.id, expected: field.text, text };
  });
}

describe('round trips', () => {
  test.each([5, 200])(
    'of %d fields are two to read, two to fill, two to put back and two to select',
    async (count) => {
      const { word, host } = open(manyFields(count));
      const spent = async (work: () => Promise<unknown>): Promise<number> => {
        const before = word.syncs;
        await work();
        return word.syncs - before;
      };
      const fields = await host.fields();
      expect(fields).toHaveLength(count);
      const wishes = fields.map(({ id, text }) => ({ id, expected: text, text: 'nowa' }));
      const written = await host.fill(wishes);
      expect(await spent(() => host.fields())).toBe(2);
      expect(await spent(() => host.revert(written))).toBe(2);
      expect(await spent(() => host.fill(wishes))).toBe(2);
      expect(await spent(() => host.select(String(count)))).toBe(2);
    },
  );

  test('reading asks no section for its header, which some versions of Word would add to the document', async () => {
    const { word, host } = open();
    expect((await host.fields()).at(-1)?.tag).toBe('caseNumber');
    expect(word.log.flatMap(({ members }) => members).join(' ')).not.toMatch(/section|header/i);
  });
});

describe('a text that Word does not keep', () => {
  test.each([
    ['loses', () => ''],
    ['changes', (text: string) => `${text}!`],
  ])('because it %s it is told, and everything is put back', async (_, keep) => {
    const { word, host } = open();
    const wishes = await changes(host, { pesel: '15231298761', amount: '1 zł' });
    word.manners.keeps = (tag, text) => (tag === 'amount' && text === '1 zł' ? keep(text) : text);
    const refusal = await refusalOf(host.fill(wishes));
    expect(refusal).toMatchObject({ code: 'field-not-kept', place: { field: 'amount' } });
    expect(refusal?.message).not.toContain('1 zł');
    expect([word.text('pesel'), word.text('amount')]).toEqual(['02270812345', '1 010,00 zł']);
  });

  test('and cannot be put back either is told with the names of the fields to look at', async () => {
    const { word, host } = open();
    const wishes = await changes(host, { pesel: '15231298761' });
    word.manners.keeps = () => 'co innego';
    const refusal = await refusalOf(host.fill(wishes));
    expect(refusal).toMatchObject({ code: 'fields-left-changed' });
    expect(refusal?.message).toContain('„PESEL”');
  });
});

describe('a refusal of Word', () => {
  test('in the middle of a change is told by its code, and what was written is put back', async () => {
    const { word, host } = open();
    const wishes = await changes(host, { pesel: '15231298761', amount: '1 zł' });
    word.failNext({
      code: 'GeneralException',
      message: 'tekst z dokumentu',
      when: 2,
      member: 'ContentControl.text',
    });
    const refusal = await refusalOf(host.fill(wishes));
    expect(refusal).toMatchObject({ code: 'host-failed' });
    expect(refusal?.message).toContain('GeneralException');
    expect(refusal?.message).not.toContain('tekst z dokumentu');
    expect([word.text('pesel'), word.text('amount')]).toEqual(['02270812345', '1 010,00 zł']);
  });

  test('to fill a locked field comes before anything is written', async () => {
    const { word, host } = open();
    word.lock('amount');
    const wishes = await changes(host, { pesel: '15231298761', amount: '1 zł' });
    expect(await refusalOf(host.fill(wishes))).toMatchObject({ code: 'field-locked' });
    expect(word.text('pesel')).toBe('02270812345');
  });

  test.each([
    ['AccessDenied', 'document-protected'],
    ['NotAllowed', 'document-protected'],
    ['ItemNotFound', 'field-missing'],
    ['UnsupportedOperation', 'host-too-old'],
  ])('%s is told in Polish as %s', async (code, ours) => {
    const { word, host } = open();
    word.failNext({ code });
    expect(await refusalOf(host.fields())).toMatchObject({ code: ours });
  });

  test('a field that is gone meanwhile is missing', async () => {
    const { word, host } = open();
    const wishes = await changes(host, { pesel: '15231298761' });
    word.remove('pesel');
    expect(await refusalOf(host.fill(wishes))).toMatchObject({ code: 'field-missing' });
  });
});

test('a control with the tag of a text around other fields is a frame, not a field', async () => {
  const inner = paragraph(control('inner', run('w środku'), { id: 2 }));
  const { host } = open(wordOf(control('frame', inner, { id: 1 })));
  expect((await host.fields()).map(({ tag }) => tag)).toEqual(['inner']);
  const fill = host.fill([{ id: '1', expected: 'w środku', text: 'x' }]);
  expect(await refusalOf(fill)).toMatchObject({ code: 'field-not-text' });
});

test('controls of kinds that WordApi 1.3 does not show are named in the limits', async () => {
  const date = control('day', run('20.05.2024'), { properties: '<w:date/>', id: 5 });
  const { host } = open(wordOf(paragraph(date)));
  expect(await host.fields()).toEqual([]);
  expect(host.limits.join(' ')).toContain('Pola wyboru daty');
});

test('a Word without parts for data gives none and says so', async () => {
  const { host } = open(contractDocument(), { floor: { CustomXmlParts: '0.0' } });
  expect(await host.data()).toBeUndefined();
  expect(host.limits).toHaveLength(open().host.limits.length + 1);
});

test('a document that was never saved has no name', () => {
  expect(open(contractDocument(), { path: '' }).host.fileName).toBe('');
});

describe('the pane opened in Word', () => {
  test('works in the document', async () => {
    open();
    expect((await openOffice()).kind).toBe('document');
  });

  test('says what is the matter where Word is too old', async () => {
    open(contractDocument(), { floor: { WordApi: '1.2' } });
    const host = await openOffice();
    expect(host).toMatchObject({
      kind: 'none',
      explanation: expect.stringContaining('WordApi 1.3') as string,
    });
  });
});

test('„Następne puste pole” goes through the empty fields on the real office.js, headers included', async () => {
  const { word } = open(contractTemplate());
  const visited: (string | undefined)[] = [];
  for (let presses = 0; presses < 5; presses++) {
    await selectNextEmptyField();
    visited.push(word.selection);
  }
  expect(visited).toEqual([
    'child.fullName|genitive',
    'pesel',
    'reasons',
    'caseNumber',
    'child.fullName|genitive',
  ]);
});
