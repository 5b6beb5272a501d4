/**
 * Pictures of the screens as the tests saw them. They are taken in every run, so that a screen that draws nothing is
 * noticed; docs/images gets new ones only when they are asked for (`npm run pictures`), because fonts differ from
 * machine to machine. Whoever makes new ones looks at them before committing.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const FOLDER = join(import.meta.dirname, '../../docs/images');
/** A window of one colour packs to much less, in bytes. */
const NOT_BLANK = 5_000;

/** @param name of the picture in docs/images, without `.png` */
export async function picture(page: Page, name: string): Promise<void> {
  const png = await page.screenshot({ animations: 'disabled' });
  expect(png.length).toBeGreaterThan(NOT_BLANK);
  if (process.env.TECZKA_PICTURES) writeFileSync(join(FOLDER, `${name}.png`), png);
}
