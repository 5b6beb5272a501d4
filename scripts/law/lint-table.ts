/**
 * `teczka law lint-table FILE`: the faults of a council's table of fees, each with its place and what to do: all tables
 * of an office.xlsx, or one table as pasted from a resolution into any workbook or CSV.
 */
import { basename } from 'node:path';
import { bandText, criteriaOf, findingText, statutoryLaw, type TableFinding } from '../../core/law/index.ts';
import { type LintedWorkbook, lintWorkbook } from '../../core/office/index.ts';
import { counted } from '../../core/polish/plural.ts';
import { TeczkaError } from '../../core/values/errors.ts';
import type { Io } from '../command/io.ts';
import { readInputFile } from '../files/read.ts';
import { openWorkbook } from '../open-workbook.ts';
import type { LawWord } from './word.ts';

const SEVERITIES: Readonly<Record<TableFinding['severity'], string>> = {
  error: 'Błąd',
  warning: 'Ostrzeżenie',
  info: 'Uwaga',
};

const howMany = (findings: readonly TableFinding[], severity: TableFinding['severity']): number =>
  findings.filter((finding) => finding.severity === severity).length;

function answerJson(file: string, { tables, findings }: LintedWorkbook) {
  return {
    file,
    tables: tables.map(({ id, resolution, kind, edges, fee, place, bands }) => ({
      ...{ id, resolution, kind, edges, fee, sheet: place.sheet },
      bands: bands.map((band) => bandText(edges, band)),
    })),
    findings: findings.map(({ code, severity, message, advice, place: { sheet, cell } }) => ({
      ...{ code, severity, message, advice, sheet, cell },
    })),
    summary: {
      error: howMany(findings, 'error'),
      warning: howMany(findings, 'warning'),
      info: howMany(findings, 'info'),
    },
  };
}

function sayAll(file: string, { tables, findings }: LintedWorkbook, io: Io): void {
  for (const finding of findings) io.say(`${SEVERITIES[finding.severity]}: ${findingText(finding)}`);
  const found = [
    counted(howMany(findings, 'error'), ['błąd', 'błędy', 'błędów']),
    counted(howMany(findings, 'warning'), ['ostrzeżenie', 'ostrzeżenia', 'ostrzeżeń']),
    counted(howMany(findings, 'info'), ['uwaga', 'uwagi', 'uwag']),
  ];
  io.say(
    `Plik „${file}”: ${counted(tables.length, ['tabela opłat', 'tabele opłat', 'tabel opłat'])}; ${found.join(', ')}.`,
  );
}

export const lintTableWord: LawWord = {
  word: 'lint-table',
  async run({ file: path, sheet, json }, io) {
    if (path === undefined) {
      throw new TeczkaError('usage', 'Podaj plik z tabelą opłat: teczka law lint-table PLIK.', {
        field: 'file',
      });
    }
    const file = basename(path);
    const workbook = await openWorkbook(await readInputFile(path), { file });
    const linted = lintWorkbook(workbook, file, criteriaOf(statutoryLaw), sheet);
    if (json) io.json(answerJson(file, linted));
    else sayAll(file, linted, io);
    return linted.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};
