import { textOf } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import { addressOfVersion } from './address.ts'
import { shortened } from './draft-page.tsx'
import { editWords } from './edit-words.ts'
import type { Item } from './item.ts'
import type { Head } from './outline.ts'
import type { Line } from './tree.ts'
import type { Version } from './version.ts'

interface PutProps {
  reader: Reader
  version: Version
  item: Item
  /** Where it could stand: everything that is not below it. */
  lines: Line<Head>[]
  from: { id: string | null; name: string }[]
  answers?: Record<string, unknown>
  errors: Record<string, string>
}

/** Putting an item below another parent, instead of one it has or besides it. */
export const PutPage = ({ reader, version, item, lines, from, answers, errors }: PutProps) => {
  const say = editWords(reader.language)
  const address = `${addressOfVersion(version.space, version.id)}/edit/items/${item.id}`
  const places = lines.map(({ item: one, depth }) => ({
    value: one.id,
    label: `${'– '.repeat(Math.min(depth, 5))}${shortened(one, 70)}`,
  }))
  return (
    <>
      <Layout.Head title={say('placeTitle')} back={{ href: address, label: shortened(item, 80) }} />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action={`${address}/place`}>
        <Field.Select
          name="parent"
          label={say('placeTo')}
          empty={say('top')}
          options={places}
          value={textOf(answers?.['parent'])}
          error={errors['parent']}
        />
        <Field.Choices
          name="how"
          label={say('placeWhat')}
          chosen={[textOf(answers?.['how']) ?? 'move']}
          options={[
            { value: 'move', label: say('placeMove') },
            { value: 'join', label: say('placeJoin') },
          ]}
        />
        <FromField {...{ reader, from, answers }} />
        <Layout.Actions>
          <Button>{say('placeDo')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

/** Which of its parents it leaves, where it has several. */
const FromField = ({ reader, from, answers }: Pick<PutProps, 'reader' | 'from' | 'answers'>) => {
  if (from.length < 2) return <input type="hidden" name="from" value={from[0]?.id ?? ''} />
  return (
    <Field.Select
      name="from"
      label={editWords(reader.language)('placeFrom')}
      options={from.map(({ id, name }) => ({ value: id ?? '', label: name }))}
      value={textOf(answers?.['from'])}
    />
  )
}
