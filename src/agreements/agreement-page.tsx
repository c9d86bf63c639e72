import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Button, Layout, List, Note } from '#ui'
import { closing, type Agreement, type Table } from './agreement.ts'
import { AgreementText, EarlierVersions } from './agreement-text.tsx'
import { sayLead, shown } from './say-agreement.ts'
import { words } from './words.ts'

export interface AgreementProps {
  reader: Reader
  table: Table
  /** The latest first. */
  versions: Agreement[]
  /** Since when the reader's own things are open here. */
  since: Date[]
  /** Somebody pressed Accept on a version that was no longer the latest. */
  newer?: boolean
}

/** What a circle agreed on, what is proposed, and who has accepted it. */
export const AgreementPage = (props: AgreementProps) => {
  const { reader, table, newer } = props
  const say = words(reader.language)
  const { latest, holding, mine } = shown(props)
  return (
    <>
      <Layout.Head
        title={say('title')}
        over={table.name ?? say('with', { names: othersOf(props) })}
        back={backOf(props)}
        lead={sayLead(props)}
      />
      {newer && <Note.Notice kind="due">{say('newer')}</Note.Notice>}
      {latest && !mine && <Closing {...props} latest={latest} />}
      <Ways {...props} />
      {latest && (
        <Layout.Section title={say(latest.inForceAt ? 'inForce' : 'proposed')}>
          <AgreementText reader={reader} kind={table.kind} terms={latest} held />
          {latest.inForceAt && table.openDays !== latest.openDays && table.openDays !== null && (
            <p class="note">{say('openShorter', { days: table.openDays })}</p>
          )}
        </Layout.Section>
      )}
      {holding && (
        <Layout.Section title={say('inForce')}>
          <p class="note">{say('holdsMeanwhile')}</p>
          <AgreementText reader={reader} kind={table.kind} terms={holding} held />
        </Layout.Section>
      )}
      {latest && <Accepted {...props} latest={latest} />}
      <Earlier {...props} />
    </>
  )
}

const othersOf = ({ reader, table }: Pick<AgreementProps, 'reader' | 'table'>) =>
  table.members
    .filter(({ id }) => id !== reader.id)
    .map(({ name }) => name)
    .join(', ')

/** The page of the circle itself. */
export function backOf(props: Pick<AgreementProps, 'reader' | 'table'>) {
  const { reader, table } = props
  const say = words(reader.language)
  if (table.kind === 'roundtable') return { href: `/roundtables/${table.id}`, label: say('backRoundtable') }
  return { href: `/partners/${table.id}`, label: say('backPartner', { name: othersOf(props) || '…' }) }
}

/** What the reader's acceptance would close, before it happens. */
const Closing = ({ reader, since, latest }: AgreementProps & { latest: Agreement }) => {
  const say = words(reader.language)
  const n = closing(since, latest.openDays, reader.now)
  if (n === 0) return null
  return (
    <Note.Notice kind="due">
      {say('closesNow', { n })} {say('closesOthers')}
    </Note.Notice>
  )
}

const Ways = (props: AgreementProps) => {
  const { reader, table } = props
  const say = words(reader.language)
  const { latest, mine, own } = shown(props)
  const at = `/circles/${table.id}/agreement`
  if (!latest) return null
  return (
    <Layout.Actions>
      {!mine && (
        <form method="post" action={`${at}/${latest.id}/acceptance`}>
          <Button icon="check">{say('accept')}</Button>
        </form>
      )}
      {table.proposes && (
        <Button kind="plain" href={`${at}/new`} icon="pencil">
          {say('change')}
        </Button>
      )}
      {own && !latest.inForceAt && (
        <form method="post" action={`${at}/${latest.id}/ending`}>
          <Button kind="quiet">{say('takeBack')}</Button>
        </form>
      )}
    </Layout.Actions>
  )
}

const Accepted = ({ reader, table, latest }: AgreementProps & { latest: Agreement }) => {
  const say = words(reader.language)
  const on = new Map(latest.acceptedBy.map(({ id, at }) => [id, new Date(at)]))
  return (
    <Layout.Section title={say('accepted')}>
      <List.Facts
        facts={table.members.map(({ id, name }) => {
          const at = on.get(id)
          return [name, at ? say('acceptedOn', { day: sayInstant(at, 'full', reader) }) : say('acceptedNot')]
        })}
      />
    </Layout.Section>
  )
}

const Earlier = (props: AgreementProps) => {
  const { reader, table } = props
  const say = words(reader.language)
  const { earlier } = shown(props)
  if (earlier.length === 0) return null
  const versions = earlier.map((terms) => {
    const day = sayInstant(terms.inForceAt ?? terms.proposedAt, 'full', reader)
    return { said: say('earlierOne', { inForce: terms.inForceAt ? 'yes' : 'no', day }), terms }
  })
  return <EarlierVersions {...{ reader, versions }} kind={table.kind} title={say('earlier')} />
}
