/**
 * The number of the reading rules. Results of files are kept between runs; whoever changes a layout, a measure's
 * headings, the identification or the shape of `TeamFile` raises it, and every file is read again once.
 */
export const READING_RULES = 1;
