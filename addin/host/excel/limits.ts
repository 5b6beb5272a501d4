/**
 * How much is asked of Excel in one request, and what is asked at all. Read by the files beside it.
 * Sources: Microsoft's "Resource limits and performance optimization for Office Add-ins" and "Read or write to a large
 * range using the Excel JavaScript API".
 */

/** The API level below which the pane does not start in Excel; Office LTSC 2021 has 1.14. */
export const NEEDED_API = '1.12';

/**
 * Cells of a reading in one request. Excel on the web refuses a response over 5 MB; a cell with its value, type and
 * format is 30 to 50 bytes of JSON in a register (measured), so that a block of 1.5 to 2.5 MB leaves room for long
 * texts. For registers of 10 to 40 columns these are 1,250 to 5,000 rows, the lower end of what Microsoft advises.
 */
export const READ_BLOCK_CELLS = 50_000;

/** Cells of a change in one request: scattered, each is a range of its own of about 500 bytes. */
export const WRITE_BLOCK_CELLS = 5_000;

/**
 * So many characters of a text weigh as much as one more cell: a character is up to three bytes, and it is sent once
 * and answered twice, as the value and as the formula.
 */
export const CELL_TEXT = 80;

/** How often a workbook is read once more because rows moved while it was being read; then the next event tells. */
export const MORE_READINGS = 2;

/** A sheet beyond Excel's own limit of a reading is refused: it would not fit into the pane's memory. */
export const MOST_CELLS = 5_000_000;

/** A larger change that somebody made is not followed cell by cell: the sheet is read again. */
export const WATCHED_CELLS = 5_000;

/** How long changes that arrive one after another are gathered, in milliseconds. */
export const GATHERING_TIME = 50;
