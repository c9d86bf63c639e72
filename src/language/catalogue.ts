import { IntlMessageFormat } from 'intl-messageformat'
import everywhere from './words.en.json' with { type: 'json' }

type Values = Record<string, string | number | Date>
type Messages = Record<string, string>

/** Says a message of one language: `say('title')`, `say('entries', { n: 3 })`. */
export type Say<Key extends string> = (key: Key, values?: Values) => string

/** What forms and lists say in every module, unless one has words of its own for it. */
type Everywhere = keyof typeof everywhere

/**
 * A module's messages in each language, as ICU text. Gives the `say` of a language; a language without a catalogue
 * speaks English, and so does a message that is not translated yet.
 */
export function catalogue<Key extends string>(
  languages: { en: Record<Key, string> } & Record<string, Messages>,
) {
  const sayers = new Map(Object.keys(languages).map((language) => [language, sayer(language, languages)]))
  const english = sayers.get('en')!
  return (language: string): Say<Key | Everywhere> => sayers.get(language) ?? english
}

type Format = (values: Values | undefined) => string

function sayer(language: string, languages: Record<string, Messages>): Say<string> {
  const messages: Messages = { ...everywhere, ...languages.en, ...languages[language] }
  const formats = new Map<string, Format>()
  return (key, values) => {
    const text = messages[key] ?? key
    if (!text.includes('{') && !text.includes("''")) return text
    let format = formats.get(key)
    if (!format) formats.set(key, (format = named(text) ?? icu(text, language)))
    return format(values)
  }
}

const icu = (text: string, language: string): Format => {
  const format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true })
  return counted((values) => String(format.format(values && isolatedIn(values))))
}

const isolatedIn = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isolated(value)]))

/** As many numbers as a message remembers, and then begins anew. */
const numbers = 1000

/** Most of them only count, and what was said of a number is said again: ICU takes longer for it than a page for a row. */
function counted(format: Format): Format {
  const said = new Map<string, string>()
  return (values) => {
    const [one, more] = Object.entries(values ?? {})
    if (!one || more || typeof one[1] !== 'number') return format(values)
    const key = one.join()
    let words = said.get(key)
    if (words === undefined) {
      if (said.size >= numbers) said.clear()
      said.set(key, (words = format(values)))
    }
    return words
  }
}

/** A message in which values only stand, as most: it is put together at once. Nothing where ICU has more to say. */
function named(text: string): Format | undefined {
  const [first = '', ...rest] = text.split(/\{(\w+)\}/)
  const names = rest.filter((_, at) => at % 2 === 0)
  const between = rest.filter((_, at) => at % 2 === 1)
  if (text.includes("'") || [first, ...between].some((part) => /[{}]/.test(part))) return undefined
  return (values) => names.reduce((said, name, at) => said + valueOf(values, name) + between[at], first)
}

function valueOf(values: Values | undefined, name: string): string {
  if (!values || !(name in values)) throw new Error(`The message has no words for "${name}".`)
  return String(isolated(values[name] ?? ''))
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** A name that runs from right to left is set apart from our words: they keep their order, and the line its direction. */
const isolated = <Value>(value: Value): Value | string =>
  typeof value === 'string' && rightToLeft.test(value) ? `\u2068${value}\u2069` : value
