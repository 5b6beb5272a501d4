/** Rows move under a change that was decided on earlier: marks tell whose row it is. Part of workbook-host-contract.ts. */
import type { RowMark } from '../../../core/host/index.ts';
import { SURNAME, PESEL, NOTE, BLANK, change, text, refusalOf, everything, type Contract } from './opened.ts';

export function describeRowMarks(contract: Contract): void {
  describe('the marks of a row', () => {
    const MARKS = [
      { column: SURNAME.column, value: 'Wymyślna' },
      { column: PESEL.column, value: '02270812345' },
      { column: 6, value: undefined },
    ];
    const marked = { ...change(NOTE, 'pilne', text('nowe')), marks: MARKS };

    test('a change is made where the marks stand in its row, and the answer hands them on', async () => {
      const written = await contract.host.write([marked]);
      expect(written).toMatchObject([{ after: { value: 'nowe' }, marks: MARKS }]);
      expect(await contract.host.revert(written)).toMatchObject([
        { after: { value: 'pilne' }, marks: MARKS },
      ]);
    });

    test('a change without marks is answered without', async () => {
      const [written] = await contract.host.write([change(NOTE, 'pilne', text('nowe'))]);
      expect(written?.marks).toBeUndefined();
    });

    test.each<[string, RowMark]>([
      ['another text', { column: SURNAME.column, value: 'Zmyślony' }],
      ['a number instead of a text', { column: PESEL.column, value: 2270812345 }],
      ['something instead of nothing', { column: 6, value: 'x' }],
      ['nothing instead of something', { column: SURNAME.column, value: undefined }],
    ])('a change is refused where a mark is %s, and then nothing is written', async (_, mark) => {
      const before = await everything(contract.host);
      const refusal = await refusalOf(
        contract.host.write([change(BLANK, undefined, text('x')), { ...marked, marks: [...MARKS, mark] }]),
      );
      expect(refusal).toMatchObject({ code: 'cell-changed', place: { sheet: 'Rejestr', cell: 'D2' } });
      expect(refusal?.message).not.toMatch(/Wymyślna|022708/);
      expect(await everything(contract.host)).toEqual(before);
    });

    test('an empty cell of another row is not filled, though it looks as expected', async () => {
      const work = contract.host.write([{ ...change(BLANK, undefined, text('nowe')), marks: MARKS }]);
      expect((await refusalOf(work))?.code).toBe('cell-changed');
      expect((await contract.cell(BLANK)).value).toBeUndefined();
    });

    test('nothing is put back once a mark has changed', async () => {
      const written = await contract.host.write([marked]);
      await contract.opened.type(SURNAME, 'Zmyślony');
      expect((await refusalOf(contract.host.revert(written)))?.code).toBe('cell-changed');
      expect((await contract.cell(NOTE)).value).toBe('nowe');
    });

    test('a mark that was written at the same time is compared as it was written', async () => {
      const written = await contract.host.write([
        marked,
        { ...change(SURNAME, 'Wymyślna', text('Poprawiona')), marks: MARKS },
      ]);
      await contract.host.revert(await contract.host.revert(await contract.host.revert(written)));
      expect((await contract.cell(SURNAME)).value).toBe('Wymyślna');
      expect((await contract.cell(NOTE)).value).toBe('pilne');
    });
  });
}
