/** The screen „Dokument” apart from how it is drawn, over a document in a file. */
import { DocumentSession } from '../../../../addin/taskpane/document/session.ts';
import type { DocumentHost } from '../../../../core/host/index.ts';
import { openFileDocument } from '../../../../core/host/index.ts';
import { TeczkaError } from '../../../../core/values/errors.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { contractTemplate } from '../../../support/document-host-contract.ts';
import { DATA, paragraph, run, wordOf } from '../../../support/word.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const openFile = (bytes = contractTemplate()) => openFileDocument(bytes, nodePlatform, { file: 'a.docx' });

/** A host with some of its answers changed. */
const withAnswers = (host: DocumentHost, answers: Partial<DocumentHost>): DocumentHost => ({
  fileName: host.fileName,
  limits: host.limits,
  fields: () => host.fields(),
  fill: (changes) => host.fill(changes),
  revert: (written) => host.revert(written),
  select: (id) => host.select(id),
  data: () => host.data(),
  ...answers,
});

async function begun(host: DocumentHost = openFile()): Promise<DocumentSession> {
  const session = new DocumentSession(host);
  await session.refresh();
  return session;
}

function fieldOf(session: DocumentSession, tag: string) {
  const field = session.state.fields?.find((one) => one.tag === tag);
  if (!field) throw new Error(`no field ${tag}`);
  return field;
}
const said = (session: DocumentSession) => plain(session.state.said.text);

test('reads the fields that take a text, and says how many are empty', async () => {
  const session = await begun();
  expect(session.state.fields?.map(({ name }) => name)).toEqual([
    'Imię i nazwisko',
    'PESEL',
    'Dodatek',
    'Kwota (pozycja 1)',
    'Uzasadnienie',
    'Znak sprawy',
  ]);
  expect(said(session)).toBe('Dokument ma 6 pól, w tym 4 puste.');
  expect(session.state.busy).toBe(false);
});

test('a change is written, shown, said, and taken back', async () => {
  const host = openFile();
  const session = await begun(host);
  session.edit('1');
  await session.change(fieldOf(session, 'pesel'), '02270812345');
  expect(session.state.edited).toBeUndefined();
  expect(fieldOf(session, 'pesel').text).toBe('02270812345');
  expect(said(session)).toBe('Zapisano pole „PESEL”. Zostały 3 puste pola.');
  expect(session.state).toMatchObject({ undoable: 'zmiana pola „PESEL”', current: '1' });
  await session.undo();
  expect(fieldOf(session, 'pesel').text).toBe('');
  expect(said(session)).toBe('Cofnięto: zmiana pola „PESEL”. Zostały 4 puste pola.');
  expect(session.state.undoable).toBeUndefined();
  expect(host.isChanged).toBe(false);
});

test('changes are taken back one by one, the newest first, and then no more', async () => {
  const session = await begun();
  await session.change(fieldOf(session, 'pesel'), '1');
  await session.change(fieldOf(session, 'pesel'), '2');
  await Promise.all([session.undo(), session.undo(), session.undo()]);
  expect(fieldOf(session, 'pesel').text).toBe('');
});

test('a field that changed meanwhile is not written over: it is told, and the list is read again', async () => {
  const host = openFile();
  const session = await begun(host);
  const seen = fieldOf(session, 'pesel');
  await host.fill([{ id: seen.id, expected: '', text: 'ktoś inny' }]);
  session.edit(seen.id);
  await session.change(seen, '02270812345');
  expect(session.state.edited).toBe(seen.id);
  expect(fieldOf(session, 'pesel').text).toBe('ktoś inny');
  expect(session.state.notice).toContain('„PESEL” zmieniło się');
  session.dismissNotice();
  expect(session.state.notice).toBeUndefined();
});

test('a field is shown in the document and becomes the current one', async () => {
  const host = openFile();
  const session = await begun(host);
  await session.select('1');
  expect([host.selected, session.state.current]).toEqual(['1', '1']);
});

test('a document that cannot be read is refused with the reason', async () => {
  const refusal = new TeczkaError('document-protected', 'Dokument jest chroniony.');
  const session = await begun(withAnswers(openFile(), { fields: () => Promise.reject(refusal) }));
  expect(session.state).toMatchObject({ refusal, fields: undefined });
  expect(said(session)).toBe('Dokument jest chroniony.');
});

test('data that cannot be read keep nobody from the fields', async () => {
  const newer = new TeczkaError('document-newer', 'Nowsza wersja.');
  const session = await begun(withAnswers(openFile(), { data: () => Promise.reject(newer) }));
  expect(session.state).toMatchObject({ dataRefusal: newer, refusal: undefined });
  expect(session.state.fields).toHaveLength(6);
});

test('what the document knows of itself is shown', async () => {
  const session = await begun(withAnswers(openFile(), { data: () => Promise.resolve(DATA) }));
  expect(session.state.data).toEqual(DATA);
});

test('a fault of ours goes to the error boundary and is no refusal', async () => {
  const fault = new TypeError('x');
  const session = await begun(withAnswers(openFile(), { fields: () => Promise.reject(fault) }));
  expect(session.state).toMatchObject({ failed: { fault }, refusal: undefined });
});

test('a document without fields has an empty list', async () => {
  const session = await begun(openFile(wordOf(paragraph(run('Zwykły tekst.')))));
  expect(session.state.fields).toEqual([]);
});
