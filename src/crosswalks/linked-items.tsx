import { nameOfItem } from '#frameworks'
import { Button, List } from '#ui'
import { addressOfCrosswalk } from './address.ts'
import type { ItemProps } from './item-props.ts'
import { LinkForm } from './link-form.tsx'
import { sayLink } from './say-link.ts'
import { words } from './words.ts'

/** What an item is linked with; whoever keeps the crosswalk may say it anew or take it away. */
export const LinkedItems = ({ place, crosswalk, view, tried }: ItemProps) => {
  const say = words(place.language)
  const { item, end, linked } = view
  if (linked.length === 0) return <p class="note">{say('notLinked')}</p>
  const address = addressOfCrosswalk(crosswalk)
  return (
    <List.Rows>
      {linked.map(({ link, other }) => (
        <List.Row
          title={nameOfItem(other)}
          href={`${address}/items/${other.id}`}
          note={[sayLink(place.language, link.kind, end), link.notes].filter(Boolean).join(' · ')}
          aside={
            crosswalk.mine && (
              <form method="post" action={`${address}/items/${item.id}/links/${link.id}/removal`}>
                <Button kind="quiet" label={say('removeThis', { name: nameOfItem(other) })}>
                  {say('remove')}
                </Button>
              </form>
            )
          }
        >
          {crosswalk.mine && <LinkForm {...{ place, crosswalk, view, other, link, tried }} />}
        </List.Row>
      ))}
    </List.Rows>
  )
}
