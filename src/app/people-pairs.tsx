import { mainOf, type Partnership } from '#partners'
import type { Reader } from '#people'
import { Button, Layout, List } from '#ui'
import type { PeopleProps } from './people-props.ts'
import { words } from './words.ts'

/** The reader's partner, others beside, and the outside coach; whoever has none is led to three who may be asked. */
export const PeoplePairs = ({ reader, pairs }: Pick<PeopleProps, 'reader' | 'pairs'>) => {
  const say = words(reader.language)
  const mine = pairs.filter(({ state }) => state !== 'asked')
  const partners = mine.filter(({ kind }) => kind === 'partnership')
  const coachings = mine.filter(({ kind }) => kind === 'coaching')
  const main = mainOf(pairs)
  const asker = pairs.find(({ kind, state }) => kind === 'partnership' && state === 'asked')
  return (
    <>
      <Layout.Section title={say('myPartner')}>
        {partners.length === 0 ? (
          <>
            <p>{asker ? say('noPartnerAsked', { name: asker.other.name }) : say('noPartner')}</p>
            <Layout.Actions>
              <Button href="/partners/find" kind={asker ? 'plain' : 'primary'}>
                {say('findPartner')}
              </Button>
            </Layout.Actions>
          </>
        ) : (
          <Pairs {...{ reader, main }} pairs={partners} />
        )}
      </Layout.Section>
      {coachings.length > 0 && (
        <Layout.Section title={say('myCoach')}>
          <Pairs {...{ reader, main }} pairs={coachings} />
        </Layout.Section>
      )}
    </>
  )
}

const Pairs = ({ reader, pairs, main }: { reader: Reader; pairs: Partnership[]; main?: Partnership }) => (
  <List.Rows>
    {pairs.map((pair) => (
      <List.Row title={pair.other.name} href={`/partners/${pair.id}`} note={noteOf(pair, reader, main)} />
    ))}
  </List.Rows>
)

function noteOf(pair: Partnership, { language }: Reader, main?: Partnership) {
  const say = words(language)
  const waits = pair.agreementWaitsFor && (`agreementWaits.${pair.agreementWaitsFor}` as const)
  const standing = waits ?? (pair.agreedAt ? undefined : 'agreementNone')
  return [
    sayPair(pair, language),
    pair.state === 'active' && standing && say(standing),
    pair.kind === 'partnership' &&
      main &&
      pair.id !== main.id &&
      pair.state === 'active' &&
      say('pairBeside'),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** Who the other is, or why they are not yet or not now. Whoever asked for a coaching is coached. */
function sayPair({ kind, state, asked }: Partnership, language: string) {
  const say = words(language)
  if (state !== 'active') return say(state === 'paused' ? 'pair.paused' : 'pair.asking')
  return say(kind === 'partnership' ? 'pair.partnership' : asked ? 'pair.coach' : 'pair.coached')
}
