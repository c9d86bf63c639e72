import { Comparison } from './comparison.tsx'
import { Outline } from './outline.tsx'
import { Ranges } from './ranges.tsx'
import { Section } from './section.tsx'
import { Blank, Boxes, Questions, Work, Worksheet } from './worksheet.tsx'

/** Long things to read, to compare and to write on. */
export const GuideTrees = () => (
  <>
    <SampleTree />
    <SampleTables />
    <SampleWorksheet />
  </>
)

const SampleTree = () => (
  <Section title="An outline">
    <Outline
      lines={[
        { href: '#', depth: 0, code: '1', title: 'A part that holds others', note: 'Part' },
        {
          href: '#',
          depth: 1,
          code: '1.1',
          title: 'A short wording',
          text: 'And the whole sentence below it.',
        },
        { href: '#', depth: 2, code: '1.1a', title: 'One link a line, and little else.' },
        {
          href: '#',
          depth: 2,
          code: 'A.LONG.CODE.1b',
          title: 'Codes stand below each other.',
          note: '3 more within',
        },
        { href: '#', depth: 0, title: 'One that stands alone' },
      ]}
    />
  </Section>
)

const SampleTables = () => (
  <>
    <Section title="A comparison">
      <Comparison
        caption="A comparison"
        over="What is looked at"
        columns={['Not yet', 'Beginning', 'Steady']}
        rows={[
          { head: 'Asking', note: 'in daily work', cells: ['Tells.', 'Asks late.', 'Asks first.'] },
          { head: 'Listening', cells: ['Waits to speak.', 'Hears.', 'Says back what was heard.'] },
        ]}
      />
    </Section>
    <Section title="Ranges">
      <Ranges
        caption="How it looks"
        ranges={[
          { label: 'Ideal', steps: ['Asks early, and says what came of it.'] },
          {
            label: 'Acceptable',
            edge: 'solid',
            edgeWords: 'A solid line.',
            steps: ['Asks early.', 'Asks late.'],
          },
          { label: 'Not acceptable', edge: 'dashed', edgeWords: 'A dashed line.', steps: ['Tells.'] },
        ]}
      />
    </Section>
  </>
)

const SampleWorksheet = () => (
  <Section title="A worksheet">
    <Worksheet>
      <Work heading title="A part" />
      <Work title="Something to talk about" note="with a note">
        <Questions questions={['What did you see?', 'What comes next?']} />
      </Work>
      <Work title="Something to fill in" depth={1}>
        <Blank label="Where is the evidence?" lines={1} />
        <Boxes label="Where I stand" boxes={['Not yet', 'Steady', 'Not rated']} />
      </Work>
    </Worksheet>
  </Section>
)
