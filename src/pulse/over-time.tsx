import type { Reader } from '#people'
import { Layout, List, Picture } from '#ui'
import { elements, monthOf, type Element, type Pulse } from './pulse.ts'
import { pointsOf, saidIn, sayLevel, sayMonth } from './say-pulse.ts'
import { words } from './words.ts'

interface OverTimeProps {
  reader: Reader
  /** The newest first. */
  pulses: Pulse[]
}

/** Systems watching: a line for each element through half a year, all figures behind it, and each month with its notes. */
export const OverTime = ({ reader, pulses }: OverTimeProps) => {
  const say = words(reader.language)
  if (pulses.length === 0) return <p class="note">{say('empty')}</p>
  return (
    <>
      <Layout.Section title={say('overTime')} id="over-time">
        <Picture.Several>
          {elements.map((element) => (
            <Line {...{ reader, pulses, element }} />
          ))}
        </Picture.Several>
        <Layout.Details summary={say('figures')}>
          <List.Comparison
            caption={say('overTime')}
            over={say('month')}
            columns={elements.map((element) => say(`element.${element}`))}
            rows={pulses.map((pulse) => ({
              head: sayMonth(pulse.month, reader),
              cells: elements.map((element) => sayLevel(pulse[element].level, reader)),
            }))}
          />
        </Layout.Details>
      </Layout.Section>
      <Layout.Section title={say('months')} id="months">
        <List.Rows>
          {pulses.map((pulse) => (
            <Month {...{ reader, pulse }} />
          ))}
        </List.Rows>
      </Layout.Section>
    </>
  )
}

const Line = ({ reader, pulses, element }: OverTimeProps & { element: Element }) => {
  const say = words(reader.language)
  const points = pointsOf(element, pulses, monthOf(reader.today), reader)
  const name = say(`element.${element}`)
  const told = points.map((point) => point.told).join(', ')
  return (
    <div>
      <h3>{name}</h3>
      <Picture.Trend
        words={say('watch', { element: name, told })}
        points={points}
        scale={{
          from: 1,
          to: 5,
          words: [
            say('from', { words: say(`low.${element}`) }),
            say('to', { words: say(`high.${element}`) }),
          ],
        }}
      />
    </div>
  )
}

const Month = ({ reader, pulse }: { reader: Reader; pulse: Pulse }) => {
  const say = words(reader.language)
  return (
    <List.Row title={sayMonth(pulse.month, reader)} href={`/pulse/${pulse.month}`}>
      {saidIn(pulse)
        .filter(({ note }) => note)
        .map(({ element, note }) => (
          <p class="note" dir="auto">
            {say(`element.${element}`)}: {note}
          </p>
        ))}
    </List.Row>
  )
}
