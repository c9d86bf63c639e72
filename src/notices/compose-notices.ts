import type { Composer, Composers, Letter, LetterWords } from '#mail'
import { fixedKinds, noticeKinds, type NoticeKind } from './kind.ts'
import { words } from './words.ts'

const say = words('en')

const sentence = (kind: NoticeKind, n: number) => say(`letter.${kind}`, { n })

// How many of each kind, in the order of the kinds.
const counts = ({ about }: Letter) =>
  noticeKinds.flatMap((kind) => (about[kind] ? [{ kind, n: Number(about[kind]) }] : []))

const common = (kind: NoticeKind | 'digest'): Omit<LetterWords, 'subject' | 'paragraphs'> => ({
  language: 'en',
  button: { label: say('letter.button'), address: '/notices' },
  footer: [say(kind !== 'digest' && fixedKinds.has(kind) ? 'letter.whyFixed' : 'letter.why')],
  off: kind !== 'digest' && fixedKinds.has(kind) ? undefined : { kind, label: say('letter.off') },
})

const digest: Composer = (letter) => {
  const told = counts(letter)
  const n = told.reduce((sum, one) => sum + one.n, 0)
  const paragraphs = [say('letter.digestLead', { n }), ...told.map((one) => sentence(one.kind, one.n))]
  return { ...common('digest'), subject: say('letter.digest', { n }), paragraphs }
}

const single =
  (kind: NoticeKind): Composer =>
  (letter) => ({
    ...common(kind),
    subject: say(fixedKinds.has(kind) ? 'letter.subjectAccess' : 'letter.subject'),
    paragraphs: [sentence(kind, Number(letter.about[kind] ?? 1))],
  })

/** Writes the letters of this module: counts and plain sentences, no name and no word that anybody wrote. */
export const noticeComposers: Composers = {
  digest,
  ...Object.fromEntries(noticeKinds.map((kind) => [kind, single(kind)])),
}
