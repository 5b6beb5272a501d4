/** Sizes of the grid in pixels. Shared by its parts, which lay their cells out by themselves. */
export const ROW_HEIGHT = 28;
export const HEADER_HEIGHT = 28;
/** Of the column with Excel's row numbers; seven digits fit. */
export const NUMBERS_WIDTH = 64;
