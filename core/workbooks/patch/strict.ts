/** New parts for a workbook of the format's strict kind, whose namespaces have other names. Called by the operations that add parts. */
const LOOSE = /http:\/\/schemas\.openxmlformats\.org\/(officeDocument|spreadsheetml|drawingml)\/2006\//g;

/** The XML with the namespaces that the workbook uses. */
export function inKindOf({ isStrict }: { readonly isStrict: boolean }, xml: string): string {
  return isStrict ? xml.replace(LOOSE, 'http://purl.oclc.org/ooxml/$1/') : xml;
}
