import { nameOfItem } from '#frameworks'
import { Button, Field, Layout, List, Note } from '#ui'
import { addressOfCrosswalk } from './address.ts'
import { FindOther } from './find-other.tsx'
import type { ItemProps } from './item-props.ts'
import { LinkForm } from './link-form.tsx'
import { LinkedItems } from './linked-items.tsx'
import type { Entry } from './outline.ts'
import { sayWords } from './say-words.ts'
import { words } from './words.ts'

/** One item of a crosswalk: what answers it on the other side, and what might. */
export const ItemPage = (props: ItemProps) => {
  const { place, crosswalk, view } = props
  const say = words(place.language)
  return (
    <>
      <Layout.Head
        title={nameOfItem(view.item)}
        over={view.above.map(nameOfItem).join(' › ') || undefined}
        lead={view.item.label ? view.item.statement : undefined}
        back={{
          href: `${addressOfCrosswalk(crosswalk)}?side=${view.end}`,
          label: view.end === 'from' ? crosswalk.fromTitle : crosswalk.toTitle,
        }}
      />
      <Field.Errors
        title={say('complaints', { n: Object.keys(props.tried?.errors ?? {}).length })}
        errors={props.tried?.errors}
      />
      <Removed {...props} />
      <Layout.Section title={say('linked')}>
        <LinkedItems {...props} />
      </Layout.Section>
      {crosswalk.mine && <Suggestions {...props} />}
      {crosswalk.mine && <FindOther {...props} />}
      <Neighbors {...props} />
    </>
  )
}

const Removed = ({ place, crosswalk, view, removed }: ItemProps) => {
  if (!removed) return null
  const say = words(place.language)
  const { link, other } = removed
  return (
    <Note.Notice
      action={
        <form method="post" action={`${addressOfCrosswalk(crosswalk)}/items/${view.item.id}/links`}>
          <input type="hidden" name="other" value={other.id} />
          <input type="hidden" name="kind" value={link.kind} />
          <input type="hidden" name="notes" value={link.notes} />
          <Button kind="quiet">{say('putBack')}</Button>
        </form>
      }
    >
      {say('removed', { name: nameOfItem(other) })}
    </Note.Notice>
  )
}

const Suggestions = ({ place, crosswalk, view, tried }: ItemProps) => {
  const say = words(place.language)
  return (
    <Layout.Section title={say('suggested')}>
      <p class="note">{say(view.suggested.length > 0 ? 'suggestedLead' : 'noSuggestions')}</p>
      {view.suggested.length > 0 && (
        <List.Rows>
          {view.suggested.map(({ other, shared }) => (
            <List.Row
              title={nameOfItem(other)}
              note={say('shares', { words: sayWords(shared, other.statement) })}
            >
              <LinkForm {...{ place, crosswalk, view, other, tried }} />
            </List.Row>
          ))}
        </List.Rows>
      )}
    </Layout.Section>
  )
}

const Neighbors = ({ place, crosswalk, view: { previous, next, place: n, all } }: ItemProps) => {
  const say = words(place.language)
  const to = (item: Entry | undefined, label: 'previous' | 'next') =>
    item && {
      href: `${addressOfCrosswalk(crosswalk)}/items/${item.id}`,
      label: say(label, { name: item.code || (item.label || item.statement).slice(0, 40) }),
    }
  return (
    <List.Pager
      label={say('around')}
      here={say('place', { n, all })}
      newer={to(previous, 'previous')}
      older={to(next, 'next')}
    />
  )
}
