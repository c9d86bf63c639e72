import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import { addressOfVersion } from './address.ts'
import { shortened } from './draft-page.tsx'
import type { Spot } from './edit.ts'
import { editWords } from './edit-words.ts'
import { ItemFields } from './item-fields.tsx'
import type { Head } from './outline.ts'
import type { Version } from './version.ts'

interface AddProps {
  reader: Reader
  version: Version
  spot: Spot
  /** The items the spot names. */
  parent?: Head
  beside?: Head
  answers: Record<string, unknown>
  errors: Record<string, string>
}

/** Adding an item to a draft, where the way here came from. */
export const AddPage = ({ reader, version, spot, parent, beside, answers, errors }: AddProps) => {
  const say = editWords(reader.language)
  const address = `${addressOfVersion(version.space, version.id)}/edit`
  const where = beside
    ? say(spot.side === 'after' ? 'addAfter' : 'addBefore', { name: shortened(beside, 80) })
    : parent
      ? say('addBelow', { name: shortened(parent, 80) })
      : say('addTop')
  return (
    <>
      <Layout.Head title={say('addTitle')} back={{ href: address, label: version.title }} lead={where} />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action={`${address}/items/new`} keep={`item-new-${version.id}`}>
        <input type="hidden" name="parent" value={spot.parent ?? ''} />
        <input type="hidden" name="beside" value={spot.beside ?? ''} />
        <input type="hidden" name="side" value={spot.side} />
        <ItemFields {...{ reader, answers, errors }} />
        <Layout.Actions>
          <Button>{say('addDo')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}
