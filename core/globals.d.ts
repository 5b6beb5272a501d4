/**
 * The only two globals beyond ECMAScript that core may use: both exist in every browser, in Office and in Node.
 * They are declared here because core is compiled without the DOM and Node types.
 */
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(
    label?: 'utf-8' | 'windows-1250' | 'utf-16le',
    options?: { fatal?: boolean; ignoreBOM?: boolean },
  );
  decode(bytes?: Uint8Array, options?: { stream?: boolean }): string;
}
