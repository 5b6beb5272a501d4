/** The openings of a table's cells, which repeat with every row: made once, written as bytes. Used by filled-rows.ts. */
import type { CellLook } from './cell-looks.ts';
import type { ExampleCell } from './example-rows.ts';

const encoder = new TextEncoder();

/** What stands between the address and the value of a cell of one column in one example row, made when needed. */
export class CellOpens {
  readonly example: ExampleCell;
  readonly look: CellLook;
  readonly blank: Uint8Array | undefined;
  private readonly prefix: string;
  private readonly known: Partial<Record<'number' | 'day' | 'text' | 'quoted' | 'boolean', Uint8Array>> = {};

  constructor(example: ExampleCell, look: CellLook, prefix: string) {
    this.example = example;
    this.look = look;
    this.prefix = prefix;
    this.blank = example.style === 0 ? undefined : openOf(example.style, '/>');
  }

  get number(): Uint8Array {
    return (this.known.number ??= openOf(this.example.style, `><${this.prefix}v>`));
  }

  get day(): Uint8Array {
    return (this.known.day ??= openOf(this.look.day, `><${this.prefix}v>`));
  }

  get text(): Uint8Array {
    const { prefix } = this;
    return (this.known.text ??= openOf(this.example.style, ` t="inlineStr"><${prefix}is><${prefix}t`));
  }

  get quoted(): Uint8Array {
    const { prefix } = this;
    return (this.known.quoted ??= openOf(this.look.quoted, ` t="inlineStr"><${prefix}is><${prefix}t`));
  }

  get boolean(): Uint8Array {
    return (this.known.boolean ??= openOf(this.example.style, ` t="b"><${this.prefix}v>`));
  }
}

function openOf(style: number, more: string): Uint8Array {
  return encoder.encode(`"${style === 0 ? '' : ` s="${style}"`}${more}`);
}
