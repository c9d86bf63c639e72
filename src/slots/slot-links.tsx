import { dayOf, sayInstant } from '#language'
import type { Reader } from '#people'
import { Button, Layout } from '#ui'
import type { Slot } from './slot.ts'
import { words } from './words.ts'

interface SlotLinksProps {
  reader: Reader
  slots: Slot[]
  /** The page that plans or moves, with what it is about: `/meetings/new?circle=…`. */
  plan: string
  /** In which zone that page understands a day and an hour. */
  zone: string
  /** Is it the reader alone whose calendar was looked at? */
  alone?: boolean
}

/** Times that suit all, each a link to planning with `day`, `begins` and `ends` filled in; or what to do where there are none. */
export const SlotLinks = ({ reader, slots, plan, zone, alone }: SlotLinksProps) => {
  const say = words(reader.language)
  return (
    <Layout.Section title={say(alone ? 'freeAlone' : 'free')}>
      <p class="note">{say(slots.length ? 'freeLead' : 'noneFree')}</p>
      <Layout.Actions>
        {slots.map((slot) => (
          <Button kind="plain" href={withMoment(plan, slot, zone)}>
            {sayInstant(slot.startsAt, 'weekday', reader)}, {sayInstant(slot.startsAt, 'time', reader)}
          </Button>
        ))}
        <Button kind="quiet" href="/me/hours">
          {say('myHours')}
        </Button>
      </Layout.Actions>
    </Layout.Section>
  )
}

const withMoment = (plan: string, slot: Slot, zone: string) =>
  `${plan}${plan.includes('?') ? '&' : '?'}${new URLSearchParams(momentOf(slot, zone)).toString()}`

const momentOf = ({ startsAt, endsAt }: Slot, zone: string) => ({
  day: dayOf(startsAt, zone),
  begins: timeOf(startsAt, zone),
  ends: timeOf(endsAt, zone),
})

const timeOf = (at: Date, timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(at)
