import { textOf } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import { addressOfVersion } from './address.ts'
import { ChangeList, FieldChanges } from './change-list.tsx'
import { Counts, sayFrom } from './changes-page.tsx'
import type { Difference } from './difference.ts'
import { shortened } from './draft-page.tsx'
import { editWords } from './edit-words.ts'
import { Marked } from './marked.tsx'
import { choices, type Meeting } from './meeting.ts'
import type { Version } from './version.ts'

interface ParentProps {
  reader: Reader
  version: Version
  base: Version
  theirs: Version
  /** What the parent changed since. */
  difference: Difference
  meetings: Meeting[]
  /** May the reader make the next version now? */
  keeps: boolean
  answers?: Record<string, unknown>
  errors: Record<string, string>
}

/** What the parent changed, where it meets one's own changes, and the next version made of both. */
export const ParentPage = (props: ParentProps) => {
  const { reader, version, base, theirs, difference, meetings, keeps, errors } = props
  const say = editWords(reader.language)
  const address = addressOfVersion(version.space, version.id)
  return (
    <>
      <Layout.Head
        title={say('parentTitle', { title: theirs.title })}
        over={[theirs.title, theirs.label].filter(Boolean).join(' · ')}
        back={{ href: `${address}/changes`, label: version.title }}
        lead={say('parentLead')}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action={`${address}/changes/parent`}>
        <input type="hidden" name="theirs" value={theirs.id} />
        <Layout.Section title={say('meetings')}>
          {meetings.length === 0 && <p>{say('noMeetings')}</p>}
          {meetings.map((meeting) => (
            <MeetingPart {...props} meeting={meeting} />
          ))}
        </Layout.Section>
        {keeps && (
          <Layout.Actions>
            <Button>{say('takeOver')}</Button>
          </Layout.Actions>
        )}
      </Field.Form>
      <Layout.Section title={say('itsChanges')}>
        <p class="note">{sayFrom(reader, base)}</p>
        <Counts {...{ reader, difference }} />
        <ChangeList {...{ reader, changes: difference.items }} />
      </Layout.Section>
    </>
  )
}

const MeetingPart = ({ reader, meeting, keeps, answers }: ParentProps & { meeting: Meeting }) => {
  const say = editWords(reader.language)
  const { base, ours, theirs, choose } = meeting
  const name = `item-${ours.id}`
  const offered = theirs ? choices : choices.filter((one) => one !== 'both')
  return (
    <div class="flow">
      <h3 dir="auto">{shortened(ours, 100)}</h3>
      <Sides {...{ reader, meeting }} />
      {!choose && <p class="note">{say('fits')}</p>}
      {choose && keeps && (
        <Field.Choices
          name={name}
          label={`${say('choice')}: ${base.code || shortened(ours, 40)}`}
          chosen={[textOf(answers?.[name]) ?? 'ours']}
          options={offered.map((value) => ({
            value,
            label: value === 'theirs' && !theirs ? say('choiceLeave') : say(`choice.${value}`),
          }))}
        />
      )}
    </div>
  )
}

/** What stood before, what it says here, and what it says there; each change against what stood before. */
const Sides = ({ reader, meeting }: { reader: Reader; meeting: Meeting }) => {
  const say = editWords(reader.language)
  const { base, ours, theirs, oursChange, theirsChange } = meeting
  const told = (kinds: typeof oursChange.kinds) => kinds.map((kind) => say(`change.${kind}`)).join(', ')
  return (
    <dl class="facts">
      <div>
        <dt>
          {say('oursSays')}: {told(oursChange.kinds)}
        </dt>
        <dd dir="auto">
          <Marked before={base.statement} after={ours.statement} />
          <FieldChanges {...{ reader, before: base, after: ours }} />
        </dd>
      </div>
      <div>
        <dt>
          {say('theirsSays')}: {told(theirsChange.kinds)}
        </dt>
        <dd dir="auto">
          {theirs ? <Marked before={base.statement} after={theirs.statement} /> : say('itRemoved')}
          {theirs && <FieldChanges {...{ reader, before: base, after: theirs }} />}
        </dd>
      </div>
    </dl>
  )
}
