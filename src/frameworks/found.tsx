import type { Reader } from '#people'
import { Layout, List } from '#ui'
import { addressOfItem } from './address.ts'
import { hitsOnPage, type Hit } from './shelf.ts'
import { words } from './words.ts'

interface FoundProps {
  reader: Reader
  asked: string
  page: number
  /** Those of this page, and one more where there is a next one. */
  hits: Hit[]
  /** The page that asked. */
  path: string
}

/** What was found, each with its framework, and the way back to everything. */
export const Found = ({ reader, asked, page, hits, path }: FoundProps) => {
  const say = words(reader.language)
  const to = (other: number) => `${path}?${new URLSearchParams({ words: asked, page: String(other) })}`
  const more = hits.length > hitsOnPage
  return (
    <Layout.Section title={say('found', { asked })}>
      {hits.length === 0 && <p>{say('foundNothing')}</p>}
      <List.Rows>
        {hits.slice(0, hitsOnPage).map((hit) => (
          <List.Row
            title={[hit.code, hit.label || hit.statement].filter(Boolean).join(' ')}
            href={addressOfItem(hit.space, hit.version, hit.id)}
            note={noteOf(hit, reader.language)}
          />
        ))}
      </List.Rows>
      {(page > 1 || more) && (
        <List.Pager
          label={say('pages')}
          here={say('pageHere', { page })}
          newer={page > 1 ? { href: to(page - 1), label: say('newer') } : undefined}
          older={more ? { href: to(page + 1), label: say('older') } : undefined}
        />
      )}
      <p>
        <a class="button quiet" href={path}>
          {say('showAll')}
        </a>
      </p>
    </Layout.Section>
  )
}

const noteOf = ({ kind, framework, frameworkLabel }: Hit, language: string) =>
  [kind, framework, frameworkLabel && words(language)('versionOf', { label: frameworkLabel })]
    .filter(Boolean)
    .join(' · ')
