import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Layout, Mark } from '#ui'
import { Copy } from './copy.tsx'
import type { Manifest } from './manifest.ts'
import { words } from './words.ts'

export interface CopyPageProps {
  reader: Reader
  manifest: Manifest
  sha256: string
  deliveredAt: Date
  /** Does its owner look at it? */
  own: boolean
}

/** One copy, as it was frozen. */
export const CopyPage = ({ reader, manifest, sha256, deliveredAt, own }: CopyPageProps) => {
  const say = words(reader.language)
  const { from, to, about } = manifest
  const back = own
    ? { href: `/goals/${about.id}/showing`, label: say('backToShowing') }
    : { href: `/organizations/${to.space}/shown`, label: say('shownTitle') }
  const who = say(own ? 'ownCopy' : 'openedCopy', { name: from.name, organization: to.organization })
  return (
    <>
      <Layout.Head
        title={say('copyTitle', from)}
        back={back}
        over={say('copyOn', { on: sayInstant(deliveredAt, 'full', reader) })}
        lead={<Mark.WhoSees words={who} who="group" />}
      />
      <Copy {...{ place: reader, manifest }} />
      <Layout.Details summary={say('frozen')}>
        <p>{say('frozenLead')}</p>
        <p class="note">{say('seal', { sha256 })}</p>
      </Layout.Details>
    </>
  )
}
