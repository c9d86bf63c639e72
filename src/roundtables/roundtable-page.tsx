import { AgreementSection } from '#agreements'
import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Button, Layout, Note } from '#ui'
import type { ComponentChildren, ComponentProps } from 'preact'
import { KeepingSection } from './keeping-section.tsx'
import { OwnLines } from './own-lines.tsx'
import type { Roundtable, Seat } from './roundtable.ts'
import { SeatsSection } from './seats-section.tsx'
import { SupervisorNotice } from './supervisor-notice.tsx'
import type { Turns } from './turn.ts'
import { words } from './words.ts'

export interface RoundtableProps {
  reader: Reader
  table: Roundtable
  seats: Seat[]
  turns: Turns | undefined
  /** How what they agreed on stands. */
  agreement: ComponentProps<typeof AgreementSection>['state']
  /** What other modules keep of this room. */
  further: ComponentChildren
}

/** A roundtable: who sits at it, what is ahead, what it agreed on and holds leadership to be. */
export const RoundtablePage = (props: RoundtableProps) => {
  const { reader, table, agreement, further } = props
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        title={table.name}
        lead={table.purpose}
        over={table.home ? say('overHome', { home: table.home }) : say('over')}
        back={{ href: '/roundtables', label: say('title') }}
        action={
          !table.pausedAt && (
            <Button href={`/meetings/new?circle=${table.id}`} icon="plus">
              {say('planMeeting')}
            </Button>
          )
        }
      />
      <SupervisorNotice {...{ reader }} supervisors={table.supervisors} />
      <Paused {...{ reader, table }} />
      <Layout.Columns
        side={
          <>
            <SeatsSection {...props} />
            <AgreementSection {...{ reader }} circle={table.id} state={agreement} proposes={table.hosts} />
            <Definition {...{ reader, table }} />
            <KeepingSection {...{ reader, table }} />
          </>
        }
      >
        {further}
      </Layout.Columns>
    </>
  )
}

const Paused = ({ reader, table }: { reader: Reader; table: Roundtable }) => {
  const say = words(reader.language)
  if (!table.pausedAt) return null
  return (
    <Note.Notice
      kind="due"
      action={
        table.hosts && (
          <form method="post" action={`/roundtables/${table.id}/pause/ending`}>
            <Button>{say('resume')}</Button>
          </form>
        )
      }
    >
      {say('pausedSince', { day: sayInstant(table.pausedAt, 'day', reader) })}
    </Note.Notice>
  )
}

const Definition = ({ reader, table }: { reader: Reader; table: Roundtable }) => {
  const say = words(reader.language)
  const at = `/roundtables/${table.id}/definition`
  return (
    <Layout.Section title={say('definitionTitle')}>
      {table.wording ? <OwnLines text={table.wording.definition} /> : <p>{say('noDefinition')}</p>}
      <Layout.Actions>
        <Button kind="plain" href={table.wording ? at : `${at}/cards`}>
          {say(table.wording ? 'toDefinition' : 'beginDefinition')}
        </Button>
      </Layout.Actions>
    </Layout.Section>
  )
}
