import { type Access } from '#breakglass'
import { sayDay, type Place } from '#language'
import { Button, Layout, List, Mark } from '#ui'
import type { Circle } from './circle.ts'
import type { Audience, SharedItem } from './grant.ts'
import { BrokenGlass } from './broken-glass.tsx'
import { whoSees } from './who-sees.ts'
import { words } from './words.ts'

interface SharingProps {
  place: Place & { now: Date }
  item: SharedItem
  /** The item's own page. */
  back: string
  audiences: Audience[]
  circles: Circle[]
  readings: { name: string | null; day: string }[]
  /** Where two administrators opened it to one reader, ever. */
  accesses: Access[]
}

/** Who can see one item, who opened it, and the one tap that changes it. */
export const SharingPage = (props: SharingProps) => {
  const { place, item, back, audiences, circles, readings, accesses } = props
  const say = words(place.language)
  const address = `/sharing/${item.noun}/${item.id}`
  const given = audiences.filter(({ kind }) => kind !== 'break-glass')
  const closed = circles.filter((circle) => !audiences.some((audience) => audience.circleId === circle.id))
  return (
    <>
      <Layout.Head
        title={say('title')}
        back={{ href: back, label: say('back') }}
        lead={<Mark.WhoSees {...whoSees(audiences, place)} />}
      />
      <BrokenGlass {...{ place, accesses }} />
      {given.length > 0 && (
        <Layout.Section title={say('openTo')}>
          <List.Rows>
            {given.map((audience) => (
              <OpenTo {...{ place, address, audience }} />
            ))}
          </List.Rows>
        </Layout.Section>
      )}
      {closed.length > 0 && (
        <Layout.Section title={say('openFor')}>
          <p>{say('whatTheySee')}</p>
          {closed.map((circle) => (
            <form method="post" action={address}>
              <Button name="circle" value={circle.id} icon="share">
                {say('shareWith', { name: circleName(circle, place) })}
              </Button>
            </form>
          ))}
        </Layout.Section>
      )}
      {circles.length === 0 && <p>{say('noCircle')}</p>}
      <Readings {...{ place, readings }} />
    </>
  )
}

const OpenTo = ({ place, address, audience }: { place: Place; address: string; audience: Audience }) => {
  const say = words(place.language)
  const name = audience.name || say('someone')
  return (
    <List.Row
      title={audience.kind === 'partnership' ? say('partner', { name }) : name}
      note={say('lasting')}
      aside={
        <form method="post" action={`${address}/ending`}>
          <input
            type="hidden"
            name={audience.circleId ? 'circle' : 'person'}
            value={audience.circleId ?? audience.personId ?? ''}
          />
          <Button kind="plain" label={say('stopWith', { name })}>
            {say('stop')}
          </Button>
        </form>
      }
    />
  )
}

const Readings = ({ place, readings }: Pick<SharingProps, 'place' | 'readings'>) => {
  const say = words(place.language)
  return (
    <Layout.Section title={say('readings')} quiet>
      {readings.length === 0 ? (
        <p>{say('noReadings')}</p>
      ) : (
        <List.Rows>
          {readings.map(({ name, day }) => (
            <List.Row
              title={say('opened', { name: name ?? say('someone'), day: sayDay(day, 'weekday', place) })}
            />
          ))}
        </List.Rows>
      )}
      <Layout.Details summary={say('privateTitle')}>
        <p>{say('private')}</p>
      </Layout.Details>
    </Layout.Section>
  )
}

const circleName = (circle: Circle, place: Place) =>
  circle.name ?? (circle.others.map((other) => other.name).join(', ') || words(place.language)('someone'))
