/** Word documents whose fields are content controls: compiled, filled, read back. */
export { DATA_NAMESPACE, readDataPart, type DataPart, type Json } from './data-part.ts';
export type { DocumentPlace } from './errors.ts';
export type { FieldSource } from './field-source.ts';
export type { DocumentProperties } from './properties.ts';
export { readDocument, type ReadControl, type ReadDocument } from './read-document.ts';
export { setControls } from './set-controls.ts';
export { readTag, type FieldKind, type FieldTag } from './tag.ts';
export { compileTemplate, type FillOptions, type Template } from './template.ts';
export type { TemplateField } from './template-field.ts';
