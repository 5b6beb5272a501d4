import { openFileDocument } from '../../../core/host/file-document.ts';
import { nodePlatform } from '../../../scripts/platform.ts';
import {
  contractDocument,
  contractTemplate,
  describeDocumentHost,
} from '../../support/document-host-contract.ts';
import { refusalOf } from '../../support/refusal.ts';
import { control, paragraph, run, wordOf } from '../../support/word.ts';

const open = (bytes: Uint8Array) => openFileDocument(bytes, nodePlatform, { file: 'decyzja.docx' });

describeDocumentHost('a document in a file', (bytes, file) => {
  const host = openFileDocument(bytes, nodePlatform, { file });
  const field = async (tag: string) => {
    const found = (await host.fields()).find((one) => one.tag === tag);
    if (!found) throw new Error(`no field ${tag}`);
    return found;
  };
  return {
    host,
    async type(tag, text) {
      const { id, text: expected } = await field(tag);
      await host.fill([{ id, expected, text }]);
    },
    async selected() {
      return (await host.fields()).find(({ id }) => id === host.selected)?.tag;
    },
  };
});

test('a document that nobody changed is saved as the very bytes that were opened', () => {
  const bytes = contractDocument();
  expect(open(bytes).save()).toBe(bytes);
});

test('what is put back leaves no trace: prompt and formatting are as they were', async () => {
  const bytes = contractTemplate();
  const document = open(bytes);
  const written = await document.fill([{ id: '1', expected: '', text: '02270812345' }]);
  expect([document.isChanged, document.save() === bytes]).toEqual([true, false]);
  await document.revert(written);
  expect([document.isChanged, document.save() === bytes]).toEqual([false, true]);
});

test('a saved document opened again shows what was written, and keeps its data', async () => {
  const document = open(contractDocument());
  await document.fill([{ id: '1', expected: '02270812345', text: '15231298761' }]);
  const again = open(document.save());
  expect(await again.fields()).toEqual(await document.fields());
  expect(await again.data()).toEqual(await document.data());
});

test('a check box asks for a condition, so no text is written into it', async () => {
  const properties = '<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>';
  const document = open(wordOf(paragraph(control('consent', run('☒'), { properties }))));
  const [box] = await document.fields();
  expect(box).toMatchObject({ kind: 'if', text: '☒' });
  const fill = document.fill([{ id: '0', expected: '☒', text: 'tak' }]);
  expect(await refusalOf(fill)).toMatchObject({ code: 'field-not-text' });
});

test('a list takes none but its own words, and says so without repeating the text', async () => {
  const properties =
    '<w:dropDownList><w:listItem w:displayText="spokrewniona" w:value="kin"/></w:dropDownList>';
  const document = open(wordOf(paragraph(control('form', run('?'), { properties, label: 'Forma' }))));
  const refusal = await refusalOf(document.fill([{ id: '0', expected: '?', text: 'Jan Zmyślony' }]));
  expect(refusal).toMatchObject({ code: 'value-not-in-list' });
  expect(refusal?.message).not.toContain('Zmyślony');
  await document.fill([{ id: '0', expected: '?', text: 'spokrewniona' }]);
  expect((await document.fields())[0]?.text).toBe('spokrewniona');
});

test('a text that Word cannot hold is refused and nothing is changed', async () => {
  const document = open(contractTemplate());
  const refusal = await refusalOf(document.fill([{ id: '1', expected: '', text: 'a\u0001b' }]));
  expect(refusal).toMatchObject({ code: 'value-characters' });
  expect(document.isChanged).toBe(false);
});

test('whoever listens is told of a selection until they stop', async () => {
  const document = open(contractTemplate());
  const told: string[] = [];
  const stop = document.onSelect((id) => told.push(id));
  await document.select('1');
  stop();
  await document.select('0');
  expect(told).toEqual(['1']);
  expect(document.selected).toBe('0');
});
