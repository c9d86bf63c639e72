import type { Further } from '#organizations'
import { Button, Layout, List } from '#ui'
import type { Present } from './post.ts'
import { words } from './words.ts'

type Given = Parameters<Further<unknown>['show']>

interface PeopleProps {
  place: Given[0]
  organization: Given[1]
  people: Present[]
}

/** Who holds a post in an organization now, and giving one. */
export const People = (props: PeopleProps) => {
  const { place, organization, people } = props
  const { id, mayAppoint, mayInvite } = organization
  const say = words(place.language)
  return (
    <Layout.Section id="people" title={say('people')}>
      {people.length === 0 && <p class="note">{say(mayAppoint ? 'nobody' : 'nobodySeen')}</p>}
      {people.length > 0 && (
        <List.Rows>
          {people.slice(0, 50).map((one) => (
            <List.Row
              title={one.name}
              href={mayAppoint ? `/posts/${one.personId}/${one.postId}` : `/people/${one.personId}`}
              note={[one.title, one.pronouns].filter(Boolean).join(' · ')}
            />
          ))}
        </List.Rows>
      )}
      <Pages {...props} />
      {(mayAppoint || mayInvite) && (
        <Layout.Actions>
          {mayAppoint && (
            <Button kind="plain" href={`/organizations/${id}/posts/new`}>
              {say('give')}
            </Button>
          )}
          {mayInvite && (
            <Button kind="quiet" href={`/invitations/new?organization=${id}`}>
              {say('invite')}
            </Button>
          )}
        </Layout.Actions>
      )}
    </Layout.Section>
  )
}

const Pages = ({ place, organization: { id, page }, people }: PeopleProps) => {
  const say = words(place.language)
  const more = people.length > 50
  if (page === 1 && !more) return null
  const at = (n: number) => `/organizations/${id}?page=${n}#people`
  return (
    <List.Pager
      label={say('pages')}
      here={say('pageHere', { n: page })}
      newer={page > 1 ? { href: at(page - 1), label: say('newer') } : undefined}
      older={more ? { href: at(page + 1), label: say('older') } : undefined}
    />
  )
}
