import type { LetterWords } from '#mail'
import type { Letter } from './letter.ts'
import { words } from './words.ts'

/** Writes a letter about signing in. No name, no address and nothing of what somebody wrote stands in it. */
export function writeLetter({ kind, values }: Letter): LetterWords {
  const say = words('en')
  const link = values.link ?? ''
  const subject = say(`letter.${kind}`)
  const text = say(`letter.${kind}.text`)
  if (kind === 'passwordReset' || kind === 'newEmail') {
    const button = { label: say(`letter.${kind}.button`), address: link }
    return { language: 'en', subject, paragraphs: [text, say(`letter.${kind}.else`)], button }
  }
  const paragraphs = [text, say('letter.notYou')]
  if (kind === 'emailChanged') return { language: 'en', subject, paragraphs }
  return { language: 'en', subject, paragraphs, button: { label: say('letter.look'), address: link } }
}
