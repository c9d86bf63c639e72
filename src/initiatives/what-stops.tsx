import type { Reader } from '#people'
import { Field } from '#ui'
import { underWay, type Initiative } from './initiative.ts'
import { fieldsOf, type Form } from './told.ts'
import { words } from './words.ts'

interface WhatStopsProps extends Form {
  reader: Reader
  /** What could stop: everything that is under way now is offered. */
  initiatives: readonly Initiative[]
}

/** The question that comes with everything new: what stops for it, or why nothing must (LPS-15, LPS-90). */
export const WhatStops = ({ reader, initiatives, ...form }: WhatStopsProps) => {
  const say = words(reader.language)
  const told = fieldsOf(form, reader.language)
  const stops = told('stops')
  const offered = initiatives.filter((one) => underWay(one, reader.today) || stops.value?.endsWith(one.id))
  return (
    <>
      {offered.length > 0 && (
        <Field.Select
          {...stops}
          label={say('whatStops')}
          hint={say('whatStopsHint')}
          empty={say('nothingChosen')}
          options={(['letGo', 'pause'] as const).flatMap((how) =>
            offered.map(({ id, name }) => ({
              value: `${how}:${id}`,
              label: name,
              group: say(`stopGroup.${how}`),
            })),
          )}
        />
      )}
      <Field.Area
        {...told('nothingStops')}
        rows={2}
        label={say(offered.length > 0 ? 'orNothing' : 'whyNothing')}
        aside={say('optional')}
      />
    </>
  )
}
