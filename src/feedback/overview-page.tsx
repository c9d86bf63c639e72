import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Button, Card, Layout, List, Mark } from '#ui'
import { FeedbackRow } from './feedback-row.tsx'
import { markStates } from './feedback.ts'
import { nameOf, titleOf, type NamedItem } from './name-items.ts'
import type { AskedOf, Overview, SaidTo } from './overview.store.ts'
import { words } from './words.ts'

interface OverviewProps extends Overview {
  reader: Reader
  named: NamedItem[]
  /** What was marked just now: its fold is open, so that it does not vanish under the hand. */
  marked?: string
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
        <p>
          <Button kind="quiet" href="/me/words">
            {say('myWords')}
          </Button>
        </p>
      </Layout.Section>
    </>
  )
}

const Received = (props: OverviewProps) => {
  const { reader, received } = props
  const say = words(reader.language)
  const open = received.filter(({ mark }) => !mark)
  return (
    <Layout.Section id="feedback" title={say('received')}>
      {open.length > 0 && <SaidList {...props} list={open} />}
      {open.length === 0 && received.length > 0 && <p class="note">{say('allMarked')}</p>}
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
      <Marked {...props} />
    </Layout.Section>
  )
}

/** What is marked stays, folded under its mark, the latest first; there each is taken back. */
const Marked = (props: OverviewProps) => {
  const { reader, received, marked } = props
  return markStates.map((state) => {
    const list = received.filter(({ mark }) => mark?.state === state)
    if (list.length === 0) return null
    return (
      <Layout.Details
        summary={words(reader.language)(`settled.${state}`, { n: list.length })}
        open={marked === state}
      >
        <SaidList {...props} list={list} />
      </Layout.Details>
    )
  })
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
          <Layout.Actions>
            {item && (
              <Button kind="plain" href={`${item.href}#feedback`}>
                {say('answer')}
              </Button>
            )}
            <Button kind="quiet">{say('notNow')}</Button>
          </Layout.Actions>
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
