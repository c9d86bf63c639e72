import type { Reader } from '#people'
import { Button, Card, Layout, List, Mark } from '#ui'
import type { Touched } from './horizon.store.ts'
import type { Coming } from './horizon.ts'
import { sayWhen } from './say-when.ts'
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
  const here = ahead.filter(({ comesOn }) => comesOn !== null && comesOn <= reader.today)
  return (
    <>
      <Layout.Head
        title={say('horizon')}
        lead={say('horizonLead')}
        back={{ href: '/cycle/focus', label: say('backToFocus') }}
        action={
          coming.length > 0 && (
            <Button href="/horizon/new" icon="plus">
              {say('addComing')}
            </Button>
          )
        }
      />
      {coming.length === 0 && <Nothing reader={reader} />}
      <Group {...{ reader, goals }} title={say('hereTitle')} coming={here} />
      <Group
        {...{ reader, goals }}
        title={say('aheadTitle')}
        coming={ahead.filter((one) => !here.includes(one))}
      />
      <Group {...{ reader, goals }} title={say('asideTitle')} coming={coming.filter(({ aside }) => aside)} />
      <p class="note">{say('onlyYouEver')}</p>
    </>
  )
}

const Group = ({ reader, goals, coming, title }: HorizonProps & { title: string }) => {
  if (coming.length === 0) return null
  return (
    <Layout.Section title={title}>
      <List.Rows>
        {coming.map((one) => (
          <One {...{ reader, goals, one }} />
        ))}
      </List.Rows>
    </Layout.Section>
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
      {one.answer && (
        <p>
          <strong>{say(`answer.${one.answer}`)}</strong>
        </p>
      )}
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
      <Button kind="quiet" label={say('briefOn', { what: one.what })}>
        {say('writeBrief')}
      </Button>
    </form>
  )
}

const Nothing = ({ reader }: { reader: Reader }) => {
  const say = words(reader.language)
  return (
    <Card.Empty
      exampleTitle={say('example')}
      example={
        <List.Rows>
          <List.Row title={say('exampleComing')} note={say('exampleComingNote')} />
        </List.Rows>
      }
      action={
        <Button href="/horizon/new" icon="plus">
          {say('addComing')}
        </Button>
      }
    >
      <p>{say('emptyHorizon')}</p>
    </Card.Empty>
  )
}
