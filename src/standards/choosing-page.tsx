import { spaceInAddress } from '#frameworks'
import { Button, Layout, List } from '#ui'
import type { ComponentChildren } from 'preact'
import type { Chosen } from './choice.ts'
import { ChosenList } from './chosen-list.tsx'
import { inTurn, type Offer } from './offer.ts'
import { nameOfVersion } from './say-choice.ts'
import { words } from './words.ts'

export interface ChoosingProps {
  language: string
  title: string
  lead: string
  back: { href: string; label: string }
  /** Where the choice is kept: `/cycle/standards`, or the like of a post. */
  address: string
  chosen: readonly Chosen[]
  offers: readonly Offer[]
  /** Is it the reader's own choice, or one for a post? */
  own: boolean
  /** What is to be told before anything else. */
  children?: ComponentChildren
}

/** Choosing standards: what is chosen, then every framework on offer, each in one tap. */
export const ChoosingPage = (props: ChoosingProps) => {
  const { language, title, lead, back, chosen, offers, own, children } = props
  const say = words(language)
  const taken = new Set(chosen.map(({ version }) => version))
  const { expected, used, library } = inTurn(offers.filter(({ version }) => !taken.has(version)))
  return (
    <>
      <Layout.Head {...{ title, lead, back }} />
      {children}
      {chosen.length > 0 && (
        <Layout.Section title={say('chosen')}>
          <ChosenList {...{ language, chosen }} aside={(one) => <Changing {...props} one={one} />} />
        </Layout.Section>
      )}
      <Offers {...props} title={say('expected')} offers={expected} />
      <Offers {...props} title={say(own ? 'used' : 'usedHere')} offers={used} />
      <Offers {...props} title={say('library')} offers={library} />
      {offers.length === 0 && chosen.length === 0 && <p class="note">{say('nothing')}</p>}
    </>
  )
}

const pageOf = (address: string, { space, version }: Pick<Offer, 'space' | 'version'>) =>
  `${address}/${spaceInAddress(space)}/${version}`

const Changing = ({ language, address, one }: ChoosingProps & { one: Chosen }) => {
  const say = words(language)
  return (
    <Layout.Actions>
      <Button kind="quiet" href={pageOf(address, one)}>
        {say('change')}
      </Button>
      <form method="post" action={`${pageOf(address, one)}/ending`}>
        <Button kind="quiet" label={say('removeNamed', { name: nameOfVersion(one) })}>
          {say('remove')}
        </Button>
      </form>
    </Layout.Actions>
  )
}

function noteOf({ kind, label, usedBy }: Offer, language: string) {
  const say = words(language)
  const used = usedBy.length > 0 && say('usedBy', { names: usedBy.join(', ') })
  return [kind, label && say('edition', { label }), used].filter(Boolean).join(' · ')
}

const Offers = ({ language, address, title, offers }: ChoosingProps) => {
  const say = words(language)
  if (offers.length === 0) return null
  return (
    <Layout.Section {...{ title }}>
      <List.Rows>
        {offers.map((offer) => (
          <List.Row
            title={offer.title}
            href={pageOf(address, offer)}
            note={noteOf(offer, language)}
            aside={
              <form method="post" action={pageOf(address, offer)}>
                <input type="hidden" name="all" value="yes" />
                <Button kind="plain" label={say('takeAllNamed', { name: nameOfVersion(offer) })}>
                  {say('takeAll')}
                </Button>
              </form>
            }
          />
        ))}
      </List.Rows>
    </Layout.Section>
  )
}
