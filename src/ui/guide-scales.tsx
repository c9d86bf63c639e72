import { Form } from './form.tsx'
import { FromTo } from './from-to.tsx'
import { Scale } from './scale.tsx'
import { Section } from './section.tsx'

const hours = ['8', '12', '15'].map((value) => ({ value, label: `${value}:00` }))

/** Fields for how much and for how long. */
export const GuideScales = () => (
  <Section title="From and to">
    <Form action="#">
      <Scale
        name="flow"
        label="Information"
        hint="Does what people need to know reach them?"
        from={1}
        to={5}
        value="4"
        ends={['it gets stuck', 'it flows both ways']}
      />
      <FromTo
        name="monday"
        label="Monday"
        words={{ from: 'from', to: 'to', empty: '–' }}
        options={hours}
        from="8"
        to="12"
      />
    </Form>
  </Section>
)
