import { textOf, type Complaints } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout, List, Mark } from '#ui'
import type { IdeaCard } from './cards-page.tsx'
import { DefinitionPath } from './definition-path.tsx'
import { keepOfLines, type Line, type Step } from './definition.ts'
import type { Roundtable } from './roundtable.ts'
import { RoomHead } from './room-head.tsx'
import { sentencesOf, words } from './words.ts'

interface LinesProps {
  reader: Reader
  table: Roundtable
  cards: readonly IdeaCard[]
  /** Everything that was written to any card. */
  lines: readonly Line[]
  done: readonly Step[]
  answers: Record<string, unknown>
  complaints?: Complaints
}

/** Each writes a line for themselves; what the others wrote shows once one's own is there. */
export const LinesPage = ({ reader, table, cards, lines, done, answers, complaints }: LinesProps) => {
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  const these = cards.map(({ key }) => key).join('.')
  return (
    <>
      <RoomHead {...{ reader, table }} title={say('step.lines')} lead={say('linesLead')} />
      <DefinitionPath {...{ reader, done }} circle={table.id} here="lines" cards={these} />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form
        action={`/roundtables/${table.id}/definition/lines?cards=${these}`}
        keep={keepOfLines(table.id, cards)}
      >
        {cards.map((card) => (
          <Field.Area
            name={card.key}
            rows={2}
            label={card.title}
            hint={card.question}
            value={textOf(answers[card.key])}
            error={errors[card.key]}
          />
        ))}
        <Layout.Actions>
          <Button icon="check">{say('keepLines')}</Button>
          <Button kind="quiet" href={`/roundtables/${table.id}/definition/together`}>
            {say('toTogether')}
          </Button>
        </Layout.Actions>
        <p class="note">{say('linesSeen')}</p>
      </Field.Form>
      <LinesOfOthers {...{ reader, cards, lines }} />
    </>
  )
}

const LinesOfOthers = ({ reader, cards, lines }: Pick<LinesProps, 'reader' | 'cards' | 'lines'>) => {
  const say = words(reader.language)
  const here = lines.filter(({ idea }) => cards.some(({ key }) => key === idea))
  const others = here.filter(({ person }) => person !== reader.id)
  const wrote = new Set(others.map(({ person }) => person)).size
  if (wrote === 0) return null
  const mine = here.some(({ person }) => person === reader.id)
  return (
    <Layout.Section title={say('linesOthers')} quiet>
      {mine ? <LineList {...{ reader, cards }} lines={others} /> : <p>{say('linesHidden', { n: wrote })}</p>}
    </Layout.Section>
  )
}

/** Lines with whose they are and to which card. */
export const LineList = ({ reader, cards, lines }: Pick<LinesProps, 'reader' | 'cards' | 'lines'>) => {
  const say = words(reader.language)
  const titleOf = (key: string) => cards.find((card) => card.key === key)?.title ?? say('ideaGone')
  return (
    <List.Rows>
      {lines.map((line) => (
        <List.Row
          title={line.person === reader.id ? say('yourLine') : line.name || say('someone')}
          note={say('lineTo', { title: titleOf(line.idea) })}
        >
          <Mark.Own>{line.words}</Mark.Own>
        </List.Row>
      ))}
    </List.Rows>
  )
}
