import { nameOfItem } from '#frameworks'
import type { Place } from '#language'
import { Card, Layout, List, Mark } from '#ui'
import type { Listed } from './crosswalks.store.ts'
import { addressOfCrosswalk } from './address.ts'
import { sayLink } from './say-link.ts'
import { filters, type View } from './view.ts'
import { words } from './words.ts'

interface CrosswalkProps {
  place: Place
  crosswalk: Listed
  view: View
}

/** Two frameworks side by side, seen from one of them. */
export const CrosswalkPage = ({ place, crosswalk, view }: CrosswalkProps) => {
  const say = words(place.language)
  const { fromTitle, toTitle, keeper } = crosswalk
  const titles: [string, string] = view.end === 'from' ? [fromTitle, toTitle] : [toTitle, fromTitle]
  return (
    <>
      <Layout.Head
        title={say('between', { from: titles[0], to: titles[1] })}
        over={keeper ? say('keptBy', { keeper }) : say('keptByLibrary')}
        back={{ href: '/crosswalks', label: say('title') }}
      />
      <Filters {...{ place, crosswalk, view }} />
      {view.lines.length === 0 && (
        <Card.Empty>{say(view.filter === 'all' ? 'noItems' : `empty.${view.filter}`)}</Card.Empty>
      )}
      {view.lines.length > 0 && (
        <List.Pairs heads={titles}>
          {view.lines.map((line) => (
            <Line {...{ place, crosswalk, view, line }} />
          ))}
        </List.Pairs>
      )}
    </>
  )
}

const Filters = ({ place, crosswalk, view }: CrosswalkProps) => {
  const say = words(place.language)
  const { end, filter, gaps, doubled } = view
  const counts = { all: undefined, gaps: gaps.size, doubled: doubled.size }
  const names = { all: say('viewAll'), gaps: say('viewGaps'), doubled: say('viewDoubled') }
  const other = end === 'from' ? 'to' : 'from'
  return (
    <Mark.Chips label={say('view')}>
      {filters.map((one) => (
        <Mark.Chip
          href={`${addressOfCrosswalk(crosswalk)}?side=${end}&show=${one}`}
          current={one === filter}
          count={counts[one]}
        >
          {names[one]}
        </Mark.Chip>
      ))}
      <Mark.Chip href={`${addressOfCrosswalk(crosswalk)}?side=${other}&show=${filter}`}>
        {say('turn')}
      </Mark.Chip>
    </Mark.Chips>
  )
}

const Line = ({ place, crosswalk, view, line }: CrosswalkProps & { line: View['lines'][number] }) => {
  const say = words(place.language)
  const { item, depth } = line
  const links = view.links.get(item.id) ?? []
  return (
    <List.Pair
      depth={depth}
      left={<a href={`${addressOfCrosswalk(crosswalk)}/items/${item.id}`}>{nameOfItem(item)}</a>}
      empty={say(view.gaps.has(item.id) ? 'noLink' : 'answeredNear')}
      right={links.length > 0 ? <Links {...{ place, crosswalk, view, links }} /> : undefined}
    />
  )
}

const Links = ({
  place,
  crosswalk,
  view,
  links,
}: CrosswalkProps & { links: NonNullable<ReturnType<View['links']['get']>> }) => (
  <ul>
    {links.map((link) => {
      const other = view.others.get(view.end === 'from' ? link.toItem : link.fromItem)
      return (
        other && (
          <li>
            <span class="note">{sayLink(place.language, link.kind, view.end)}</span>
            <a href={`${addressOfCrosswalk(crosswalk)}/items/${other.id}`} dir="auto">
              {nameOfItem(other)}
            </a>
            {link.notes && <p class="note">{link.notes}</p>}
          </li>
        )
      )
    })}
  </ul>
)
