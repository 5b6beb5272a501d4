/**
 * The amendment Dz.U. 2014 poz. 1188, in force since 19.09.2014. For the costs of foster care it brought art. 191
 * ust. 10a, art. 193 ust. 1a, 6a and 7a, the present art. 196 ust. 4, and ust. 5-6; it repealed art. 193 ust. 3-5.
 */
import { day } from '../../values/day.ts';

export const AMENDMENT_2014 = day('2014-09-19');
