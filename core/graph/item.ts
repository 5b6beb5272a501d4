/** What Graph says of a file or folder, as far as it is used; checked wherever an answer comes in. */
import { z } from 'zod';

/** A facet is there or it is not; what is in it does not matter. */
const zFacet = z.looseObject({}).optional();

export const zItem = z.object({
  id: z.string().min(1),
  /** Missing where the item is deleted. */
  name: z.string().optional(),
  eTag: z.string().optional(),
  cTag: z.string().optional(),
  /** Bytes. */
  size: z.int().min(0).optional(),
  webUrl: z.string().optional(),
  parentReference: z.object({ driveId: z.string().optional(), id: z.string().optional() }).optional(),
  file: z.object({ hashes: z.object({ quickXorHash: z.string().optional() }).optional() }).optional(),
  folder: zFacet,
  root: zFacet,
  deleted: zFacet,
  '@microsoft.graph.downloadUrl': z.string().optional(),
});

export type Item = z.infer<typeof zItem>;

/** The properties of `zItem` that a request names, so that answers stay small. */
export const ITEM_PROPERTIES =
  '$select=id,name,eTag,cTag,size,webUrl,parentReference,file,folder,root,deleted';
/** With the short-lived address of the content. */
export const ITEM_WITH_ADDRESS = `${ITEM_PROPERTIES},@microsoft.graph.downloadUrl`;
