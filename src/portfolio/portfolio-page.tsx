import { sayDay } from '#language'
import type { Reader } from '#people'
import { Button, Card, Layout, List, Mark } from '#ui'
import { linesOfEntries } from './entry-item.tsx'
import type { ToldEntry } from './entry.ts'
import { firstWords } from './evidence.ts'
import { Filters } from './filters.tsx'
import type { Offer } from './portfolio.store.ts'
import { addressOf, isNarrow, pageSize, type Selection } from './selection.ts'
import { words } from './words.ts'

interface PortfolioProps {
  reader: Reader
  selection: Selection
  /** One page of entries, and one more where there is a next page. */
  entries: ToldEntry[]
  offer: Offer
}

/** Everything captured, the newest first, by month. */
export const PortfolioPage = ({ reader, selection, entries, offer }: PortfolioProps) => {
  const say = words(reader.language)
  const goals = (offer.goals ?? []).map(({ id, statement }) => ({ id, words: firstWords(statement, 90) }))
  const { id, language, timeZone, today } = reader
  const lineOf = linesOfEntries({ reader: { id, language, timeZone, today }, goals })
  return (
    <>
      <Layout.Head
        title={say('portfolio')}
        lead={leadOf(reader, selection, offer)}
        action={
          offer.all > 0 && (
            <Button kind="plain" href="/prints" icon="printer">
              {say('makePdf')}
            </Button>
          )
        }
      />
      {offer.all === 0 ? <Nothing reader={reader} /> : <Filters {...{ reader, selection, offer }} />}
      {offer.all > 0 && entries.length === 0 && (
        <p>
          {say(selection.trash ? 'noneInTrash' : 'noneFound')} <a href="/portfolio">{say('clear')}</a>
        </p>
      )}
      {byMonth(entries.slice(0, pageSize)).map(([month, ofMonth]) => (
        <Layout.Section title={sayDay(`${month}-01`, 'month', reader)} quiet>
          <List.Entries>{ofMonth.map(lineOf)}</List.Entries>
        </Layout.Section>
      ))}
      <Pages {...{ reader, selection, entries, offer }} />
    </>
  )
}

function leadOf(reader: Reader, selection: Selection, offer: Offer) {
  const say = words(reader.language)
  if (!isNarrow(selection)) return say('lead', { n: offer.all })
  return (
    <>
      {say('leadNarrow', { n: offer.all })} <a href="/portfolio">{say('clear')}</a>
    </>
  )
}

const Nothing = ({ reader }: { reader: Reader }) => {
  const say = words(reader.language)
  return (
    <Card.Empty
      exampleTitle={say('exampleTitle')}
      example={<Mark.Own>{say('exampleEntry')}</Mark.Own>}
      action={
        <Button href="/capture" icon="plus">
          {say('capture')}
        </Button>
      }
    >
      <p>{say('emptyWords')}</p>
    </Card.Empty>
  )
}

const Pages = ({ reader, selection, entries, offer }: PortfolioProps) => {
  const say = words(reader.language)
  const { page } = selection
  const more = entries.length > pageSize
  if (page === 1 && !more) return null
  const from = (page - 1) * pageSize + 1
  const to = from + Math.min(entries.length, pageSize) - 1
  return (
    <List.Pager
      label={say('pages')}
      here={isNarrow(selection) ? say('herePage', { page }) : say('here', { from, to, all: offer.all })}
      newer={page > 1 ? { href: addressOf(selection, { page: page - 1 }), label: say('newer') } : undefined}
      older={more ? { href: addressOf(selection, { page: page + 1 }), label: say('older') } : undefined}
    />
  )
}

function byMonth(entries: ToldEntry[]): [string, ToldEntry[]][] {
  return [...Map.groupBy(entries, (entry) => entry.practisedOn.slice(0, 7))]
}
