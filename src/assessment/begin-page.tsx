import { nameOfItem } from '#frameworks'
import type { Complaints } from '#forms'
import type { Reader } from '#people'
import { nameOfVersion } from '#standards'
import { Button, Field, Layout } from '#ui'
import { moments, type Moment } from './assessment.ts'
import type { Outline } from './outline.ts'
import type { Level } from './subject.ts'
import { sentencesOf, words } from './words.ts'

export interface BeginProps {
  reader: Reader
  /** The id the new assessment gets, so that a form sent twice begins once. */
  id: string
  of: { space: string; version: string; title: string; label: string }
  moment: Moment
  levels: Level[]
  /** Lines of continuum maps there are. */
  maps: number
  level: string
  outline: Outline
  chosen: string[]
  complaints?: Complaints
}

/** How an assessment begins: when it is, how closely, and which parts. All of it is answered before. */
export const BeginPage = (props: BeginProps) => {
  const { reader, id, of, complaints } = props
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  return (
    <>
      <Layout.Head
        title={nameOfVersion(of)}
        over={say('begin')}
        back={{ href: '/assessments', label: say('backToList') }}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action="/assessments">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="of" value={`${of.space}/${of.version}`} />
        <Moments {...props} {...{ errors }} />
        <Levels {...props} {...{ errors }} />
        <Parts {...props} {...{ errors }} />
        <Layout.Actions>
          <Button>{say('beginNow')}</Button>
        </Layout.Actions>
        <p class="note">{say('onlyYou')}</p>
      </Field.Form>
    </>
  )
}

type PartProps = BeginProps & { errors: Record<string, string> }

const Moments = ({ reader, moment, errors }: PartProps) => {
  const say = words(reader.language)
  return (
    <Field.Choices
      name="moment"
      label={say('moment')}
      chosen={[moment]}
      error={errors['moment']}
      options={moments.map((value) => ({ value, label: say(`moment.${value}`) }))}
    />
  )
}

const Levels = ({ reader, levels, maps, level, errors }: PartProps) => {
  const say = words(reader.language)
  const options = levels.map(({ depth, kind, n }) => ({
    value: String(depth),
    label: kind ? say('levelOf', { kind, n }) : say('levelUnnamed', { depth: depth + 1, n }),
  }))
  if (maps > 0) options.push({ value: 'map', label: say('levelMap', { n: maps }) })
  return (
    <Field.Choices
      name="level"
      label={say('level')}
      hint={say('levelHint')}
      chosen={[level]}
      error={errors['level']}
      {...{ options }}
    />
  )
}

/** How many parts a list offers; a longer framework is narrowed by choosing from it for the cycle. */
const mostParts = 200

const Parts = ({ reader, outline, chosen, errors }: PartProps) => {
  const say = words(reader.language)
  const parts = outline.filter(({ depth, again }) => depth === 0 && !again).slice(0, mostParts)
  const further = chosen.filter((id) => !parts.some(({ item }) => item.id === id))
  const offered = [...parts, ...outline.filter(({ item, again }) => further.includes(item.id) && !again)]
  return (
    <Layout.Details
      summary={say('parts')}
      open={chosen.length > 0 || Boolean(errors['item'] ?? errors['level'])}
    >
      <Field.Choices
        name="item"
        many
        label={say('part')}
        hint={say('partsHint')}
        error={errors['item']}
        {...{ chosen }}
        options={offered.map(({ item }) => ({ value: item.id, label: nameOfItem(item) }))}
      />
    </Layout.Details>
  )
}
