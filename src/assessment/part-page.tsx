import { nameOfVersion } from '#standards'
import { Layout } from '#ui'
import { branchesOf } from './branch.ts'
import type { SummaryProps } from './summary-props.ts'
import { WholeList } from './whole-list.tsx'
import { words } from './words.ts'

/** One part of a long assessment, or all of it on one sheet. Nothing where it has no such part. */
export const PartPage = (props: SummaryProps & { part: string; address: string }) => {
  const { reader, of, ratings, part, address } = props
  const say = words(reader.language)
  const branch = branchesOf(ratings).find(({ id }) => id === part)
  return (
    <>
      <Layout.Head
        title={branch?.name ?? say('parts.all')}
        over={[nameOfVersion(of), say(`moment.${of.moment}`), of.year].filter(Boolean).join(' · ')}
        back={{ href: address, label: say('backToSummary') }}
      />
      <WholeList {...props} ratings={branch?.ratings ?? ratings} quoted={new Set()} />
    </>
  )
}
