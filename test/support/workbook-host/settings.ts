/** What Teczka keeps in the workbook: read back equal, seen by nobody, taken out again. Part of workbook-host-contract.ts. */
import { writeWorkbook } from '../../../core/workbooks/write/index.ts';
import { cellReference, type SettingsRow } from '../../../core/workbooks/settings-sheet/index.ts';
import { nodePlatform } from '../../../scripts/platform.ts';
import { after, partOf } from '../workbook-parts.ts';
import { SURNAME, change, contractWorkbook, everything, refusalOf, text, type Contract } from './opened.ts';

/** Every kind of value, and texts that a program might take for something else. */
const ROWS: readonly SettingsRow[] = [
  {
    kind: 'header',
    key: 'dzieci',
    values: [{ sheet: 'Rejestr', range: { top: 1, left: 0, bottom: 1, right: 5 } }],
  },
  { kind: 'column', key: 'dzieci', values: ['pesel', cellReference('Rejestr', 1, 1), 'PESEL'] },
  { kind: 'column', key: 'dzieci', values: ['note', '-', '', cellReference('Notatki', 1, 0)] },
  {
    kind: 'próba',
    key: '007',
    values: ['=1+1', '2026-05-01', "'cytat", 'PRAWDA', '12,5', 12.5, 0, { lost: true }],
  },
];
const OTHER: readonly SettingsRow[] = [{ kind: 'inne', key: 'x', values: [1] }];

export function describeSettings(contract: Contract): void {
  const kept = async (host = contract.host) => (await host.read()).settings;

  describe('keepSettings', () => {
    test('begins with nothing kept', async () => {
      expect(await kept()).toEqual([]);
    });

    test('keeps rows that are read back equal, and nobody sees a new sheet', async () => {
      const all = await everything(contract.host);
      const names = (await contract.host.read()).sheetNames;
      expect(await contract.host.keepSettings(() => ROWS)).toEqual({ before: [], after: ROWS });
      expect(await kept()).toEqual(ROWS);
      expect((await contract.host.read()).sheetNames).toEqual(names);
      expect(await everything(contract.host)).toEqual(all);
    });

    test('gives the rows that are there, and leaves a view that was read before as it was', async () => {
      const view = await contract.host.read();
      await contract.host.keepSettings(() => ROWS);
      const written = await contract.host.keepSettings((rows) => [...rows, ...OTHER]);
      expect(written).toEqual({ before: ROWS, after: [...ROWS, ...OTHER] });
      expect(await kept()).toEqual([...ROWS, ...OTHER]);
      expect(view.settings).toEqual([]);
    });

    test('keeps fewer rows without a rest of the former ones', async () => {
      await contract.host.keepSettings(() => ROWS);
      await contract.host.keepSettings(() => OTHER);
      expect(await kept()).toEqual(OTHER);
    });

    test('leaves no sheet where nothing is left to keep, nor where nothing was', async () => {
      await contract.host.keepSettings(() => ROWS);
      await contract.host.keepSettings(() => []);
      expect(await contract.opened.sheets()).toEqual(['Rejestr', 'Notatki', 'Słownik']);
      await contract.host.keepSettings(() => []);
      expect(await contract.opened.sheets()).toEqual(['Rejestr', 'Notatki', 'Słownik']);
    });

    test('does nothing when the change is refused', async () => {
      const refused = new Error('nie');
      const work = contract.host.keepSettings(() => {
        throw refused;
      });
      await expect(work).rejects.toBe(refused);
      expect(await contract.opened.sheets()).toEqual(['Rejestr', 'Notatki', 'Słownik']);
    });

    test('refuses where somebody else’s sheet has the name, and leaves that as it is', async () => {
      const sheets = [
        { name: 'Rejestr', columns: [], rows: [['a']] },
        { name: '_Teczka', columns: [], rows: [['cudze', 'dane']] },
      ];
      const opened = await contract.open(
        writeWorkbook({ title: 'Próba', sheets }, nodePlatform),
        'cudzy.xlsx',
      );
      expect(await kept(opened.host)).toEqual([]);
      const refusal = await refusalOf(opened.host.keepSettings(() => ROWS));
      expect(refusal).toMatchObject({ code: 'settings-foreign', place: { file: 'cudzy.xlsx' } });
      expect((await opened.cell({ sheet: '_Teczka', row: 1, column: 1 })).value).toBe('dane');
    });

    test('refuses where the structure of the workbook is protected', async () => {
      const opened = await contract.open(withProtectedStructure(), 'rejestr.xlsx');
      const refusal = await refusalOf(opened.host.keepSettings(() => ROWS));
      expect(refusal).toMatchObject({ code: 'structure-protected', place: { file: 'rejestr.xlsx' } });
      expect(refusal?.message).toMatch(
        /^Struktura skoroszytu „rejestr\.xlsx” jest chroniona, .*Chroń skoroszyt/,
      );
      expect([await kept(opened.host), await opened.sheets()]).toEqual([
        [],
        ['Rejestr', 'Notatki', 'Słownik'],
      ]);
    });
  });

  describe('revertSettings', () => {
    test('takes out the sheet that came with the change', async () => {
      await contract.host.revertSettings(await contract.host.keepSettings(() => ROWS));
      expect(await kept()).toEqual([]);
      expect(await contract.opened.sheets()).toEqual(['Rejestr', 'Notatki', 'Słownik']);
    });

    test('puts back the rows before, and answers as keepSettings does', async () => {
      await contract.host.keepSettings(() => ROWS);
      const written = await contract.host.keepSettings(() => OTHER);
      const back = await contract.host.revertSettings(written);
      expect(back).toEqual({ before: OTHER, after: ROWS });
      await contract.host.revertSettings(back);
      expect(await kept()).toEqual(OTHER);
    });

    test('is refused where something else is kept by now', async () => {
      const written = await contract.host.keepSettings(() => ROWS);
      await contract.host.keepSettings(() => OTHER);
      expect((await refusalOf(contract.host.revertSettings(written)))?.code).toBe('settings-changed');
      expect(await kept()).toEqual(OTHER);
    });

    test('touches no cell that was changed in between', async () => {
      const written = await contract.host.keepSettings(() => ROWS);
      await contract.host.write([change(SURNAME, 'Wymyślna', text('Poprawiona'))]);
      await contract.host.revertSettings(written);
      expect((await contract.cell(SURNAME)).value).toBe('Poprawiona');
    });
  });
}

function withProtectedStructure(): Uint8Array {
  const part = 'xl/workbook.xml';
  const bytes = contractWorkbook();
  const xml = partOf(bytes, part).replace(
    '<bookViews>',
    '<workbookProtection lockStructure="1"/><bookViews>',
  );
  return after(bytes, (draft) => draft.replace(part, new TextEncoder().encode(xml)));
}
