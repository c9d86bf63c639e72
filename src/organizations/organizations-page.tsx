import type { Place } from '#language'
import { Layout, List } from '#ui'
import { noteOf } from './organization-note.ts'
import type { Branch } from './organization.ts'
import { Pages } from './pages.tsx'
import { words } from './words.ts'

interface OrganizationsProps {
  place: Place
  /** Where the reader holds a post or a role; they stand first on the first page. */
  own: Branch[]
  /** Fifty lines, and one more that tells of a next page. */
  lines: Branch[]
  page: number
}

/** Where the reader holds a post or a role, then the trees around it, as one calm list. */
export const OrganizationsPage = ({ place, own, lines, page }: OrganizationsProps) => {
  const say = words(place.language)
  return (
    <>
      <Layout.Head
        title={say('title')}
        lead={say(lines.length ? 'lead' : 'none')}
        back={{ href: '/me', label: say('me') }}
      />
      {page === 1 && own.some((one) => !firstOf(lines).has(one.id)) && (
        <Layout.Section title={say('yours')}>
          <Branches place={place} lines={own} />
        </Layout.Section>
      )}
      {lines.length > 0 && (
        <Layout.Section title={say('around')} quiet>
          <Branches {...{ place, lines }} />
        </Layout.Section>
      )}
      <Pages {...{ place, page }} more={lines.length > 50} path="/organizations" />
    </>
  )
}

// What stands among the first few lines is seen without a list of its own.
const firstOf = (lines: Branch[]) => new Set(lines.slice(0, 3).map(({ id }) => id))

/** Organizations below each other, each with its kind; what stands deeper is further in. */
export const Branches = ({ place, lines }: Pick<OrganizationsProps, 'place' | 'lines'>) => (
  <List.Rows>
    {lines.slice(0, 50).map((line) => (
      <List.Row
        depth={line.depth}
        title={line.name}
        href={`/organizations/${line.id}`}
        note={noteOf(line, place)}
      />
    ))}
  </List.Rows>
)
