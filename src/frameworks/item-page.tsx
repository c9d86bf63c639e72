import type { ComponentChildren } from 'preact'
import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import { addressOfVersion } from './address.ts'
import { shortened } from './draft-page.tsx'
import type { ItemAnswers } from './edit.ts'
import { editWords } from './edit-words.ts'
import { Meanwhile } from './meanwhile.tsx'
import type { Item } from './item.ts'
import { ItemFields } from './item-fields.tsx'
import { Marked } from './marked.tsx'
import { PlacesSection, type Standing } from './places-section.tsx'
import type { ItemLine } from './outline.ts'
import { RubricLines } from './rubric-lines.tsx'
import type { Version } from './version.ts'

export interface ItemPageProps {
  reader: Reader
  version: Version
  item: Item
  /** The wording it adapts, where the reader may see it, and the framework that says it. */
  parent?: { statement: string; title: string }
  standing: Standing[]
  lines: ItemLine[]
  rubrics: { id: string; title: string }[]
  /** A mark of what the reader saw. */
  seen: string
  answers: Record<string, unknown>
  errors: Record<string, string>
  /** The words that stand now, where somebody else kept others meanwhile. */
  meanwhile?: ItemAnswers
  /** What was just done, and the way back. */
  notice?: ComponentChildren
}

/** Everything that can be changed of one item of a draft. */
export const ItemPage = (props: ItemPageProps) => {
  const { reader, version, item, errors, notice, meanwhile } = props
  const say = editWords(reader.language)
  const edit = `${addressOfVersion(version.space, version.id)}/edit`
  return (
    <>
      <Layout.Head title={shortened(item)} over={item.kind} back={{ href: edit, label: version.title }} />
      {notice}
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      {meanwhile && <ItemMeanwhile {...{ reader, meanwhile }} />}
      <WordsForm {...props} />
      <ParentWords {...props} />
      <PlacesSection {...props} address={`${edit}/items/${item.id}`} edit={edit} />
      <RubricLines {...props} edit={edit} />
      <EndSection {...props} />
    </>
  )
}

const WordsForm = ({ reader, version, item, seen, answers, errors }: ItemPageProps) => {
  const say = editWords(reader.language)
  const edit = `${addressOfVersion(version.space, version.id)}/edit`
  return (
    <Field.Form action={`${edit}/items/${item.id}`} keep={`item-${item.id}`}>
      <input type="hidden" name="seen" value={seen} />
      <ItemFields {...{ reader, answers, errors }} open={item.equityNote !== ''} />
      <Layout.Actions>
        <Button>{say('keep')}</Button>
      </Layout.Actions>
    </Field.Form>
  )
}

const ItemMeanwhile = ({ reader, meanwhile }: { reader: Reader; meanwhile: ItemAnswers }) => (
  <Meanwhile reader={reader}>
    <p class="own" dir="auto">
      {[meanwhile.code, meanwhile.statement].filter(Boolean).join(' ')}
    </p>
    {meanwhile.label && <p dir="auto">{meanwhile.label}</p>}
    {meanwhile.equityNote && <p dir="auto">{meanwhile.equityNote}</p>}
  </Meanwhile>
)

const ParentWords = ({ reader, item, parent }: ItemPageProps) => {
  if (!parent) return null
  const say = editWords(reader.language)
  const same = parent.statement === item.statement
  return (
    <Layout.Details summary={say('parentWords', { title: parent.title })} open={!same}>
      {same && <p>{say('parentSame')}</p>}
      <p class="own" dir="auto">
        {same ? item.statement : <Marked before={parent.statement} after={item.statement} />}
      </p>
      {!same && <p class="note">{say('marksKey')}</p>}
    </Layout.Details>
  )
}

const EndSection = ({ reader, version, item }: ItemPageProps) => {
  const say = editWords(reader.language)
  const address = `${addressOfVersion(version.space, version.id)}/edit/items/${item.id}`
  return (
    <Layout.Section title={say(item.hidden ? 'isHidden' : 'hide')}>
      <p class="note">{say('hideLead')}</p>
      <Layout.Actions>
        <form method="post" action={`${address}/hiding${item.hidden ? '/ending' : ''}`}>
          <Button kind="plain">{say(item.hidden ? 'show' : 'hide')}</Button>
        </form>
        {!item.basedOn && (
          <form method="post" action={`${address}/removal`}>
            <Button kind="quiet">{say('remove')}</Button>
          </form>
        )}
      </Layout.Actions>
    </Layout.Section>
  )
}
