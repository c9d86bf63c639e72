import { sayDay } from '#language'
import type { Reader } from '#people'
import { SupervisorNotice, type Supervisor } from '#roundtables'
import { Button, Field, Layout, List } from '#ui'
import type { MeetingPageRow } from './meetings.store.ts'
import type { OwnItem } from './own-item.ts'
import { pathOf } from './path-of.ts'
import { words } from './words.ts'

interface PresentingProps {
  reader: Reader
  meeting: MeetingPageRow
  items: OwnItem[]
  /** The words somebody looked for; the latest stand there without. */
  asked: string
  supervisors: Supervisor[]
}

/** Bringing something of one's own: one tap puts it on the agenda and opens it to the circle for a while. */
export const PresentingPage = ({ reader, meeting, items, asked, supervisors }: PresentingProps) => {
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        title={say('bring')}
        lead={say(meeting.kind === 'structure' ? 'bringLeadAlone' : 'bringLead')}
        back={{ href: pathOf(meeting), label: say('backToMeeting') }}
      />
      <SupervisorNotice {...{ reader, supervisors }} />
      {(items.length > 0 || asked) && <Finding {...{ reader, meeting, asked }} />}
      {items.length === 0 && <p>{say(asked ? 'bringFoundNone' : 'nothingToBring')}</p>}
      <List.Rows>
        {items.map(({ noun, id, title, day }) => (
          <List.Row
            title={title}
            note={[say(`noun.${noun}` as 'noun.goal'), day && sayDay(day, 'day', reader)]
              .filter(Boolean)
              .join(' · ')}
            aside={
              <form method="post" action={`${pathOf(meeting)}/presenting`}>
                <input type="hidden" name="noun" value={noun} />
                <input type="hidden" name="item" value={id} />
                <Button kind="plain" label={say('bringThis', { what: title })}>
                  {say('bringIt')}
                </Button>
              </form>
            }
          />
        ))}
      </List.Rows>
    </>
  )
}

const Finding = ({ reader, meeting, asked }: Pick<PresentingProps, 'reader' | 'meeting' | 'asked'>) => {
  const say = words(reader.language)
  return (
    <Field.Find
      action={`${pathOf(meeting)}/presenting`}
      label={say('bringFind')}
      hint={say('bringFindHint')}
      value={asked}
      find={say('bringFindDo')}
    />
  )
}
