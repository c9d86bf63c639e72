import { Levels, type Level, type LevelLine } from './levels.tsx'
import { Section } from './section.tsx'
import { Tree } from './tree.tsx'

const sampleLevels: Level[] = [
  {
    title: 'State',
    items: [{ id: 'a', title: 'Every student explains their thinking.', href: '#' }],
  },
  {
    title: 'District',
    items: [
      {
        id: 'b',
        title: 'Talk about learning in every room, every week.',
        here: true,
        note: 'Harlow',
      },
      { id: 'c', title: 'Families know what is learned, and say what they see.', href: '#' },
    ],
  },
  {
    title: 'Schools',
    items: [
      { id: 'd', title: 'Teams plan questions together.', href: '#', note: 'Alder' },
      { id: 'e', title: 'Students lead a conference each term.', href: '#', note: 'Birchwood' },
      { id: 'f', title: 'Cedar Park', href: '#', note: '3 goals', small: true },
    ],
    more: { href: '#', words: 'and 6 more' },
  },
]

const sampleLines: LevelLine[] = [
  { from: 'a', to: 'b', stroke: 'strong' },
  { from: 'a', to: 'c', stroke: 'weak' },
  { from: 'b', to: 'd', stroke: 'strong' },
  { from: 'b', to: 'e', stroke: 'weak' },
  { from: 'c', to: 'e', stroke: 'strong' },
  { from: 'c', to: 'f', stroke: 'quiet' },
]

/** Things that hang together, drawn and in words. */
export const GuideLevels = () => (
  <>
    <Section title="Levels with lines">
      <Levels
        label="How the sample goals hang together"
        levels={sampleLevels}
        lines={sampleLines}
        legend={['serves it directly', 'supports it', 'is counted']}
      />
    </Section>
    <SampleTree />
  </>
)

const SampleTree = () => (
  <Section title="The same as a tree">
    <Tree
      label="What the sample goals serve"
      nodes={[
        {
          title: 'Every student explains their thinking.',
          href: '#',
          note: 'State',
          below: [
            {
              title: 'Talk about learning in every room.',
              href: '#',
              note: 'Harlow',
              how: ['serves it directly'],
              below: [
                {
                  title: 'Teams plan questions together.',
                  note: 'Yours',
                  here: true,
                  how: ['supports it: in our team time'],
                  below: [],
                },
              ],
            },
            { title: 'Families say what they see.', href: '#', note: 'Harlow', below: [] },
          ],
        },
      ]}
    />
  </Section>
)
