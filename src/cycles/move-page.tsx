import { nameOfItem, spaceInAddress, type Whole } from '#frameworks'
import { nameOfVersion, type Chosen, type Successor } from '#standards'
import { Button, Layout, List } from '#ui'
import { countsOf, type Moved } from './move.ts'
import { words } from './words.ts'

interface MoveProps {
  language: string
  from: Chosen
  to: Successor
  led: { after: Whole; before: Whole; leads: Moved[] }
  /** What becomes of each chosen item; nothing where all of the framework was chosen. */
  moved: { items: Moved[] }
}

/** Where each choice would lead in the version that follows, before anything moves. */
export const MovePage = (props: MoveProps) => {
  const { language, from, to, moved } = props
  const say = words(language)
  const place = `${spaceInAddress(from.space)}/${from.version}/move/${spaceInAddress(to.space)}/${to.version}`
  return (
    <>
      <Layout.Head
        title={say('moveTitle', { name: nameOfVersion(to) })}
        lead={say('moveLead')}
        back={{ href: '/cycle/standards', label: say('title') }}
      />
      {moved.items.length === 0 ? <WholeMove {...props} /> : <Items {...props} />}
      <form method="post" action={`/cycle/standards/${place}`}>
        <Layout.Actions>
          <Button icon="check">{say('moveDo')}</Button>
          <Button kind="quiet" href="/cycle/standards">
            {say('moveNot')}
          </Button>
        </Layout.Actions>
      </form>
    </>
  )
}

const WholeMove = ({ language, from, to, led }: MoveProps) => {
  const say = words(language)
  const counts = countsOf(led.leads)
  return (
    <>
      <p>{say('wholeMoves', { name: nameOfVersion(from), later: nameOfVersion(to) })}</p>
      <List.Facts
        facts={hows.flatMap((how) =>
          counts[how] > 0 ? [[say(how), say('statements', { n: counts[how] })]] : [],
        )}
      />
    </>
  )
}

const hows = ['kept', 'moved', 'replaced', 'linked', 'gone'] as const

const Items = ({ language, moved, led }: MoveProps) => {
  const say = words(language)
  const before = new Map(led.before.items.map((item) => [item.id, item]))
  const after = new Map(led.after.items.map((item) => [item.id, item]))
  const nameIn = (items: typeof before, id: string) => {
    const item = items.get(id)
    return item ? nameOfItem(item) : '…'
  }
  const leadOf = (was: string, names: string) => names && names !== was && say('leads', { names })
  return hows.map((how) => {
    const those = moved.items.filter((one) => one.how === how)
    if (those.length === 0) return null
    return (
      <Layout.Section title={say(how)}>
        {how === 'gone' && <p class="note">{say('goneNote')}</p>}
        <List.Rows>
          {those.map(({ from, to }) => (
            <List.Row
              title={nameIn(before, from)}
              note={leadOf(nameIn(before, from), to.map((id) => nameIn(after, id)).join('; '))}
            />
          ))}
        </List.Rows>
      </Layout.Section>
    )
  })
}
