/**
 * Makes the workbooks of test/fixtures/workbooks that no program on a maker's machine writes: what Teczka writes, with
 * parts of other programs' kinds added by hand. The same bytes every time, as long as core writes the same.
 * Usage: npm run build && node tools/rich-workbooks/by-hand.mjs FOLDER
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prefixed, signed, strict } from './other-spellings.mjs';
import { partsOfOthers } from './parts-of-others.mjs';
import { pivotAndSlicer } from './pivot-and-slicer.mjs';
import { threadedComments } from './threaded-comments.mjs';

const MADE = {
  'hand-pivot-slicer.xlsx': pivotAndSlicer,
  'hand-threaded-comments.xlsx': threadedComments,
  'hand-parts-of-others.xlsx': partsOfOthers,
  'hand-strict.xlsx': strict,
  'hand-prefixed.xlsx': prefixed,
  'hand-signed.xlsx': signed,
};

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say where to: node tools/rich-workbooks/by-hand.mjs FOLDER');
for (const [name, make] of Object.entries(MADE)) writeFileSync(join(folder, name), make());
