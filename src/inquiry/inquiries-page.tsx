import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Button, Card, Layout, List, Mark } from '#ui'
import type { InquiryLine } from './inquiries.store.ts'
import { words } from './words.ts'

/** A leader's questions to data, the newest first. */
export const InquiriesPage = ({ reader, inquiries }: { reader: Reader; inquiries: InquiryLine[] }) => {
  const say = words(reader.language)
  const begin = <Button href="/inquiries/new">{say('begin')}</Button>
  const back = { href: '/cycle/focus', label: say('backToPhase') }
  return (
    <>
      <Layout.Head
        title={say('title')}
        lead={say('lead')}
        back={back}
        action={inquiries.length > 0 && begin}
      />
      {inquiries.length === 0 ? (
        <Card.Empty
          action={begin}
          exampleTitle={say('example')}
          example={<Mark.Own from={say('exampleFrom')}>{say('exampleQuestion')}</Mark.Own>}
        >
          <p>{say('empty')}</p>
        </Card.Empty>
      ) : (
        <Lines {...{ reader, inquiries }} />
      )}
    </>
  )
}

const Lines = ({ reader, inquiries }: { reader: Reader; inquiries: InquiryLine[] }) => {
  const say = words(reader.language)
  return (
    <List.Rows>
      {inquiries.map(({ id, title, lookedAt, kept, questions }) => (
        <List.Row
          title={title}
          href={`/inquiries/${id}`}
          note={[
            say('lookedOn', { day: sayInstant(new Date(lookedAt), 'day', reader) }),
            !kept && say('questionCount', { n: questions }),
          ]
            .filter(Boolean)
            .join(' · ')}
        >
          {kept && <Mark.Own>{kept}</Mark.Own>}
        </List.Row>
      ))}
    </List.Rows>
  )
}
