/** Rich and plain text: the value as it is. The controls of Teczka's own templates are all of this kind. */
import { valueXml } from '../value-xml.ts';
import { carry, type ControlKind } from './kind.ts';

export const textKind: ControlKind = {
  id: 'text',
  elements: ['richText', 'text'],
  edits: (target) => [carry(target, (run) => valueXml(run.text(target.field), target.tree.prefix))],
};
