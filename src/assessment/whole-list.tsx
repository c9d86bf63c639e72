import type { Reader } from '#people'
import { Layout, List, Mark } from '#ui'
import { branchesOf, isLong, isParted, tallyOf } from './branch.ts'
import type { SummaryProps } from './summary-props.ts'
import type { ViewedRating } from './view.ts'
import { words } from './words.ts'

type WholeProps = Pick<SummaryProps, 'reader' | 'of' | 'ratings' | 'own' | 'part'> & {
  address: string
  /** Those whose notes stand above already. */
  quoted: ReadonlySet<ViewedRating>
}

/** Everything the assessment asks: in one list, under its parts, or, of a long one, the parts alone. */
export const WholeList = (props: WholeProps) => {
  const { reader, ratings, part, address } = props
  const say = words(reader.language)
  if (isLong(ratings) && !part) return <Parts {...{ reader, ratings, address }} />
  if (!isParted(ratings))
    return (
      <Layout.Section title={say('all')}>
        <Rows {...props} />
      </Layout.Section>
    )
  return (
    <>
      {branchesOf(ratings).map(({ name, ratings: some }) => (
        <Layout.Section title={name}>
          <Rows {...props} ratings={some} />
        </Layout.Section>
      ))}
    </>
  )
}

type PartsProps = { reader: Reader; ratings: ViewedRating[]; address: string }

/** The parts by name, with the words that were said in each; each is a page, and all together are one for paper. */
export const Parts = ({ reader, ratings, address }: PartsProps) => {
  const say = words(reader.language)
  return (
    <Layout.Section title={say('parts.all')} aside={<a href={`${address}?part=all`}>{say('parts.paper')}</a>}>
      <List.Rows>
        {branchesOf(ratings).map((branch) => (
          <List.Row
            title={branch.name}
            href={`${address}?part=${branch.id}`}
            note={tallyOf(branch.ratings)
              .map(({ said, n }) => `${said}: ${n}`)
              .join(' · ')}
          />
        ))}
      </List.Rows>
    </Layout.Section>
  )
}

const Rows = ({ of, ratings, own, quoted }: WholeProps) => (
  <List.Rows>
    {ratings.map((one) => (
      <List.Row
        title={one.name}
        href={own ? `/assessments/${of.id}/items/${one.id}` : undefined}
        note={one.grounds}
        aside={one.answered ? <strong>{one.said}</strong> : <span class="note">{one.said}</span>}
      >
        {one.note && !quoted.has(one) && <Mark.Own>{one.note}</Mark.Own>}
      </List.Row>
    ))}
  </List.Rows>
)
