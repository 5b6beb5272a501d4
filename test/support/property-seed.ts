/**
 * Property tests draw the same cases on every run, so that a change is judged by what it changes. Another draw:
 * `TECZKA_SEED=random npm test`, or a number.
 */
import { configureGlobal } from 'fast-check';

const given = process.env.TECZKA_SEED ?? '20261121';
if (given !== 'random') configureGlobal({ seed: Number(given) });
