import { Mark } from '#ui'
import type { PurposeProps } from './overview.ts'
import { words } from './words.ts'

interface SeenByProps extends Pick<PurposeProps, 'reader' | 'own'> {
  noun: 'purpose' | 'philosophy'
  id: string
}

/** Who can see it, in a word; one tap opens the whole list, and lets its leader change it. */
export const SeenBy = ({ reader, own, noun, id }: SeenByProps) => {
  const say = words(reader.language)
  const alone = !own.seen.includes(noun)
  return (
    <Mark.WhoSees
      words={say(alone ? 'seenByYou' : 'seenByOthers')}
      label={say('whoSees')}
      who={alone ? 'one' : 'group'}
      href={`/sharing/${noun}/${id}`}
    />
  )
}
