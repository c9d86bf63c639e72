import { Button, Layout, List, Mark } from '#ui'
import { hasMoved, sideBySide } from './change.ts'
import { sayLevel } from './say-rating.ts'
import type { SummaryProps } from './summary-props.ts'
import { endsOf } from './summary.ts'
import type { Look } from './look.ts'
import type { ViewedRating } from './view.ts'
import { words } from './words.ts'

/** How many things one of the first sections names; the rest stands in the list of all. */
const few = 6

/** The first few of several, and how many more there are. */
interface Few {
  some: ViewedRating[]
  more: number
}

/** What the first sections name: the two ends, and what cannot be told yet. */
export function firstOf(ratings: readonly ViewedRating[]) {
  const { strongest, room } = endsOf(ratings)
  const lacking = ratings.filter(({ enough }) => !enough)
  return { strongest: fewOf(strongest), room: fewOf(room), lacking: fewOf(lacking) }
}

const fewOf = (all: ViewedRating[]): Few => ({ some: all.slice(0, few), more: Math.max(0, all.length - few) })

type FirstProps = SummaryProps & ReturnType<typeof firstOf>

/** Where somebody sees themselves strongest, and where the most room; a goal begins there in one tap. */
export const Ends = (props: FirstProps) => {
  const say = words(props.reader.language)
  return (
    <>
      <Part {...props} title={say('strongest')} those={props.strongest} />
      <Part {...props} title={say('room')} those={props.room} goals />
    </>
  )
}

/** What cannot be told yet is a question of its own, not a low level. */
export const Lacking = (props: FirstProps) => {
  const say = words(props.reader.language)
  return <Part {...props} title={say('lacking')} lead={say('lackingLead')} those={props.lacking} />
}

type PartProps = SummaryProps & { title: string; lead?: string; those: Few; goals?: boolean }

const Part = ({ reader, of, own, title, lead, those, goals }: PartProps) => {
  const say = words(reader.language)
  if (those.some.length === 0) return null
  return (
    <Layout.Section {...{ title }}>
      {lead && <p class="note">{lead}</p>}
      <List.Rows>
        {those.some.map((one) => (
          <List.Row
            title={one.name}
            note={[one.enough && one.said, one.grounds].filter(Boolean).join(' · ')}
            aside={own && goals && <GoalFrom {...{ one }} assessment={of.id} language={reader.language} />}
          >
            {one.note && <Mark.Own>{one.note}</Mark.Own>}
          </List.Row>
        ))}
      </List.Rows>
      {those.more > 0 && <p class="note">{say('more', { n: those.more })}</p>}
    </Layout.Section>
  )
}

type GoalFromProps = { one: ViewedRating; assessment: string; language: string }

// The address carries ids alone: no word of an assessment stands in one.
const GoalFrom = ({ one, assessment, language }: GoalFromProps) => {
  const say = words(language)
  return (
    <Button
      kind="quiet"
      href={`/goals/new?from=assessment:${assessment}:${one.item}`}
      label={say('beginGoalNamed', { name: one.name })}
    >
      {say('beginGoal')}
    </Button>
  )
}

/** What got another level than the time before, said with both words; the whole comparison has a page of its own. */
export const Moved = ({ reader, of, ratings, looks }: SummaryProps) => {
  const say = words(reader.language)
  const rows = sideBySide(
    looks.map((look) => look.ratings),
    ratings,
  )
  const moved = rows.filter(hasMoved)
  return (
    <Layout.Section
      title={say('moved')}
      aside={<a href={`/assessments/${of.id}/side-by-side`}>{say('sideBySide')}</a>}
    >
      <List.Rows>
        {moved.slice(0, few).map(({ one, cells }) => (
          <List.Row title={one.name} note={sayMove(one, cells, looks, reader.language)} />
        ))}
      </List.Rows>
      {moved.length > few && <p class="note">{say('more', { n: moved.length - few })}</p>}
      {moved.length === 0 && <p class="note">{say('unmoved')}</p>}
    </Layout.Section>
  )
}

function sayMove(
  one: ViewedRating,
  cells: ({ level: number | null; enough: boolean } | undefined)[],
  looks: Look[],
  language: string,
) {
  const at = cells.findLastIndex((cell, n) => n < cells.length - 1 && cell?.level != null)
  const before = cells[at]
  return words(language)('movedFrom', {
    before: before ? sayLevel(before, one.scale, language) : '',
    when: sayWhen(looks[at]!, looks.at(-1)!, language),
    now: one.said,
  })
}

/** When a look was taken: "at the start", with its year where it is another one. */
export const sayWhen = ({ moment, year }: Look, last: Look, language: string) => {
  const say = words(language)
  const when = say(`when.${moment}`)
  return year === last.year ? when : say('whenYear', { moment: when, year })
}
