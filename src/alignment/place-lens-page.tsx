import type { Reader } from '#people'
import { sayTally, ThreeNumbers, type PartTally } from '#tallies'
import { Button, Layout, List } from '#ui'
import type { Scene } from './draw-levels.ts'
import { LensPicture, LinkTable } from './lens-picture.tsx'
import type { LensPlace } from './lens.store.ts'
import { lensAt, type Aim } from './lens.ts'
import { PlaceTree } from './place-tree.tsx'
import { words } from './words.ts'

interface PlaceLensProps {
  reader: Reader
  place: LensPlace
  scene: Scene
  parts: PartTally[]
}

/** The lens on an organization: its goals, what they serve above, and who is below. */
export const PlaceLensPage = ({ reader, place, scene, parts }: PlaceLensProps) => {
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        title={place.name}
        over={say('title')}
        back={place.above ? { href: lensAt(place.above.id), label: place.above.name } : undefined}
        lead={say('lead')}
        action={
          <Button kind="plain" href="/alignment/mine">
            {say('mine.title')}
          </Button>
        }
      />
      <LensPicture {...{ reader, scene }} rest={place.below.length > 0 ? '#in' : '#goals'} />
      <PlaceTree {...{ reader, scene }} />
      <Goals {...{ reader, place, scene }} />
      <Numbers {...{ reader, place, scene, parts }} />
      {place.below.length > 0 && <Below {...{ reader, place, scene }} />}
      <LinkTable {...{ reader, scene }} />
    </>
  )
}

const Goals = ({ reader, place, scene }: Omit<PlaceLensProps, 'parts'>) => {
  const say = words(reader.language)
  const goals = scene.aims.filter(({ space }) => space === place.id)
  return (
    <Layout.Section
      title={say('goals')}
      id="goals"
      aside={<a href={`/organizations/${place.id}`}>{say('toPlace', { name: place.name })}</a>}
    >
      {goals.length === 0 && <p>{say('goalsNone')}</p>}
      {goals.length > 0 && (
        <List.Rows>
          {goals.map((aim) => (
            <List.Row
              title={aim.statement}
              href={lensAt(aim.space, aim.id)}
              note={noteOf(reader, scene, aim)}
            >
              {aim.tally && <p class="note">{sayTally(reader, { goalId: aim.id, ...aim.tally })}</p>}
            </List.Row>
          ))}
        </List.Rows>
      )}
      {goals.some(({ tally }) => !tally) && <p class="note">{say('untold')}</p>}
    </Layout.Section>
  )
}

const Numbers = ({ reader, place, scene, parts }: PlaceLensProps) => {
  const say = words(reader.language)
  return (
    <Layout.Section title={say('numbers')}>
      <ThreeNumbers {...{ parts }} place={reader} />
      {place.reads && (
        <Layout.Actions>
          <Button kind="quiet" href={`/organizations/${place.id}/shown`}>
            {say('shown', { n: scene.shown.filter(({ recipient }) => recipient === place.id).length })}
          </Button>
        </Layout.Actions>
      )}
    </Layout.Section>
  )
}

const Below = ({ reader, place, scene }: Omit<PlaceLensProps, 'parts'>) => {
  const say = words(reader.language)
  const aimed = scene.aims.some(({ space }) => space === place.id)
  return (
    <Layout.Section title={say('below')} id="in">
      <List.Rows>
        {place.below.map((one) => (
          <List.Row
            title={one.name}
            href={lensAt(one.id)}
            note={noteBelow(reader, place, { ...one, aimed })}
          />
        ))}
      </List.Rows>
    </Layout.Section>
  )
}

type PlaceBelow = LensPlace['below'][number] & { aimed: boolean }

// A region mostly has no goals: its districts have, and they stand beside it.
function noteBelow(reader: Reader, { name }: LensPlace, { kind, goals, serving, aimed }: PlaceBelow) {
  const say = words(reader.language)
  if (kind === 'region' && goals === 0) return undefined
  return aimed && goals > 0 ? say('goalsServing', { n: goals, serving, name }) : say('goalsOf', { n: goals })
}

function noteOf(reader: Reader, { aims, links }: Scene, aim: Aim): string {
  const say = words(reader.language)
  const above = links.filter(({ from }) => from === aim.id)
  const first = aims.find(({ id }) => id === above[0]?.to)
  const out = first
    ? say('serves', { organization: first.organization, goal: first.statement, more: above.length - 1 })
    : aim.kind === 'state'
      ? ''
      : aim.apart
        ? say('apart', { reason: aim.apart })
        : say('orphan')
  const n = links.filter(({ to }) => to === aim.id).length
  // Below a school there are only leaders, and those are counted.
  const below = (n > 0 || aim.kind !== 'school') && say('servedBy', { n })
  return [out, below].filter(Boolean).join(' · ')
}
