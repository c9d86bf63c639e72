import { Section } from './section.tsx'
import { Several } from './several.tsx'
import { SideBySide } from './side-by-side.tsx'
import { Trend } from './trend.tsx'

/** Lines through the years, and groups side by side. */
export const GuideTrends = () => (
  <>
    <Section title="Through the years">
      <Trend
        words="From 61 percent in 2022–23 to 58 percent in 2026–27; 2024–25 was not measured, and the test is another one since 2025–26."
        scale={{ from: 0, to: 100, words: ['0%', '100%'] }}
        points={[
          { label: '2022–23', value: 61, text: '61%', note: 'n 64' },
          { label: '2023–24', value: 64, text: '64%', note: 'n 60' },
          { label: '2024–25', text: 'not measured' },
          { label: '2025–26', value: 55, text: '55%', note: 'n 62', anew: 'another test' },
          { label: '2026–27', value: 58, text: '58%', note: 'n 62' },
        ]}
      />
    </Section>
    <SeveralTrends />
    <Section title="Side by side">
      <SideBySide
        scale={{ from: 0, to: 100 }}
        across={58}
        acrossWords="All students: 58%"
        sides={[
          { label: 'English learners', value: 31, text: '31%', note: 'n 14' },
          { label: 'Not English learners', value: 66, text: '66%', note: 'n 48' },
          { label: 'Two or more races', text: 'not shown: a small group' },
        ]}
      />
    </Section>
  </>
)

const SeveralTrends = () => (
  <Section title="Several of one kind">
    <Several>
      {['Relationships', 'Information'].map((name) => (
        <div>
          <h3>{name}</h3>
          <Trend
            words={`${name}: 3 in September, 4 in October.`}
            scale={{ from: 1, to: 5, words: ['1, it gets stuck', '5, it flows both ways'] }}
            points={[
              { label: 'Sep 2026', value: 3, text: '3' },
              { label: 'Oct 2026', value: 4, text: '4' },
            ]}
          />
        </div>
      ))}
    </Several>
  </Section>
)
