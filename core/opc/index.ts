/** The ground of both engines as the rooms above see it. */
export * from './content-types.ts';
export * from './damage.ts';
export * from './package-kind.ts';
export type { Platform } from './platform.ts';
export * from './relationships.ts';
export * from './xml-reader.ts';
export * from './xml.ts';
export * from './zip-read.ts';
export * from './zip-stream.ts';
export * from './zip-write.ts';
