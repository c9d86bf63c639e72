import type { Reader } from '#people'
import { Button, Field, Layout, List } from '#ui'
import { HeldRoles } from './held-roles.tsx'
import type { HeldRole } from './role.ts'
import { words } from './words.ts'

interface RolesProps {
  reader: Reader
  mine: HeldRole[]
  /** Fifty of those the reader may read, and one more that tells of a next page. */
  roles: HeldRole[]
  page: number
  mayGive: boolean
  /** The role that could not end, being the last that gives roles. */
  last?: boolean
}

/** The reader's own roles, and for who may read them those of others, by organization. */
export const RolesPage = (props: RolesProps) => {
  const { reader, mine, roles, mayGive, last } = props
  const say = words(reader.language)
  const others = [...Map.groupBy(roles.slice(0, 50), (role) => role.organizationId).values()]
  return (
    <>
      <Layout.Head
        title={say('title')}
        lead={say('lead')}
        back={{ href: '/me', label: say('back') }}
        action={mayGive && <Button href="/roles/new">{say('give')}</Button>}
      />
      <Field.Errors
        title={say('complaints', { n: 1 })}
        errors={last ? { roles: say('wrong.last') } : undefined}
      />
      <Layout.Section title={say('mine')} id="f-roles">
        {mine.length === 0 && <p class="note">{say('noneMine')}</p>}
        {mine.length > 0 && <HeldRoles {...{ reader }} roles={mine} own />}
      </Layout.Section>
      {mayGive &&
        others.map((held) => (
          <Layout.Section title={held[0]!.organization}>
            <HeldRoles {...{ reader }} roles={held} />
          </Layout.Section>
        ))}
      {mayGive && <Pages {...props} />}
    </>
  )
}

const Pages = ({ reader, roles, page }: RolesProps) => {
  const say = words(reader.language)
  if (page === 1 && roles.length <= 50) return null
  return (
    <List.Pager
      label={say('pages')}
      here={say('pageHere', { n: page })}
      newer={page > 1 ? { href: `/roles?page=${page - 1}`, label: say('newer') } : undefined}
      older={roles.length > 50 ? { href: `/roles?page=${page + 1}`, label: say('older') } : undefined}
    />
  )
}
