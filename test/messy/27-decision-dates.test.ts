/** Item 27: three days of one decision. The register keeps the day of issue; service and finality are other columns. */
import { recogniseRegister } from '../../core/registers/recognition/recognise.ts';
import { registerKinds } from '../../core/registers/catalogue.ts';
import { day } from '../../core/values/day.ts';
import { readWorkbook } from '../../core/workbooks/index.ts';
import { nodePlatform } from '../../scripts/platform.ts';
import { child, date, HEADER, registerSheet } from '../support/register-sheets.ts';
import { workbookOf } from '../support/team-sheets.ts';

test.each([
  [['Data decyzji', 'Data doręczenia decyzji', 'Decyzja ostateczna od'], 'Data decyzji'],
  [['Data doręczenia decyzji', 'Data wydania decyzji'], 'Data wydania decyzji'],
  [['Data doręczenia decyzji', 'Data ostateczności decyzji'], undefined],
])('of %j the day of issue is taken and no other', (headings, taken) => {
  const rows = [1, 2, 3].map((number) => [...child(number), ...headings.map(() => date('2024-02-01'))]);
  const bytes = workbookOf({ Dzieci: registerSheet(rows, [...HEADER, ...headings]) });
  const workbook = readWorkbook(bytes, nodePlatform, { file: 'rejestr.xlsx' });
  const registers = registerKinds.map(({ register }) => register);
  const table = recogniseRegister({ file: 'rejestr.xlsx', workbook }, registers, day('2026-04-30'));
  expect(table.source.mapping.get('decisionDate')?.header).toBe(taken);
});
