/** The work on a register: what the list shows after each thing that a clerk, a co-author or the host can do. */
import { RegisterSession } from '../../../../addin/taskpane/register/session.ts';
import type { Entry } from '../../../../addin/taskpane/register/entries.ts';
import type { RegisterState } from '../../../../addin/taskpane/register/state.ts';
import { day } from '../../../../core/values/day.ts';
import { TeczkaError } from '../../../../core/values/errors.ts';
import { child, registerSheet, sheetOfRows } from '../../../support/register-sheets.ts';
import type { MemoryHost } from './memory-host.ts';
import { childWithLostZero, childWithWrongPesel, hostWith, PESEL, SHEET } from './register-view.ts';

const ASOF = day('2026-04-30');
const DELAYS = { moved: 5, edited: 5 };
const BUSY = new TeczkaError('host-busy', 'Zakończ edycję komórki.');

const sessions: RegisterSession[] = [];
afterEach(() => Promise.all(sessions.splice(0).map((session) => session.close())));

function sessionOn(host: MemoryHost): RegisterSession {
  const session = new RegisterSession(host, DELAYS);
  sessions.push(session);
  return session;
}

async function checkedSession(host: MemoryHost): Promise<RegisterSession> {
  const session = sessionOn(host);
  await session.check({ asOf: ASOF });
  return session;
}

const faults = ({ checked }: RegisterState): string[] | undefined =>
  checked?.entries.map(({ finding }) => `${finding.check} ${finding.cell}`);
const said = ({ said }: RegisterState): string => said.text.replaceAll('\u00a0', ' ');

function entryAt(session: RegisterSession, cell: string): Entry {
  const entry = session.state.checked?.entries.find(({ finding }) => finding.cell === cell);
  if (!entry) throw new Error(`No finding at ${cell}`);
  return entry;
}

