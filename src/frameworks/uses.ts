/** What points at a framework or an item, as far as the asker may know of it. */
export interface Uses {
  /** The asker's own things, by name. */
  own: { title: string; href: string; note?: string }[]
  /** Items of other frameworks that answer this one. */
  answers: { title: string; href: string; note?: string }[]
  /** Other people's, never by name: a sentence that counts them. */
  others: string[]
}
