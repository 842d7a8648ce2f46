/** What the person who runs a workspace is told, at the terminal and in the log: refusals by key, with the file and what the system said. */
export const diskTexts: Readonly<Record<string, string>> = {
  'store-disk-full':
    'The disk is full ({code}): {path} could not be written. Nothing saved before is lost. Make room; nothing needs restarting.',
  'store-not-writable':
    'The workspace may not be written to ({code}): {path}. Nothing saved before is lost. Give the user that runs Greenroom the right to write there, or mount the disk for writing.',
  'store-unreachable': 'The workspace cannot be reached ({code}): {path}. Check the folder and its disk.',
  'store-newer-format':
    'Document {id} is of format {format}, which a newer version of Greenroom wrote. It was left untouched; start that version again.',
  'store-upgrade-failed':
    'Document {id} of format {format} cannot be brought to today’s format. It was left untouched; report this with the file.',
  'store-unreadable':
    'Document {id} is damaged, and so is its last copy. Both were kept in quarantine; restore it from a backup.',
  'folder-in-use':
    'The folder {folder} is in use by process {pid} on {host}. Stop that process, or give this one another folder with GREENROOM_WORKSPACE. If it ran in a container or on a machine that is gone, wait a minute and start again.',
};

/** What became of a damaged document, by outcome. */
export const damageTexts = {
  restored:
    'The file of {store}/{id} was damaged. It was set aside as {files}, and the copy from before its last write took its place.',
  lost: 'The file of {store}/{id} was damaged, and so was its last copy. Both were set aside: {files}. Restore the document from a backup.',
  unindexed:
    'The document {store}/{id} is not as it should be, and lists leave it out. Run greenroom verify.',
} as const;

/** What backing up and restoring say. */
export const backupTexts: Readonly<Record<string, string>> = {
  'backup.no-workspace':
    'There is no workspace in {folder}. Name its folder: greenroom backup WORKSPACE TARGET.',
  'backup.target-taken':
    '{folder} is there already and is not empty, so nothing was written. Name a folder that does not exist yet.',
  'backup.target-inside':
    '{folder} lies inside the workspace, so nothing was written. Name a folder outside it.',
  'backup.from-copy': 'The file was damaged; the copy from before its last write was backed up in its place.',
  'backup.left-out': 'The file and its last copy are damaged, so this document is not in the backup.',
  'backup.done': '{documents} documents backed up to {folder}',
  'restore.no-manifest':
    '{folder} is no backup that is whole: it has no readable manifest.json. Name the folder that greenroom backup wrote.',
  'restore.newer':
    'This backup is of format {format}, which a newer version of Greenroom wrote. Restore it with that version.',
  'restore.unfit-path': 'The manifest names {path}, which cannot be part of a backup. Nothing was restored.',
  'restore.missing': '{path} is in the manifest and not in the backup. Nothing was restored.',
  'restore.changed': '{path} is not what was backed up: its SHA-256 differs. Nothing was restored.',
  'restore.mounted':
    '{folder} cannot be put in place as a whole ({code}); it may be a mount point. Name a new folder inside it.',
  'restore.done': '{documents} documents restored to {folder}',
};
