/** The database cannot run as things are; the message is a sentence for the person who runs LPS. */
export class EngineRefusal extends Error {
  override name = 'EngineRefusal'
}

const reasons: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is mounted read-only',
  EACCES: 'this account may not do that there',
  EPERM: 'this account may not do that there',
  ENOTDIR: 'a part of that path is a file, not a folder',
  EEXIST: 'that path is a file, not a folder',
}

/** Turns a failure of the file system at `path` into a sentence; what is not about files stays as it is. */
export function explain(error: unknown, path: string): unknown {
  const reason = reasons[(error as NodeJS.ErrnoException).code ?? '']
  if (!reason) return error
  return new EngineRefusal(`LPS cannot write its data to ${path}: ${reason} (${account()}).`, {
    cause: error,
  })
}

function account() {
  const uid = process.getuid?.()
  return uid === undefined ? process.platform : `account number ${uid}`
}

/** Does file work at `path`, and says in a sentence what hindered it. */
export function explained<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw explain(error, path)
  }
}
