import type { Complaints } from '#forms'
import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Layout, List } from '#ui'
import { BeginForm } from './begin-form.tsx'
import type { Choices } from './run-choices.ts'
import { addressOf } from './room.ts'
import { words } from './words.ts'

interface BeginPageProps extends Choices {
  reader: Reader
  answers: Record<string, unknown>
  complaints?: Complaints
}

/** Choosing what is run in a meeting: the whole agenda, or one protocol. */
export const BeginPage = ({ reader, ...form }: BeginPageProps) => {
  const say = words(reader.language)
  const { meeting, protocols } = form
  const named = [meeting.title ?? meeting.circleName, sayInstant(meeting.startsAt, 'moment', reader)]
  return (
    <>
      <Layout.Head
        title={say('beginTitle')}
        over={named.filter(Boolean).join(' · ')}
        back={{ href: `/meetings/${meeting.space}/${meeting.id}`, label: say('backToMeeting') }}
        lead={meeting.rests ? say('noMore') : say('beginLead')}
      />
      {meeting.earlier.length > 0 && (
        <Layout.Section title={say('earlier')}>
          <List.Rows>
            {meeting.earlier.map(({ id, title, begunAt }) => (
              <List.Row
                title={title}
                href={addressOf({ space: meeting.space, id })}
                note={sayInstant(new Date(begunAt), 'moment', reader)}
              />
            ))}
          </List.Rows>
        </Layout.Section>
      )}
      {!meeting.rests && (
        <>
          <BeginForm say={say} {...form} />
          <Layout.Details summary={say('goodFor')}>
            <List.Facts facts={protocols.map(({ name, purpose }) => [name, purpose])} />
          </Layout.Details>
        </>
      )}
    </>
  )
}
