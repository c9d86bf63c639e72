import type { AccountBook } from '#accounts'
import type { Reader } from '#people'
import { Field, Layout, List } from '#ui'
import { pageSize, type Managed } from './managed.ts'
import { sayAccount } from './say-account.ts'
import { words } from './words.ts'

interface AccountsProps {
  reader: Reader
  searched: string
  page: number
  people: Managed[]
  accounts: Map<string, AccountBook.AccountEntry>
}

/** The people whose accounts the reader looks after. */
export const AccountsPage = ({ reader, searched, page, people, accounts }: AccountsProps) => {
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        title={say('accounts')}
        back={{ href: '/administration', label: say('administration') }}
        lead={say('accountsLead')}
      />
      <Field.Find action="/administration/accounts" label={say('find')} value={searched} find={say('show')} />
      {people.length === 0 && <p class="note">{say('nobody')}</p>}
      {people.length > 0 && (
        <List.Rows>
          {people.slice(0, pageSize).map((one) => (
            <List.Row
              title={one.name}
              href={`/administration/accounts/${one.id}`}
              note={[...one.posts.slice(0, 2), sayAccount(accounts.get(one.id), reader)].join(' · ')}
            />
          ))}
        </List.Rows>
      )}
      <Pages {...{ reader, searched, page }} more={people.length > pageSize} />
    </>
  )
}

const Pages = ({
  reader,
  searched,
  page,
  more,
}: Pick<AccountsProps, 'reader' | 'searched' | 'page'> & { more: boolean }) => {
  const say = words(reader.language)
  const address = (to: number) =>
    `/administration/accounts?${new URLSearchParams({ words: searched, page: `${to}` })}`
  if (page === 1 && !more) return null
  return (
    <List.Pager
      label={say('pages')}
      here={say('page', { page })}
      newer={page > 1 ? { href: address(page - 1), label: say('before') } : undefined}
      older={more ? { href: address(page + 1), label: say('after') } : undefined}
    />
  )
}
