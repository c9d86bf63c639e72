import { Button, Layout, List } from '#ui'
import { regret } from './course.ts'
import type { LiveCard, Noted } from './live.ts'
import { addressOf, type Room } from './room.ts'
import type { Sitting } from './sitting.ts'
import { sayMinutes } from './timer.ts'
import { words, type Words } from './words.ts'

/** What stays of a meeting that was run: promises and themes for all; cards with their author and whom they were said to. */
export const OverPage = ({ reader, sitting, live }: Room) => {
  const say = words(reader.language)
  const mine = live.cards.filter((card) => card.mine)
  const others = live.cards.filter((card) => !card.mine)
  return (
    <>
      <Layout.Head
        title={say('overTitle')}
        over={sitting.title}
        back={{ href: `/meetings/${sitting.space}/${sitting.meetingId}`, label: say('backToMeeting') }}
        lead={say('overLead')}
        action={
          <Button href={`/meetings/${sitting.space}/${sitting.meetingId}`}>{say('noteWhatStays')}</Button>
        }
      />
      <NotedSection title={say('promisesNoted')} noted={live.promises} say={say} />
      <NotedSection title={say('themesNoted')} noted={live.themes} say={say} />
      {others.length > 0 && <CardSection title={say('saidToYou')} cards={others} sitting={sitting} />}
      <CardSection title={say('yourCards')} cards={mine} empty={say('noCards')} sitting={sitting} />
      <TimeTaken {...{ sitting, say }} language={reader.language} />
      {reader.now.getTime() - sitting.course.movedAt <= regret && <TakeUpAgain {...{ sitting, say }} />}
    </>
  )
}

const NotedSection = ({ title, noted, say }: { title: string; noted: Noted[]; say: Words }) => (
  <Layout.Section title={title}>
    {noted.length ? (
      <List.Rows>
        {noted.map(({ words: what }) => (
          <List.Row title={what} />
        ))}
      </List.Rows>
    ) : (
      <p class="note">{say('nothingNoted')}</p>
    )}
  </Layout.Section>
)

interface CardSectionProps {
  title: string
  cards: LiveCard[]
  empty?: string
  sitting: Sitting
}

const CardSection = ({ title, cards, empty, sitting }: CardSectionProps) => (
  <Layout.Section title={title}>
    {cards.length ? (
      <List.Rows>
        {cards.map(({ words: text, says, step }) => (
          <List.Row title={text} note={`${says} · ${sitting.steps[step]?.title ?? ''}`} />
        ))}
      </List.Rows>
    ) : (
      <p class="note">{empty}</p>
    )}
  </Layout.Section>
)

const TimeTaken = ({ sitting, say, language }: { sitting: Sitting; say: Words; language: string }) => {
  const { steps, course } = sitting
  const took = (n: number) => sayMinutes(Math.round((course.spent[n] ?? 0) / 60_000), language)
  return (
    <Layout.Details summary={say('took')}>
      <List.Facts
        facts={steps.map(({ title, minutes }, n) => [
          title,
          course.leftOut.includes(n)
            ? say('isLeftOut')
            : say('tookLine', { minutes: took(n), planned: sayMinutes(minutes, language) }),
        ])}
      />
    </Layout.Details>
  )
}

const TakeUpAgain = ({ sitting, say }: { sitting: Sitting; say: Words }) => (
  <form action={`${addressOf(sitting)}/moves`} method="post">
    <input type="hidden" name="version" value={sitting.course.version} />
    <Layout.Actions>
      <Button kind="quiet" name="move" value="again">
        {say('again')}
      </Button>
      <span class="note">{say('againNote')}</span>
    </Layout.Actions>
  </form>
)
