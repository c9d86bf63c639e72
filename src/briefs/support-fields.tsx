import { textOf } from '#forms'
import type { Reader } from '#people'
import { Field } from '#ui'
import { sayGroup } from './brief-text.tsx'
import { ownGroups, stands, supporters } from './support.ts'
import { words } from './words.ts'

interface SupportProps {
  reader: Reader
  answers: Record<string, unknown>
  errors: Record<string, string>
}

/** For each group how it stands and what was heard; behind those of one's own words a line is always free. */
export const SupportFields = (props: SupportProps) => {
  const own = Array.from({ length: ownGroups }, (_, n) => `own${n}`)
  const named = own.findLastIndex((line) => props.answers[`who.${line}`]) + 1
  return (
    <>
      {supporters.map((line) => (
        <Line {...props} line={line} group={sayGroup(line, props.reader)} />
      ))}
      {own.slice(0, named + 1).map((line) => (
        <Own {...props} line={line} />
      ))}
    </>
  )
}

type LineProps = SupportProps & { line: string; group: string; title?: string }

const Line = ({ reader, answers, errors, line, group, title = group }: LineProps) => {
  const say = words(reader.language)
  return (
    <>
      <Field.Select
        name={`stand.${line}`}
        short
        label={title}
        value={textOf(answers[`stand.${line}`])}
        error={errors[`stand.${line}`]}
        options={stands.map((stand) => ({ value: stand, label: say(`stand.${stand}`) }))}
      />
      <Field.Area
        name={`note.${line}`}
        rows={2}
        label={say('heard', { group })}
        value={textOf(answers[`note.${line}`])}
        error={errors[`note.${line}`]}
      />
    </>
  )
}

const Own = (props: Omit<LineProps, 'group'>) => {
  const { reader, answers, errors, line } = props
  const say = words(reader.language)
  const group = textOf(answers[`who.${line}`]) || say('ownGroup')
  return (
    <>
      <Field.Text
        name={`who.${line}`}
        width="middle"
        label={say('ownGroup')}
        aside={say('optional')}
        value={textOf(answers[`who.${line}`])}
        error={errors[`who.${line}`]}
      />
      <Line {...props} {...{ group }} title={say('standOf', { group })} />
    </>
  )
}
