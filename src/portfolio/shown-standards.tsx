import { addressOfItem } from '#frameworks'
import type { Reader } from '#people'
import type { StandardOption } from '#standards'
import { Button, Field, Layout, List, Mark } from '#ui'
import { nameOfStandard, valueOf, type ShownStandard } from './standard.ts'
import { words } from './words.ts'

interface StandardsProps {
  reader: Reader
  standards: ShownStandard[]
  /** The entry, for its owner, who may take one away. */
  id?: string
}

/** The standards an entry shows, each with its framework and the sentence that joins them. */
export const ShownStandards = ({ reader, standards, id }: StandardsProps) => {
  const say = words(reader.language)
  if (!standards.length) return null
  return (
    <List.Rows>
      {standards.map((one) => (
        <List.Row
          title={nameOfStandard(one)}
          href={addressOfItem(one.space, one.version, one.item)}
          note={one.framework}
          aside={
            id && (
              <form method="post" action={`/portfolio/${id}/standards/${one.item}/ending`}>
                <Button kind="quiet" label={say('dropStandard', { name: nameOfStandard(one) })}>
                  {say('dropClaim')}
                </Button>
              </form>
            )
          }
        >
          {one.sentence && <Mark.Own>{one.sentence}</Mark.Own>}
        </List.Row>
      ))}
    </List.Rows>
  )
}

interface StandardFormProps extends StandardsProps {
  id: string
  options: StandardOption[]
}

/** Says that an entry shows one more standard of its cycle. */
export const StandardForm = ({ reader, standards, id, options }: StandardFormProps) => {
  const say = words(reader.language)
  const shown = new Set(standards.map(({ space, item }) => valueOf({ space, id: item })))
  const open = options.filter(({ value }) => !shown.has(value))
  if (!options.length)
    return (
      <p>
        <Button kind="quiet" href="/cycle/standards">
          {say('chooseStandards')}
        </Button>
      </p>
    )
  if (!open.length) return null
  return (
    <Layout.Details summary={say('addStandard')}>
      <Field.Form action={`/portfolio/${id}/standards`} keep={`standard-${id}`}>
        <Field.Select name="standard" label={say('standardField')} options={open} />
        <Field.Area name="sentence" label={say('standardSentence')} rows={2} aside={say('optional')} />
        <Button kind="plain">{say('join')}</Button>
      </Field.Form>
    </Layout.Details>
  )
}
