/** Microsoft Graph as the stores see it: a library of SharePoint, its files and what changed among them. */
export { defaultDrive, driveById, itemAt, itemById, siteAt, type DriveAddress } from './address.ts';
export { GraphClient, type GraphSession, type Quiet } from './client.ts';
export { download } from './download.ts';
export { driveNamed } from './drives.ts';
export { makeFolders, removeFile } from './entries.ts';
export { GraphError, type GraphFailure } from './errors.ts';
export { missingAccess } from './grant.ts';
export { folderChanges, zPosition, type Position } from './tracked-folder.ts';
export {
  ConnectionCut,
  type GraphAnswer,
  type GraphCall,
  type RequestRecord,
  type Transport,
} from './transport.ts';
export { upload, type Uploaded } from './upload.ts';
export { jsonOrNothing } from './fault.ts';
