/** Sheets that are lists: differences, norms, findings, data, and the manager's own notes. */
import { COLUMN, TABLE, TABLE_COLUMNS, thisRow } from '../../../build/core/workload/report/columns.js';
import { TemplateSheet } from './sheet.mjs';

const NUMBERS = new Set(['whole', 'decimal']);
const notes = { header: COLUMN.notes, style: 'wrapped' };
const columns = (table, styles, more = {}) =>
  TABLE_COLUMNS[table].map((header, at) => ({
    header,
    style: styles[at],
    // In the middle: a number at the edge would run into the text beside it.
    ...(NUMBERS.has(styles[at]) ? { align: 'center' } : {}),
    ...more[header],
  }));

const changed = (table, after, before) => ({
  [COLUMN.change]: { formula: `${thisRow(table, after)}-${thisRow(table, before)}` },
});

export const differencesSheet = new TemplateSheet({
  name: 'Różnice',
  widths: [10, 17, 40, 13, 13, 12, 30, 20, 36, 26],
})
  .head(
    'Różnice',
    'okres_roznice',
    'Co jest inne niż w poprzednim zestawieniu i dlaczego. Korekta zamkniętego miesiąca nie zmienia sum: jest tu po to, żeby o niej wiedzieć.',
  )
  .table(TABLE.differences, 5, [
    ...columns(
      TABLE.differences,
      ['text', 'text', 'wrapped', 'whole', 'whole', 'whole', 'wrapped', 'wrapped', 'wrapped'],
      changed(TABLE.differences, COLUMN.after, COLUMN.before),
    ),
    notes,
  ])
  .frozen(5, 0);

export const normsSheet = new TemplateSheet({
  name: 'Normy',
  widths: [50, 14, 15, 13, 12, 56, 30],
})
  .head(
    'Normy',
    'okres_normy',
    'Zatrudnienie według norm ustawowych i porównanie ze sprawozdaniem półrocznym, które urząd wpisał do office.xlsx.',
  )
  .table(TABLE.norms, 5, [
    ...columns(TABLE.norms, ['wrapped', 'wrapped', 'decimal', 'whole', 'text', 'wrapped']),
    notes,
  ])
  .highlight(6, 4, 4, (cell) => `${cell}="NIE"`)
  .text(9, 0, 'Porównanie ze sprawozdaniem', 'subtitle', { to: 5 })
  .table(
    TABLE.returns,
    10,
    columns(
      TABLE.returns,
      ['wrapped', 'text', 'whole', 'whole', 'whole', 'text'],
      changed(TABLE.returns, COLUMN.ours, COLUMN.reported),
    ),
  );

export const findingsSheet = new TemplateSheet({
  name: 'Ustalenia',
  widths: [14, 9, 17, 24, 50, 38, 44, 13, 10, 20, 26],
})
  .head(
    'Ustalenia',
    'okres_ustalenia',
    'Kliknij komórkę albo plik, żeby otworzyć zestawienie zespołu w tym miejscu. W kolumnie „Uwagi” można pisać: zostanie przy tym samym ustaleniu.',
  )
  .table(TABLE.findings, 5, [
    ...columns(TABLE.findings, [
      'text',
      'text',
      'text',
      'wrapped',
      'wrapped',
      'wrapped',
      'wrapped',
      'wrapped',
      'text',
      'wrapped',
    ]),
    notes,
  ])
  .highlight(6, 0, 0, (cell) => `${cell}="błąd"`)
  .highlight(6, 0, 0, (cell) => `${cell}="ostrzeżenie"`, {
    italic: true,
    color: '663C00',
    fill: 'FFF2CC',
    border: 'dashed',
  })
  .frozen(5, 0);

export const dataSheet = new TemplateSheet({
  name: 'Dane',
  widths: [9, 9, 12, 24, 26, 7, 22, 42, 26, 12, 13, 10, 44, 16, 10],
}).table(
  TABLE.data,
  1,
  columns(TABLE.data, [
    ...['text', 'text', 'text', 'text', 'text', 'decimal', 'text', 'text', 'text', 'whole'],
    ...['text', 'text', 'text', 'text', 'text'],
  ]),
);
dataSheet.frozen(1, 0);

export const notesSheet = new TemplateSheet({ name: 'Notatki', widths: [18, 44, 22, 90] })
  .text(1, 0, 'Notatki', 'title', { to: 3 })
  .text(
    2,
    0,
    'Arkusz kierownika. Teczka dopisuje do tabeli tylko uwagi, których wiersza już nie ma w innych arkuszach, żeby nic nie zginęło. Poniżej tabeli, w nowych arkuszach i w dodatkowych kolumnach po prawej stronie tabel można pisać i liczyć, co się chce: następne zestawienia tego nie ruszą.',
    'note',
    { to: 3, height: 45 },
  )
  .table(TABLE.notes, 4, columns(TABLE.notes, ['wrapped', 'wrapped', 'wrapped', 'wrapped']));
