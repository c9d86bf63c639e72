import { nameOfItem } from '#frameworks'
import { Button, Field, Layout } from '#ui'
import { linkKinds, type Link } from './crosswalk.ts'
import type { ItemProps } from './item-props.ts'
import { addressOfCrosswalk } from './address.ts'
import type { Entry } from './outline.ts'
import { sayLink } from './say-link.ts'
import { words } from './words.ts'

interface LinkFormProps extends Pick<ItemProps, 'place' | 'crosswalk' | 'view' | 'tried'> {
  other: Entry
  /** The link as it is, to be said anew. */
  link?: Link
}

/** How two items stand to each other, and why: linking them, or saying it anew. */
export const LinkForm = ({ place, crosswalk, view, other, link, tried }: LinkFormProps) => {
  const say = words(place.language)
  const { item, end } = view
  const said = tried?.other === other.id ? tried : undefined
  const id = `${other.id}-kind`
  return (
    <Layout.Details summary={say(link ? 'change' : 'linkDo')} open={Boolean(said)}>
      <Field.Form
        action={`${addressOfCrosswalk(crosswalk)}/items/${item.id}/links`}
        keep={`cross-${item.id}-${other.id}`}
      >
        <input type="hidden" name="other" value={other.id} />
        <Field.Select
          name="kind"
          id={id}
          label={say('kind')}
          value={said?.kind ?? link?.kind ?? 'isRelatedTo'}
          error={said?.errors['kind']}
          options={linkKinds.map((kind) => ({ value: kind, label: sayLink(place.language, kind, end) }))}
        />
        <Field.Area
          name="notes"
          id={`${other.id}-notes`}
          label={say('notes')}
          aside={say('optional')}
          rows={2}
          value={said?.notes ?? link?.notes}
          error={said?.errors['notes']}
        />
        <Layout.Actions>
          <Button label={link ? undefined : say('linkThis', { name: nameOfItem(other) })}>
            {say(link ? 'changeDo' : 'linkDo')}
          </Button>
        </Layout.Actions>
      </Field.Form>
    </Layout.Details>
  )
}
