import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Layout, List, Mark } from '#ui'
import { Come, Gone } from './marked-words.tsx'
import { boxes, type Wording } from './philosophy.ts'
import { words } from './words.ts'

interface VersionsProps {
  reader: Reader
  /** The newest first. */
  versions: readonly Wording[]
  /** The two that are laid side by side. */
  before: Wording
  after: Wording
}

/** Two wordings of a philosophy side by side, what changed marked, and every other one to choose. */
export const VersionsPage = ({ reader, versions, before, after }: VersionsProps) => {
  const say = words(reader.language)
  const day = (at: Date) => sayInstant(at, 'day', reader)
  const empty = <span class="note">{say('emptyBox')}</span>
  const told = boxes.filter((box) => before[box] || after[box])
  return (
    <>
      <Layout.Head
        title={say('earlier')}
        lead={say('earlierLead')}
        back={{ href: '/purpose#philosophy', label: say('backToPurpose') }}
      />
      {versions.length > 2 && (
        <Mark.Chips label={say('earlierChoose')}>
          {versions.slice(1).map(({ id, at }) => (
            <Mark.Chip href={`/purpose/philosophy/versions?before=${id}`} current={id === before.id}>
              {sayInstant(at, 'moment', reader)}
            </Mark.Chip>
          ))}
        </Mark.Chips>
      )}
      <List.Comparison
        caption={say('earlier')}
        over={say('box')}
        columns={[day(before.at), day(after.at)]}
        rows={told.map((box) => ({
          head: say(box),
          cells: [
            before[box] ? <Gone before={before[box]} after={after[box]} /> : empty,
            after[box] ? <Come before={before[box]} after={after[box]} /> : empty,
          ],
        }))}
      />
      <p class="note">{say('earlierMarks')}</p>
    </>
  )
}
