import { sayDay } from '#language'
import type { Reader } from '#people'
import { Button, Note } from '#ui'
import { laterUntil, type AnswerGiven } from './choice.ts'
import { words } from './words.ts'

/** What an answer to the card did, and the way to take it back. */
export const Answered = ({ reader, given }: { reader: Reader; given: AnswerGiven }) => {
  const say = words(reader.language)
  const name = say(`name.${given.rule}` as 'name.goal')
  const day = sayDay(laterUntil(reader.today), 'weekday', reader)
  return (
    <Note.Notice action={<TakeBack {...{ reader, given }} />}>
      <p>{say(`answered.${given.answer}`, { name, day })}</p>
      <p>
        {say('answeredWhere')} <a href="/coach">{say('answers')}</a>
      </p>
    </Note.Notice>
  )
}

const TakeBack = ({ reader, given }: { reader: Reader; given: AnswerGiven }) => (
  <form method="post" action="/coach/answers/ending">
    {Object.entries(given).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <Button kind="quiet">{words(reader.language)('answeredBack')}</Button>
  </form>
)
