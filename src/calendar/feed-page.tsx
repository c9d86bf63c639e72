import type { Reader } from '#people'
import { Button, Card, Field, Layout, List, Note } from '#ui'
import type { Feed } from './feed.ts'
import { words } from './words.ts'

interface FeedProps {
  reader: Reader
  feed?: Feed
  /** The whole address, where the feed is on. */
  address?: string
  /** Does LPS listen to this computer alone? */
  local: boolean
  /** What just happened. */
  told?: 'on' | 'renewed' | 'named'
}

/** A person's private calendar address: turning it on and off, a new one, and what it shows. */
export const FeedPage = (props: FeedProps) => {
  const { reader, feed, address, told } = props
  const say = words(reader.language)
  return (
    <>
      <Layout.Head title={say('title')} lead={say('lead')} back={{ href: '/me', label: say('me') }} />
      {told && address && <Note.Notice>{say(told)}</Note.Notice>}
      {!feed && <NoFeed reader={reader} />}
      {feed?.off && <Off reader={reader} />}
      {feed && address && <On {...props} feed={feed} address={address} />}
      <Layout.Section title={say('letters')}>
        <p>{say('lettersLead')}</p>
        <Layout.Actions>
          <Button kind="quiet" href="/me/notices">
            {say('lettersWay')}
          </Button>
        </Layout.Actions>
      </Layout.Section>
    </>
  )
}

const NoFeed = ({ reader }: { reader: Reader }) => {
  const say = words(reader.language)
  return (
    <Card.Empty
      exampleTitle={say('exampleTitle')}
      example={
        <List.Rows>
          <List.Row title={say('example')} note={say('exampleNote')} />
        </List.Rows>
      }
      action={
        <form method="post" action="/calendar/on">
          <Button>{say('turnOn')}</Button>
        </form>
      }
    >
      <p>{say('empty')}</p>
    </Card.Empty>
  )
}

const Off = ({ reader }: { reader: Reader }) => {
  const say = words(reader.language)
  return (
    <Note.Notice
      kind="due"
      action={
        <form method="post" action="/calendar/on">
          <Button kind="quiet">{say('turnOnAgain')}</Button>
        </form>
      }
    >
      {say('off')}
    </Note.Notice>
  )
}

type OnProps = FeedProps & { feed: Feed; address: string }

const On = (props: OnProps) => {
  const { reader, address, local } = props
  const say = words(reader.language)
  return (
    <>
      <Field.Text
        name="address"
        type="url"
        label={say('address')}
        value={address}
        hint={say('addressHint')}
        readonly
      />
      {local && <p class="note">{say('localOnly')}</p>}
      <Layout.Actions>
        <Button href={address.replace(/^https?:/, 'webcal:')}>{say('open')}</Button>
      </Layout.Actions>
      <Layout.Details summary={say('how')}>
        <ul>
          {(['howGoogle', 'howApple', 'howOutlook'] as const).map((way) => (
            <li>{say(way)}</li>
          ))}
        </ul>
      </Layout.Details>
      <Shows {...props} />
      <Renew reader={reader} />
    </>
  )
}

const Shows = ({ reader, feed }: OnProps) => {
  const say = words(reader.language)
  const options = [
    { value: 'plain', label: say('plain') },
    { value: 'named', label: say('named.option') },
  ]
  return (
    <Field.Form action="/calendar/shows">
      <Field.Choices
        name="shows"
        label={say('shows')}
        hint={say('showsLead')}
        options={options}
        chosen={[feed.named ? 'named' : 'plain']}
      />
      <Layout.Actions>
        <Button kind="plain">{say('keep')}</Button>
      </Layout.Actions>
    </Field.Form>
  )
}

const Renew = ({ reader }: { reader: Reader }) => {
  const say = words(reader.language)
  return (
    <Layout.Section title={say('renewTitle')}>
      <p>{say('renewLead')}</p>
      <form method="post" action="/calendar/renewed">
        <Layout.Actions>
          <Button kind="plain">{say('renew')}</Button>
          <Button kind="quiet" formAction="/calendar/off">
            {say('turnOff')}
          </Button>
        </Layout.Actions>
      </form>
    </Layout.Section>
  )
}
