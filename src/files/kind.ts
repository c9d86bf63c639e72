/** What a person does with a file: look, read, watch or listen. */
export type Kind = 'photo' | 'document' | 'video' | 'audio'

/** What a file is, as its own bytes tell. */
export type Sniffed = { kind: Kind; mediaType: string; extension: string }

/** Every file that is taken, by the extension under which its bytes are known. Nothing else is. */
export const takenKinds: ReadonlyMap<string, Sniffed> = new Map(
  [
    taken('photo', 'image/jpeg', 'jpg'),
    taken('photo', 'image/png', 'png'),
    taken('photo', 'image/webp', 'webp'),
    taken('photo', 'image/gif', 'gif'),
    taken('photo', 'image/avif', 'avif'),
    taken('document', 'application/pdf', 'pdf'),
    taken('document', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'),
    taken('document', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'),
    taken('document', 'application/vnd.openxmlformats-officedocument.presentationml.presentation', 'pptx'),
    taken('document', 'application/vnd.oasis.opendocument.text', 'odt'),
    taken('document', 'application/vnd.oasis.opendocument.spreadsheet', 'ods'),
    taken('document', 'application/vnd.oasis.opendocument.presentation', 'odp'),
    taken('document', 'text/plain; charset=utf-8', 'txt'),
    taken('document', 'text/csv; charset=utf-8', 'csv'),
    taken('document', 'text/markdown; charset=utf-8', 'md'),
    taken('video', 'video/mp4', 'mp4'),
    taken('video', 'video/quicktime', 'mov'),
    taken('video', 'video/webm', 'webm'),
    taken('audio', 'audio/mp4', 'm4a'),
    taken('audio', 'audio/mpeg', 'mp3'),
    taken('audio', 'audio/wav', 'wav'),
  ].map((kind) => [kind.extension, kind]),
)

function taken(kind: Kind, mediaType: string, extension: string): Sniffed {
  return { kind, mediaType, extension }
}

const otherNames = new Map([
  ['apng', 'png'],
  ['jpeg', 'jpg'],
  ['m4v', 'mp4'],
  ['markdown', 'md'],
])

/** The extension LPS writes for one that others write: `jpeg` is `jpg`. In small letters, without the dot. */
export const plainExtension = (extension: string) =>
  otherNames.get(extension.toLowerCase()) ?? extension.toLowerCase()

const scripts =
  'apk bat bash class cmd com dll docm dotm elf exe hta htm html jar js jsx macho mht mhtml mjs cjs php potm ppsm pptm ' +
  'ps1 py rb sh svg svgz swf vbs wasm wsf xht xhtml xlsm xltm xml xsl xslt'
const scripted = new Set(scripts.split(' '))

/** Can a file of this extension make a computer do something when it is opened? */
export const isScripted = (extension: string) => scripted.has(extension.toLowerCase())

/** The extension of a file name, without the dot; nothing where the name has none. */
export const extensionOf = (name: string) => /\.([^.]+)$/.exec(name)?.[1] ?? ''

/** The extension that belongs to a media type; nothing for a type that is not taken. */
export const extensionFor = (mediaType: string) =>
  [...takenKinds.values()].find((kind) => kind.mediaType === mediaType)?.extension ?? ''
