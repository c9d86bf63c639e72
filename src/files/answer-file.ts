import { stat } from 'node:fs/promises'
import { asPerson, found, type Database } from '#platform'
import { z } from 'zod'
import { fileWith, type FileRow } from './files.store.ts'
import { extensionFor } from './kind.ts'
import { stripName } from './name.ts'
import { renditionWidths, type RenditionWidth } from './photo.ts'
import { serve } from './serve-file.ts'
import type { FileStore } from './store.ts'

const fileForm = z.object({ space: z.uuid().toLowerCase(), file: z.uuid() })
const widthForm = z.coerce.number().pipe(z.literal([...renditionWidths]))

/** Whose file, which one, how wide. */
export interface Asked {
  space: string
  file: string
  width?: string
}

/** Answers with a file to whoever may see an item it belongs to; for all others it does not exist. */
export async function answerFile(
  { db, store }: { db: Database; store: FileStore },
  person: string,
  asked: Asked,
  request: Request,
) {
  const { space, file: id } = found(fileForm.safeParse(asked).data)
  const file = found(await db.ask(asPerson(person), (tx) => fileWith(tx, space, id)))
  if (file.state !== 'ready')
    return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })
  const path = await pathOf(store, space, file, asked.width)
  const name = stripName(
    new URL(request.url).searchParams.get('name') ?? 'file',
    extensionFor(file.mediaType),
  )
  const disposition = file.kind === 'document' ? 'attachment' : 'inline'
  const answer = found(await serve(request.headers, path, { mediaType: file.mediaType, name, disposition }))
  // What somebody else shares may end at any moment; their photo is asked for anew each time.
  if (space !== person) answer.headers.set('cache-control', 'private, no-cache')
  return answer
}

// A photo that was small from the start has fewer renditions; its content serves every width then.
async function pathOf(store: FileStore, space: string, file: FileRow, asked: string | undefined) {
  const content = await store.path(space, file.sha256)
  if (asked === undefined) return content
  const width: RenditionWidth = found(widthForm.safeParse(asked).data)
  const rendition = await store.renditionPath(space, file.sha256, width)
  return (await stat(rendition).catch(() => undefined)) ? rendition : content
}
