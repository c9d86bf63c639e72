import { sayDay } from '#language'
import type { Reader } from '#people'
import { Button, Layout, List } from '#ui'
import type { Choice } from './choice.ts'
import { partOf, parts } from './part-of-rule.ts'
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
      {parts.map((part) => (
        <Layout.Section title={say(`speaks.${part}`)}>
          <Rules
            {...{ reader, choices }}
            of={rules.filter(({ id }) => !off.has(id) && partOf(id) === part)}
          />
        </Layout.Section>
      ))}
      {off.size > 0 && (
        <Layout.Section title={say('silent')}>
          <Rules {...{ reader, choices }} of={rules.filter(({ id }) => off.has(id))} silent />
        </Layout.Section>
      )}
    </>
  )
}

const Rules = ({ reader, choices, of, silent }: CoachProps & { of: readonly Rule[]; silent?: boolean }) => (
  <List.Rows>
    {of.map(({ id }) => (
      <OneRule {...{ reader, silent }} id={id} said={choices.filter(({ rule }) => rule === id)} />
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
  const until = said.find((one) => one.until && one.until > reader.today)?.until
  const note = until
    ? say('put', { day: sayDay(until, 'weekday', reader) })
    : said.some(({ answer }) => answer === 'done')
      ? say('doneOnce')
      : undefined
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
