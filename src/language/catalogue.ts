import { IntlMessageFormat } from 'intl-messageformat'

type Values = Record<string, string | number | Date>
type Messages = Record<string, string>

/** Says a message of one language: `say('title')`, `say('entries', { n: 3 })`. */
export type Say<Key extends string> = (key: Key, values?: Values) => string

/**
 * A module's messages in each language, as ICU text. Gives the `say` of a language; a language without a catalogue
 * speaks English, and so does a message that is not translated yet.
 */
export function catalogue<Key extends string>(
  languages: { en: Record<Key, string> } & Record<string, Messages>,
) {
  const sayers = new Map(Object.keys(languages).map((language) => [language, sayer(language, languages)]))
  const english = sayers.get('en')!
  return (language: string): Say<Key> => sayers.get(language) ?? english
}

function sayer(language: string, languages: Record<string, Messages>): Say<string> {
  const messages = { ...languages.en, ...languages[language] }
  const formats = new Map<string, IntlMessageFormat>()
  return (key, values) => {
    const text = messages[key] ?? key
    if (!text.includes('{')) return text
    let format = formats.get(key)
    if (!format)
      formats.set(key, (format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true })))
    return String(format.format(values))
  }
}
