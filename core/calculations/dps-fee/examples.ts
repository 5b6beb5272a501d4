/** Worked examples of the care-home fee: they document the calculation and are tests of it. */
import type { Example } from '../definition.ts';
import { constructedExamples } from './constructed-examples.ts';
import { publishedExamples } from './published-examples.ts';

export const examples: readonly Example[] = [...publishedExamples, ...constructedExamples];
