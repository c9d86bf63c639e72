import type { Reader } from '#people'
import { List, Picture } from '#ui'
import { firstWords, type Attachment, type Evidence } from './evidence.ts'
import { fileAddress, photoAddress } from './photo-address.ts'
import { words } from './words.ts'

interface AttachmentsProps {
  reader: Reader
  evidence: Evidence
  attachments: Attachment[]
}

/** The photos of an entry, whole, and its other files to save. */
export const Attachments = ({ reader, evidence, attachments }: AttachmentsProps) => {
  const say = words(reader.language)
  const files = attachments.filter((file) => file.kind !== 'photo')
  const fallback = say('photoOf', { title: evidence.title || firstWords(evidence.caption) })
  return (
    <>
      {attachments
        .filter((file) => file.kind === 'photo')
        .map((photo) => (
          <a href={photoAddress(evidence.spaceId, photo.fileId, 2048)}>
            <Picture.Photo
              src={(width) => photoAddress(evidence.spaceId, photo.fileId, width)}
              alt={photo.alt || fallback}
              width={photo.width ?? 4}
              height={photo.height ?? 3}
              whole
              eager
            />
          </a>
        ))}
      {files.length > 0 && (
        <List.Rows>
          {files.map((file) => (
            <List.Row
              title={say('download', { name: file.name })}
              href={fileAddress(evidence.spaceId, file.fileId, file.name)}
              note={sizeOf(file.bytes)}
            />
          ))}
        </List.Rows>
      )}
    </>
  )
}

const sizeOf = (bytes: number) =>
  bytes < 1e6 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1e6).toFixed(1)} MB`
