/**
 * A package to be changed by hand: parts of other programs' kinds are put into a workbook that Teczka wrote. Used by
 * the descriptions of the workbooks in this folder.
 */
import { openZip, writeZip } from '../../build/core/opc/index.js';
import { writeWorkbook } from '../../build/core/workbooks/write/index.js';
import { portablePlatform } from '../samples/portable-platform.mjs';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
export const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
export const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
export const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = '[Content_Types].xml';
const decoder = new TextDecoder();
const encoder = new TextEncoder();

export class HandPackage {
  /** @type {Map<string, Uint8Array>} */
  parts = new Map();

  /** A package around what Teczka writes for a model. */
  static of(model) {
    const made = new HandPackage();
    const zip = openZip(writeWorkbook(model, portablePlatform), portablePlatform);
    for (const name of zip.names) made.parts.set(name, zip.read(name));
    return made;
  }

  text(name) {
    return decoder.decode(this.parts.get(name));
  }

  /** Changes the text of a part; a change that finds nothing to change is a fault of the description. */
  edit(name, change) {
    const before = this.text(name);
    const after = change(before);
    if (after === before) throw new Error(`Nothing changed in ${name}`);
    this.parts.set(name, encoder.encode(after));
    return this;
  }

  /** Puts text in front of the first mark that the part holds. */
  before(name, mark, text) {
    return this.edit(name, (xml) => xml.replace(mark, () => text + mark));
  }

  /** Adds a part; without a content type it must have one by its extension. */
  add(name, content, contentType) {
    this.parts.set(name, typeof content === 'string' ? encoder.encode(content) : content);
    if (contentType !== undefined)
      this.before(TYPES, '</Types>', `<Override PartName="/${name}" ContentType="${contentType}"/>`);
    return this;
  }

  /** The content type of every part with an extension. */
  extension(extension, contentType) {
    const entry = `<Default Extension="${extension}" ContentType="${contentType}"/>`;
    return this.edit(TYPES, (xml) => xml.replace(/(?=<Override)/, entry));
  }

  /** Relates a part ('' for the package) to a target, by a type that is the last word of an office type or a whole address. */
  relate(source, id, type, target, external = false) {
    const at = source.lastIndexOf('/') + 1;
    const name = `${source.slice(0, at)}_rels/${source.slice(at)}.rels`;
    if (!this.parts.has(name))
      this.add(name, `${HEAD}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`);
    const address = type.startsWith('http') ? type : `${OFFICE}/${type}`;
    const mode = external ? ' TargetMode="External"' : '';
    const entry = `<Relationship Id="${id}" Type="${address}" Target="${target}"${mode}/>`;
    return this.before(name, '</Relationships>', entry);
  }

  bytes() {
    return writeZip(
      [...this.parts].map(([name, bytes]) => ({ name, bytes })),
      portablePlatform,
    );
  }
}
