import { addressOfItem, nameOfItem } from '#frameworks'
import type { Reader } from '#people'
import { Layout, List } from '#ui'
import type { GoalStandard } from './standards.store.ts'
import { words } from './words.ts'

/** The standards a goal is about, each with its framework. */
export const StandardList = ({ reader, standards }: { reader: Reader; standards: GoalStandard[] }) =>
  standards.length > 0 && (
    <Layout.Section title={words(reader.language)('standards')}>
      <List.Rows>
        {standards.map((one) => (
          <List.Row
            title={nameOfItem(one)}
            href={addressOfItem(one.space, one.version, one.item)}
            note={one.framework}
          />
        ))}
      </List.Rows>
    </Layout.Section>
  )
