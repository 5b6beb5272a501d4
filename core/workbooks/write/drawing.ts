/**
 * The drawing of a sheet: where its charts stand, and the text that a screen reader says of each. Called by sheet.ts.
 */
import { escapeAttribute } from '../../opc/xml.ts';
import type { CellAddress } from '../address.ts';
import type { ChartModel } from './model.ts';
import { XML_HEAD } from './parts.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/';

/** The chart of index i is the drawing's relationship rId(i + 1). */
export function drawingXml(charts: readonly ChartModel[]): string {
  return (
    `${XML_HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}spreadsheetDrawing" xmlns:a="${DRAWING}main">` +
    `${charts.map(anchorXml).join('')}</xdr:wsDr>`
  );
}

function anchorXml({ title, alt, from, to }: ChartModel, index: number): string {
  const properties = `id="${index + 2}" name="Wykres ${index + 1}" descr="${escapeAttribute(alt)}" title="${escapeAttribute(title)}"`;
  return (
    `<xdr:twoCellAnchor><xdr:from>${cornerXml(from)}</xdr:from><xdr:to>${cornerXml(to)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr ${properties}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    `<a:graphicData uri="${DRAWING}chart"><c:chart xmlns:c="${DRAWING}chart" ` +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
    `r:id="rId${index + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

function cornerXml({ row, column }: CellAddress): string {
  return `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
}
