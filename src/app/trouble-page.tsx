import { Button, Note } from '#ui'
import { words } from './words.ts'

/** What stands on a page that cannot be shown: what happened, what is safe, the way on. */
export const TroublePage = ({ language, kind, foot }: { language: string; kind: Trouble; foot?: string }) => {
  const say = words(language)
  return (
    <Note.Trouble
      title={say(`trouble.${kind}`)}
      actions={<Button href="/">{say('troubleHome')}</Button>}
      foot={foot}
    >
      <p>{say(`trouble.${kind}.why`)}</p>
    </Note.Trouble>
  )
}

/** Every refusal, and what nobody foresaw. */
export type Trouble =
  | 'not found'
  | 'not allowed'
  | 'sign in first'
  | 'too large'
  | 'storage full'
  | 'busy'
  | 'unknown'
