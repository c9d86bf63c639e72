import type { Reader } from '#people'
import { Button, Card, Layout, List, Note } from '#ui'
import { MapSection } from './map-section.tsx'
import { StarterForm } from './starter-form.tsx'
import type { Starter } from './starters.ts'
import type { Structure } from './structure.ts'
import type { GoalTalked } from './talks.store.ts'
import { words } from './words.ts'

interface StructuresProps {
  reader: Reader
  structures: Structure[]
  goals: GoalTalked[]
  starters: Starter[]
  /** As many are in sight as somebody can keep there. */
  full?: boolean
}

/** The groups a leader works with, and which goal is talked about where. */
export const StructuresPage = ({ reader, structures, goals, starters, full }: StructuresProps) => {
  const say = words(reader.language)
  const here = structures.filter(({ aside }) => !aside)
  const away = structures.filter(({ aside }) => aside)
  return (
    <>
      <Layout.Head
        title={say('title')}
        lead={say('lead')}
        back={{ href: '/cycle/structures', label: say('backToPhase') }}
        action={
          here.length > 0 && (
            <Button href="/structures/new" icon="plus">
              {say('add')}
            </Button>
          )
        }
      />
      {full && (
        <Note.Notice kind="due" icon="attention">
          {say('wrong.many')}
        </Note.Notice>
      )}
      {here.length === 0 ? (
        <Nothing {...{ reader, starters }} />
      ) : (
        <>
          <Groups {...{ reader, structures: here, goals }} />
          <MapSection {...{ reader, structures: here, goals }} />
        </>
      )}
      <Beside reader={reader} />
      {away.length > 0 && <Away {...{ reader, away }} />}
      <p class="note">{say('onlyYou')}</p>
    </>
  )
}

const Nothing = ({ reader, starters }: Pick<StructuresProps, 'reader' | 'starters'>) => {
  const say = words(reader.language)
  return (
    <>
      <Card.Empty>
        <p>{say('empty')}</p>
      </Card.Empty>
      <StarterForm {...{ reader, starters }} />
    </>
  )
}

const Groups = ({ reader, structures, goals }: Pick<StructuresProps, 'reader' | 'structures' | 'goals'>) => {
  const say = words(reader.language)
  return (
    <List.Rows>
      {structures.map(({ id, kind, name, role, rhythm }) => {
        const n = goals.filter((goal) => goal.structures.includes(id)).length
        const about = [
          name !== say(`kind.${kind}`) && say(`kind.${kind}`),
          role,
          rhythm,
          n > 0 && say('talksAbout', { n }),
        ]
        return <List.Row title={name} href={`/structures/${id}`} note={about.filter(Boolean).join(' · ')} />
      })}
    </List.Rows>
  )
}

const Beside = ({ reader }: { reader: Reader }) => {
  const say = words(reader.language)
  return (
    <Layout.Section title={say('information')}>
      <List.Rows>
        <List.Row title={say('flow')} href="/structures/flow" note={say('flowNote')} />
        <List.Row title={say('notes')} href="/structures/notes" note={say('notesNote')} />
      </List.Rows>
    </Layout.Section>
  )
}

const Away = ({ reader, away }: { reader: Reader; away: Structure[] }) => (
  <Layout.Details summary={words(reader.language)('asideTitle', { n: away.length })}>
    <List.Rows>
      {away.map(({ id, kind, name }) => (
        <List.Row title={name} href={`/structures/${id}`} note={words(reader.language)(`kind.${kind}`)} />
      ))}
    </List.Rows>
  </Layout.Details>
)
