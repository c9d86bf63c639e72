import type { BothSaid } from '#drafts'
import { baseIn, textOf, type Complaints } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout, List, Mark, Note } from '#ui'
import { protocolTexts, type Protocol } from './protocol.ts'
import { StepFields } from './step-fields.tsx'
import { sentencesOf, words } from './words.ts'

interface WriteProps {
  reader: Reader
  /** The recipe that is changed; none for a new one. */
  protocol?: Protocol
  /** Where a new one may be kept. */
  places?: { value: string; label: string }[]
  answers: Record<string, unknown>
  /** The steps as they were typed or stand, and how many empty ones follow. */
  steps: Record<string, unknown>[]
  more: number
  complaints?: Complaints
  both?: BothSaid
}

/** Writing a recipe: its name, what for, its steps. Every button keeps what is written. */
export const WritePage = (props: WriteProps) => {
  const { reader, protocol, answers, complaints, both } = props
  const say = words(reader.language)
  const errors = { ...sentencesOf(say, complaints), ...both?.errors }
  const at = protocol ? `/protocols/${protocol.key}` : '/protocols'
  return (
    <>
      <Layout.Head
        title={say(protocol ? 'editTitle' : 'newTitle')}
        lead={protocol ? undefined : say('newLead')}
        back={{ href: at, label: say(protocol ? 'backToIt' : 'backToAll') }}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form
        once
        action={at}
        keep={`protocol-${protocol?.key ?? 'new'}`}
        base={protocol && baseIn(protocolTexts, answers)}
      >
        {/* The first button of a form is the one that the return key presses; it must not move a step. */}
        {protocol && (
          <Layout.Actions>
            <Button icon="check">{say('keep')}</Button>
            <span class="note">{say('movesKeep')}</span>
          </Layout.Actions>
        )}
        <Words {...{ ...props, errors }} />
        <Steps {...{ ...props, errors }} />
        {protocol && <LeftOut {...{ reader, protocol }} />}
        <Layout.Actions>
          {!protocol && <Button icon="check">{say('keep')}</Button>}
          <Button kind="plain" name="do" value="add" icon="plus">
            {say('add')}
          </Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

type PartProps = WriteProps & { errors: Record<string, string> }

const Words = ({ reader, places, answers, errors, both }: PartProps) => {
  const say = words(reader.language)
  return (
    <>
      {places && (
        <Field.Select
          name="space"
          short
          label={say('for')}
          options={places}
          value={textOf(answers.space)}
          error={errors.space}
        />
      )}
      <Field.Text
        name="name"
        width="middle"
        label={say('name')}
        hint={say('nameHint')}
        value={textOf(answers.name)}
        error={errors.name}
        beside={both?.beside.name}
      />
      <Field.Area
        name="purpose"
        rows={2}
        label={say('purpose')}
        aside={say('optional')}
        hint={say('purposeHint')}
        value={textOf(answers.purpose)}
        error={errors.purpose}
        beside={both?.beside.purpose}
      />
      <Field.Tick name="each" label={say('each')} checked={Boolean(answers.each)} />
    </>
  )
}

const Steps = ({ reader, steps, more, errors, both }: PartProps) => (
  <>
    <StepsWrong {...{ errors, both }} />
    {[...steps, ...Array.from({ length: more }, () => ({ speaks: 'everyone' }))].map((step, n) => (
      <StepFields
        {...{ reader, n, step, errors }}
        stands={n < steps.length && steps.length > 0}
        last={n === steps.length - 1}
      />
    ))}
  </>
)

// What is wrong with all steps together, and how they stand meanwhile.
const StepsWrong = ({ errors, both }: Pick<PartProps, 'errors' | 'both'>) => {
  const beside = both?.beside.steps
  return (
    <>
      {(['step', 'steps'] as const).map(
        (name) =>
          errors[name] && (
            <div id={`f-${name}`}>
              <Note.Notice kind="due">{errors[name]}</Note.Notice>
            </div>
          ),
      )}
      {beside && (
        <Layout.Details summary={beside.said} open>
          <Mark.Own>{beside.words}</Mark.Own>
        </Layout.Details>
      )}
    </>
  )
}

const LeftOut = ({ reader, protocol }: { reader: Reader; protocol: Protocol }) => {
  const say = words(reader.language)
  const out = protocol.own?.out ?? []
  if (out.length === 0) return null
  return (
    <Layout.Section title={say('leftOut')} quiet>
      <List.Rows>
        {out.map(({ title }, n) => (
          <List.Row
            title={title}
            aside={
              <Button kind="quiet" name="do" value={`back.${n}`} label={say('bringBackLabel', { title })}>
                {say('bringBack')}
              </Button>
            }
          />
        ))}
      </List.Rows>
    </Layout.Section>
  )
}
