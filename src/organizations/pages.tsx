import type { Place } from '#language'
import { List } from '#ui'
import { words } from './words.ts'

interface PagesProps {
  place: Place
  page: number
  /** Is there a next one? */
  more: boolean
  path: string
  /** The name of the page's number in the address. */
  name?: string
}

/** One page forward or back, where a list is longer than fifty. */
export const Pages = ({ place, page, more, path, name = 'page' }: PagesProps) => {
  const say = words(place.language)
  if (page === 1 && !more) return null
  const at = (n: number) => (n === 1 ? path : `${path}?${name}=${n}`)
  return (
    <List.Pager
      label={say('pages')}
      here={say('pageHere', { n: page })}
      newer={page > 1 ? { href: at(page - 1), label: say('newer') } : undefined}
      older={more ? { href: at(page + 1), label: say('older') } : undefined}
    />
  )
}
