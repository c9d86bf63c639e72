import { textOf, type Complaints } from '#forms'
import type { Reader } from '#people'
import { SlotLinks, type Slot } from '#slots'
import { Button, Field, Layout, Note } from '#ui'
import type { MeetingPageRow } from './meetings.store.ts'
import { MomentFields } from './moment-fields.tsx'
import { pathOf } from './path-of.ts'
import type { Planning } from './planning.ts'
import { nameOf, sayTime } from './say-meeting.ts'
import { sentencesOf, words } from './words.ts'

export interface MoveProps {
  reader: Reader
  meeting: MeetingPageRow
  planning: Planning
  answers: Record<string, unknown>
  complaints?: Complaints
  /** When all are free. */
  slots: Slot[]
}

/** Moving a meeting, or changing where it is: this one, or those that follow, too. */
export const MovePage = ({ reader, meeting, planning, answers, complaints, slots }: MoveProps) => {
  const say = words(reader.language)
  const { seen, ...wrong } = complaints ?? {}
  const errors = sentencesOf(say, wrong)
  return (
    <>
      <Layout.Head
        title={say('moveTitle')}
        lead={say('moveLead', { time: sayTime(meeting, reader) })}
        back={{ href: pathOf(meeting), label: say('backToMeeting') }}
      />
      {seen && <Note.Notice kind="due">{say('meanwhile', { name: meeting.changedBy ?? '' })}</Note.Notice>}
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <SlotLinks
        {...{ reader, slots, answers }}
        plan={`${pathOf(meeting)}/moment`}
        zone={planning.zone}
        alone={meeting.kind === 'structure'}
      />
      <Field.Form action={`${pathOf(meeting)}/moment`} keep={`moment-${meeting.id}`}>
        <input type="hidden" name="seen" value={meeting.sequence} />
        <MomentFields {...{ reader, answers, errors }} members={planning.members} />
        {meeting.seriesId && <ReachChoice {...{ reader, answers }} />}
        <Layout.Actions>
          <Button icon="check">{say('moveIt')}</Button>
          {meeting.kind !== 'structure' && <span class="note">{say('othersAreTold')}</span>}
        </Layout.Actions>
      </Field.Form>
      <p class="note">{say('zone', { zone: nameOf(planning.zone, reader.language) })}</p>
    </>
  )
}

const ReachChoice = ({ reader, answers }: Pick<MoveProps, 'reader' | 'answers'>) => {
  const say = words(reader.language)
  return (
    <Field.Choices
      name="reach"
      label={say('reach')}
      chosen={[textOf(answers.reach) ?? 'one']}
      options={(['one', 'following'] as const).map((one) => ({ value: one, label: say(`reach.${one}`) }))}
    />
  )
}
