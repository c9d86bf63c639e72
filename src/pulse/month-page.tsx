import type { Reader } from '#people'
import { Layout, Mark } from '#ui'
import type { Pulse } from './pulse.ts'
import { saidIn, sayLevel, sayMonth } from './say-pulse.ts'
import { words } from './words.ts'

/** One month that somebody shares: what they said, and nothing of the months around it. */
export const MonthPage = ({ reader, pulse, owner }: { reader: Reader; pulse: Pulse; owner: string }) => {
  const say = words(reader.language)
  const said = saidIn(pulse)
  return (
    <>
      <Layout.Head
        title={say('of', { month: sayMonth(pulse.month, reader) })}
        back={{ href: '/people', label: say('backToPeople') }}
        lead={<Mark.WhoSees words={say('sharedBy', { name: owner })} who="two" />}
      />
      {said.length === 0 && <p>{say('nothingSaid')}</p>}
      {said.map(({ element, level, note }) => (
        <Layout.Section title={say(`element.${element}`)} quiet>
          <p>
            {say(`ask.${element}`)} <strong>{sayLevel(level, reader)}</strong>
          </p>
          <p class="note">
            {say('from', { words: say(`low.${element}`) })} · {say('to', { words: say(`high.${element}`) })}
          </p>
          {note && <Mark.Own>{note}</Mark.Own>}
        </Layout.Section>
      ))}
    </>
  )
}
