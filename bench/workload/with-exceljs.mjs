/**
 * The same consolidation as a straightforward script with exceljs: reads every sheet, adds the days of every row by team,
 * month and measure, writes a table. It knows the layout, checks nothing and finds nothing out.
 */
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { report, start } from '../support/processes.mjs';

const ExcelJS = createRequire(import.meta.url)('exceljs');
const [folder, target] = process.argv.slice(2);
const FIRST = 7;

start();
const sums = new Map();
let cells = 0;
for (const month of readdirSync(folder)) {
  for (const file of readdirSync(join(folder, month))) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(folder, month, file));
    const team = file.split(' ').slice(0, 2).join(' ');
    workbook.eachSheet((sheet) => {
      for (let row = FIRST; row <= sheet.rowCount; row++) {
        const measure = sheet.getCell(row, 1).value;
        const count = sheet.columnCount - 2;
        for (let day = 1; day <= count; day++) {
          const { value } = sheet.getCell(row, 1 + day);
          if (typeof value !== 'number') continue;
          const key = [month, team, measure].join('|');
          sums.set(key, (sums.get(key) ?? 0) + value);
          cells += 1;
        }
      }
    });
  }
}
const result = new ExcelJS.Workbook();
const sheet = result.addWorksheet('Suma');
sheet.addRow(['Okres', 'Zespół', 'Miara', 'Wartość']);
for (const [key, value] of sums) sheet.addRow([...key.split('|'), value]);
await result.xlsx.writeFile(target);
report({ total: [...sums.values()].reduce((all, value) => all + value, 0), cells });
