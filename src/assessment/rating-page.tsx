import { addressOfItem, nameOfItem } from '#frameworks'
import { textOf } from '#forms'
import { Button, Field, Layout, List, Mark } from '#ui'
import { EarlierAnswers } from './earlier-answers.tsx'
import { RatingFields } from './rating-fields.tsx'
import type { RatingPageProps } from './rating-props.ts'
import type { ItemRating } from './ratings.store.ts'
import { nameOfRated, sayGrounds, sayLevel } from './say-rating.ts'
import { sentencesOf, words } from './words.ts'

/** One thing at a time: its words, what the answer rests on, the answer, and on to the next. */
export const RatingPage = (props: RatingPageProps) => {
  const { reader, of, one, around, complaints } = props
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  return (
    <>
      <Layout.Head
        title={titleOf(one)}
        over={[say('of', { n: around.n, all: around.all }), of.title].join(' · ')}
        back={{ href: `/assessments/${of.id}`, label: say('backToSummary') }}
      />
      <Said {...{ reader, of, one }} />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      {of.fixed && !complaints ? (
        <Answered {...props} />
      ) : (
        <Field.Form action={`/assessments/${of.id}/items/${one.id}`} keep={`assessment-${one.id}`}>
          <RatingFields {...props} {...{ errors }} note={textOf(props.answers['note'])} />
          <Layout.Actions>
            <Button icon="check">{say(around.next ? 'keep' : 'keepLast')}</Button>
          </Layout.Actions>
          <p class="note">{say('onlyYours')}</p>
        </Field.Form>
      )}
      <EarlierAnswers {...props} />
      <Neighbors {...{ reader, of, around }} />
    </>
  )
}

const longestTitle = 90
const titleOf = (one: ItemRating) => {
  const name = nameOfRated(one)
  return name.length <= longestTitle ? name : [one.kind, one.code].filter(Boolean).join(' ') || name
}

type SaidProps = Pick<RatingPageProps, 'reader' | 'of' | 'one'>

/** The item in full, what stands right below it, and the way to its page. */
const Said = ({ reader, of, one }: SaidProps) => {
  const say = words(reader.language)
  const { mapLine, statement, below } = one
  const lang = of.language || undefined
  const toFramework = (
    <p>
      <Button kind="quiet" href={addressOfItem(of.space, of.version, one.item)}>
        {say('readInFramework')}
      </Button>
    </p>
  )
  return (
    <>
      {mapLine && (
        <p class="note" dir="auto" {...{ lang }}>
          {nameOfItem(one)}
        </p>
      )}
      {titleOf(one) !== nameOfItem({ ...one, label: '' }) && (
        <p class="own" dir="auto" {...{ lang }}>
          {mapLine?.outcome || statement}
        </p>
      )}
      {below.length === 0 && toFramework}
      {below.length > 0 && (
        <Layout.Details summary={say('belongs', { n: below.length })}>
          <List.Rows>
            {below.map((each) => (
              <List.Row title={[each.code, each.statement].filter(Boolean).join(' ')} />
            ))}
          </List.Rows>
          {toFramework}
        </Layout.Details>
      )}
    </>
  )
}

/** What was answered, where nothing more can be said. */
const Answered = ({ reader, of, one, steps }: RatingPageProps) => {
  const say = words(reader.language)
  return (
    <>
      {of.fixed && <p class="note">{say(`fixed.${of.fixed}`)}</p>}
      <Layout.Section title={sayLevel(one, steps, reader.language)}>
        <p class="note">{sayGrounds({ ...one, entries: one.entries.length }, reader.language)}</p>
        {one.note && <Mark.Own>{one.note}</Mark.Own>}
      </Layout.Section>
    </>
  )
}

const Neighbors = ({ reader, of, around }: Pick<RatingPageProps, 'reader' | 'of' | 'around'>) => {
  const say = words(reader.language)
  const to = (id: string | null, label: string) =>
    id ? { href: `/assessments/${of.id}/items/${id}`, label } : undefined
  return (
    <List.Pager
      label={say('neighbors')}
      here={say('coverage', { answered: around.answered, all: around.all })}
      newer={to(around.before, say('before'))}
      older={to(around.next, say('after'))}
    />
  )
}
