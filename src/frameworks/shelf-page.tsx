import type { Reader } from '#people'
import { Button, Field, Layout, List } from '#ui'
import { addressOfVersion } from './address.ts'
import { Found } from './found.tsx'
import { sayAdoption } from './say-adoption.ts'
import { makerOf, sayStanding } from './say-front.ts'
import type { Board, Hit, Listed } from './shelf.ts'
import { words } from './words.ts'

interface ShelfProps {
  reader: Reader
  /** Those of this page, and one more where there is a next one. */
  listed: Listed[]
  page: number
  /** Does the reader keep the frameworks of any organization? */
  keeps: boolean
  /** What was looked for, and what was found; nothing where nobody asked. */
  asked: string
  hits: Hit[]
}

const boards: Board[] = ['used', 'draft', 'library', 'other']

/** Every framework the reader may read: what their organizations use first. */
export const ShelfPage = (props: ShelfProps) => {
  const { reader, keeps, asked } = props
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        title={say('title')}
        lead={say('lead')}
        back={{ href: '/me', label: say('me') }}
        action={keeps && <Button href="/frameworks/import">{say('importOne')}</Button>}
      />
      <SearchForm action="/frameworks" label={say('searchAll')} {...{ reader, asked }} />
      {asked ? <Found {...props} path="/frameworks" /> : <Boards {...props} />}
      {!asked && (
        <Layout.Actions>
          <Button kind="quiet" href="/crosswalks">
            {say('crosswalks')}
          </Button>
          {keeps && (
            <Button kind="quiet" href="/frameworks/new">
              {say('startNew')}
            </Button>
          )}
        </Layout.Actions>
      )}
    </>
  )
}

/** A box to look for items in. */
export const SearchForm = ({ reader, action, label, asked }: SearchProps) => {
  const say = words(reader.language)
  return (
    <Field.Find action={action} label={label} hint={say('searchHint')} value={asked} find={say('search')} />
  )
}

interface SearchProps {
  reader: Reader
  action: string
  label: string
  asked: string
}

const Boards = ({ reader, listed, page, keeps }: ShelfProps) => {
  const say = words(reader.language)
  const shown = listed.slice(0, 50)
  const to = (other: number) => `/frameworks?page=${other}`
  return (
    <>
      {page === 1 && shown[0]?.board !== 'used' && <p class="note">{say('noneUsed')}</p>}
      {boards.map((board) => (
        <BoardSection {...{ reader, board, keeps }} listed={shown.filter((one) => one.board === board)} />
      ))}
      {(page > 1 || listed.length > 50) && (
        <List.Pager
          label={say('pages')}
          here={say('pageHere', { page })}
          newer={page > 1 ? { href: to(page - 1), label: say('newer') } : undefined}
          older={listed.length > 50 ? { href: to(page + 1), label: say('older') } : undefined}
        />
      )}
    </>
  )
}

const BoardSection = ({
  reader,
  board,
  listed,
  keeps,
}: Pick<ShelfProps, 'reader' | 'listed' | 'keeps'> & { board: Board }) => {
  const say = words(reader.language)
  if (listed.length === 0) return null
  return (
    <Layout.Section id={board} title={say(`board.${board}`)}>
      {keeps && board === 'library' && <p class="note">{say('startFromOne')}</p>}
      <List.Rows>
        {listed.map((one) => (
          <List.Row title={one.title} href={addressOfVersion(one.space, one.id)} note={noteOf(one, reader)}>
            {one.adoptions.map((adoption) => (
              <p class="note">
                {adoption.organization}, {sayAdoption(adoption, reader)}
              </p>
            ))}
          </List.Row>
        ))}
      </List.Rows>
    </Layout.Section>
  )
}

const noteOf = (one: Listed, { language }: Reader) =>
  [makerOf(one, language), sayStanding(one, language)].join(' · ')
