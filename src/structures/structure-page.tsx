import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Button, Layout, List, Mark, Prose } from '#ui'
import type { ComponentChildren } from 'preact'
import { FlowWords } from './flow-words.tsx'
import { isSaid, type Flow } from './flow.ts'
import type { Structure } from './structure.ts'
import type { GoalTalked } from './talks.store.ts'
import { words } from './words.ts'

interface StructureProps {
  reader: Reader
  structure: Structure
  goals: GoalTalked[]
  next?: { id: string; startsAt: Date }
  notes: { id: string; title: string; changedAt: Date }[]
  /** What is agreed on with this group, and with all of them. */
  flow?: Flow
  everywhere?: Flow
}

/** One group, as its leader sees it. */
export const StructurePage = (props: StructureProps) => {
  const { reader, structure } = props
  const { id, kind, name, aside } = structure
  const say = words(reader.language)
  const said = say(`kind.${kind}`)
  return (
    <>
      <Layout.Head
        title={name}
        over={name === said ? undefined : said}
        lead={<Mark.WhoSees words={say('onlyYouShort')} who="one" />}
        back={{ href: '/structures', label: say('title') }}
        action={
          <Button href={`/structures/${id}/edit`} icon="pencil">
            {say('change')}
          </Button>
        }
      />
      <Layout.Columns
        side={
          <>
            <Handed {...props} />
            <FlowSection {...props} />
            <form method="post" action={`/structures/${id}/${aside ? 'aside/ending' : 'aside'}`}>
              <Button kind="quiet">{say(aside ? 'takeUp' : 'putAside')}</Button>
            </form>
          </>
        }
      >
        <Meetings {...props} />
        <Talked {...props} />
        <Thoughts {...{ reader, structure }} />
      </Layout.Columns>
    </>
  )
}

const Meetings = ({ reader, structure, next }: StructureProps) => {
  const say = words(reader.language)
  const facts: [string, ComponentChildren][] = [
    [say('role'), structure.role && <span dir="auto">{structure.role}</span>],
    [say('rhythm'), structure.rhythm && <span dir="auto">{structure.rhythm}</span>],
    [say('nextMeeting'), next && <NextMeeting {...{ reader, next }} />],
  ]
  return (
    <>
      <List.Facts facts={facts.filter(([, said]) => said)} />
      {!structure.aside && (
        <p>
          <Button kind="quiet" href={`/meetings/new?structure=${structure.id}`}>
            {say('planMeeting')}
          </Button>
        </p>
      )}
    </>
  )
}

const NextMeeting = ({ reader, next }: { reader: Reader; next: NonNullable<StructureProps['next']> }) => (
  <a href={`/meetings/${reader.id}/${next.id}`}>{sayInstant(next.startsAt, 'moment', reader)}</a>
)

const Talked = ({ reader, structure, goals }: StructureProps) => {
  const say = words(reader.language)
  const here = goals.filter((goal) => goal.structures.includes(structure.id))
  return (
    <Layout.Section title={say('talkedHere')}>
      {here.length === 0 ? (
        <p class="note">{say('talkedNone')}</p>
      ) : (
        <List.Rows>
          {here.map(({ id, statement }) => (
            <List.Row title={statement} href={`/goals/${id}`} />
          ))}
        </List.Rows>
      )}
    </Layout.Section>
  )
}

const Thoughts = ({ reader, structure }: Pick<StructureProps, 'reader' | 'structure'>) => (
  <>
    {(['decides', 'missing', 'notes'] as const)
      .filter((part) => structure[part])
      .map((part) => (
        <Layout.Section title={words(reader.language)(part === 'notes' ? 'toMyself' : part)}>
          <Prose markdown={structure[part]} />
        </Layout.Section>
      ))}
  </>
)

const FlowSection = ({ reader, structure, flow, everywhere }: StructureProps) => {
  const say = words(reader.language)
  const own = flow && isSaid(flow) ? flow : undefined
  return (
    <Layout.Section
      title={say('flow')}
      aside={<a href={`/structures/${structure.id}/flow`}>{say(own ? 'changeFlow' : 'ownFlow')}</a>}
    >
      {own ? (
        <FlowWords {...{ reader }} flow={own} />
      ) : (
        <p>
          <Button kind="quiet" href="/structures/flow">
            {say(everywhere && isSaid(everywhere) ? 'asEverywhere' : 'noFlow')}
          </Button>
        </p>
      )}
    </Layout.Section>
  )
}

const Handed = ({ reader, structure, notes }: StructureProps) => {
  const say = words(reader.language)
  return (
    <Layout.Section
      title={say('notes')}
      aside={<a href={`/structures/notes/new?for=${structure.id}`}>{say('writeNote')}</a>}
    >
      {notes.length === 0 ? (
        <p class="note">{say('notesNone')}</p>
      ) : (
        <List.Rows>
          {notes.map(({ id, title, changedAt }) => (
            <List.Row
              {...{ title }}
              href={`/structures/notes/${id}`}
              note={sayInstant(changedAt, 'day', reader)}
            />
          ))}
        </List.Rows>
      )}
    </Layout.Section>
  )
}
