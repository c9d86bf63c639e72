import type { Reader } from '#people'
import { Button, Layout, Mark } from '#ui'
import { addressOf } from './address.ts'
import type { Initiative } from './initiative.ts'
import type { Offer } from './offer.ts'
import { sayOffer } from './offers-section.tsx'
import { words } from './words.ts'

export interface OfferingProps {
  reader: Reader
  one: Initiative
  keeps: boolean
  offer?: Offer
  /** How many organizations carry what came with it, and how many of them eased it. */
  carried?: { carrying: number; easing: number }
}

/** How many schools carry what this organization caused, and what it offers to take off their plates. */
export const OfferingSection = ({ reader, one, keeps, offer, carried }: OfferingProps) => {
  const say = words(reader.language)
  const address = addressOf(one.space, one.id)
  if (!carried?.carrying && !offer) return null
  return (
    <Layout.Section id="offering" title={say('carried')}>
      <p>{say('carriedBy', { n: carried?.carrying ?? 0, eased: carried?.easing ?? 0 })}</p>
      {offer && <p>{say('offered', { offer: sayOffer(offer, reader) })}</p>}
      {offer?.why && <Mark.Own>{offer.why}</Mark.Own>}
      {keeps && (
        <Layout.Actions>
          <Button kind="plain" href={`${address}/offer`}>
            {say(offer ? 'offerAnew' : 'offerRelief')}
          </Button>
          {offer && (
            <form method="post" action={`${address}/offer/ending`}>
              <Button kind="quiet">{say('withdraw')}</Button>
            </form>
          )}
        </Layout.Actions>
      )}
      {keeps && <p class="note">{say('carriedNote')}</p>}
    </Layout.Section>
  )
}
