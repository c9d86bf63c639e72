import type { Reader } from '#people'
import { Layout, List } from '#ui'
import type { Remark } from './remark.ts'
import { sayRemark } from './say-remark.ts'
import { words } from './words.ts'

const most = 100

/** Remarks as sentences, each with its row and field. `all`: how many there are, if more than are given. */
export const RemarkList = ({ reader, remarks, all }: { reader: Reader; remarks: Remark[]; all?: number }) => {
  const hidden = (all ?? remarks.length) - Math.min(most, remarks.length)
  return (
    <>
      <List.Rows>
        {remarks.slice(0, most).map((remark) => (
          <List.Row title={sayRemark(reader.language, remark)} />
        ))}
      </List.Rows>
      {hidden > 0 && <p class="note">{words(reader.language)('moreOfThem', { n: hidden })}</p>}
    </>
  )
}

/** What keeps something from being imported; nothing where nothing does. */
export const InTheWay = ({ reader, refusals }: { reader: Reader; refusals: Remark[] }) =>
  refusals.length > 0 ? (
    <Layout.Section title={words(reader.language)('complaints', { n: refusals.length })}>
      <RemarkList {...{ reader, remarks: refusals }} />
    </Layout.Section>
  ) : null
