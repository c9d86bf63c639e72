import type { Reader } from '#people'
import type { Seat } from './roundtable.ts'
import { words } from './words.ts'

/** Somebody's name, or a word for who cannot be found. */
export const nameOf = ({ name }: Pick<Seat, 'name'>, { language }: Pick<Reader, 'language'>) =>
  name || words(language)('someone')

/** The quiet line about a seat: what they hold, whether they look after the table, whether they are only asked. */
export function saySeat(seat: Seat, reader: Reader) {
  const say = words(reader.language)
  const said = [
    seat.post && say('post', { ...seat.post }),
    seat.state === 'asked' && say('askedNote'),
    seat.host && say('host'),
    seat.state === 'member' && seat.rests && say('rests'),
  ]
  return said.filter(Boolean).join(' · ')
}
