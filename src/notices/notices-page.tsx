import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Button, Layout, List } from '#ui'
import { pageSize, placeOf, type Notice } from './notice.ts'
import { words } from './words.ts'

interface NoticesProps {
  reader: Reader
  /** A page of them, and one more where there is a next page. */
  notices: Notice[]
  page: number
}

/** What a person was told: what is new, and what was. */
export const NoticesPage = ({ reader, notices, page }: NoticesProps) => {
  const say = words(reader.language)
  const shown = notices.slice(0, pageSize)
  const [fresh, seen] = [shown.filter((one) => !one.seen), shown.filter((one) => one.seen)]
  return (
    <>
      <Layout.Head
        title={say('title')}
        lead={say('lead')}
        back={{ href: '/me', label: say('me') }}
        action={
          <Button kind="plain" href="/me/notices">
            {say('choose')}
          </Button>
        }
      />
      {shown.length === 0 && <p>{say('none')}</p>}
      {fresh.length > 0 && (
        <Layout.Section title={say('new')} aside={<MarkSeen reader={reader} newest={fresh[0]!.at} />}>
          <Rows {...{ reader }} notices={fresh} />
        </Layout.Section>
      )}
      {seen.length > 0 && (
        <Layout.Section title={say('before')}>
          <Rows {...{ reader }} notices={seen} />
        </Layout.Section>
      )}
      <More {...{ reader, page }} more={notices.length > pageSize} />
    </>
  )
}

const Rows = ({ reader, notices }: { reader: Reader; notices: Notice[] }) => (
  <List.Rows>
    {notices.map((notice) => (
      <List.Row
        title={sentenceOf(notice, reader.language)}
        href={placeOf(notice)}
        note={sayInstant(notice.at, 'moment', reader)}
      />
    ))}
  </List.Rows>
)

// What came while the page was open stays new.
const MarkSeen = ({ reader, newest }: { reader: Reader; newest: Date }) => (
  <form method="post" action="/notices/seen">
    <input type="hidden" name="until" value={newest.toISOString()} />
    <Button kind="quiet">{words(reader.language)('markSeen')}</Button>
  </form>
)

const More = ({ reader, page, more }: { reader: Reader; page: number; more: boolean }) => {
  const say = words(reader.language)
  if (page === 1 && !more) return null
  const to = (other: number) => `/notices?page=${other}`
  return (
    <List.Pager
      label={say('pages')}
      here={say('here', { page })}
      newer={page > 1 ? { href: to(page - 1), label: say('newer') } : undefined}
      older={more ? { href: to(page + 1), label: say('older') } : undefined}
    />
  )
}

function sentenceOf({ kind, noun, by, byId, about }: Notice, language: string) {
  const say = words(language)
  const someone = say('someone')
  // Only a command on the server does something to an account without anybody being signed in.
  const name = by ?? (noun === 'account' && !byId ? say('server') : someone)
  return say(`told.${kind}`, { noun, name, about: about ?? someone })
}
