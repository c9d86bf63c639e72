import { GoalPicture } from './goal-picture.tsx'
import { GuideLevels } from './guide-levels.tsx'
import { PhasePath, type Step } from './phase-path.tsx'
import { Photo } from './photo.tsx'
import { Section } from './section.tsx'
import { Stand } from './stand.tsx'

const steps: Step[] = [
  { number: 1, label: 'Purpose', status: 'ready', state: 'done', href: '#1' },
  { number: 2, label: 'Focus', status: 'ready', state: 'done', href: '#2' },
  { number: 3, label: 'Structures', status: 'ready', state: 'done', href: '#3' },
  { number: 4, label: 'Action', status: 'you are here', state: 'here', href: '#4' },
  { number: 5, label: 'Outcomes', status: 'from April', state: 'open', href: '#5' },
]

const labels = {
  baseline: { name: 'At the start', value: '35%', day: 'September' },
  now: { name: 'Now', value: '52%', day: 'Feb 9' },
  target: { name: 'Target', value: '75%', day: 'June' },
}

/** The pictures, with what is not known yet left away. */
export const GuidePictures = () => (
  <>
    <Section title="The path">
      <PhasePath label="The five phases" steps={steps} />
      <PhasePath label="The five phases, above something to do" steps={steps} slim />
    </Section>
    <GuideGoals />
    <GuideLevels />
    <Section title="Where something stands">
      <Stand at={3} of={3} words="Heavy" />
      <Stand at={2} of={6} words="Doubts that it will come" />
    </Section>
    <Section title="A photo that is not there yet">
      <Photo
        src={(width) => `/assets/none-${width}.webp`}
        alt="A wall of paper notes"
        width={800}
        height={600}
      />
    </Section>
  </>
)

const GuideGoals = () => (
  <Section title="From baseline to target">
    <div class="flow">
      <GoalPicture
        words="From 35 percent in September to 52 percent now; the target is 75 percent by June."
        measure={{ baseline: 35, now: 52, target: 75 }}
        labels={labels}
        unit="of students who explained a solution"
        table={{
          summary: 'The figures',
          head: ['When', 'Students who explained'],
          rows: [
            ['September', '35%, n 84'],
            ['November', 'not measured'],
            ['February 9', '52%, n 81'],
          ],
        }}
      />
      <GoalPicture
        words="18 percent absent in September, 16 now; the target is 12."
        measure={{ baseline: 18, now: 16, target: 12, from: 0, to: 25 }}
        labels={{
          baseline: { name: 'September', value: '18%' },
          now: { name: 'Now', value: '16%' },
          target: { name: 'By June', value: '12%' },
        }}
      />
      <GoalPicture
        words="No value since September; the target is 75 percent."
        measure={{ baseline: 74, target: 75 }}
        labels={{ baseline: labels.baseline, target: labels.target }}
      />
    </div>
  </Section>
)
