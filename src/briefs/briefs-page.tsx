import { sayDay } from '#language'
import type { Reader } from '#people'
import { Button, Card, Layout, List } from '#ui'
import { comesBack } from './brief.ts'
import type { BriefLine } from './briefs.store.ts'
import { words } from './words.ts'

interface BriefsProps {
  reader: Reader
  briefs: BriefLine[]
}

/** A leader's decisions: what asks to be looked back at, what is open, what is decided, what was put aside. */
export const BriefsPage = ({ reader, briefs }: BriefsProps) => {
  const say = words(reader.language)
  const back = briefs.filter((brief) => comesBack(brief, reader.today))
  const rest = briefs.filter((brief) => !back.includes(brief))
  return (
    <>
      <Layout.Head
        title={say('title')}
        lead={say('lead')}
        back={{ href: '/cycle/focus', label: say('backToFocus') }}
        action={
          briefs.length > 0 && (
            <Button href="/briefs/new" icon="plus">
              {say('begin')}
            </Button>
          )
        }
      />
      {briefs.length === 0 && <Nothing reader={reader} />}
      <Group {...{ reader }} title={say('backTitle')} briefs={back} />
      <Group
        {...{ reader }}
        title={say('openTitle')}
        briefs={rest.filter((brief) => !brief.aside && !brief.decidedOn)}
      />
      <Group
        {...{ reader }}
        title={say('decidedTitle')}
        briefs={rest.filter((brief) => !brief.aside && brief.decidedOn)}
      />
      <Group {...{ reader }} title={say('asideTitle')} briefs={rest.filter((brief) => brief.aside)} />
      <Also {...{ reader, briefs }} />
    </>
  )
}

const Also = ({ reader, briefs }: BriefsProps) => {
  const say = words(reader.language)
  return (
    <Layout.Section title={say('also')} quiet>
      <List.Rows>
        <List.Row title={say('horizon')} href="/horizon" note={say('horizonLead')} />
        {briefs.length > 0 && (
          <List.Row title={say('exampleTitle')} href="/briefs/example" note={say('exampleNote')} />
        )}
      </List.Rows>
    </Layout.Section>
  )
}

const Group = ({ reader, title, briefs }: BriefsProps & { title: string }) => {
  if (briefs.length === 0) return null
  return (
    <Layout.Section title={title}>
      <List.Rows>
        {briefs.map((brief) => (
          <List.Row title={brief.title} href={`/briefs/${brief.id}`} note={noteOf(brief, reader)} />
        ))}
      </List.Rows>
    </Layout.Section>
  )
}

function noteOf({ decidedOn, lookBackOn, lookedBackOn, begunOn }: BriefLine, reader: Reader) {
  const say = words(reader.language)
  const on = (day: string) => ({ day: sayDay(day, 'full', reader) })
  if (!decidedOn) return say('begunOn', on(begunOn))
  if (lookedBackOn) return `${say('decidedOn', on(decidedOn))} · ${say('lookedBackOn', on(lookedBackOn))}`
  return [say('decidedOn', on(decidedOn)), lookBackOn && say('lookBackOn', on(lookBackOn))]
    .filter(Boolean)
    .join(' · ')
}

const Nothing = ({ reader }: { reader: Reader }) => {
  const say = words(reader.language)
  return (
    <Card.Empty
      exampleTitle={say('example')}
      example={
        <List.Rows>
          <List.Row title={say('exampleTitle')} href="/briefs/example" note={say('exampleNote')} />
        </List.Rows>
      }
      action={
        <Button href="/briefs/new" icon="plus">
          {say('begin')}
        </Button>
      }
    >
      <p>{say('empty')}</p>
    </Card.Empty>
  )
}
