import type { Reader } from '#people'
import { Mark } from '#ui'
import type { Home } from './organization.store.ts'
import { words } from './words.ts'

/** Who can see what stands here: the whole tree, or, of a draft, whoever keeps it. */
export const WhoReads = ({ reader, home, draft }: { reader: Reader; home: Home; draft?: boolean }) => {
  const say = words(reader.language)
  return (
    <Mark.WhoSees
      who="group"
      words={draft ? say('seenByKeepers', { name: home.name }) : say('seenByTree', { name: home.top })}
    />
  )
}
