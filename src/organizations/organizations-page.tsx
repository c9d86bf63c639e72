import type { Place } from '#language'
import { Layout, List } from '#ui'
import { noteOf } from './organization-note.ts'
import type { Branch } from './organization.ts'
import { Pages } from './pages.tsx'
import { words } from './words.ts'

interface OrganizationsProps {
  place: Place
  /** Fifty lines, and one more that tells of a next page. */
  lines: Branch[]
  page: number
}

/** The trees in which the reader holds a post or a role, as one calm list. */
export const OrganizationsPage = ({ place, lines, page }: OrganizationsProps) => {
  const say = words(place.language)
  return (
    <>
      <Layout.Head
        title={say('title')}
        lead={say(lines.length ? 'lead' : 'none')}
        back={{ href: '/me', label: say('me') }}
      />
      {lines.length > 0 && <Branches {...{ place, lines }} />}
      <Pages {...{ place, page }} more={lines.length > 50} path="/organizations" />
    </>
  )
}

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
