import { sayGroup } from '#indicators'
import type { Reader } from '#people'
import { Button, Field, Layout, Mark } from '#ui'
import type { gapIn } from './data-section.tsx'
import { thoughts, type Inquiry, type Thought } from './inquiry.ts'
import { words } from './words.ts'

interface ThoughtsProps {
  reader: Reader
  inquiry: Inquiry
  gap: ReturnType<typeof gapIn>
  /** The thought that is written here. */
  next: Thought | undefined
  own: boolean
}

/** What the leader thinks: said so far, and one question at a time for what comes next. */
export const ThoughtsSection = ({ reader, inquiry, gap, next, own }: ThoughtsProps) => {
  const say = words(reader.language)
  const said = thoughts.filter((one) => inquiry[one] && one !== next)
  return (
    <Layout.Section id="thoughts" title={say('thoughts')}>
      {said.map((thought) => (
        <Said {...{ reader, inquiry, thought, own }} />
      ))}
      {next && <Write {...{ reader, inquiry, gap }} thought={next} />}
    </Layout.Section>
  )
}

const Said = ({
  reader,
  inquiry,
  thought,
  own,
}: Pick<ThoughtsProps, 'reader' | 'inquiry' | 'own'> & { thought: Thought }) => {
  const say = words(reader.language)
  const change = (
    <a
      href={`/inquiries/${inquiry.id}?write=${thought}#thoughts`}
      aria-label={say('changeThought', { thought: say(`thought.${thought}`) })}
    >
      {say('change')}
    </a>
  )
  return (
    <Mark.Own
      from={
        <>
          {say(`thought.${thought}`)} {own && change}
        </>
      }
    >
      {inquiry[thought]}
    </Mark.Own>
  )
}

const Write = ({
  reader,
  inquiry,
  gap,
  thought,
}: Pick<ThoughtsProps, 'reader' | 'inquiry' | 'gap'> & { thought: Thought }) => {
  const say = words(reader.language)
  const { language } = reader
  const apart =
    gap && thought === 'fairness'
      ? say('gap', { low: sayGroup(language, gap.low), high: sayGroup(language, gap.high), by: gap.by })
      : undefined
  return (
    <Field.Form action={`/inquiries/${inquiry.id}/thoughts`} keep={`thought-${inquiry.id}-${thought}`}>
      <input type="hidden" name="thought" value={thought} />
      <Field.Area
        name="words"
        rows={4}
        label={say(`thought.${thought}`)}
        hint={[apart, say(`hint.${thought}`)].filter(Boolean).join(' ')}
        value={inquiry[thought]}
      />
      <Layout.Actions>
        <Button>{say('next')}</Button>
      </Layout.Actions>
    </Field.Form>
  )
}
