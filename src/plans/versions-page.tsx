import { plainWords } from '#language'
import { Button, Field, Layout, List } from '#ui'
import { words } from './words.ts'

/** A wording: when and by whom, and its texts by their names. */
export interface Wording {
  id: string
  label: string
  texts: Record<string, string>
}

export interface VersionsProps {
  language: string
  title: string
  back: { href: string; label: string }
  address: string
  wordings: Wording[]
  /** Which two stand side by side; the latest two unless they are named. */
  left?: string
  right?: string
}

/** Two wordings side by side, and the choice of which. */
export const VersionsPage = (props: VersionsProps) => {
  const { language, title, back, address, wordings } = props
  const say = words(language)
  const right = wordings.find(({ id }) => id === props.right) ?? wordings[0]
  const left = wordings.find(({ id }) => id === props.left) ?? wordings[1] ?? right
  if (!left || !right) return <Layout.Head {...{ title, back }} lead={say('noVersions')} />
  const options = wordings.map(({ id, label }) => ({ value: id, label }))
  const names = [...new Set([left, right].flatMap(({ texts }) => Object.keys(texts)))]
  const changed = names.filter((name) => left.texts[name] !== right.texts[name])
  return (
    <>
      <Layout.Head {...{ title, back }} lead={say('versionsLead')} />
      {wordings.length > 2 && (
        <Field.Form action={address} method="get">
          <Field.Select name="left" label={say('left')} value={left.id} {...{ options }} />
          <Field.Select name="right" label={say('right')} value={right.id} {...{ options }} />
          <Layout.Actions>
            <Button kind="plain">{say('compare')}</Button>
          </Layout.Actions>
        </Field.Form>
      )}
      <List.Comparison
        caption={title}
        over={say('part')}
        columns={[left.label, right.label]}
        rows={(changed.length > 0 ? changed : names).map((name) => ({
          head: name,
          cells: [left, right].map(({ texts }) => plainWords(texts[name] ?? '–')),
        }))}
      />
      {changed.length > 0 && changed.length < names.length && <p class="note">{say('restIsSame')}</p>}
    </>
  )
}
