import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Button, Layout, List, Mark, Prose } from '#ui'
import { stateOf, type Access, type Candidate, type OpenItem } from './access.ts'
import { sayConfirmers, sayState, whatOf } from './say-access.ts'
import { words } from './words.ts'

interface AccessProps {
  reader: Reader
  access: Access
  /** What is open to the reader of this page; nothing for everybody else. */
  items?: OpenItem[]
  /** Who may confirm it, for whoever waits for that. */
  confirmers?: Candidate[]
}

/** One access: who asked, who reads, why, until when; what can be done; and for its reader, what is open. */
export const AccessPage = (props: AccessProps) => {
  const { reader, access, items } = props
  const say = words(reader.language)
  const own = access.ownerId === reader.id
  return (
    <>
      <Layout.Head
        title={say('accessTitle')}
        back={{ href: own ? '/me/break-glass' : '/break-glass', label: say(own ? 'mineTitle' : 'title') }}
        lead={sayState(access, reader)}
      />
      {items && <Open {...{ reader, access, items }} />}
      <Layout.Section title={say('reason')}>
        <Mark.Own>{access.reason}</Mark.Own>
      </Layout.Section>
      <Layout.Section title={say('facts')}>
        <List.Facts facts={factsOf(props)} />
      </Layout.Section>
      {!own && <Deeds {...props} />}
    </>
  )
}

const Open = ({ reader, access, items }: AccessProps & { items: OpenItem[] }) => {
  const say = words(reader.language)
  const owner = access.owner ?? say('someone')
  return (
    <Layout.Section title={say('opened')}>
      <p class="note">{say(items.length ? 'openedNote' : 'nothing', { owner })}</p>
      {items.some(({ text }) => !text) && (
        <List.Rows>
          {items.map(
            ({ noun, id, title, text }) =>
              !text && (
                <List.Row
                  title={title || say(`noun.${noun}`)}
                  href={`/shared/${access.ownerId}/${noun}/${id}`}
                  note={say(`noun.${noun}`)}
                />
              ),
          )}
        </List.Rows>
      )}
      {items.map(({ noun, text }) =>
        text ? (
          <Layout.Section title={say(`title.${noun}`)} quiet>
            {text.map((one) => (
              <Prose markdown={one} />
            ))}
          </Layout.Section>
        ) : null,
      )}
    </Layout.Section>
  )
}

const Deeds = ({ reader, access, confirmers = [] }: AccessProps) => {
  const say = words(reader.language)
  const state = stateOf(access, reader.now)
  const mine = [access.askedById, access.readerId].includes(reader.id)
  const named = { reader: access.reader ?? say('someone'), owner: access.owner ?? say('someone') }
  if (state !== 'asked' && state !== 'open') return null
  if (state === 'open')
    return (
      <Layout.Section title={say('next')}>
        <Post to={`/break-glass/${access.id}/ending`} label={say('end')} />
      </Layout.Section>
    )
  return (
    <Layout.Section title={say('next')}>
      <p class="note">{say(mine ? 'notYours' : 'confirmNote', named)}</p>
      {mine && <p>{sayConfirmers(confirmers, reader)}</p>}
      <Layout.Actions>
        {!mine && <Post to={`/break-glass/${access.id}/confirmation`} label={say('confirm')} main />}
        <Post
          to={`/break-glass/${access.id}/declining`}
          label={say(access.askedById === reader.id ? 'takeBack' : 'decline')}
        />
      </Layout.Actions>
    </Layout.Section>
  )
}

const Post = ({ to, label, main }: { to: string; label: string; main?: boolean }) => (
  <form method="post" action={to}>
    <Button kind={main ? 'primary' : 'plain'}>{label}</Button>
  </form>
)

function factsOf({ reader, access }: AccessProps): [string, string][] {
  const say = words(reader.language)
  const moment = (at: Date) => sayInstant(at, 'moment', reader)
  const by = (name: string | null, at: Date | null) =>
    at && say('askedOn', { name: name ?? say('someone'), at: moment(at) })
  const { untilAt, days } = access
  const facts: [string, string | null][] = [
    [say('owner'), access.owner ?? say('someone')],
    [say('what'), whatOf(access, reader)],
    [say('reader'), access.reader ?? say('someone')],
    [say('askedBy'), by(access.askedBy, access.askedAt)],
    [say(untilAt ? 'confirmedBy' : 'declinedBy'), by(access.answeredBy, access.answeredAt)],
    [say('lasts'), untilAt ? say('lastsUntil', { until: moment(untilAt) }) : say('lastsDays', { n: days })],
    [say('endedBy'), by(access.endedBy, access.endedAt)],
  ]
  return facts.filter((fact): fact is [string, string] => Boolean(fact[1]))
}
