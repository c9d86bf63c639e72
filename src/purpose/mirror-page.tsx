import { textOf } from '#forms'
import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Button, Field, Layout, List, Mark } from '#ui'
import { hasBothSides, type Mirror } from './mirror.ts'
import { sentencesOf } from './uses-form.tsx'
import { words } from './words.ts'

interface MirrorProps {
  reader: Reader
  /** What was typed, or what was written last. */
  answers: Record<string, unknown>
  /** Everything written, the newest first. */
  mirrors: readonly (Mirror & { id: string; at: Date })[]
  complaints?: Record<string, string>
}

/** Who I am and what I do, and a gentle question where the two part (LPS-66). */
export const MirrorPage = ({ reader, answers, mirrors, complaints = {} }: MirrorProps) => {
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  const [last] = mirrors
  const area = (name: 'am' | 'doing' | 'parts') => (
    <Field.Area
      name={name}
      rows={4}
      label={say(name)}
      hint={say(`${name}Hint`)}
      value={textOf(answers[name])}
      error={errors[name]}
    />
  )
  return (
    <>
      <Layout.Head
        title={say('mirror')}
        lead={say('mirrorLead')}
        back={{ href: '/purpose#philosophy', label: say('backToPurpose') }}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action="/purpose/mirror" keep="mirror">
        {area('am')}
        {area('doing')}
        {((last && hasBothSides(last)) || Boolean(textOf(answers.parts))) && area('parts')}
        <Layout.Actions>
          <Button icon="check">{say('keepMirror')}</Button>
        </Layout.Actions>
        <p class="note">{say('mirrorOnlyYou')}</p>
      </Field.Form>
      {mirrors.length > 1 && <Before {...{ reader, mirrors }} />}
    </>
  )
}

const Before = ({ reader, mirrors }: Pick<MirrorProps, 'reader' | 'mirrors'>) => {
  const say = words(reader.language)
  return (
    <Layout.Details summary={say('mirrorBefore')}>
      <List.Rows>
        {mirrors.slice(1).map(({ am, doing, parts, at }) => (
          <List.Row title={<strong>{sayInstant(at, 'day', reader)}</strong>}>
            {[am, doing, parts].map((text) => text && <Mark.Own>{text}</Mark.Own>)}
          </List.Row>
        ))}
      </List.Rows>
    </Layout.Details>
  )
}
