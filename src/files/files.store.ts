import { sql, type Transaction } from '#platform'
import type { Kind } from './kind.ts'
import type { PhotoSize } from './photo.ts'

/** A file's row: what it is and where its bytes lie in the store. */
export interface FileRow {
  id: string
  cameAs: string
  sha256: string
  mediaType: string
  kind: Kind
  state: 'new' | 'ready' | 'refused'
}

/** What came in, before it has a row. */
export interface NewFile {
  sha256: string
  bytes: number
  mediaType: string
  kind: Kind
  size?: PhotoSize
}

/** Writes the row of a file; the same content of the same space keeps its first row. Gives its id and state. */
export const addFile = (tx: Transaction, space: string, file: NewFile) =>
  tx.row<
    Pick<FileRow, 'id' | 'state'>
  >(sql`insert into files.file (space_id, came_as, sha256, bytes, media_type, kind, width, height, state)
    values (${space}, ${file.sha256}, ${file.sha256}, ${file.bytes}, ${file.mediaType}, ${file.kind},
      ${file.size?.width ?? null}, ${file.size?.height ?? null}, ${file.kind === 'photo' ? 'new' : 'ready'})
    on conflict (space_id, came_as) do update set came_as = excluded.came_as
    returning id, state`)

/** One file of a space that the asker may see, or nothing. */
export const fileWith = (tx: Transaction, space: string, id: string) =>
  tx.row<FileRow>(sql`select id, came_as as "cameAs", sha256, media_type as "mediaType", kind, state
    from files.file where space_id = ${space} and id = ${id}`)

/** A photo is prepared: its widest rendition is now its content. */
export const markReady = (
  tx: Transaction,
  space: string,
  id: string,
  photo: { sha256: string; bytes: number; size: PhotoSize },
) =>
  tx.run(sql`update files.file set state = 'ready', sha256 = ${photo.sha256}, bytes = ${photo.bytes},
      media_type = 'image/jpeg', width = ${photo.size.width}, height = ${photo.size.height}
    where space_id = ${space} and id = ${id}`)

/** A photo that could not be read to its end after all. */
export const markRefused = (tx: Transaction, space: string, id: string) =>
  tx.run(sql`update files.file set state = 'refused' where space_id = ${space} and id = ${id}`)

/** Does any file of the space still need this content? */
export const isNeeded = async (tx: Transaction, space: string, sha256: string) => {
  const needed = await tx.rows(sql`select 1 from files.file
    where space_id = ${space} and state <> 'refused' and (sha256 = ${sha256} or (came_as = ${sha256} and state = 'new')) limit 1`)
  return needed.length > 0
}
