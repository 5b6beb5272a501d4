/** Correcting and keeping the columns of a register: what the list shows, and what is written and when. */
import { RegisterSession } from '../../../../../addin/taskpane/register/session.ts';
import { day } from '../../../../../core/values/day.ts';
import { TeczkaError } from '../../../../../core/values/errors.ts';
import { child, HEADER, registerSheet, type RegisterRow } from '../../../../support/register-sheets.ts';
import { readWorkbook } from '../../../../../core/workbooks/index.ts';
import { nodePlatform } from '../../../../../scripts/platform.ts';
import { workbookOf } from '../../../../support/team-sheets.ts';
import { MemoryHost } from '../memory-host.ts';

const ASOF = day('2026-04-30');
const sessions: RegisterSession[] = [];
afterEach(() => Promise.all(sessions.splice(0).map((session) => session.close())));

/** The header of the tests with other words for some of its columns. */
function hostWith(rows: readonly RegisterRow[], headings: Partial<Record<string, string>>): MemoryHost {
  const header = HEADER.map((heading) => headings[heading] ?? heading);
  const workbook = readWorkbook(workbookOf({ Dzieci: registerSheet(rows, header) }), nodePlatform);
  return new MemoryHost(workbook.sheetNames.map((name) => workbook.sheet(name)));
}

async function checked(host: MemoryHost): Promise<RegisterSession> {
  const session = new RegisterSession(host, { moved: 5, edited: 5 });
  sessions.push(session);
  await session.check({ asOf: ASOF });
  return session;
}

const WRONG = child(1, { PESEL: '15231200144' });
const hidden = () => hostWith([WRONG, child(2), child(3)], { PESEL: 'Numer' });
const columnOf = ({ state }: RegisterSession, id: string) =>
  state.mapping?.columns.find((column) => column.id === id);
const faults = ({ state }: RegisterSession) =>
  state.checked?.entries.map(({ finding }) => `${finding.check} ${finding.cell}`);
const said = ({ state }: RegisterSession) => state.said.text.replaceAll('\u00a0', ' ');

test('a column that is pointed at is checked at once, and nothing is written', async () => {
  const host = hidden();
  const session = await checked(host);
  expect([columnOf(session, 'pesel')?.choice, faults(session)]).not.toContainEqual(['RC-A02 F6']);
  await session.correct({ columns: { pesel: 'F' } });
  expect(columnOf(session, 'pesel')).toMatchObject({
    choice: 'F',
    isDoubtful: false,
    taken: { why: 'chosen' },
  });
  expect(faults(session)).toContain('RC-A02 F6');
  expect(said(session)).toMatch(/^Sprawdzono 3 wiersze; znaleziono/);
  expect([host.kept, session.state.undoable]).toEqual([[], undefined]);
});

test('two columns change places in one go', async () => {
  const session = await checked(hostWith([child(1)], { Nazwisko: 'Imię', 'Imię\n(imiona)': 'Nazwisko' }));
  await session.correct({ columns: { lastName: 'B', firstName: 'C' } });
  const taken = session.state.mapping?.columns.filter(({ taken: column }) => column?.why === 'chosen');
  expect(taken?.map(({ choice }) => choice).sort()).toEqual(['B', 'C']);
});

test('corrections hold when the check is asked for again, and not for another sheet', async () => {
  const session = await checked(hidden());
  await session.correct({ columns: { pesel: 'F' } });
  await session.check({ asOf: ASOF });
  expect(columnOf(session, 'pesel')?.choice).toBe('F');
  await session.check({ asOf: ASOF, sheet: 'dzieci' });
  expect(columnOf(session, 'pesel')?.choice).toBe('F');
  expect(session.state.request?.corrections?.sheet).toBe('Dzieci');
  await session.check({ asOf: ASOF, sheet: 'Inny' });
  expect(session.state.refusal?.code).toBe('sheet-missing');
  await session.check({ asOf: ASOF });
  expect(session.state.request?.corrections).toBeUndefined();
});

test('columns that make it no register any more can still be corrected back', async () => {
  const session = await checked(hostWith([WRONG], {}));
  const pesel = faults(session);
  await session.correct({ columns: { lastName: null, firstName: null, fullName: null, pesel: null } });
  expect(session.state.refusal?.code).toBe('register-not-recognised');
  expect(session.state.checked).toBeUndefined();
  expect(columnOf(session, 'pesel')?.choice).toBeNull();
  await session.correct({ columns: { lastName: 'B', firstName: 'C', pesel: 'F' } });
  expect(faults(session)).toEqual(pesel);
});

describe('what the workbook remembers', () => {
  test('is read by the next check, also of another session, and is no correction any more', async () => {
    const host = hidden();
    const session = await checked(host);
    await session.correct({ columns: { pesel: 'F' } });
    await session.keepColumns();
    expect(said(session)).toBe('Zapamiętano kolumny arkusza „Dzieci” w skoroszycie.');
    expect(columnOf(session, 'pesel')).toMatchObject({ choice: 'F', taken: { why: 'kept' } });
    expect(session.state).toMatchObject({
      undoable: 'zapamiętanie kolumn arkusza „Dzieci”',
      request: { asOf: ASOF },
      mapping: { isKept: true },
    });
    expect(host.kept.map(({ kind }) => kind)).toContain('header');
    const later = await checked(host);
    expect(columnOf(later, 'pesel')).toMatchObject({ choice: 'F', taken: { why: 'kept' } });
    expect(faults(later)).toContain('RC-A02 F6');
  });

  test('is taken back by the undo, and what the person had said holds again', async () => {
    const host = hidden();
    const session = await checked(host);
    await session.correct({ columns: { pesel: 'F' } });
    await session.keepColumns();
    await session.undo();
    expect(host.kept).toEqual([]);
    expect(said(session)).toBe('Cofnięto: zapamiętanie kolumn arkusza „Dzieci”.');
    expect(columnOf(session, 'pesel')).toMatchObject({ choice: 'F', taken: { why: 'chosen' } });
    expect(session.state.undoable).toBeUndefined();
  });

  test('is not taken back over what somebody else has kept since', async () => {
    const host = hidden();
    const session = await checked(host);
    await session.keepColumns();
    host.kept = [...host.kept, { kind: 'inne', key: 'x', values: [1] }];
    await session.undo();
    expect(session.state.notice).toBe(
      'Nie można już cofnąć: zapamiętanie kolumn arkusza „Dzieci” – zapamiętano potem coś innego albo przesunięto wiersze lub kolumny.',
    );
    expect(host.kept).not.toEqual([]);
  });

  test('can be forgotten, and that undone; what others keep there stays', async () => {
    const host = hidden();
    const other = { kind: 'inne', key: 'x', values: [1] };
    host.kept = [other];
    const session = await checked(host);
    await session.correct({ columns: { pesel: 'F' } });
    await session.keepColumns();
    const kept = host.kept;
    await session.forgetColumns();
    expect(host.kept).toEqual([other]);
    expect(session.state.mapping?.isKept).toBe(false);
    await session.undo();
    expect(host.kept).toEqual(kept);
    expect(session.state.mapping?.isKept).toBe(true);
  });

  test('stays as it was where the host refuses, and the refusal is told', async () => {
    const host = hidden();
    const session = await checked(host);
    host.refusals.push({
      on: 'keep',
      error: new TeczkaError('structure-protected', 'Struktura jest chroniona.'),
    });
    await session.keepColumns();
    expect(session.state).toMatchObject({ notice: 'Struktura jest chroniona.', undoable: undefined });
    expect([host.kept, session.state.mapping?.isKept]).toEqual([[], false]);
  });
});
