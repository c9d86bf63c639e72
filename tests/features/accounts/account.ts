import { createHmac } from 'node:crypto'
import type { Answer, Visitor, World } from '#world'
import { firstLink, principal } from '../school.ts'

const { email, password } = principal

/** The principal of a new school, with the account and the session that the first link made. */
export async function openSchool(world: World): Promise<{ noor: Visitor; person: string }> {
  const noor = world.visitor()
  await noor.post(await firstLink(world), principal)
  const [row] = await world.look<{ name: string }>('select name from auth."user" where email = $1', [email])
  return { noor, person: row!.name }
}

/** Types address and password. */
export const signIn = (visitor: Visitor, more: Record<string, string> = {}) =>
  visitor.post('/sign-in', { email, password, ...more })

/** Is somebody signed in here? */
export const isIn = async (visitor: Visitor) => (await visitor.get('/today')).status === 200

/** A letter as it was handed over. */
export interface Letter {
  kind: string
  to: string
  values: Record<string, string>
}

/** Sets up mail: what is written falls into the box. */
export function openLetterBox({ program }: World): Letter[] {
  const box: Letter[] = []
  const send = async (letter: Letter) => box.push(letter) > 0
  program.accounts.letters = { ready: async () => true, send }
  return box
}

/** Where the link of the last letter of a kind leads. */
export function linkIn(box: Letter[], kind: string): string {
  const link = box.findLast((letter) => letter.kind === kind)?.values.link
  if (!link) throw new Error(`There is no letter about ${kind}.`)
  return new URL(link).pathname
}

/** Everybody may try again, as after an hour. */
export const anHourLater = (world: World) => world.look('delete from auth."rateLimit"')

/** An app that makes codes, as the standard says and without a line of ours. */
export function openApp(secret: string) {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'
  const bits = [...secret].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from(bits.match(/.{8}/g)!.map((byte) => Number.parseInt(byte, 2)))
  return (away = 0) => {
    const counter = Buffer.alloc(8)
    counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + away))
    const hash = createHmac('sha1', key).update(counter).digest()
    const number = hash.readUInt32BE(hash[19]! & 15) & 0x7fffffff
    return String(number % 1_000_000).padStart(6, '0')
  }
}

/** Turns two-step sign-in on. Gives the app that makes the codes, and the recovery codes. */
export async function turnOn(person: Visitor) {
  await person.post('/me/sign-in/two-step', { current: password })
  const [, text = ''] =
    /<code>([a-z2-7 ]{39})<\/code>/.exec((await person.get('/me/sign-in/two-step')).body) ?? []
  const app = openApp(text.replaceAll(' ', ''))
  const done = await person.post('/me/sign-in/two-step/confirmation', { code: app() })
  return { app, codes: codesOn(done), done }
}

/** The recovery codes on a page. */
export const codesOn = ({ body }: Answer) => body.match(/\b(?:[a-z2-7]{4}-){3}[a-z2-7]{4}\b/g) ?? []
