/**
 * Tells zod that it may not write code at run time, which the pages' content security policies forbid: unasked, it
 * would try, and each try is reported as a breach. Imported first by whatever part of the pane reads with zod; on its
 * own it would bring zod into the start of the pane.
 */
import { config } from 'zod';

config({ jitless: true });
