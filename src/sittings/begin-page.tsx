import type { Complaints } from '#forms'
import { sayInstant } from '#language'
import type { Reader } from '#people'
import type { Protocol } from '#protocols'
import { Layout, List } from '#ui'
import { BeginForm } from './begin-form.tsx'
import type { SittingMeeting } from './meeting.store.ts'
import { addressOf, type Member } from './room.ts'
import type { SittingStep } from './sitting.ts'
import type { SittingLine } from './sittings.store.ts'
import { words } from './words.ts'

/** What can be run in a meeting. */
export interface Choices {
  meeting: SittingMeeting
  members: Member[]
  protocols: Protocol[]
  /** The steps of the whole agenda, where there is one. */
  agenda: SittingStep[]
  /** What was run in it already, the latest first. */
  earlier: SittingLine[]
}

interface BeginPageProps extends Choices {
  reader: Reader
  answers: Record<string, unknown>
  complaints?: Complaints
}

/** Choosing what is run in a meeting: the whole agenda, or one protocol. */
export const BeginPage = ({ reader, ...form }: BeginPageProps) => {
  const say = words(reader.language)
  const { meeting, protocols, earlier } = form
  const named = [meeting.title ?? meeting.circleName, sayInstant(meeting.startsAt, 'moment', reader)]
  return (
    <>
      <Layout.Head
        title={say('beginTitle')}
        over={named.filter(Boolean).join(' · ')}
        back={{ href: `/meetings/${meeting.space}/${meeting.id}`, label: say('backToMeeting') }}
        lead={meeting.rests ? say('noMore') : say('beginLead')}
      />
      {!meeting.rests && (
        <>
          <BeginForm say={say} {...form} />
          <Layout.Details summary={say('goodFor')}>
            <List.Facts facts={protocols.map(({ name, purpose }) => [name, purpose])} />
          </Layout.Details>
        </>
      )}
      {earlier.length > 0 && (
        <Layout.Section title={say('earlier')}>
          <List.Rows>
            {earlier.map(({ id, title, begunAt }) => (
              <List.Row
                title={title}
                href={addressOf({ space: meeting.space, id })}
                note={sayInstant(begunAt, 'moment', reader)}
              />
            ))}
          </List.Rows>
        </Layout.Section>
      )}
    </>
  )
}
