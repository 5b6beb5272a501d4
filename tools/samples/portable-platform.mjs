/**
 * Core's platform for the samples: as the command line's, but packed by fflate, whose bytes depend on no version of
 * zlib. So the committed files come out the same on every machine. Called by generate.mjs.
 */
import { deflateSync } from 'fflate';
import { nodePlatform } from '../../build/scripts/platform.js';

const LEVEL = 6;

/** @type {import('../../build/core/opc/platform.js').Platform} */
export const portablePlatform = {
  ...nodePlatform,
  deflateRaw: (bytes, level = LEVEL) => deflateSync(bytes, { level: /** @type {9} */ (level) }),
};
