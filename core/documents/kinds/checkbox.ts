/** A check box: its tag is a condition; the document shows the sign that the box itself names for that state. */
import { escapeAttribute } from '../../opc/xml.ts';
import { attributeOf, attributePlace, childOf, type PartTree, type XmlNode } from '../part-tree.ts';
import type { FillRun } from '../fill-run.ts';
import { valueXml } from '../value-xml.ts';
import { carry, type ControlKind } from './kind.ts';

const CHECKED = '☒';
const UNCHECKED = '☐';
/** Symbol fonts keep their signs in this private area. */
const SYMBOL_AREA = 0xf000;

export const checkboxKind: ControlKind = {
  id: 'checkbox',
  elements: ['w14:checkbox'],
  edits(target) {
    const { tree, control, field } = target;
    const box = childOf(control.properties, 'w14:checkbox');
    const checked = sign(tree, childOf(box, 'w14:checkedState'), CHECKED);
    const unchecked = sign(tree, childOf(box, 'w14:uncheckedState'), UNCHECKED);
    const content = carry(target, (run) => (run.holds(field) ? checked : unchecked));
    const state = childOf(box, 'w14:checked');
    const place = state && attributePlace(tree, state, 'w14:val');
    if (!place) return [content];
    const write = (run: FillRun) => (run.source.holds(field.path) ? '1' : '0');
    return [content, { from: place.valueStart, to: place.valueEnd, ops: [{ write }] }];
  },
};

/** Whether a box of a filled document is checked. */
export function isChecked(tree: PartTree, properties: XmlNode | undefined): boolean | undefined {
  const box = childOf(properties, 'w14:checkbox');
  if (!box) return undefined;
  return ['1', 'true', 'on'].includes(attributeOf(tree, childOf(box, 'w14:checked'), 'val') ?? '0');
}

function sign(tree: PartTree, state: XmlNode | undefined, usual: string): string {
  const code = parseInt(attributeOf(tree, state, 'val') ?? '', 16);
  if (Number.isNaN(code) || code > 0xffff) return valueXml(usual, tree.prefix);
  const font = attributeOf(tree, state, 'font');
  if (code >= 0x100 || font === undefined) return valueXml(String.fromCharCode(code), tree.prefix);
  const char = (SYMBOL_AREA + code).toString(16).toUpperCase();
  return `<${tree.prefix}sym ${tree.prefix}font="${escapeAttribute(font)}" ${tree.prefix}char="${char}"/>`;
}
