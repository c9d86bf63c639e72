import type { Reader } from '#people'
import { Layout, List } from '#ui'
import type { Import } from './import.ts'
import { sayAbout, sayBrought, sayCounts, sayTakenBack } from './say-import.ts'
import { words } from './words.ts'

export interface ImportsProps {
  reader: Reader
  place: { id: string; name: string }
  /** The last first. */
  imports: Import[]
  page: number
  /** Are there earlier ones? */
  more: boolean
}

/** What was brought in so far: when, by whom, what came of it. */
export const ImportsSection = ({ reader, place, imports, page, more }: ImportsProps) => {
  const say = words(reader.language)
  const here = `/organizations/${place.id}/indicators`
  const pageAt = (to: number) => `${here}/import?page=${to}`
  if (imports.length === 0 && page === 1) return null
  return (
    <Layout.Section title={say('imports')}>
      <List.Rows>
        {imports.map((one) => (
          <List.Row
            title={one.name || say('nameless')}
            href={`${here}/imports/${one.id}`}
            note={[sayBrought(one, reader), sayTakenBack(one, reader)].filter(Boolean).join(' · ')}
          >
            <p class="note">{sayCounts(one, reader)}</p>
            {one.kept && <p class="note">{sayAbout(one, reader)}</p>}
          </List.Row>
        ))}
      </List.Rows>
      {(page > 1 || more) && (
        <List.Pager
          label={say('pages')}
          here={say('page', { n: page })}
          newer={page > 1 ? { href: pageAt(page - 1), label: say('newer') } : undefined}
          older={more ? { href: pageAt(page + 1), label: say('older') } : undefined}
        />
      )}
    </Layout.Section>
  )
}
