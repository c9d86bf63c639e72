import type { Reader } from '#people'
import { Layout, Mark } from '#ui'
import type { Initiative } from './initiative.ts'
import { words } from './words.ts'

interface StopsProps {
  reader: Reader
  one: Initiative
  initiatives: readonly Initiative[]
  keeps: boolean
}

/** What stops for an initiative, or why nothing must; where nobody has said, its keepers are asked. */
export const StopsSection = ({ reader, one, initiatives, keeps }: StopsProps) => {
  const say = words(reader.language)
  const stopped = initiatives.find(({ id }) => id === one.stopsId)
  if (!stopped && !one.nothingStops && !keeps) return null
  return (
    <Layout.Section title={say('stops')}>
      {stopped && one.stopsHow && <p>{say(`stopsFor.${one.stopsHow}`, { name: stopped.name })}</p>}
      {one.nothingStops && <Mark.Own>{one.nothingStops}</Mark.Own>}
      {!stopped && !one.nothingStops && <Mark.Own asked>{say('stopsOpen')}</Mark.Own>}
    </Layout.Section>
  )
}
