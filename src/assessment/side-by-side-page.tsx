import { Layout, List } from '#ui'
import { nameOfVersion } from '#standards'
import { branchesOf, isLong } from './branch.ts'
import { sideBySide, type Rated } from './change.ts'
import { sayLevel } from './say-rating.ts'
import type { SummaryProps } from './summary-props.ts'
import { sayWhen } from './summary-parts.tsx'
import { Parts } from './whole-list.tsx'
import type { ViewedRating } from './view.ts'
import { words } from './words.ts'

type SideBySideProps = Pick<SummaryProps, 'reader' | 'of' | 'ratings' | 'looks' | 'part' | 'address'>

/** Several looks at the same things beside each other, in words. */
export const SideBySidePage = ({ reader, of, looks, part, address, ...all }: SideBySideProps) => {
  const { language } = reader
  const say = words(language)
  const branch = branchesOf(all.ratings).find(({ id }) => id === part)
  const ratings = branch?.ratings ?? all.ratings
  const rows = sideBySide(
    looks.map((look) => look.ratings),
    ratings,
  )
  const sayCell = (one: ViewedRating, cell: Rated | undefined) =>
    cell ? sayLevel(cell, one.scale, language) : say('notAsked')
  return (
    <>
      <Layout.Head
        title={branch?.name ?? say('sideBySide')}
        over={nameOfVersion(of)}
        back={{ href: part ? address : `/assessments/${of.id}`, label: say('backToSummary') }}
        lead={say('sideBySideLead')}
      />
      {isLong(ratings) && !part ? (
        <Parts {...{ reader, ratings, address }} />
      ) : (
        <List.Comparison
          caption={say('sideBySide')}
          over={say('whatLine')}
          columns={looks.map((look) => capital(sayWhen(look, looks.at(-1)!, language)))}
          rows={rows.map(({ one, cells }) => ({
            head: one.name,
            note: one.branch ?? '',
            cells: cells.map((cell) => sayCell(one, cell)),
          }))}
        />
      )}
    </>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
