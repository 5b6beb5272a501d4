/**
 * The code pages of Polish files of one byte a letter: Windows-1250, and ISO 8859-2 of older systems; the upper half of
 * their tables as Unicode's mappings CP1250.TXT and 8859-2.TXT have it. Of our own, so that every machine reads a file
 * alike. What a code page leaves open becomes the control character of the same number. Called by decode-text.ts.
 */
const WINDOWS =
  '€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź' + '\u00a0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00ad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż';
const CONTROLS = Array.from({ length: 32 }, (_, index) => String.fromCharCode(128 + index)).join('');
const ISO = `${CONTROLS}\u00a0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u00adŽŻ°ą˛ł´ľśˇ¸šşťź˝žż`;
/** The last 64 letters are the same in both. */
const LETTERS = 'ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙';

/** Characters given to one call: far below what an argument list may hold. */
const STRETCH = 8192;

export const decodeCp1250 = decoderOf(WINDOWS + LETTERS);
export const decodeIso88592 = decoderOf(ISO + LETTERS);

function decoderOf(upper: string): (bytes: Uint8Array) => string {
  const codes = Uint16Array.from({ length: 256 }, (_, byte) =>
    byte < 128 ? byte : upper.charCodeAt(byte - 128),
  );
  return (bytes) => {
    const pieces: string[] = [];
    for (let from = 0; from < bytes.length; from += STRETCH) {
      const stretch = Array.from(bytes.subarray(from, from + STRETCH), (byte) => codes[byte] ?? 0);
      pieces.push(String.fromCharCode(...stretch));
    }
    return pieces.join('');
  };
}
