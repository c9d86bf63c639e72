import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Button, Layout } from '#ui'
import { momentOf, type Slot } from './slot.ts'
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
  /** What stands in the form now; the time it is one of is marked. */
  answers: Record<string, unknown>
}

/** Times that suit all, each a link to planning with `day`, `begins` and `ends` filled in; or what to do where there are none. */
export const SlotLinks = ({ reader, slots, plan, zone, alone, answers }: SlotLinksProps) => {
  const say = words(reader.language)
  return (
    <Layout.Section title={say(alone ? 'freeAlone' : 'free')}>
      <p class="note">{say(slots.length ? 'freeLead' : 'noneFree')}</p>
      <Layout.Actions>
        {slots.map((slot) => {
          const moment = momentOf(slot, zone)
          const time = `${sayInstant(slot.startsAt, 'weekday', reader)}, ${sayInstant(slot.startsAt, 'time', reader)}`
          const chosen = moment.day === answers.day && moment.begins === answers.begins
          return (
            <Button
              kind="plain"
              href={withMoment(plan, moment)}
              icon={chosen ? 'check' : undefined}
              label={chosen ? say('chosen', { time }) : undefined}
            >
              {time}
            </Button>
          )
        })}
        <Button kind="quiet" href="/me/hours">
          {say('myHours')}
        </Button>
      </Layout.Actions>
    </Layout.Section>
  )
}

const withMoment = (plan: string, moment: Record<string, string>) =>
  `${plan}${plan.includes('?') ? '&' : '?'}${new URLSearchParams(moment).toString()}`
