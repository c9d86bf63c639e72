import type { Complaints } from '#forms'
import type { Reader } from '#people'
import type { ComponentChildren } from 'preact'
import type { HeldPost } from './post.ts'

/** What the page of a post is given. */
export interface PostProps {
  reader: Reader
  name: string
  post: HeldPost
  /** All posts of the person that the reader may see. */
  posts: HeldPost[]
  /** Does the reader keep this post? Its person only takes leave. */
  keep: boolean
  /** Where the reader may move somebody. */
  places: { id: string; name: string }[]
  /** Who evaluates; the module above knows. */
  supervision: ComponentChildren
  /** Which standards are expected; a module above knows. */
  expectations: ComponentChildren
  answers?: Record<string, unknown>
  complaints?: Complaints
}
