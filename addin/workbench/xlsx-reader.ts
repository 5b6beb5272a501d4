/** The part of the `xlsx` package that reads old formats. Loaded by legacy-reader.ts when such a file is opened. */
import { read } from 'xlsx';
import { legacyReader } from '../../core/workbooks/index.ts';

export const xlsxReader = legacyReader({ read });
