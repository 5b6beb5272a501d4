/**
 * What keeps the headings in sight: a frozen header on the screen, a repeated one on every printed page. What the
 * office has set itself stays.
 */
import { freezeRows, setPrintTitles, SheetElements } from '../../../workbooks/patch/index.ts';
import type { StepResult } from '../plan.ts';
import { nameIn, type Subject } from '../subject.ts';
import { FROZEN, PRINTED, rangeRow } from '../undo/record.ts';

const TITLES = '_xlnm.Print_Titles';

export function view(subject: Subject): StepResult {
  const results = [frozenHeader(subject), printedHeader(subject)];
  return {
    changes: results.flatMap(({ changes = [] }) => changes),
    operations: results.flatMap(({ operations = [] }) => operations),
    record: results.flatMap(({ record = [] }) => record),
  };
}

function frozenHeader({ sheet, area, draft }: Subject): StepResult {
  const elements = new SheetElements(draft.require(draft.sheet(sheet.name).part));
  const views = elements.find('sheetViews');
  if (views && /<(?:\w+:)?pane\b/.test(elements.xml(views))) return {};
  const message = `Wiersze 1–${area.header} (z nagłówkiem) zostaną zablokowane: nie znikną przy przewijaniu.`;
  return {
    changes: [
      {
        code: 'frozen-header',
        sheet: sheet.name,
        range: `1:${area.header}`,
        message,
      },
    ],
    operations: [freezeRows(sheet.name, area.header)],
    record: [rangeRow(FROZEN, sheet.name, { ...area, bottom: area.header })],
  };
}

function printedHeader(subject: Subject): StepResult {
  const { sheet, area } = subject;
  if (nameIn(subject, TITLES)?.sheet !== undefined) return {};
  const message = `Nagłówek (wiersz ${area.header}) powtórzy się na każdej drukowanej stronie.`;
  return {
    changes: [
      {
        code: 'printed-header',
        sheet: sheet.name,
        range: `${area.header}:${area.header}`,
        message,
      },
    ],
    operations: [setPrintTitles(sheet.name, { rows: [area.header, area.header] })],
    record: [rangeRow(PRINTED, sheet.name, { ...area, bottom: area.header })],
  };
}
