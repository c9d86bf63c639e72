import type { Reader } from '#people'
import { Picture } from '#ui'
import { zooms, type Zoom } from './brief.ts'
import type { Readiness } from './readiness.ts'
import { words } from './words.ts'

interface ZoomPathProps {
  reader: Reader
  id: string
  readiness: readonly Readiness[]
  here?: Zoom
}

/** Where one is in a brief: out, in, and out again. Every page can be walked to at any time. */
export const ZoomPath = ({ reader, id, readiness, here }: ZoomPathProps) => {
  const say = words(reader.language)
  return (
    <Picture.Path
      slim={here !== undefined}
      label={say('path')}
      steps={zooms.map((zoom, n) => {
        const ready = readiness.some((one) => one.zoom === zoom && one.ready)
        return {
          number: n + 1,
          label: say(`zoom.${zoom}`),
          status: say(zoom === here ? 'youAreHere' : ready ? 'written' : 'notYet'),
          state: zoom === here ? 'here' : ready ? 'done' : 'open',
          href: `/briefs/${id}/${zoom}`,
        } as const
      })}
    />
  )
}
