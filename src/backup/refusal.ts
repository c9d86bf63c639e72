/** A backup or a restore that cannot be done as things are; the message is a sentence for whoever asked for it. */
export class BackupRefusal extends Error {
  override name = 'BackupRefusal'
}

const reasons: Record<string, string> = {
  ENOSPC: 'the disk is full',
  '53100': 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is mounted read-only',
  EACCES: 'this account may not do that there',
  EPERM: 'this account may not do that there',
  ENOENT: 'that folder or file is not there',
  ENOTDIR: 'a part of that path is a file, not a folder',
  EISDIR: 'that is a folder, not a file',
}

/** Turns what the file system or the database says about `path` into a sentence; anything else comes back as it is. */
export function explain(error: unknown, doing: string, path: string): unknown {
  const { code, cause } = error as NodeJS.ErrnoException
  const reason = reasons[code ?? (cause as NodeJS.ErrnoException | undefined)?.code ?? '']
  return reason ? new BackupRefusal(`LPS cannot ${doing} ${path}: ${reason}.`, { cause: error }) : error
}
