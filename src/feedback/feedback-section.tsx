import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Button, Layout, List, Mark } from '#ui'
import { FeedbackForm } from './feedback-form.tsx'
import { FeedbackRow } from './feedback-row.tsx'
import type { FeedbackOn, OwnFeedback } from './feedback.store.ts'
import type { Feedback, Subject } from './feedback.ts'
import { words } from './words.ts'

interface SectionProps<On> {
  reader: Reader
  subject: Subject
  on: On
  /** The address of the page it stands on. */
  back: string
}

/** What was said to an own item, below the item itself: its owner reads, marks and asks. Nothing where nobody could say a word. */
export const OwnSection = ({ reader, subject, on, back }: SectionProps<OwnFeedback>) => {
  if (!on.open && on.said.length === 0 && on.askings.length === 0) return null
  return (
    <Layout.Section id="feedback" title={words(reader.language)('title')}>
      <Said {...{ reader, back }} said={on.said} />
      <Asking {...{ reader, subject, on }} />
    </Layout.Section>
  )
}

/** The same for whoever it is shared with, who says something. Nothing where nothing can be said and nothing was. */
export const FeedbackSection = ({ reader, subject, on, back }: SectionProps<FeedbackOn>) => {
  if (on.ways.length === 0 && on.said.length === 0) return null
  const say = words(reader.language)
  const owner = on.owner ?? say('left')
  const spoke = on.said.some(({ authorId }) => authorId === reader.id)
  const asked = on.askings.find(({ personId }) => personId === reader.id)
  return (
    <Layout.Section id="feedback" title={say('title')}>
      <Said {...{ reader, back, owner }} said={on.said} />
      {on.ways.length > 0 && <p class="note">{sayUntil(on.until, owner, reader)}</p>}
      {asked && <p>{say('askedYou', { name: owner })}</p>}
      {asked?.question && <Mark.Own from={owner}>{asked.question}</Mark.Own>}
      {on.ways.length > 0 && <Saying {...{ reader, subject, owner, on }} again={spoke && !asked} />}
    </Layout.Section>
  )
}

const Said = ({ said, ...row }: { reader: Reader; said: Feedback[]; back: string; owner?: string }) =>
  said.length > 0 ? (
    <List.Rows>
      {said.map((one) => (
        <FeedbackRow {...row} said={one} />
      ))}
    </List.Rows>
  ) : null

/** How long whoever it is shared with can read it. */
const sayUntil = (until: string | null, name: string, reader: Reader) =>
  until
    ? words(reader.language)('openUntil', { day: sayInstant(new Date(until), 'moment', reader) })
    : words(reader.language)('openLasting', { name })

/** The form; folded for whoever has said something already. */
const Saying = ({ again, ...form }: Parameters<typeof FeedbackForm>[0] & { again: boolean }) =>
  again ? (
    <Layout.Details summary={words(form.reader.language)('sayMore')}>
      <FeedbackForm {...form} />
    </Layout.Details>
  ) : (
    <FeedbackForm {...form} />
  )

/** Whom its owner asked, and asking more. */
const Asking = ({ reader, subject, on }: Omit<SectionProps<OwnFeedback>, 'back'>) => {
  const say = words(reader.language)
  return (
    <>
      {on.said.length === 0 && <p>{say('noneYet')}</p>}
      {on.askings.length > 0 && (
        <p class="note">
          {say('youAsked', { names: on.askings.map(({ person }) => person ?? say('left')).join(', ') })}
        </p>
      )}
      {on.open && (
        <Layout.Actions>
          <Button kind="plain" href={`/feedback/asking/${subject.noun}/${subject.id}`}>
            {say('ask')}
          </Button>
        </Layout.Actions>
      )}
    </>
  )
}
