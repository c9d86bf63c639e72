import type { Adopted } from './adoption.ts'
import type { Pointer } from './pointer.ts'
import type { Status, Version } from './version.ts'

/** Another version of the same framework. */
export interface Sibling {
  id: string
  title: string
  label: string
  status: Status
}

type Said =
  | 'space'
  | 'id'
  | 'title'
  | 'creator'
  | 'publisher'
  | 'label'
  | 'language'
  | 'kind'
  | 'description'
  | 'license'
  | 'licenseUri'
  | 'sourceUrl'
  | 'notes'
  | 'starts'
  | 'ends'
  | 'ownWords'

/** What the first page of a version says, and what the asker may do with it. */
export interface Front extends Pick<Version, Said> {
  /** The organization that keeps it; nothing for the library. */
  owner: string | null
  status: Status
  /** What it was adapted from. */
  from: (Pointer & { title: string }) | null
  siblings: Sibling[]
  /** Who uses it now or will. */
  adoptions: Adopted[]
  /** May the asker change it, adopt drafts of it, and deprecate it? */
  keeps: boolean
  /** Does the asker keep the frameworks of any organization? */
  adopts: boolean
}
