import type { Place } from '#language'
import { Button, Card, Layout, List } from '#ui'
import { addressOfCrosswalk } from './address.ts'
import type { Listed } from './crosswalks.store.ts'
import { words } from './words.ts'

interface ListProps {
  place: Place
  /** Fifty, and one more that tells of a next page. */
  crosswalks: Listed[]
  page: number
  mayMake: boolean
}

/** All crosswalks. */
export const CrosswalksPage = ({ place, crosswalks, page, mayMake }: ListProps) => {
  const say = words(place.language)
  const make = mayMake && <Button href="/crosswalks/new">{say('make')}</Button>
  return (
    <>
      <Layout.Head
        title={say('title')}
        lead={say('lead')}
        back={{ href: '/frameworks', label: say('frameworks') }}
        action={crosswalks.length > 0 && make}
      />
      {crosswalks.length === 0 && <Card.Empty action={make}>{say('none')}</Card.Empty>}
      {crosswalks.length > 0 && (
        <List.Rows>
          {crosswalks.slice(0, 50).map((one) => (
            <List.Row
              title={say('between', { from: one.fromTitle, to: one.toTitle })}
              href={addressOfCrosswalk(one)}
              note={`${one.keeper ? say('keptBy', { keeper: one.keeper }) : say('keptByLibrary')} · ${say('links', { n: one.links })}`}
            />
          ))}
        </List.Rows>
      )}
      {(page > 1 || crosswalks.length > 50) && (
        <List.Pager
          label={say('pages')}
          here={say('pageHere', { n: page })}
          newer={page > 1 ? { href: `/crosswalks?page=${page - 1}`, label: say('newer') } : undefined}
          older={
            crosswalks.length > 50 ? { href: `/crosswalks?page=${page + 1}`, label: say('older') } : undefined
          }
        />
      )}
    </>
  )
}
