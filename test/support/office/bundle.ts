/** The object models of Excel and Word in office.js, from the npm package: read, never changed and never copied. */
import { join } from 'node:path';

const DIST = join(import.meta.dirname, '../../../node_modules/@microsoft/office-js/dist');

export const EXCEL_BUNDLE = join(DIST, 'excel-web-16.00.debug.js');
export const WORD_BUNDLE = join(DIST, 'word-web-16.00.debug.js');
