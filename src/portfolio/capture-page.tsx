import type { Reader } from '#people'
import type { StandardOption } from '#standards'
import { textOf, type Complaints } from '#forms'
import { Button, Field, Layout, Note } from '#ui'
import { EntryFields } from './entry-fields.tsx'
import { isScarce, type Room } from './room.ts'
import { sentencesOf, words } from './words.ts'

interface CaptureProps {
  reader: Reader
  goals: readonly { id: string; statement: string }[]
  /** What the cycle's chosen standards offer. */
  standards: StandardOption[]
  /** What was typed so far; empty on a new form. */
  answers: Record<string, unknown>
  complaints?: Complaints
  /** Posting the same form twice keeps it once. */
  once: string
  /** Had a file been chosen that the browser cannot keep in a form that came back? */
  fileLost?: boolean
  /** How much they keep and may keep, where it is known. */
  room?: Room
  /** They have no cycle yet that it could be kept in. */
  noCycle?: boolean
}

/** The form that captures a sentence, a photo, a file or a link. One is enough. */
export const CapturePage = (props: CaptureProps) => {
  const { reader, goals, answers, complaints = {}, once, fileLost, noCycle, room } = props
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  return (
    <>
      <Layout.Head title={say('captureTitle')} lead={say('captureLead')} />
      {noCycle && <BeginFirst reader={reader} />}
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action="/capture" keep="capture" files>
        <input type="hidden" name="once" value={once} />
        <Field.File
          name="file"
          multiple
          label={say('photo')}
          chooseWords={say('choose')}
          hint={fileLost ? say('photoLost') : say('photoHint')}
          error={errors.file}
        />
        {room && isScarce(room) && <p class="note">{say('roomScarce', inGigabytes(room))}</p>}
        <Field.Area
          name="caption"
          label={say('caption')}
          hint={say('captionHint')}
          value={textOf(answers.caption)}
          error={errors.caption}
        />
        <Field.Select
          name="goal"
          label={say('goalField')}
          empty={say('noGoal')}
          value={textOf(answers.goal)}
          options={goals.map((goal) => ({ value: goal.id, label: goal.statement }))}
        />
        <More {...props} errors={errors} />
        <Keep reader={reader} />
      </Field.Form>
    </>
  )
}

const inGigabytes = ({ used, most }: Room) => ({
  used: (used / 1e9).toFixed(1),
  most: (most / 1e9).toFixed(1),
})

const Keep = ({ reader }: Pick<CaptureProps, 'reader'>) => {
  const say = words(reader.language)
  return (
    <>
      <Layout.Actions>
        <Button icon="check">{say('keep')}</Button>
      </Layout.Actions>
      <p class="note">{say('onlyYou')}</p>
    </>
  )
}

type MoreProps = Pick<CaptureProps, 'reader' | 'standards' | 'answers'> & { errors: Record<string, string> }

const More = ({ reader, standards, answers, errors }: MoreProps) => {
  const say = words(reader.language)
  return (
    <Layout.Details summary={say('more')} open={Boolean(errors.link || errors.practisedOn || errors.title)}>
      <EntryFields {...{ reader, answers, errors }} withAlt />
      <Field.Text
        name="claim"
        label={say('claimField')}
        aside={say('optional')}
        value={textOf(answers.claim)}
      />
      {standards.length > 0 && (
        <Field.Select
          name="standard"
          label={say('standardField')}
          empty={say('noStandard')}
          value={textOf(answers.standard)}
          options={standards}
        />
      )}
    </Layout.Details>
  )
}

const BeginFirst = ({ reader }: { reader: Reader }) => {
  const say = words(reader.language)
  return (
    <Note.Notice
      kind="due"
      action={
        <Button kind="quiet" href="/cycle?next=/capture">
          {say('noCycleDo')}
        </Button>
      }
    >
      {say('noCycle')}
    </Note.Notice>
  )
}
