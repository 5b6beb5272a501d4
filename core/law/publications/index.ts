/** Publications by act: a list, nothing else. The look-up: ../publication-look-up.ts. */
import type { ActId } from '../acts.ts';
import { kpa } from './kpa.ts';
import type { Publication } from './publication.ts';
import { ups } from './ups.ts';
import { uwrspz } from './uwrspz.ts';

export const PUBLICATIONS: Readonly<Partial<Record<ActId, readonly Publication[]>>> = { kpa, ups, uwrspz };
