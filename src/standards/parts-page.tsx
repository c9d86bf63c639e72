import { addressOfVersion, nameOfItem, spaceInAddress, type Line } from '#frameworks'
import { Button, Field, Layout } from '#ui'
import { groupsOf, type Entry } from './entry.ts'
import { words } from './words.ts'

export interface PartsProps {
  language: string
  /** Where the choice is kept: `/cycle/standards`, or the like of a post. */
  address: string
  version: { space: string; id: string; name: string }
  lines: readonly Line<Entry>[]
  /** Ids of the items chosen so far. */
  chosen: readonly string[]
}

/** Choosing parts of one framework: its domains, and what stands right below them. */
export const PartsPage = (props: PartsProps) => {
  const { language, address, version, lines } = props
  const say = words(language)
  const action = `${address}/${spaceInAddress(version.space)}/${version.id}`
  return (
    <>
      <Layout.Head
        title={version.name}
        lead={lines.length > 0 ? say('partsLead') : say('noParts')}
        back={{ href: address, label: say('backToList') }}
        action={
          <form method="post" action={action}>
            <input type="hidden" name="all" value="yes" />
            <Button kind="plain">{say('takeAll')}</Button>
          </form>
        }
      />
      <p>
        <Button kind="quiet" href={addressOfVersion(version.space, version.id)}>
          {say('read')}
        </Button>
      </p>
      {lines.length > 0 && (
        <Field.Form action={action}>
          <input type="hidden" name="had" value={props.chosen.join(' ')} />
          <Groups {...props} />
          <Layout.Actions>
            <Button icon="check">{say('keep')}</Button>
          </Layout.Actions>
        </Field.Form>
      )}
    </>
  )
}

const Groups = ({ language, lines, chosen }: PartsProps) => {
  const say = words(language)
  const groups = groupsOf(lines)
  const alone = groups.filter(({ below }) => below.length === 0).map(({ head }) => head)
  const option = (item: Entry) => ({ value: item.id, label: nameOfItem(item), hint: hintOf(item) })
  const legend = alone.every(({ kind }) => kind && kind === alone[0]?.kind) ? alone[0]?.kind : undefined
  return (
    <>
      {groups
        .filter(({ below }) => below.length > 0)
        .map(({ head, below }, place) => (
          <Field.Choices
            name="item"
            id={`item-${place}`}
            many
            label={nameOfItem(head)}
            chosen={[...chosen]}
            options={[
              { value: head.id, label: say('whole', { name: nameOfItem(head) }), hint: hintOf(head) },
              ...below.map(({ item }) => option(item)),
            ]}
          />
        ))}
      {alone.length > 0 && (
        <Field.Choices
          name="item"
          id="item-alone"
          many
          label={legend ?? say('others')}
          chosen={[...chosen]}
          options={alone.map(option)}
        />
      )}
    </>
  )
}

// The wording stands below a short one.
const hintOf = ({ label, statement }: Entry) => (label && label !== statement ? statement : undefined)
