import { textOf } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout, List } from '#ui'
import { addressOfVersion } from './address.ts'
import { shortened } from './draft-page.tsx'
import { editWords } from './edit-words.ts'
import { Meanwhile } from './meanwhile.tsx'
import type { Item } from './item.ts'
import type { Criterion, Level, Rubric } from './rubric.ts'
import type { Version } from './version.ts'

interface LineProps {
  reader: Reader
  version: Version
  rubric: Rubric
  /** Nothing where the line is new. */
  line?: Criterion
  levels: Level[]
  item?: Item
  seen: string
  answers: Record<string, unknown>
  errors: Record<string, string>
  meanwhile?: Criterion
}

/** One line of a rubric: what is looked at, and how each level looks. */
export const LinePage = (props: LineProps) => {
  const { reader, version, rubric, line, item, errors, meanwhile } = props
  const say = editWords(reader.language)
  const edit = `${addressOfVersion(version.space, version.id)}/edit`
  const back = item
    ? { href: `${edit}/items/${item.id}`, label: shortened(item, 80) }
    : { href: `${edit}/rubrics`, label: say('rubrics') }
  return (
    <>
      <Layout.Head
        title={say('lineTitle', { title: rubric.title || say('rubricUntitled') })}
        back={back}
        lead={item && say('lineOf', { name: shortened(item) })}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      {meanwhile && <LineMeanwhile {...{ reader, meanwhile }} />}
      <LineForm {...props} />
      {line && (
        <form method="post" action={`${edit}/lines/${line.id}/removal`}>
          <Layout.Actions>
            <Button kind="quiet">{say('removeLine')}</Button>
          </Layout.Actions>
        </form>
      )}
    </>
  )
}

const LineForm = ({ reader, version, rubric, line, levels, item, seen, answers, errors }: LineProps) => {
  const say = editWords(reader.language)
  const edit = `${addressOfVersion(version.space, version.id)}/edit`
  const given = (name: string) => ({ name, value: textOf(answers[name]), error: errors[name] })
  const action = line ? `${edit}/lines/${line.id}` : `${edit}/rubrics/${rubric.id}/lines/new`
  return (
    <Field.Form action={action} keep={`line-${line?.id ?? `${rubric.id}-${item?.id}`}`}>
      <input type="hidden" name="seen" value={seen} />
      {!line && <input type="hidden" name="item" value={item?.id} />}
      <Field.Area {...given('description')} label={say('lineDescription')} rows={3} />
      <Field.Text {...given('category')} label={say('lineCategory')} aside={say('optional')} />
      {levels.map((level, i) => (
        <Field.Area {...given(`level${i}`)} label={say('levelSays', { level: level.quality })} rows={3} />
      ))}
      <Field.Text
        {...given('weight')}
        label={say('lineWeight')}
        aside={say('optional')}
        inputmode="decimal"
        width="short"
      />
      <Layout.Actions>
        <Button>{say('keepLine')}</Button>
      </Layout.Actions>
    </Field.Form>
  )
}

const LineMeanwhile = ({ reader, meanwhile }: { reader: Reader; meanwhile: Criterion }) => {
  const say = editWords(reader.language)
  return (
    <Meanwhile reader={reader}>
      <List.Facts
        facts={[
          [say('lineDescription'), meanwhile.description],
          ...meanwhile.levels.map(({ quality, description }): [string, string] => [quality, description]),
        ]}
      />
    </Meanwhile>
  )
}
