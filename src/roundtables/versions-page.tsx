import { sayInstant } from '#language'
import type { Reader } from '#people'
import { List, Mark } from '#ui'
import { definitionParts, type Wording } from './definition.ts'
import type { Roundtable } from './roundtable.ts'
import { OwnLines } from './own-lines.tsx'
import { RoomHead } from './room-head.tsx'
import { words } from './words.ts'

interface VersionsProps {
  reader: Reader
  table: Roundtable
  /** The last first. */
  wordings: readonly Wording[]
  before: Wording
  after: Wording
}

/** Two wordings of a definition side by side, and every other one to choose. */
export const VersionsPage = ({ reader, table, wordings, before, after }: VersionsProps) => {
  const say = words(reader.language)
  const at = `/roundtables/${table.id}/definition`
  const headOf = (wording: Wording) =>
    say('wordingOf', { name: wording.by || say('someone'), day: sayInstant(wording.at, 'day', reader) })
  const told = definitionParts.filter((part) => before[part] || after[part])
  return (
    <>
      <RoomHead
        {...{ reader, table }}
        title={say('versions')}
        lead={say('versionsLead')}
        back={{ href: at, label: say('definitionTitle') }}
      />
      {wordings.length > 2 && (
        <Mark.Chips label={say('versionsChoose')}>
          {wordings.slice(1).map(({ number, at: moment }) => (
            <Mark.Chip href={`${at}/versions?before=${number}`} current={number === before.number}>
              {sayInstant(moment, 'moment', reader)}
            </Mark.Chip>
          ))}
        </Mark.Chips>
      )}
      <List.Comparison
        caption={say('versions')}
        over={say('partOver')}
        columns={[headOf(before), headOf(after)]}
        rows={told.map((part) => ({
          head: say(`part.${part}`),
          cells: [before, after].map((wording) =>
            wording[part] ? <OwnLines text={wording[part]} /> : <span class="note">{say('emptyPart')}</span>,
          ),
        }))}
      />
    </>
  )
}
