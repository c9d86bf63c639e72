import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Layout, List } from '#ui'
import type { Noted } from './operations.store.ts'
import { words } from './words.ts'

interface AuditProps {
  reader: Reader
  noted: Noted[]
  page: number
  more: boolean
}

/** What was done for the organizations: who, when, what; no private word. */
export const AuditPage = ({ reader, noted, page, more }: AuditProps) => {
  const say = words(reader.language)
  const address = (to: number) => `/administration/audit?page=${to}`
  return (
    <>
      <Layout.Head
        title={say('audit')}
        back={{ href: '/administration', label: say('administration') }}
        lead={say('auditLead')}
      />
      {noted.length === 0 && <p class="note">{say('nothingNoted')}</p>}
      {noted.length > 0 && (
        <List.Rows>
          {noted.map((one) => (
            <List.Row
              title={sentenceOf(one, say)}
              note={[
                one.whose && say('whose', { name: one.whose }),
                one.organization,
                sayInstant(one.at, 'moment', reader),
              ]
                .filter(Boolean)
                .join(' · ')}
            />
          ))}
        </List.Rows>
      )}
      {(page > 1 || more) && (
        <List.Pager
          label={say('pages')}
          here={say('page', { page })}
          newer={page > 1 ? { href: address(page - 1), label: say('newer') } : undefined}
          older={more ? { href: address(page + 1), label: say('older') } : undefined}
        />
      )}
    </>
  )
}

// Deeds that have no sentence of their own yet are said by their two words.
const sentenceOf = ({ who, verb, noun }: Noted, say: ReturnType<typeof words>) =>
  say('did', { who: who ?? say('somebody'), verb, noun, deed: `${verb} ${noun}`.replaceAll(' ', '_') })
