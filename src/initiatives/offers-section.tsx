import { sayDay } from '#language'
import type { Reader } from '#people'
import { Button, Layout, Mark } from '#ui'
import { addressOf } from './address.ts'
import type { Offer, OfferHere } from './offer.ts'
import { words } from './words.ts'

interface OffersProps {
  reader: Reader
  space: string
  offers: OfferHere[]
}

/** What those above offer to take off a school's plate; its head says yes, or not now, and nobody counts. */
export const OffersSection = ({ reader, space, offers }: OffersProps) => {
  const say = words(reader.language)
  const open = offers.filter(({ answer }) => answer === null)
  const waiting = offers.filter(({ answer }) => answer === 'notNow')
  if (open.length + waiting.length === 0) return null
  return (
    <Layout.Section id="offers" title={say('offers')}>
      {open.map((offer) => (
        <OneOffer {...{ reader, space, offer }} />
      ))}
      {waiting.length > 0 && (
        <Layout.Details summary={say('offersLater')}>
          {waiting.map((offer) => (
            <OneOffer {...{ reader, space, offer }} />
          ))}
        </Layout.Details>
      )}
      <p class="note">{say('offersNote')}</p>
    </Layout.Section>
  )
}

const OneOffer = ({ reader, space, offer }: Pick<OffersProps, 'reader' | 'space'> & { offer: OfferHere }) => {
  const say = words(reader.language)
  return (
    <>
      <p>{say('offerFrom', { from: offer.from, offer: sayOffer(offer, reader) })}</p>
      {offer.why && <Mark.Own>{offer.why}</Mark.Own>}
      <form method="post" action={`${addressOf(space, offer.here)}/answers`}>
        <input type="hidden" name="space" value={offer.space} />
        <input type="hidden" name="offer" value={offer.id} />
        <Layout.Actions>
          <Button kind="plain" name="answer" value="takeUp">
            {say('takeUp')}
          </Button>
          {!offer.answer && (
            <Button kind="quiet" name="answer" value="notNow">
              {say('notNow')}
            </Button>
          )}
        </Layout.Actions>
      </form>
    </>
  )
}

/** An offer in words: "pause Data Teams until June 30". */
export function sayOffer(offer: Offer, reader: Reader): string {
  const say = words(reader.language)
  const { kind, name, withName, until } = offer
  if (kind === 'combine') return say('offerCombine', { name, other: withName ?? '' })
  return until
    ? say('offerPauseUntil', { name, day: sayDay(until, 'day', reader) })
    : say('offerPause', { name })
}
