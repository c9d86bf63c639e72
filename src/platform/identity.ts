/**
 * Who asks. It travels with the transaction; the database decides what it may see (trust). `link` is the id of what
 * somebody holds a link to, such as an invitation: the program has proven that they do.
 */
export type Identity =
  | { kind: 'person'; person: string; link?: string }
  | { kind: 'job'; person: string }
  | { kind: 'house' }
  | { kind: 'link'; link: string }
  | { kind: 'public' }

/** A signed-in person. */
export const asPerson = (person: string): Identity => ({ kind: 'person', person })

/** Work done later on behalf of one person. */
export const asJobOf = (person: string): Identity => ({ kind: 'job', person })

/** The person an identity speaks for; empty for nobody, which sees nothing. */
export const personOf = (identity: Identity): string => ('person' in identity ? identity.person : '')

/** The link an identity holds; empty for most. */
export const linkOf = (identity: Identity): string => ('link' in identity ? (identity.link ?? '') : '')
