import type { Reader } from '#people'
import { Button, Layout, List } from '#ui'
import type { Somebody } from './people.ts'
import { textsOf, type Purpose } from './purpose.ts'
import { namesOf } from './say-picture.ts'
import type { Change, ReaderKind } from './sharing-picture.ts'
import { words } from './words.ts'

interface ChangeProps {
  reader: Reader
  /** The purpose as it stands, and as it was written just now. */
  before: Purpose
  after: Purpose
  gains: readonly Change[]
  losses: readonly Change[]
  people: readonly Somebody[]
  /** What keeping the new mix confirms. */
  mark: string
  /** What the form was loaded with, so that nothing is written over unread. */
  base?: string
}

/** Before a new mix is kept: who gains sight of what, who loses it, and the leader's answer. */
export const ChangePage = (props: ChangeProps) => {
  const { reader, before, after, gains, losses } = props
  const say = words(reader.language)
  const first = isFirst(before)
  const mixOf = (purpose: Purpose) =>
    purpose.uses.map((use) => say(`use.${use}`)).join(', ') || say('nothingYet')
  const now: [string, string] = [say(first ? 'mixFirst' : 'mixAfter'), mixOf(after)]
  return (
    <>
      <Layout.Head title={say('changeTitle')} lead={say(first ? 'changeFirst' : 'changeLead')} />
      <List.Facts facts={first ? [now] : [[say('mixBefore'), mixOf(before)], now]} />
      <Sights {...props} title={say('gains')} changes={gains} />
      <Sights {...props} title={say('losses')} changes={losses} note={say('lossesNote')} />
      <p>{say('notesStay')}</p>
      {!first && <p class="note">{say('keepOldNote')}</p>}
      <Answer {...props} />
    </>
  )
}

/** Nothing was said before, so there is nothing to leave as it was. */
const isFirst = (before: Purpose) => before.uses.length === 0

interface SightsProps extends ChangeProps {
  title: string
  changes: readonly Change[]
  note?: string
}

const Sights = ({ reader, people, title, changes, note }: SightsProps) => {
  if (changes.length === 0) return null
  const say = words(reader.language)
  const kinds = [...new Set(changes.map((change) => change.reader))]
  return (
    <Layout.Section title={title}>
      <List.Rows>
        {kinds.map((kind: ReaderKind) => (
          <List.Row title={namesOf(kind, people, reader)} note={say(`sees.${kind}`)} />
        ))}
      </List.Rows>
      {note && <p class="note">{note}</p>}
    </Layout.Section>
  )
}

/** Everything that was written travels along, so that no answer loses a word. */
const Answer = ({ reader, before, after, mark, base }: ChangeProps) => {
  const say = words(reader.language)
  return (
    <form method="post" action="/purpose">
      {fieldsOf(after).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="mark" value={mark} />
      {base !== undefined && <input type="hidden" name="base" value={base} />}
      <Layout.Actions>
        <Button icon="check" name="mix" value="new">
          {say('keepNew')}
        </Button>
        {!isFirst(before) && (
          <Button kind="plain" name="mix" value="old">
            {say('keepOld')}
          </Button>
        )}
        <Button kind="quiet" name="mix" value="back">
          {say('changeBack')}
        </Button>
      </Layout.Actions>
    </form>
  )
}

const fieldsOf = (purpose: Purpose): [string, string][] => [
  ...purpose.uses.map((use): [string, string] => ['uses', use]),
  ...Object.entries(textsOf(purpose)),
]
