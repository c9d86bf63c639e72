import { sayDay } from '#language'
import type { Reader } from '#people'
import { Layout, List } from '#ui'
import { comesBack } from './brief.ts'
import type { BriefLine } from './briefs.store.ts'
import { ShelfPage } from './shelf-page.tsx'
import { words } from './words.ts'

interface BriefsProps {
  reader: Reader
  briefs: BriefLine[]
}

/** A leader's decisions: what asks to be looked back at, what is open, what is decided, what was put aside. */
export const BriefsPage = ({ reader, briefs }: BriefsProps) => {
  const say = words(reader.language)
  const back = briefs.filter((brief) => comesBack(brief, reader.today))
  const rest = briefs.filter((brief) => !back.includes(brief) && !brief.aside)
  const rows = (lines: BriefLine[]) =>
    lines.map((brief) => (
      <List.Row title={brief.title} href={`/briefs/${brief.id}`} note={noteOf(brief, reader)} />
    ))
  const example = <List.Row title={say('exampleTitle')} href="/briefs/example" note={say('exampleNote')} />
  return (
    <ShelfPage
      {...{ reader }}
      title={say('title')}
      lead={say('lead')}
      add={{ href: '/briefs/new', label: say('begin') }}
      groups={[
        [say('backTitle'), rows(back)],
        [say('openTitle'), rows(rest.filter(({ decidedOn }) => !decidedOn))],
        [say('decidedTitle'), rows(rest.filter(({ decidedOn }) => decidedOn))],
        [say('asideTitle'), rows(briefs.filter((brief) => brief.aside && !back.includes(brief)))],
      ]}
      empty={{ words: say('empty'), example }}
    >
      <Layout.Section title={say('also')} quiet>
        <List.Rows>
          <List.Row title={say('horizon')} href="/horizon" note={say('horizonLead')} />
          {briefs.length > 0 && example}
        </List.Rows>
      </Layout.Section>
    </ShelfPage>
  )
}

function noteOf({ decidedOn, lookBackOn, lookedBackOn, begunOn }: BriefLine, reader: Reader) {
  const say = words(reader.language)
  const on = (day: string) => ({ day: sayDay(day, 'day', reader) })
  if (!decidedOn) return say('begunOn', on(begunOn))
  if (lookedBackOn) return `${say('decidedOn', on(decidedOn))} · ${say('lookedBackOn', on(lookedBackOn))}`
  return [say('decidedOn', on(decidedOn)), lookBackOn && say('lookBackOn', on(lookBackOn))]
    .filter(Boolean)
    .join(' · ')
}
