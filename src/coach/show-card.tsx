import { sayDay } from '#language'
import type { Reader } from '#people'
import { Button, Card } from '#ui'
import type { CoachCard } from './card.ts'
import { answers } from './choice.ts'
import { words, type CardWord } from './words.ts'

interface CardProps {
  reader: Reader
  /** Nothing where the coach has nothing to ask. */
  card: CoachCard | undefined
}

const key = ({ rule, kind }: CoachCard) => (kind ? `${rule}.${kind}` : rule) as CardWord

/** The one card of the coach: a question, where it leads, and three quiet ways to answer it otherwise. */
export const ShowCard = ({ reader, card }: CardProps) => {
  const say = words(reader.language)
  if (!card)
    return (
      <Card.Coach
        over={say('over', { minutes: 1 })}
        actions={<Button href="/capture">{say('fine.do')}</Button>}
      >
        <p>{say('fine')}</p>
      </Card.Coach>
    )
  return (
    <Card.Coach
      over={say('over', { minutes: card.minutes })}
      actions={
        <>
          <Button href={card.href}>{say(`${key(card)}.do`)}</Button>
          <Ways {...{ reader, card }} />
        </>
      }
    >
      <p>{say(key(card), sayValues(card, reader))}</p>
    </Card.Coach>
  )
}

const Ways = ({ reader, card }: { reader: Reader; card: CoachCard }) => {
  const say = words(reader.language)
  return (
    <form class="ways" method="post" action="/coach/answers">
      <input type="hidden" name="rule" value={card.rule} />
      <input type="hidden" name="about" value={card.about} />
      {answers
        .filter((answer) => answer !== 'done' || !card.doneThere)
        .map((answer) => (
          <Button kind="quiet" name="answer" value={answer}>
            {say(`answer.${answer}`)}
          </Button>
        ))}
      <Button kind="quiet" href="/coach">
        {say('answers')}
      </Button>
    </form>
  )
}

// Long goals are cut to what calls them to mind; days are said as people say them.
function sayValues({ values = {} }: CoachCard, reader: Reader) {
  const said: Record<string, string | number> = { ...values }
  for (const name of ['goal', 'what']) if (typeof said[name] === 'string') said[name] = short(said[name])
  if (typeof said.day === 'string') said.day = sayDay(said.day, 'weekday', reader)
  return said
}

const short = (text: string) => (text.length <= 80 ? text : `${text.slice(0, 78).toWellFormed().trimEnd()}…`)
