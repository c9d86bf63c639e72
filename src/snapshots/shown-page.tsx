import { sayInstant } from '#language'
import type { Organization } from '#organizations'
import type { Reader } from '#people'
import { Layout, List, Note } from '#ui'
import type { Shown } from './snapshots.store.ts'
import { words } from './words.ts'

export interface ShownPageProps {
  reader: Reader
  organization: Organization
  shown: Shown[]
  page: number
}

/** What leaders showed an organization. What a copy says is read by opening it, so a line tells it only afterwards. */
export const ShownPage = ({ reader, organization, shown, page }: ShownPageProps) => {
  const say = words(reader.language)
  const at = `/organizations/${organization.id}`
  return (
    <>
      <Layout.Head
        title={say('shownTitle')}
        back={{ href: at, label: organization.name }}
        lead={say('shownLead')}
      />
      {shown.length === 0 ? (
        <Note.Notice icon="lock">{say('shownNone')}</Note.Notice>
      ) : (
        <List.Rows>
          {shown.slice(0, 50).map(({ space, id, title, name, post, deliveredAt, read }) => (
            <List.Row
              title={read ? title : say('notOpened', { name })}
              href={`${at}/shown/${space}/${id}`}
              note={say('shownBy', { name, post, on: sayInstant(deliveredAt, 'day', reader) })}
            />
          ))}
        </List.Rows>
      )}
      {(page > 1 || shown.length > 50) && (
        <List.Pager
          label={say('pages')}
          here={say('pageHere', { n: page })}
          newer={page > 1 ? { href: `${at}/shown?page=${page - 1}`, label: say('newer') } : undefined}
          older={
            shown.length > 50 ? { href: `${at}/shown?page=${page + 1}`, label: say('older') } : undefined
          }
        />
      )}
    </>
  )
}
