import { Button } from './button.tsx'
import { FieldRows } from './field-rows.tsx'
import { Form } from './form.tsx'
import { FromTo } from './from-to.tsx'
import { Scale } from './scale.tsx'
import { Section } from './section.tsx'
import { Select } from './select.tsx'
import { TextField } from './text-field.tsx'
import { WithButton } from './with-button.tsx'

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
      <FieldRows>
        <Select name="moved" label="A meeting is moved" options={hours} value="8" />
        <TextField
          name="quiet"
          label="Nothing was captured: ask after this many days"
          hint="Usually 10; between 3 and 90."
          inputmode="numeric"
          width="short"
          error="A number between 3 and 90."
        />
      </FieldRows>
      <WithButton>
        <TextField name="minutes" label="How many minutes do you have?" type="number" width="short" />
        <Button kind="plain">Fit it in</Button>
      </WithButton>
    </Form>
  </Section>
)
