/**
 * Import it before anything of test/support, which the benchmarks share with the tests:
 * `import './support/typescript.mjs'`, then `await import('../test/support/rich-workbooks.ts')`.
 */
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
