/** The site in dist/, which may have been built for the server of an office: tests of it go by its own address. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const site = join(import.meta.dirname, '../../dist');
export const inSite = (name: string): string => readFileSync(join(site, name), 'utf8');

/** The address that its manifest names, with the slash at its end. */
export function builtAddress(): string {
  const [, address] =
    /<SourceLocation DefaultValue="([^"]+)taskpane\.html"/.exec(inSite('manifest.xml')) ?? [];
  if (address === undefined) throw new Error('The manifest of the built site names no pane');
  return address;
}
