import { found } from '#platform'
import { serve } from './serve-file.ts'
import type { FileStore } from './store.ts'

/** Answers with content of a space, to be saved under a name. Whether it may be read is asked before. */
export async function serveContent(
  { store, space, sha256 }: { store: FileStore; space: string; sha256: string },
  showing: { mediaType: string; name: string },
  request: Headers,
) {
  return found(
    await serve(request, await store.path(space, sha256), { ...showing, disposition: 'attachment' }),
  )
}
