/**
 * A chart part: columns, bars or lines over cells of the workbook, with the values that the cells hold now, so that
 * it shows at once in every program. Series differ by shade, and lines also by marker and dash. Called by sheet.ts.
 */
import { escapeText } from '../../opc/xml.ts';
import { quotedSheet } from '../address.ts';
import type { ChartCells, ChartModel, ChartSeries } from './model.ts';
import { XML_HEAD } from './parts.ts';
import { absoluteRange } from './sheet-ranges.ts';

/** Dark and light in turn, told apart in grey print too. */
const COLORS = ['1F3864', '8FAADC', '7F6000', 'F4B183', '385723', 'A9D18E'];
const MARKERS = ['circle', 'square', 'triangle', 'diamond', 'x', 'plus'];
const DASHES = ['solid', 'dash', 'sysDot', 'dashDot', 'lgDash', 'sysDash'];

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
const MOST_LABELLED = 40;

export function chartXml(chart: ChartModel): string {
  const several = chart.series.length > 1;
  return (
    XML_HEAD +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<c:roundedCorners val="0"/><c:chart>' +
    titleXml(chart.title, 1400) +
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>' +
    plotXml(chart) +
    axesXml(chart) +
    '</c:plotArea>' +
    (several ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '') +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></c:spPr>' +
    '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1000"/></a:pPr><a:endParaRPr lang="pl-PL"/></a:p></c:txPr>' +
    '</c:chartSpace>'
  );
}

function titleXml(text: string, size: number): string {
  const run = `<a:r><a:rPr lang="pl-PL" sz="${size}" b="1"/><a:t>${escapeText(text)}</a:t></a:r>`;
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>' +
    `<a:p><a:pPr><a:defRPr sz="${size}" b="1"/></a:pPr>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

function plotXml(chart: ChartModel): string {
  const labels =
    chart.kind !== 'line' &&
    chart.series.filter((one) => !isLine(chart, one)).length === 1 &&
    chart.categories.values.length <= MOST_LABELLED;
  const all = chart.series.map((one, index) => ({
    line: isLine(chart, one),
    xml: seriesXml(chart, one, index, labels),
  }));
  const [lines, bars] = [all.filter(({ line }) => line), all.filter(({ line }) => !line)];
  return (
    (bars.length === 0 ? '' : barsXml(chart, joined(bars))) +
    (lines.length === 0 ? '' : linesXml(joined(lines)))
  );
}

const AXES = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
const joined = (series: readonly { readonly xml: string }[]): string => series.map(({ xml }) => xml).join('');

function isLine({ kind }: ChartModel, { asLine = false }: ChartSeries): boolean {
  return kind === 'line' || asLine;
}

function linesXml(series: string): string {
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${AXES}</c:lineChart>`;
}

function barsXml({ kind }: ChartModel, series: string): string {
  return (
    `<c:barChart><c:barDir val="${kind === 'bar' ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}` +
    `<c:gapWidth val="60"/>${AXES}</c:barChart>`
  );
}

function seriesXml(chart: ChartModel, one: ChartSeries, index: number, labels: boolean): string {
  const { name, cells } = one;
  const color = `<a:solidFill><a:srgbClr val="${COLORS[index % COLORS.length]}"/></a:solidFill>`;
  const line = isLine(chart, one);
  const look = line
    ? `<c:spPr><a:ln w="28575">${color}<a:prstDash val="${DASHES[index % DASHES.length]}"/></a:ln></c:spPr>` +
      `<c:marker><c:symbol val="${MARKERS[index % MARKERS.length]}"/><c:size val="7"/><c:spPr>${color}</c:spPr></c:marker>`
    : `<c:spPr>${color}</c:spPr><c:invertIfNegative val="0"/>`;
  const shown =
    labels && !line
      ? '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
        '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
      : '';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeText(name)}</c:v></c:tx>${look}${shown}` +
    `<c:cat><c:strRef>${referenceXml(chart.categories)}${cacheXml('strCache', '', chart.categories.values)}</c:strRef></c:cat>` +
    `<c:val><c:numRef>${referenceXml(cells)}${cacheXml('numCache', '<c:formatCode>General</c:formatCode>', cells.values)}</c:numRef></c:val>` +
    `${line ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

function referenceXml({ sheet, range }: ChartCells<unknown>): string {
  return `<c:f>${escapeText(`${quotedSheet(sheet)}!${absoluteRange(range)}`)}</c:f>`;
}

function cacheXml(name: string, format: string, values: readonly (string | number | undefined)[]): string {
  const points = values.map((value, index) =>
    value === undefined ? '' : `<c:pt idx="${index}"><c:v>${escapeText(String(value))}</c:v></c:pt>`,
  );
  return `<c:${name}>${format}<c:ptCount val="${values.length}"/>${points.join('')}</c:${name}>`;
}

function axesXml({ kind, categoryTitle, valueTitle, fromZero }: ChartModel): string {
  const sideways = kind === 'bar';
  // Bars grow from the left and read from the top down, as the table does.
  const order = sideways ? 'maxMin' : 'minMax';
  const title = (text: string | undefined) => (text === undefined ? '' : titleXml(text, 1000));
  const grid =
    '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${sideways ? 'l' : 'b'}"/>${title(categoryTitle)}<c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/></c:catAx>` +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${fromZero ? '<c:min val="0"/>' : ''}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${sideways ? 'b' : 'l'}"/>${grid}${title(valueTitle)}<c:numFmt formatCode="General" sourceLinked="1"/>` +
    '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${sideways ? 'max' : 'autoZero'}"/></c:valAx>`
  );
}
