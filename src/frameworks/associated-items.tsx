import type { Reader } from '#people'
import { Layout, List } from '#ui'
import { addressOfItem } from './address.ts'
import { associationKinds } from './association.ts'
import type { Front } from './front.ts'
import type { Associated } from './item-parts.ts'
import { words } from './words.ts'

interface AssociatedProps {
  reader: Reader
  front: Front
  associated: Associated[]
}

/** What an item goes together with, and how. */
export const AssociatedItems = ({ reader, front, associated }: AssociatedProps) => {
  const say = words(reader.language)
  if (associated.length === 0) return null
  return (
    <Layout.Section title={say('associated')}>
      <List.Rows>
        {associated.map((one) => (
          <List.Row
            title={[one.code, one.label || one.statement || say('elsewhere')].filter(Boolean).join(' ')}
            href={one.id ? addressOfItem(front.space, front.id, one.id) : undefined}
            note={[sayKind(one, reader.language), one.notes].filter(Boolean).join(' · ')}
          />
        ))}
      </List.Rows>
    </Layout.Section>
  )
}

const kinds = associationKinds.filter((kind) => kind !== 'isChildOf')

/** How they are joined, read from the item; what others made up is said as they wrote it. */
function sayKind({ kind, outward }: Associated, language: string) {
  const known = kinds.find((one) => one === kind)
  return known ? words(language)(`joined.${known}${outward ? '' : '.back'}`) : kind.replace(/^ext:/, '')
}
