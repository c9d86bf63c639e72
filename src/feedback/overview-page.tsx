import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Button, Card, Layout, List, Mark } from '#ui'
import { FeedbackRow } from './feedback-row.tsx'
import { nameOf, titleOf, type NamedItem } from './name-items.ts'
import type { AskedOf, Overview, SaidTo } from './overview.store.ts'
import { words } from './words.ts'

interface OverviewProps extends Overview {
  reader: Reader
  named: NamedItem[]
}

/** What others said to what one shows them, what one is asked, and what one said oneself. */
export const OverviewPage = (props: OverviewProps) => {
  const { reader, given, asked } = props
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        title={say('title')}
        lead={say('lead')}
        back={{ href: '/people', label: say('backToPeople') }}
      />
      {asked.length > 0 && <Asked {...props} />}
      <Received {...props} />
      <Layout.Section title={say('given')}>
        {given.length > 0 ? <SaidList {...props} list={given} /> : <p>{say('givenNone')}</p>}
        <p class="note">
          <a href="/me/words">{say('myWords')}</a>
        </p>
      </Layout.Section>
    </>
  )
}

const Received = (props: OverviewProps) => {
  const { reader, received } = props
  const say = words(reader.language)
  const [open, settled] = [received.filter(({ mark }) => !mark), received.filter(({ mark }) => mark)]
  return (
    <Layout.Section title={say('received')}>
      {open.length > 0 && <SaidList {...props} list={open} />}
      {open.length === 0 && settled.length > 0 && <p class="note">{say('allMarked')}</p>}
      {received.length === 0 && (
        <Card.Empty
          action={
            <Button kind="plain" href="/portfolio">
              {say('noneDo')}
            </Button>
          }
          exampleTitle={say('example')}
          example={<Mark.Own from={say('exampleFrom')}>{say('exampleWords')}</Mark.Own>}
        >
          <p>{say('none')}</p>
        </Card.Empty>
      )}
      {settled.length > 0 && (
        <Layout.Details summary={say('settled', { n: settled.length })}>
          <SaidList {...props} list={settled} />
        </Layout.Details>
      )}
    </Layout.Section>
  )
}

const Asked = ({ reader, asked, named }: OverviewProps) => {
  const say = words(reader.language)
  return (
    <Layout.Section id="asked" title={say('asked')}>
      <List.Rows>
        {asked.map((one) => (
          <AskedRow {...{ reader, one }} item={nameOf(named, one.subject)} />
        ))}
      </List.Rows>
    </Layout.Section>
  )
}

const AskedRow = ({ reader, one, item }: { reader: Reader; one: AskedOf; item?: NamedItem }) => {
  const say = words(reader.language)
  return (
    <List.Row
      title={item ? titleOf(item, reader) : say('closed')}
      href={item && `${item.href}#feedback`}
      note={say('askedBy', {
        name: one.owner ?? say('left'),
        day: sayInstant(new Date(one.at), 'day', reader),
      })}
      aside={
        <form method="post" action={`/feedback/asked/${one.subject.space}/${one.id}/ending`}>
          <Button kind="quiet">{say('notNow')}</Button>
        </form>
      }
    >
      {one.question && <Mark.Own>{one.question}</Mark.Own>}
    </List.Row>
  )
}

const SaidList = ({ reader, list, named }: { reader: Reader; list: SaidTo[]; named: NamedItem[] }) => (
  <List.Rows>
    {list.map((said) => {
      const mine = said.authorId === reader.id
      return (
        <FeedbackRow
          {...{ reader, said }}
          owner={mine ? said.owner : undefined}
          back="/feedback"
          about={<About {...{ reader, said }} item={nameOf(named, said.subject)} />}
        />
      )
    })}
  </List.Rows>
)

const About = ({ reader, said, item }: { reader: Reader; said: SaidTo; item?: NamedItem }) => {
  const say = words(reader.language)
  const title = item ? <a href={`${item.href}#feedback`}>{titleOf(item, reader)}</a> : say('closed')
  return said.authorId === reader.id ? (
    <>
      {said.owner ?? say('left')} · {title}
    </>
  ) : (
    title
  )
}
