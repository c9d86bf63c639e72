import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Button, Card, Layout, List, Mark } from '#ui'
import { DefinitionPath } from './definition-path.tsx'
import { definitionParts, type Wording, type Step } from './definition.ts'
import type { Roundtable } from './roundtable.ts'
import { OwnLines } from './own-lines.tsx'
import { RoomHead } from './room-head.tsx'
import { words } from './words.ts'

interface DefinitionProps {
  reader: Reader
  table: Roundtable
  /** The last wording first; two are enough. */
  wordings: readonly Wording[]
  done: readonly Step[]
}

/** What leadership is to a group, in its own words, and how they came to be. */
export const DefinitionPage = ({ reader, table, wordings, done }: DefinitionProps) => {
  const say = words(reader.language)
  const [wording, before] = wordings
  const at = `/roundtables/${table.id}/definition`
  return (
    <>
      <RoomHead
        {...{ reader, table }}
        title={say('definitionTitle')}
        lead={say('definitionLead')}
        action={
          wording && (
            <Button kind="plain" href={`${at}/together`}>
              {say('changeDefinition')}
            </Button>
          )
        }
      />
      <DefinitionPath {...{ reader, done }} circle={table.id} here="kept" />
      {!wording && <Nothing {...{ reader, at }} />}
      {wording && <WordingText {...{ reader, wording }} />}
      {wording && (
        <Layout.Section title={say('also')} quiet>
          <List.Rows>
            <List.Row title={say('print')} href={`${at}/print`} note={say('printNote')} />
            {before && (
              <List.Row title={say('versions')} href={`${at}/versions`} note={say('versionsNote')} />
            )}
          </List.Rows>
        </Layout.Section>
      )}
    </>
  )
}

/** A wording as it reads, and who kept it when. */
export const WordingText = ({ reader, wording }: { reader: Reader; wording: Wording }) => {
  const say = words(reader.language)
  const kept = { name: wording.by || say('someone'), day: sayInstant(wording.at, 'day', reader) }
  return (
    <>
      {definitionParts
        .filter((part) => wording[part])
        .map((part) => (
          <Layout.Section title={say(`part.${part}`)}>
            <OwnLines text={wording[part]} />
          </Layout.Section>
        ))}
      <p class="note">{say('keptBy', kept)}</p>
    </>
  )
}

const Nothing = ({ reader, at }: { reader: Reader; at: string }) => {
  const say = words(reader.language)
  return (
    <Card.Empty
      exampleTitle={say('example')}
      example={<Mark.Own from={say('exampleFrom')}>{say('exampleDefinition')}</Mark.Own>}
      action={<Button href={`${at}/cards`}>{say('beginDefinition')}</Button>}
    >
      <p>{say('noDefinition')}</p>
    </Card.Empty>
  )
}
