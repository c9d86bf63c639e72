import type { Refusal } from '#platform'
import { Button, Note } from '#ui'
import { words } from './words.ts'

/** What stands on a page that cannot be shown: what happened, what is safe, the way on. */
export const TroublePage = ({ language, kind, foot, way, signedIn }: TroubleProps) => {
  const say = words(language)
  return (
    <Note.Trouble
      title={say(`trouble.${kind}`)}
      actions={<WayOn {...{ say, kind, way, signedIn }} />}
      foot={foot}
    >
      <p>{say(`trouble.${kind}.why`)}</p>
    </Note.Trouble>
  )
}

type WayProps = Pick<TroubleProps, 'kind' | 'way' | 'signedIn'> & { say: ReturnType<typeof words> }

const WayOn = ({ say, kind, way, signedIn }: WayProps) => {
  if (way?.kept)
    return (
      <form method="post" action="/cycle">
        <input type="hidden" name="kept" value={way.kept} />
        <Button>{say('beginCycle')}</Button>
      </form>
    )
  if (kind === 'no cycle')
    return <Button href={`/cycle?next=${encodeURIComponent(way?.next ?? '')}`}>{say('noCycleDo')}</Button>
  return <Button href="/">{say(signedIn ? 'troubleToday' : 'troubleHome')}</Button>
}

interface TroubleProps {
  language: string
  kind: Trouble
  foot?: string
  /** Where somebody without a cycle was going, or what they had written. */
  way?: { next?: string; kept?: string }
  signedIn: boolean
}

/** Every refusal, and what nobody foresaw. */
export type Trouble = Refusal['reason'] | 'no cycle' | 'unknown'
