import { Form } from './form.tsx'
import { Opening, Openings } from './openings.tsx'
import { Rings } from './rings.tsx'
import { Section } from './section.tsx'
import { TextArea } from './text-area.tsx'

const rings = [
  { name: 'You alone', note: 'Notes and drafts.', who: [{ name: 'You', known: true }] },
  {
    name: 'What you share',
    note: 'Until you stop.',
    who: [
      { name: 'Maya Halvorsen', note: 'your partner', known: true },
      { name: 'The people you plan with' },
    ],
  },
  { name: 'A frozen copy', who: [], empty: 'Nobody. Nothing is handed over.' },
  { name: 'Counts', who: [{ name: 'Harlow Valley Unified', note: 'your district', known: true }] },
]

/** Choices that open fields, and how far something goes. */
export const GuideRings = () => (
  <>
    <Section title="How far something goes">
      <Rings
        words="Notes stay with you. What you share can go to Maya Halvorsen."
        rings={rings}
        table={{ summary: 'As a table', head: ['Who', 'What'], rows: [['Maya', 'What you share']] }}
      />
    </Section>
    <Section title="Choices that open fields">
      <Form action="#">
        <Openings name="ways" label="What is it for?" hint="Each opens a field of its own.">
          <Opening name="ways" option={{ value: 'one', label: 'The evening' }} checked>
            <TextArea name="one.who" rows={1} label="Who comes?" />
          </Opening>
          <Opening name="ways" option={{ value: 'two', label: 'The morning' }} checked={false}>
            <TextArea name="two.who" rows={1} label="Who opens the door?" />
          </Opening>
        </Openings>
      </Form>
    </Section>
  </>
)
