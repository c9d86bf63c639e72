import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Layout } from '#ui'
import { FlowWords } from './flow-words.tsx'
import type { Flow } from './flow.ts'
import { words } from './words.ts'

interface VersionsProps {
  reader: Reader
  structure?: { id: string; name: string }
  versions: (Flow & { at: Date })[]
}

/** Every wording of the norms, the newest first. */
export const FlowVersionsPage = ({ reader, structure, versions }: VersionsProps) => {
  const say = words(reader.language)
  const back = structure ? `/structures/${structure.id}/flow` : '/structures/flow'
  return (
    <>
      <Layout.Head
        title={say('versions')}
        over={structure?.name}
        back={{ href: back, label: say('flow') }}
        lead={versions.length === 0 ? say('versionsNone') : undefined}
      />
      {versions.map(({ at, ...flow }) => (
        <Layout.Section title={sayInstant(at, 'moment', reader)}>
          <FlowWords {...{ reader, flow }} />
        </Layout.Section>
      ))}
    </>
  )
}
