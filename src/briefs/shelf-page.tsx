import type { Reader } from '#people'
import { Button, Card, Layout, List } from '#ui'
import type { ComponentChildren } from 'preact'
import { words } from './words.ts'

interface ShelfProps {
  reader: Reader
  title: string
  lead: string
  /** Where something is added, and how that is said. */
  add: { href: string; label: string }
  /** The groups with their rows; one without rows is left away. */
  groups: [title: string, rows: ComponentChildren[]][]
  /** What teaches while nothing is there: a sentence and a row as an example. */
  empty: { words: string; example: ComponentChildren }
  /** What stands below. */
  children: ComponentChildren
}

/** A leader's own things in groups, with one button to add another; empty, it teaches. */
export const ShelfPage = ({ reader, title, lead, add, groups, empty, children }: ShelfProps) => {
  const say = words(reader.language)
  const full = groups.filter(([, rows]) => rows.length > 0)
  const action = (
    <Button href={add.href} icon="plus">
      {add.label}
    </Button>
  )
  return (
    <>
      <Layout.Head
        {...{ title, lead }}
        back={{ href: '/cycle/focus', label: say('backToFocus') }}
        action={full.length > 0 && action}
      />
      {full.length === 0 && (
        <Card.Empty
          exampleTitle={say('example')}
          example={<List.Rows>{empty.example}</List.Rows>}
          {...{ action }}
        >
          <p>{empty.words}</p>
        </Card.Empty>
      )}
      {full.map(([name, rows]) => (
        <Layout.Section title={name}>
          <List.Rows>{rows}</List.Rows>
        </Layout.Section>
      ))}
      {children}
    </>
  )
}
