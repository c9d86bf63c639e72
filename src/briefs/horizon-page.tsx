import type { Reader } from '#people'
import { newId } from '#platform'
import { Button, List, Mark } from '#ui'
import type { Touched } from './horizon.store.ts'
import type { Coming } from './horizon.ts'
import { sayWhen } from './say-when.ts'
import { ShelfPage } from './shelf-page.tsx'
import { words } from './words.ts'

interface HorizonProps {
  reader: Reader
  coming: Coming[]
  goals: Touched[]
}

/** What comes over the horizon, the soonest first: how sure it is, what to do about it, which goals it touches. */
export const HorizonPage = ({ reader, coming, goals }: HorizonProps) => {
  const say = words(reader.language)
  const ahead = coming.filter(({ aside }) => !aside)
  const isHere = ({ comesOn }: Coming) => comesOn !== null && comesOn <= reader.today
  const rows = (some: Coming[]) => some.map((one) => <One {...{ reader, goals, one }} />)
  return (
    <ShelfPage
      {...{ reader }}
      title={say('horizon')}
      lead={say('horizonLead')}
      add={{ href: '/horizon/new', label: say('addComing') }}
      groups={[
        [say('hereTitle'), rows(ahead.filter(isHere))],
        [say('aheadTitle'), rows(ahead.filter((one) => !isHere(one)))],
        [say('asideTitle'), rows(coming.filter(({ aside }) => aside))],
      ]}
      empty={{
        words: say('emptyHorizon'),
        example: <List.Row title={say('exampleComing')} note={say('exampleComingNote')} />,
      }}
    >
      <p class="note">{say('onlyYouEver')}</p>
    </ShelfPage>
  )
}

const One = ({ reader, goals, one }: Omit<HorizonProps, 'coming'> & { one: Coming }) => {
  const say = words(reader.language)
  const touched = goals.filter(({ id }) => one.goals.includes(id))
  const about = [
    !one.comesOn && sayWhen(one, reader),
    say(`certainty.${one.certainty}`),
    say(`kind.${one.kind}`),
    one.fromWhom,
  ]
  return (
    <List.Row
      title={one.what}
      href={`/horizon/${one.id}`}
      due={one.comesOn ? sayWhen(one, reader) : undefined}
      note={about.filter(Boolean).join(' · ')}
      aside={!one.aside && <Think {...{ reader, one }} />}
    >
      {one.answer && <p class="note">{say('answered', { answer: say(`answer.${one.answer}`) })}</p>}
      {one.note && <Mark.Own>{one.note}</Mark.Own>}
      {touched.length > 0 && (
        <p class="note">
          {say('touches', {
            n: touched.length,
            goals: touched.map(({ statement }) => statement).join(' · '),
          })}
        </p>
      )}
    </List.Row>
  )
}

const Think = ({ reader, one }: { reader: Reader; one: Coming }) => {
  const say = words(reader.language)
  return (
    <form method="post" action={`/horizon/${one.id}/brief`}>
      <input type="hidden" name="once" value={newId()} />
      <Button kind="quiet" label={say('briefOn', { what: one.what })}>
        {say('writeBrief')}
      </Button>
    </form>
  )
}
