/** What the name of a student group says: its words, whether it joins several groups, what it says of another. */
export interface GroupWords {
  group: string
  /** As everybody could have written it. */
  name: string
  words: ReadonlySet<string>
  /** "Asian or Pacific Islander": the words of each, for whoever is in one of them is in it. */
  joined: ReadonlySet<string>[]
  /** "Not", "former", "ever", "never": beside the same words without it, another group and no part of it. */
  says: string
}

// Names of one group that share no word.
const same: [RegExp, string][] = [
  [/\b(non-?white|bipoc|(students |people )?of color)\b/g, 'not white'],
  [/\b(aapi|api)s?\b/g, 'asian or pacific islander'],
  [/\b(frp?l|farms?)\b/g, 'free or reduced lunch'],
  [
    /\b(el|ell|lep)s?\b|\benglish language learners?\b|\b(emergent|multi|bi)lingual( learner)?s?\b/g,
    'english learner',
  ],
  [/\b(girl|female)s?\b/g, 'female'],
  [/\b(boy|male)s?\b/g, 'male'],
  [/\bnon[-\s]?(?=[a-z])|\bwithout\b|\bno\b/g, 'not '],
]
const joining = /\/|&|,|\bor\b|\band\b/
const saying = /\b(not|former|ever|never)\b/g
const empty = new Set(['', 'student', 'with', 'the', 'of', 'who', 'are', 'or', 'and', 'a', 'in'])

/** Reads the name of a group: "Students without disabilities" says "not" of the word "disability". */
export function groupWords(group: string): GroupWords {
  const name = same.reduce((text, [other, one]) => text.replaceAll(other, one), group.toLowerCase())
  const said = (name.match(saying) ?? []).toSorted().join(' ')
  const plain = name.replaceAll(saying, ' ')
  const joined = plain.split(joining).map(wordsOf)
  return { group, name, words: wordsOf(plain), joined: joined.filter(({ size }) => size > 0), says: said }
}

const wordsOf = (text: string): ReadonlySet<string> => {
  const words = text.split(/[^\p{L}\p{N}]+/u).map(singular)
  return new Set(words.filter((word) => !empty.has(word)))
}

const singular = (word: string) => word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1')

/** Is everybody of one group in the other, as far as their names say? */
export function isWithin(part: GroupWords, whole: GroupWords): boolean {
  if (part.words.size === 0 || whole.words.size === 0) return false
  if (part.says !== whole.says) return isSame(part, whole) && (wider[whole.says] ?? []).includes(part.says)
  return (
    joins(whole, part) || (part.words.size > whole.words.size && holds(part, whole) && !joins(part, whole))
  )
}

// "Free or reduced lunch" joins "Free lunch", and "Black or African American female" joins no "Female".
const joins = (whole: GroupWords, part: GroupWords) =>
  whole.joined.length > 1 &&
  whole.words.size > part.words.size &&
  holds(whole, part) &&
  whole.joined.some((one) => [...one].every((word) => part.words.has(word)))

// Whoever was ever one is one or was one; who is not one was one or never was.
const wider: Record<string, string[]> = { ever: ['', 'former'], not: ['former', 'never'] }

/** Do both speak of the same, whatever they say of it? */
export const isSame = (one: GroupWords, other: GroupWords) =>
  one.words.size === other.words.size && holds(one, other)

const holds = (many: GroupWords, few: GroupWords) => [...few.words].every((word) => many.words.has(word))
