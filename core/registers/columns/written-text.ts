/**
 * What columns share whose value is the text itself: names, marks of cases, numbers of documents, free text. Used by
 * their files.
 */
import { textEntry } from '../../workbooks/index.ts';
import type { Column, ColumnHeading } from '../column.ts';

/** A column of such texts; recognition asks by kind what tells right cells from wrong, and here nearly anything may stand. */
export function writtenText(heading: ColumnHeading, reader: Column<string>['reader']): Column<string> {
  return {
    ...heading,
    kind: 'text',
    knownByContent: false,
    reader,
    show: (text) => ({ json: text, text }),
    entry: textEntry,
  };
}

/** Single ordinary spaces, none at the ends. Most texts are tidy as they stand. */
export function tidy(text: string): string {
  return /^\s|\s$|\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}
