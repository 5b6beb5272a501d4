/**
 * The sheet „Objaśnienia” with the lists to choose from. One that is there already stays; only words that the office
 * has begun to use since then join its lists.
 */
import { a1, isCellError, parseA1, safeSheetName, type NameModel } from '../../../workbooks/index.ts';
import { addSheet, setCells, setNames, type CellEdit } from '../../../workbooks/patch/index.ts';
import { isReference, readSettings } from '../../../workbooks/settings-sheet/index.ts';
import { legendSheet, listFormula, listPlace } from '../legend-model.ts';
import type { PlannedChange, StepResult } from '../plan.ts';
import { nameIn, type Subject } from '../subject.ts';
import { cellRow, LEGEND, NAMED } from '../undo/record.ts';
import { wordLists, type WordList } from '../word-lists.ts';

const SHEET = 'Objaśnienia';

/** Of the settings row that leads to the legend sheet, so that it is known again under another name. */
export const LEGEND_KIND = 'sheet';
export const LEGEND_KEY = 'legend';

export function legend(subject: Subject): StepResult {
  const present = presentLegend(subject);
  const lists = wordLists(subject);
  return present === undefined ? newLegend(subject, lists) : longerLists(subject, lists, present);
}

/** Name of the legend sheet that the workbook has or will have. */
export function legendName(subject: Subject): string {
  return presentLegend(subject) ?? safeSheetName(SHEET, subject.workbook.sheetNames);
}

/** Undefined for none. */
export function presentLegend({ workbook, file }: Subject): string | undefined {
  const row = readSettings(workbook, { file }).find(
    ({ kind, key }) => kind === LEGEND_KIND && key === LEGEND_KEY,
  );
  const place = row?.values[0];
  return isReference(place) && workbook.sheetNames.includes(place.sheet) ? place.sheet : undefined;
}

function newLegend(subject: Subject, lists: readonly WordList[]): StepResult {
  const sheet = legendName(subject);
  const { model, firstWord } = legendSheet(subject, lists, sheet);
  const names = lists.map(({ name }, index): NameModel => {
    return { name, formula: listFormula(sheet, index, firstWord) };
  });
  const message = `Dojdzie arkusz „${sheet}”: co znaczy każda kolumna, jakie wartości przyjmuje, które kontrole ją czytają i na jakiej podstawie; na dole listy do wyboru.`;
  return {
    changes: [{ code: 'legend-sheet', sheet, message }],
    operations: [addSheet(model), ...(names.length === 0 ? [] : [setNames(names)])],
    // The fingerprint of the sheet joins when it is written.
    record: [[LEGEND], ...names.map(({ name }) => [NAMED, name])],
  };
}

function longerLists(subject: Subject, lists: readonly WordList[], sheet: string): StepResult {
  const added = lists.flatMap((list) => wordsToAdd(subject, list, sheet));
  const changes = added.map(({ word, list, range }): PlannedChange => {
    const message = `Do listy „${list.title}” dojdzie słowo „${word.trim()}”, którego urząd już używa.`;
    return { code: 'word', sheet, range, message, before: '', after: word };
  });
  return {
    changes,
    operations: added.length === 0 ? [] : [setCells(added.map(({ edit }) => edit))],
    record: added.map(({ word, edit: { row, column } }) =>
      cellRow(sheet, [row, column], { before: undefined, format: '', after: word }),
    ),
  };
}

interface AddedWord {
  readonly list: WordList;
  readonly word: string;
  readonly range: string;
  readonly edit: CellEdit;
}

function wordsToAdd(subject: Subject, list: WordList, sheet: string): AddedWord[] {
  const first = parseA1(listPlace(nameIn(subject, list.name)?.formula ?? '') ?? '');
  if (!first) return [];
  const below = subject.workbook.sheet(sheet).rows.filter(({ number }) => number >= first.row);
  const there = below.flatMap(({ number, values }) => {
    const value = values[first.column];
    return value === undefined ? [] : [{ number, text: isCellError(value) ? '' : String(value) }];
  });
  const known = new Set(there.map(({ text }) => text));
  const free = Math.max(first.row - 1, ...there.map(({ number }) => number)) + 1;
  return list.words
    .filter((word) => list.fromOffice.includes(word) && !known.has(word))
    .map((word, index) => {
      const row = free + index;
      const edit: CellEdit = {
        sheet,
        row,
        column: first.column,
        entry: { kind: 'text', text: word },
      };
      return { list, word, range: a1(row, first.column), edit };
    });
}
