import { nameOfVersion } from '#standards'
import { Button, Layout, Mark } from '#ui'
import { Ends, firstOf, Lacking, Moved } from './summary-parts.tsx'
import { WholeList } from './whole-list.tsx'
import { coverageOf, questionOf } from './summary.ts'
import type { SummaryProps } from './summary-props.ts'
import { words } from './words.ts'

/** An assessment as a whole, in words: how far it has come, the two ends, what changed, and everything below. */
export const SummaryPage = (props: SummaryProps) => {
  const { reader, of, own, ratings, label, looks } = props
  const say = words(reader.language)
  const question = own && questionOf(ratings)
  const { all, answered, notEnough: n } = coverageOf(ratings)
  const first = firstOf(ratings)
  return (
    <>
      <Layout.Head
        title={`${say('title')}: ${say(`when.${of.moment}`)}`}
        over={[nameOfVersion(of), of.byMap && say('byMap'), of.year].filter(Boolean).join(' · ')}
        back={
          own
            ? { href: '/assessments', label: say('backToList') }
            : { href: '/people', label: say('backToPeople') }
        }
        lead={say(n > 0 ? 'coverageNotEnough' : 'coverage', { all, answered, n })}
      />
      <p>
        <Mark.WhoSees {...label} href={own ? `/sharing/assessment/${of.id}` : undefined} />
      </p>
      {of.fixed && <p class="note">{say(`fixed.${of.fixed}`)}</p>}
      {own && answered < all && !of.fixed && <Further {...props} />}
      {question && <Mark.Own asked>{say(`question.${question}`)}</Mark.Own>}
      <Ends {...props} {...first} />
      <Lacking {...props} {...first} />
      {looks.length > 1 && <Moved {...props} />}
      <WholeList {...props} quoted={new Set(Object.values(first).flatMap(({ some }) => some))} />
      {props.feedback}
    </>
  )
}

/** On to what is open; what was begun by mistake is taken away. */
const Further = ({ reader, of, ratings }: SummaryProps) => {
  const say = words(reader.language)
  const untouched = ratings.every(
    ({ answered, note, sources, entries }) => !answered && !note && sources.length + entries === 0,
  )
  return (
    <Layout.Actions>
      <Button href={`/assessments/${of.id}/next`}>{say('goOn')}</Button>
      {untouched && (
        <form method="post" action={`/assessments/${of.id}/ending`}>
          <Button kind="quiet">{say('remove')}</Button>
        </form>
      )}
    </Layout.Actions>
  )
}
