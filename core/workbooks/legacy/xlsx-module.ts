/**
 * As much of the `xlsx` package (SheetJS) as the adapter uses, in types of our own: core imports no package, whoever
 * runs it loads this one and hands it in. Used by legacy-reader.ts.
 */
export interface XlsxComment {
  /** Author. */
  readonly a?: string;
  /** Text. */
  readonly t?: string;
}

export interface XlsxCell {
  /** `n` number, `s` text, `b` boolean, `e` error, `d` date, `z` nothing. */
  readonly t: string;
  readonly v?: unknown;
  /** Formula. */
  readonly f?: string;
  /** Number format. */
  readonly z?: string | number;
  readonly c?: readonly XlsxComment[];
}

export interface XlsxRange {
  readonly s: { readonly r: number; readonly c: number };
  readonly e: { readonly r: number; readonly c: number };
}

type Hideable = readonly ({ readonly hidden?: boolean } | undefined)[];

export interface XlsxSheet {
  readonly '!data'?: readonly (readonly (XlsxCell | undefined)[] | undefined)[];
  readonly '!rows'?: Hideable;
  readonly '!cols'?: Hideable;
  readonly '!merges'?: readonly XlsxRange[];
  readonly '!autofilter'?: { readonly ref?: string };
  readonly '!protect'?: unknown;
}

export interface XlsxBook {
  readonly SheetNames: readonly string[];
  readonly Sheets: Readonly<Record<string, unknown>>;
  readonly vbaraw?: unknown;
  readonly Workbook?: {
    readonly WBProps?: { readonly date1904?: boolean };
    readonly Sheets?: readonly { readonly Hidden?: number }[];
    readonly Names?: readonly {
      readonly Name: string;
      readonly Ref: string;
      readonly Sheet?: number | null;
      readonly Hidden?: boolean;
    }[];
  };
}

/** The options with which the adapter reads; every other one keeps its default. */
export interface XlsxOptions {
  readonly type: 'array' | 'string';
  readonly dense: true;
  /** Serial numbers instead of dates: a date made by the package would depend on the machine's time zone. */
  readonly cellDates: false;
  readonly cellNF: true;
  readonly cellText: false;
  /** Only where the format has no types: everything stays a text. */
  readonly raw?: boolean;
  readonly bookVBA?: boolean;
}

export interface XlsxModule {
  read(data: Uint8Array | string, options: XlsxOptions): XlsxBook;
}
