import { sayDay } from '#language'
import type { Reader } from '#people'
import { Button, Layout, List } from '#ui'
import type { Choice } from './choice.ts'
import { partOf, parts, type Part as YearPart } from './part-of-rule.ts'
import { rules } from './rules.ts'
import type { Rule } from './rule.ts'
import { words } from './words.ts'

interface CoachProps {
  reader: Reader
  choices: Choice[]
}

/** What the coach may ask, rule by rule: switched off and on, and what was put off. */
export const CoachPage = ({ reader, choices }: CoachProps) => {
  const say = words(reader.language)
  const off = new Set(choices.filter(({ answer }) => answer === 'off').map(({ rule }) => rule))
  return (
    <>
      <Layout.Head title={say('title')} lead={say('lead')} back={{ href: '/today', label: say('back') }} />
      <p>
        <Button kind="quiet" href="/me/notices">
          {say('letters')}
        </Button>
      </p>
      {off.size > 0 && (
        <Layout.Section title={say('silent')}>
          <Rules {...{ reader, choices }} of={rules.filter(({ id }) => off.has(id))} silent />
        </Layout.Section>
      )}
      <Layout.Section title={say('mayAsk')}>
        {parts.map((part) => (
          <Part
            {...{ reader, choices, part }}
            of={rules.filter(({ id }) => !off.has(id) && partOf(id) === part)}
          />
        ))}
      </Layout.Section>
    </>
  )
}

/** The rules about one part of the year, folded away; in sight where one of them was put off or is done. */
const Part = ({ reader, choices, part, of }: CoachProps & { part: YearPart; of: readonly Rule[] }) => {
  if (of.length === 0) return null
  const answered = of.some(({ id }) => noteOf(reader, saidOf(choices, id)))
  return (
    <Layout.Details summary={words(reader.language)(`speaks.${part}`, { n: of.length })} open={answered}>
      <Rules {...{ reader, choices, of }} />
    </Layout.Details>
  )
}

const Rules = ({ reader, choices, of, silent }: CoachProps & { of: readonly Rule[]; silent?: boolean }) => (
  <List.Rows>
    {of.map(({ id }) => (
      <OneRule {...{ reader, silent }} id={id} said={saidOf(choices, id)} />
    ))}
  </List.Rows>
)

const OneRule = ({
  reader,
  id,
  said,
  silent,
}: {
  reader: Reader
  id: string
  said: Choice[]
  silent?: boolean
}) => {
  const say = words(reader.language)
  const name = say(`name.${id}` as 'name.goal')
  const note = noteOf(reader, said)
  return (
    <List.Row
      title={name}
      note={silent ? undefined : note}
      aside={
        <form method="post" action={`/coach/${id}/${silent || note ? 'on' : 'off'}`}>
          <Button kind="quiet" label={say(silent || note ? 'switchOnOf' : 'switchOffOf', { name })}>
            {say(silent || note ? 'switchOn' : 'switchOff')}
          </Button>
        </form>
      }
    />
  )
}

const saidOf = (choices: Choice[], id: string) => choices.filter(({ rule }) => rule === id)

/** Until when a rule was put off, or that it is done; nothing where it may ask. */
function noteOf(reader: Reader, said: Choice[]) {
  const say = words(reader.language)
  const until = said.find((one) => one.until && one.until > reader.today)?.until
  if (until) return say('put', { day: sayDay(until, 'weekday', reader) })
  return said.some(({ answer }) => answer === 'done') ? say('doneOnce') : undefined
}
