/** Everything a published note says. It holds words, not pointers, so that it reads the same as long as its link is good. */
export interface NoteCopy {
  version: 1
  act: 'publish'
  about: { noun: 'information note'; space: string; id: string }
  from: { name: string; post: string; organization: string }
  /** The day on which it was published, where its writer was: `YYYY-MM-DD`. */
  on: string
  title: string
  /** Markdown. */
  words: string
}

/** Who writes, as a copy names them. */
export type Writer = NoteCopy['from']

/** The copy of a note as it would be published today. */
export const copyOf = (
  note: { id: string; title: string; words: string },
  from: Writer,
  { id: space, today }: { id: string; today: string },
): NoteCopy => ({
  version: 1,
  act: 'publish',
  about: { noun: 'information note', space, id: note.id },
  from: { name: from.name, post: from.post, organization: from.organization },
  on: today,
  title: note.title,
  words: note.words,
})

/** What a kept copy says. */
export const readCopy = (manifest: string) => JSON.parse(manifest) as NoteCopy
