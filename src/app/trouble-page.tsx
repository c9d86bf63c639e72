import { Button, Note } from '#ui'
import { words } from './words.ts'

/** What stands on a page that cannot be shown: what happened, what is safe, the way on. */
export const TroublePage = ({ language, kind, foot, signedIn }: TroubleProps) => {
  const say = words(language)
  return (
    <Note.Trouble title={say(`trouble.${kind}`)} actions={<WayOn {...{ say, kind, signedIn }} />} foot={foot}>
      <p>{say(`trouble.${kind}.why`)}</p>
    </Note.Trouble>
  )
}

type WayProps = Pick<TroubleProps, 'kind' | 'signedIn'> & { say: ReturnType<typeof words> }

const WayOn = ({ say, kind, signedIn }: WayProps) =>
  kind === 'no cycle' ? (
    <Button href="/cycle">{say('noCycleDo')}</Button>
  ) : (
    <Button href="/">{say(signedIn ? 'troubleToday' : 'troubleHome')}</Button>
  )

interface TroubleProps {
  language: string
  kind: Trouble
  foot?: string
  signedIn: boolean
}

/** Every refusal, and what nobody foresaw. */
export type Trouble =
  | 'not found'
  | 'no cycle'
  | 'not allowed'
  | 'sign in first'
  | 'too large'
  | 'storage full'
  | 'busy'
  | 'unknown'
