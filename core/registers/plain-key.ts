/** Texts made comparable, as the registers know them; made in core/values. */
export { plainKey, roughKey, textHash } from '../values/plain-key.ts';
