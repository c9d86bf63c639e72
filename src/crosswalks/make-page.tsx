import { textOf, type Complaints } from '#forms'
import { spaceInAddress } from '#frameworks'
import type { Place } from '#language'
import { Button, Field, Layout } from '#ui'
import { sayErrors } from './say-errors.ts'
import { words } from './words.ts'

interface MakeProps {
  place: Place
  keepers: { id: string; name: string }[]
  versions: { space: string; id: string; title: string; label: string }[]
  answers: Record<string, unknown>
  complaints?: Complaints
}

/** Putting two frameworks side by side. */
export const MakePage = ({ place, keepers, versions, answers, complaints = {} }: MakeProps) => {
  const say = words(place.language)
  const errors = sayErrors(place.language, complaints)
  const sole = keepers.length === 1 ? keepers[0]?.id : undefined
  return (
    <>
      <Layout.Head
        title={say('make')}
        lead={say('lead')}
        back={{ href: '/crosswalks', label: say('title') }}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action="/crosswalks">
        {(['from', 'to'] as const).map((end) => (
          <Field.Select
            name={end}
            label={say(end)}
            empty={say('choose')}
            value={textOf(answers[end])}
            error={errors[end]}
            options={versions.map(optionOf)}
          />
        ))}
        <Field.Select
          name="keeper"
          label={say('keeper')}
          hint={say('keeperHint')}
          empty={say('choose')}
          value={textOf(answers['keeper']) ?? sole}
          error={errors['keeper']}
          options={keepers.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Layout.Actions>
          <Button>{say('makeDo')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

const optionOf = ({ space, id, title, label }: MakeProps['versions'][number]) => ({
  value: `${spaceInAddress(space)}/${id}`,
  label: [title, label].filter(Boolean).join(', '),
})
