import type { Reader } from '#people'
import { Button, Layout, List, Note } from '#ui'
import type { Partnership } from './partnership.ts'
import type { Suggested } from './suggested.ts'
import { freePlaces, type Taken, type Wish } from './wish.ts'
import { words } from './words.ts'

interface FindProps {
  reader: Reader
  suggested: Suggested[]
  wish: Wish & Taken
  /** Askings that wait for an answer, in either direction. */
  waiting: Partnership[]
  /** Who was put off just now, to be brought back. */
  putOff?: string
}

/** Finding a partner: a few people who would be glad to be asked, or somebody one knows. */
export const FindPage = (props: FindProps) => {
  const { reader, suggested, waiting, putOff } = props
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        title={say('findTitle')}
        lead={say('findLead')}
        back={{ href: '/people', label: say('people') }}
      />
      {waiting.length > 0 && <Waiting {...{ reader, waiting }} />}
      {putOff && <PutOff reader={reader} person={putOff} />}
      <Layout.Section title={say(suggested.length === 3 ? 'suggested' : 'suggestedFew')}>
        {suggested.length === 0 && <p>{say('suggestedNone')}</p>}
        {suggested.length > 0 && (
          <>
            <List.Rows>
              {suggested.map((one) => (
                <SuggestedRow reader={reader} one={one} />
              ))}
            </List.Rows>
            <p class="note">{say('suggestedNote')}</p>
          </>
        )}
      </Layout.Section>
      <Layout.Section title={say('findOther')}>
        <List.Rows>
          <List.Row title={say('chooseSelf')} href="/partners/new" note={say('chooseSelfNote')} />
          <List.Row
            title={say('chooseCoach')}
            href="/partners/new?kind=coaching"
            note={say('chooseCoachNote')}
          />
          <List.Row title={say('notHere')} note={say('notHereNote')} />
        </List.Rows>
      </Layout.Section>
      <MyWish {...props} />
    </>
  )
}

const PutOff = ({ reader, person }: { reader: Reader; person: string }) => {
  const say = words(reader.language)
  return (
    <Note.Notice
      action={
        <form method="post" action={`/partners/suggestions/${person}/putting-off/ending`}>
          <Button kind="quiet">{say('putOffBack')}</Button>
        </form>
      }
    >
      {say('putOffDone')}
    </Note.Notice>
  )
}

/** Who asked the reader and whom they asked: that comes before asking somebody else. */
const Waiting = ({ reader, waiting }: Pick<FindProps, 'reader' | 'waiting'>) => {
  const say = words(reader.language)
  return (
    <Layout.Section title={say('waitingTitle')}>
      <List.Rows>
        {waiting.map(({ id, state, other }) => (
          <List.Row
            title={say(state === 'asked' ? 'waiting.asked' : 'waiting.asking', { name: other.name })}
            href={`/partners/${id}`}
          />
        ))}
      </List.Rows>
    </Layout.Section>
  )
}

const SuggestedRow = ({ reader, one }: { reader: Reader; one: Suggested }) => {
  const say = words(reader.language)
  const { id, name, pronouns, posts, district } = one
  const why = district && say('why', { mine: district.mine ? 'yes' : 'no', district: district.name })
  return (
    <List.Row
      title={name}
      href={`/people/${id}`}
      note={[pronouns, ...posts.map((post) => say('postAt', post)), why].filter(Boolean).join(' · ')}
      aside={
        <Layout.Actions>
          <form method="post" action="/partners">
            <input type="hidden" name="person" value={id} />
            <input type="hidden" name="kind" value="partnership" />
            <Button kind="plain" label={say('askLong', { name })}>
              {say('ask')}
            </Button>
          </form>
          <form method="post" action={`/partners/suggestions/${id}/putting-off`}>
            <Button kind="quiet" label={say('putOffLong', { name })}>
              {say('putOff')}
            </Button>
          </form>
        </Layout.Actions>
      }
    />
  )
}

const MyWish = ({ reader, wish }: FindProps) => {
  const say = words(reader.language)
  const free = freePlaces(wish, wish)
  return (
    <Layout.Section title={say('wishTitle')}>
      <p>{wish.places ? say('youMayBeAsked', { free, waiting: wish.waiting }) : say('saidNothing')}</p>
      <Layout.Actions>
        <Button kind="plain" href="/partners/wish">
          {say(wish.places ? 'changeWish' : 'offerSelf')}
        </Button>
      </Layout.Actions>
    </Layout.Section>
  )
}
