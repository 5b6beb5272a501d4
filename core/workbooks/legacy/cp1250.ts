/**
 * Windows-1250, the code page of Polish Windows: the upper half of its table, as Unicode's mapping CP1250.TXT has it.
 * Of our own, so that every machine reads a file alike, also one whose TextDecoder knows UTF-8 only. The five places
 * that the code page leaves open become the control characters of the same number. Called by decode-text.ts.
 */
const UPPER =
  '€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź' +
  '\u00a0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00ad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż' +
  'ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙';

const CODES = Uint16Array.from({ length: 256 }, (_, byte) =>
  byte < 128 ? byte : UPPER.charCodeAt(byte - 128),
);
/** Characters given to one call: far below what an argument list may hold. */
const STRETCH = 8192;

export function decodeCp1250(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += STRETCH) {
    const codes = Array.from(bytes.subarray(from, from + STRETCH), (byte) => CODES[byte] ?? 0);
    pieces.push(String.fromCharCode(...codes));
  }
  return pieces.join('');
}
