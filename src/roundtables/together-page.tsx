import { baseIn, textOf, type Complaints } from '#forms'
import type { BothSaid } from '#drafts'
import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import type { IdeaCard } from './cards-page.tsx'
import { DefinitionPath } from './definition-path.tsx'
import { definitionParts, type Line, type Step } from './definition.ts'
import { LineList } from './lines-page.tsx'
import type { Roundtable } from './roundtable.ts'
import { RoomHead } from './room-head.tsx'
import { sentencesOf, words } from './words.ts'

interface TogetherProps {
  reader: Reader
  table: Roundtable
  cards: readonly IdeaCard[]
  lines: readonly Line[]
  done: readonly Step[]
  answers: Record<string, unknown>
  complaints?: Complaints
  /** Another member kept other words meanwhile; both are shown. */
  both?: BothSaid
}

/** The group writes together what leadership is to it; the lines of all stand below. */
export const TogetherPage = (props: TogetherProps) => {
  const { reader, table, cards, lines, done, answers, complaints, both } = props
  const say = words(reader.language)
  const errors = { ...sentencesOf(say, complaints), ...both?.errors }
  return (
    <>
      <RoomHead {...{ reader, table }} title={say('step.together')} lead={say('togetherLead')} />
      <DefinitionPath {...{ reader, done }} circle={table.id} here="together" />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form
        action={`/roundtables/${table.id}/definition/together`}
        keep={`definition-${table.id}`}
        base={baseIn(definitionParts, answers)}
      >
        {definitionParts.map((part) => (
          <Field.Area
            name={part}
            rows={4}
            label={say(`part.${part}`)}
            hint={say(`hint.${part}`)}
            value={textOf(answers[part])}
            error={errors[part]}
            beside={both?.beside[part]}
          />
        ))}
        <Layout.Actions>
          <Button icon="check">{say('keepDefinition')}</Button>
        </Layout.Actions>
        <p class="note">{say('definitionSeen')}</p>
      </Field.Form>
      {lines.length > 0 && (
        <Layout.Section title={say('linesOfAll')}>
          <LineList {...{ reader, cards, lines }} />
        </Layout.Section>
      )}
    </>
  )
}
