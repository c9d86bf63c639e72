import type { Reader } from '#people'
import { Button, Field, Layout, Note } from '#ui'
import type { AgendaBlock } from './compose-agenda.ts'
import { minutesOf } from './meeting.ts'
import type { MeetingPageRow } from './meetings.store.ts'
import { pathOf } from './path-of.ts'
import { words } from './words.ts'

interface ArrangeProps {
  reader: Reader
  meeting: MeetingPageRow
  agenda: AgendaBlock[]
  base: string
  /** Somebody else arranged it meanwhile. */
  meanwhile?: boolean
}

/** Arranging the agenda: other minutes, another order, what is left out. Without script as with it. */
export const ArrangePage = ({ reader, meeting, agenda, base, meanwhile }: ArrangeProps) => {
  const say = words(reader.language)
  const places = agenda.map((_, n) => ({ value: String(n + 1), label: say('place.nth', { n: n + 1 }) }))
  return (
    <>
      <Layout.Head
        title={say('arrangeTitle')}
        lead={say('arrangeLead', { slot: minutesOf(meeting) })}
        back={{ href: pathOf(meeting), label: say('backToMeeting') }}
      />
      {meanwhile && <Note.Notice kind="due">{say('agendaMeanwhile')}</Note.Notice>}
      <Field.Form action={`${pathOf(meeting)}/agenda`} base={base}>
        {agenda.map((block, n) => (
          <Block {...{ reader, block, places }} place={String(n + 1)} />
        ))}
        <Layout.Actions>
          <Button icon="check">{say('arrangeIt')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

interface BlockProps {
  reader: Reader
  block: AgendaBlock
  /** Where it stands now, of all the places there are. */
  place: string
  places: { value: string; label: string }[]
}

const Block = ({ reader, block, place, places }: BlockProps) => {
  const say = words(reader.language)
  return (
    <Layout.Section title={block.words ?? block.title} quiet>
      <input type="hidden" name="key" value={block.key} />
      <Field.Line>
        <Field.Text
          name={`minutes.${block.key}`}
          label={say('minutes')}
          value={String(block.minutes)}
          inputmode="numeric"
          width="short"
        />
        <Field.Select name={`place.${block.key}`} label={say('order')} value={place} options={places} short />
        <Field.Tick name={`out.${block.key}`} label={say('leaveOut')} checked={block.leftOut} />
      </Field.Line>
    </Layout.Section>
  )
}
