/** The object model of Excel in office.js, from the npm package: read, never changed and never copied. */
import { join } from 'node:path';

const DIST = join(import.meta.dirname, '../../../node_modules/@microsoft/office-js/dist');

export const EXCEL_BUNDLE = join(DIST, 'excel-web-16.00.debug.js');