/** Until the session has come to what is asked for. */
async function until(session: RegisterSession, holds: (state: RegisterState) => boolean): Promise<void> {
  for (let tries = 0; !holds(session.state); tries++) {
    if (tries > 400) throw new Error(`Never came to it: ${JSON.stringify(session.state.said)}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
const settled = (session: RegisterSession, cells: number): Promise<void> =>
  until(session, ({ checked, outdated }) => !outdated && checked?.entries.length === cells);

describe('a check', () => {
  test('reads the workbook with progress and lists what is wrong, with what was recognised', async () => {
    const session = sessionOn(hostWith([child(1), childWithLostZero(2), childWithWrongPesel(3)]));
    const progress = new Set([session.state.progress]);
    session.subscribe(() => progress.add(session.state.progress));
    await session.check({ asOf: ASOF });
    expect([...progress]).toEqual([undefined, 0, 0.5]);
    expect(faults(session.state)).toEqual(['RC-A01 F7', 'RC-A02 F8']);
    expect(session.state.checked).toMatchObject({
      sheet: SHEET,
      rows: 3,
      counts: { error: 2, warning: 0, info: 0 },
    });
    const byTitle = new Map(session.state.mapping?.columns.map((column) => [column.title, column]));
    expect(byTitle.get('PESEL')).toMatchObject({
      choice: 'F',
      isDoubtful: false,
      taken: { header: 'PESEL' },
    });
    expect(said(session.state)).toBe('Sprawdzono 3 wiersze; znaleziono 2 błędy.');
  });

  test('of a workbook without a register shows why, and goes on once a sheet is chosen', async () => {
    const notes = sheetOfRows([['Notatki'], ['Zadzwonić do sądu']]);
    const host = hostWith([childWithWrongPesel(1)], { Notatki: notes });
    const session = sessionOn(host);
    await session.check({ asOf: ASOF, sheet: 'Notatki' });
    expect(session.state.checked).toBeUndefined();
    expect(session.state.refusal?.code).toBe('register-not-recognised');
    expect(session.state.sheetNames).toEqual([SHEET, 'Notatki']);
    await session.check({ asOf: ASOF, sheet: SHEET });
    expect(session.state.refusal).toBeUndefined();
    expect(faults(session.state)).toEqual(['RC-A02 F6']);
  });

  test('shows what the host refuses and can be begun again', async () => {
    const host = hostWith([childWithWrongPesel(1)]);
    host.refusals.push({ on: 'read', error: BUSY });
    const session = await checkedSession(host);
    expect(session.state).toMatchObject({ refusal: BUSY, checked: undefined, busy: false });
    await session.check({ asOf: ASOF });
    expect(faults(session.state)).toEqual(['RC-A02 F6']);
  });

  test('is announced when it begins', async () => {
    const session = sessionOn(hostWith([child(1)]));
    const heard = new Set<string>();
    session.subscribe(() => heard.add(session.state.said.text));
    await session.check({ asOf: ASOF });
    expect([...heard].slice(0, 2)).toEqual(['', 'Czytam arkusze…']);
    expect(said(session.state)).toMatch(/^Sprawdzono/);
  });

  test('of a sheet that was renamed since says so, and knows the sheets that there are', async () => {
    const host = hostWith([child(1)], { Drugi: registerSheet([child(1)]) });
    const session = sessionOn(host);
    await session.check({ asOf: ASOF, sheet: 'Drugi' });
    host.renameSheet('Drugi', 'Archiwum');
    await until(session, ({ refusal }) => refusal !== undefined);
    expect(session.state.refusal?.code).toBe('sheet-missing');
    expect(session.state.sheetNames).toEqual([SHEET, 'Archiwum']);
  });

  test('hands a fault of ours on instead of hiding it', async () => {
    const host = hostWith([child(1)]);
    const fault = new TypeError('x is undefined');
    host.refusals.push({ on: 'read', error: fault });
    const session = await checkedSession(host);
    expect(session.state.failed).toEqual({ fault });
  });
});

describe('what the clerk types', () => {
  test('is checked at once: a mended cell leaves the list, which is told', async () => {
    const host = hostWith([childWithWrongPesel(1), childWithLostZero(2)]);
    const session = await checkedSession(host);
    host.type({ sheet: SHEET, row: 6, column: PESEL }, '15231200143');
    await settled(session, 1);
    expect(faults(session.state)).toEqual(['RC-A01 F7']);
    expect(said(session.state)).toBe('Poprawiono F6. Został 1 błąd.');
    expect(host.reads).toBe(1);
  });

  test('brings a new fault into the list', async () => {
    const host = hostWith([child(1)]);
    const session = await checkedSession(host);
    host.type({ sheet: SHEET, row: 6, column: PESEL }, '15231200144');
    await settled(session, 1);
    expect(said(session.state)).toBe('Przybyła 1 nieprawidłowość (F6). Jest teraz 1 błąd.');
  });

  test('draws anew only the entries that say something else', async () => {
    const host = hostWith([childWithWrongPesel(1), childWithWrongPesel(2), childWithLostZero(3)]);
    const session = await checkedSession(host);
    const [first, second] = session.state.checked?.entries ?? [];
    host.type({ sheet: SHEET, row: 8, column: PESEL }, '08270803626');
    await settled(session, (session.state.checked?.entries.length ?? 0) - 1);
    expect(session.state.checked?.entries[0]).toBe(first);
    expect(session.state.checked?.entries[1]).toBe(second);
  });

  test('during a reading comes after it, in the order of typing', async () => {
    const host = hostWith([childWithWrongPesel(1)]);
    const session = await checkedSession(host);
    let letGo = (): void => undefined;
    host.heldUp = new Promise((resolve) => {
      letGo = resolve;
    });
    const again = session.check({ asOf: ASOF });
    await until(session, ({ progress }) => progress === 0.5);
    host.type({ sheet: SHEET, row: 6, column: PESEL }, '15231200150');
    host.type({ sheet: SHEET, row: 6, column: PESEL }, '15231200143');
    letGo();
    await again;
    expect(faults(session.state)).toEqual([]);
  });

  test('in another sheet changes nothing', async () => {
    const host = hostWith([childWithWrongPesel(1)], { Inny: sheetOfRows([['Notatki']]) });
    const session = await checkedSession(host);
    const { checked } = session.state;
    host.type({ sheet: 'Inny', row: 6, column: PESEL }, 'x');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(session.state.checked).toBe(checked);
  });

  test('can take the headings away and give them back', async () => {
    const host = hostWith([childWithWrongPesel(1)]);
    const session = await checkedSession(host);
    for (const column of [4, PESEL]) host.type({ sheet: SHEET, row: 5, column }, 'Kolumna');
    await until(session, ({ refusal }) => refusal?.code === 'register-not-recognised');
    expect(session.state.checked).toBeUndefined();
    host.type({ sheet: SHEET, row: 5, column: PESEL }, 'PESEL');
    await until(session, ({ checked }) => checked !== undefined);
    expect(session.state.refusal).toBeUndefined();
  });
});

describe('rows that move', () => {
  test('make the list wait for a new reading, which finds the cells at their new places', async () => {
    const host = hostWith([child(1), childWithLostZero(2)]);
    const session = await checkedSession(host);
    const stale = entryAt(session, 'F7');
    host.insertRow(SHEET, 6);
    await until(session, ({ outdated }) => outdated);
    await session.mend(stale);
    expect(host.state({ sheet: SHEET, row: 8, column: PESEL }).value).toBe(8270803626);
    await until(session, ({ outdated }) => !outdated);
    expect(faults(session.state)).toEqual(['RC-A01 F8']);
    expect(said(session.state)).toBe('Odświeżono listę. W rejestrze jest 1 błąd.');
  });

  test('many at once are read once', async () => {
    const host = hostWith([childWithWrongPesel(1)]);
    const session = await checkedSession(host);
    for (let times = 0; times < 10; times++) host.tell({ kind: 'whole' });
    await until(session, ({ outdated }) => outdated);
    await until(session, ({ outdated }) => !outdated);
    expect(host.reads).toBe(2);
  });

  test('while a cell is being edited wait for the end of that', async () => {
    const host = hostWith([childWithWrongPesel(1)]);
    const session = await checkedSession(host);
    host.refusals.push({ on: 'read', error: BUSY }, { on: 'read', error: BUSY });
    host.insertRow(SHEET, 6);
    await until(session, ({ notice }) => notice === BUSY.message);
    expect(session.state).toMatchObject({ outdated: true, refusal: undefined });
    await until(session, ({ outdated }) => !outdated);
    expect(faults(session.state)).toEqual(['RC-A02 F7']);
    expect(session.state.notice).toBeUndefined();
  });

  test('say once that they wait, however often the reading is tried', async () => {
    const host = hostWith([childWithWrongPesel(1)]);
    const session = await checkedSession(host);
    const notices: (string | undefined)[] = [];
    const heard = new Set<number>();
    session.subscribe(() => {
      const { notice, said } = session.state;
      if (notices.length === 0 || notices.at(-1) !== notice) notices.push(notice);
      if (said.text === BUSY.message) heard.add(said.number);
    });
    for (let times = 0; times < 5; times++) host.refusals.push({ on: 'read', error: BUSY });
    host.insertRow(SHEET, 6);
    await until(session, ({ outdated }) => outdated);
    await until(session, ({ outdated }) => !outdated);
    expect(notices).toEqual([undefined, BUSY.message, undefined]);
    expect(heard.size).toBe(1);
  });

  test('leave a notice closed that the person has closed', async () => {
    const host = hostWith([childWithWrongPesel(1)]);
    const session = await checkedSession(host);
    for (let times = 0; times < 5; times++) host.refusals.push({ on: 'read', error: BUSY });
    host.insertRow(SHEET, 6);
    await until(session, ({ notice }) => notice === BUSY.message);
    session.dismissNotice();
    let again = false;
    session.subscribe(() => (again ||= session.state.notice !== undefined));
    await until(session, ({ outdated }) => !outdated);
    expect(again).toBe(false);
  });
});

describe('mending', () => {
  test('writes the proved correction as a text; the entry leaves the list', async () => {
    const host = hostWith([childWithLostZero(1), childWithWrongPesel(2), childWithWrongPesel(3)]);
    const session = await checkedSession(host);
    const count = session.state.checked?.entries.length ?? 0;
    await session.mend(entryAt(session, 'F6'));
    expect(host.state({ sheet: SHEET, row: 6, column: PESEL }).value).toBe('08270803626');
    expect(session.state.checked?.entries).toHaveLength(count - 1);
    expect(said(session.state)).toMatch(/^Poprawiono F6\. Zostały 2 błędy/);
    expect(session.state.undoable).toBe('poprawka komórki F6');
  });

  test('does not need the host to tell of it', async () => {
    const host = hostWith([childWithLostZero(1)]);
    const session = await checkedSession(host);
    host.deaf = true;
    await session.mend(entryAt(session, 'F6'));
    expect(faults(session.state)).toEqual([]);
    await session.undo();
    expect(faults(session.state)).toEqual(['RC-A01 F6']);
  });

  test('twice the same entry writes once', async () => {
    const host = hostWith([childWithLostZero(1)]);
    const session = await checkedSession(host);
    const entry = entryAt(session, 'F6');
    await Promise.all([session.mend(entry), session.mend(entry)]);
    expect(session.state.notice).toBeUndefined();
    await session.undo();
    expect(session.state.undoable).toBeUndefined();
  });

  test('never lands in the row of somebody else, though the same fault stands there', async () => {
    const host = hostWith([childWithLostZero(1), childWithLostZero(2)]);
    const session = await checkedSession(host);
    const entry = entryAt(session, 'F7');
    host.deaf = true;
    // Row 7 goes down; what stands in row 7 now is the other child with the same entry.
    host.insertRow(SHEET, 6);
    await session.mend(entry);
    expect(session.state.notice).toContain('w jej wierszu stoi teraz coś innego');
    for (const row of [7, 8]) expect(host.state({ sheet: SHEET, row, column: PESEL }).value).toBe(8270803626);
  });

  test('that is refused is heard last: the list read anew after it keeps silent', async () => {
    const host = hostWith([childWithLostZero(1)]);
    const session = await checkedSession(host);
    host.refusals.push({ on: 'write', error: new TeczkaError('sheet-protected', 'Arkusz jest chroniony.') });
    await session.mend(entryAt(session, 'F6'));
    expect(said(session.state)).toBe('Arkusz jest chroniony.');
    expect(session.state.notice).toBe('Arkusz jest chroniony.');
  });

  test('is refused where somebody else changed the cell; the list is read anew', async () => {
    const host = hostWith([childWithLostZero(1)]);
    const session = await checkedSession(host);
    host.deaf = true;
    host.type({ sheet: SHEET, row: 6, column: PESEL }, '15231200144');
    await session.mend(entryAt(session, 'F6'));
    expect(session.state.notice).toBe('Komórka zmieniła się w międzyczasie.');
    expect(faults(session.state)).toContain('RC-A02 F6');
    expect(faults(session.state)).not.toContain('RC-A01 F6');
    expect(session.state.undoable).toBeUndefined();
  });
});

describe('undo', () => {
  test('brings the entry back and makes it the current one', async () => {
    const host = hostWith([child(1), childWithLostZero(2)]);
    const session = await checkedSession(host);
    const { key } = entryAt(session, 'F7');
    await session.mend(entryAt(session, 'F7'));
    await session.undo();
    expect(host.state({ sheet: SHEET, row: 7, column: PESEL }).value).toBe(8270803626);
    expect(faults(session.state)).toEqual(['RC-A01 F7']);
    expect(session.state).toMatchObject({ current: key, undoable: undefined });
    expect(said(session.state)).toBe('Cofnięto: poprawka komórki F7. W rejestrze jest 1 błąd.');
  });

  test('that is refused says so and can be tried again', async () => {
    const host = hostWith([childWithLostZero(1)]);
    const session = await checkedSession(host);
    await session.mend(entryAt(session, 'F6'));
    host.refusals.push({ on: 'revert', error: new TeczkaError('sheet-protected', 'Arkusz jest chroniony.') });
    await session.undo();
    expect(session.state.notice).toBe('Arkusz jest chroniony.');
    expect(session.state.undoable).toBe('poprawka komórki F6');
    await session.undo();
    expect(faults(session.state)).toEqual(['RC-A01 F6']);
  });

  test('that comes too late says so, and offers the repair before', async () => {
    const host = hostWith([childWithLostZero(1), childWithLostZero(2)]);
    const session = await checkedSession(host);
    await session.mend(entryAt(session, 'F6'));
    await session.mend(entryAt(session, 'F7'));
    host.type({ sheet: SHEET, row: 7, column: PESEL }, 'brak');
    await session.undo();
    const late = 'Nie można już cofnąć: poprawka komórki F7 – komórkę zmieniono później.';
    expect(session.state).toMatchObject({ notice: late, undoable: 'poprawka komórki F6' });
    expect(said(session.state)).toBe(late);
    await session.undo();
    expect(host.state({ sheet: SHEET, row: 6, column: PESEL }).value).toBe(8270803626);
    expect(session.state).toMatchObject({ notice: undefined, undoable: undefined });
  });

  test('never lands in the row of somebody else after rows moved', async () => {
    const host = hostWith([childWithLostZero(1), childWithLostZero(2)]);
    const session = await checkedSession(host);
    await session.mend(entryAt(session, 'F6'));
    await session.mend(entryAt(session, 'F7'));
    host.insertRow(SHEET, 6);
    await until(session, ({ outdated }) => outdated);
    await session.undo();
    expect(session.state.notice).toMatch(/^Nie można już cofnąć: poprawka komórki F7/);
    for (const row of [7, 8])
      expect(host.state({ sheet: SHEET, row, column: PESEL }).value).toBe('08270803626');
  });

  test('shows the cell', async () => {
    const host = hostWith([childWithLostZero(1)]);
    const session = await checkedSession(host);
    await session.mend(entryAt(session, 'F6'));
    await session.undo();
    expect(host.selected).toMatchObject([{ sheet: SHEET, row: 6, column: PESEL }]);
  });

  test('that cannot show the cell is done all the same, and says both', async () => {
    const host = hostWith([childWithLostZero(1)]);
    const session = await checkedSession(host);
    await session.mend(entryAt(session, 'F6'));
    host.refusals.push({ on: 'select', error: new TeczkaError('sheet-hidden', 'Arkusz jest ukryty.') });
    await session.undo();
    expect(faults(session.state)).toEqual(['RC-A01 F6']);
    expect(said(session.state)).toBe(
      'Cofnięto: poprawka komórki F6. W rejestrze jest 1 błąd. Arkusz jest ukryty.',
    );
  });

  test('in another sheet than the checked one names it, and leaves the list where it is', async () => {
    const others = { Drugi: registerSheet([childWithLostZero(1)]) };
    const host = hostWith([childWithLostZero(1)], others);
    const session = sessionOn(host);
    await session.check({ asOf: ASOF, sheet: SHEET });
    await session.mend(entryAt(session, 'F6'));
    expect(session.state.undoable).toBe('poprawka komórki F6');
    await session.check({ asOf: ASOF, sheet: 'Drugi' });
    expect(session.state.undoable).toBe('poprawka komórki F6 w arkuszu „Dzieci”');
    await session.undo();
    expect(session.state.current).toBeUndefined();
    expect(said(session.state)).toBe('Cofnięto: poprawka komórki F6 w arkuszu „Dzieci”.');
    expect(host.selected).toMatchObject([{ sheet: SHEET, row: 6, column: PESEL }]);
    expect(host.state({ sheet: SHEET, row: 6, column: PESEL }).value).toBe(8270803626);
  });

  test('without anything to undo does nothing', async () => {
    const session = await checkedSession(hostWith([child(1)]));
    const { said } = session.state;
    await session.undo();
    expect(session.state.said).toBe(said);
  });
});

describe('showing a cell', () => {
  test('selects it in the sheet and marks its entry as the current one', async () => {
    const host = hostWith([childWithWrongPesel(1)]);
    const session = await checkedSession(host);
    const { finding, key } = entryAt(session, 'F6');
    await session.select(finding, key);
    expect(host.selected).toEqual([{ sheet: SHEET, row: 6, column: PESEL }]);
    expect(session.state.current).toBe(key);
  });

  test('that is refused says so', async () => {
    const host = hostWith([childWithWrongPesel(1)]);
    const session = await checkedSession(host);
    host.refusals.push({ on: 'select', error: new TeczkaError('sheet-missing', 'Nie ma arkusza „Dzieci”.') });
    const { finding, key } = entryAt(session, 'F6');
    await session.select(finding, key);
    expect(session.state.notice).toBe('Nie ma arkusza „Dzieci”.');
    session.dismissNotice();
    expect(session.state.notice).toBeUndefined();
  });
});

test('follows changes once, however often it checks, and no more after it was closed', async () => {
  const host = hostWith([child(1)], { Drugi: registerSheet([child(1)]) });
  const session = await checkedSession(host);
  await session.check({ asOf: ASOF, sheet: 'Drugi' });
  expect(host.listeners).toBe(1);
  await session.close();
  expect(host.listeners).toBe(0);
});
