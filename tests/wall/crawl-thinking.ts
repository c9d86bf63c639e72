import assert from 'node:assert/strict'
import { castMember } from '#demo'
import { newId } from '#platform'
import type { Fields, Visitor, World } from '#world'
import { privateWord } from './crawl-plant.ts'
import { idIn } from './crawl-year.ts'

/** Somebody who writes, and the word they write into each place. */
interface Writer {
  world: World
  key: string
  leader: Visitor
  word(name: string): string
  /** Keeps something, and sees that it was kept; gives its address. */
  keep(path: string, fields: Fields): Promise<string>
}

/**
 * What a leader thinks about beside goals and entries, each through its own page: who they are, where they stand, what the
 * data say, what to decide, what is coming, how people stand to a change, and words not kept yet.
 */
export async function writeThinking(world: World, key: string, version: string) {
  const leader = await world.signedIn(key)
  const word = (name: string) => privateWord(`${key} ${name}`)
  const keep = async (path: string, fields: Fields) => {
    const { status, to, words } = await leader.post(path, fields)
    assert.equal(status, 303, `${path}: ${words.slice(0, 300)}`)
    return to.split(/[?#]/)[0] ?? ''
  }
  const writer = { world, key, leader, word, keep }
  await keep('/purpose/mirror', { am: word('am'), doing: word('doing'), parts: word('parts') })
  await keep('/purpose/ideas/loops', { words: word('idea') })
  await assess(writer, version)
  await ask(writer)
  await decide(writer)
  await noteStanding(writer)
  await leaveDraft(writer)
  await pause(writer)
}

async function assess({ world, key, leader, word, keep }: Writer, version: string) {
  await keep('/assessments', { id: newId(), of: version, moment: 'start', level: '1' })
  const whole = `/assessments/${await idIn(world, 'assessment.assessment', key)}`
  const { to: first } = await leader.get(`${whole}/next`)
  const answer = { source: 'seen', answer: '2', confidence: 'fairly' }
  await keep(first, { ...answer, note: word('rating') })
  await keep(first, { ...answer, note: word('rating anew') })
}

async function ask({ world, key, leader, word, keep }: Writer) {
  const numbers = `${word('number')}; 7654${String(key.length * 17).padStart(3, '0')}; 84\nJune; 40; 80`
  const own = { title: word('title'), unit: 'number', numbers, prediction: word('prediction') }
  const path = await keep('/inquiries/own', own)
  for (const thought of ['facts', 'surprise', 'misfit', 'fairness', 'why', 'influence'])
    await leader.post(`${path}/thoughts`, { thought, words: word(`thought ${thought}`) })
  await keep(`${path}/questions`, { question: word('question') })
  await keep(`${path}/questions`, { question: word('question kept') })
  const question = await idIn(world, 'inquiry.question', key)
  await keep(`${path}/kept`, { question })
  await keep(`${path}/answer`, { answer: word('answer') })
}

async function decide({ word, keep }: Writer) {
  const brief = (await keep('/briefs', { title: word('brief') })).replace('/out', '')
  const words = (names: string[]) => Object.fromEntries(names.map((name) => [name, word(name)]))
  await keep(`${brief}/out`, { title: word('brief'), ...words(['partOf', 'touches', 'moves']) })
  await keep(`${brief}/in`, words(['instruction', 'services', 'staff', 'money', 'dates', 'data']))
  await keep(`${brief}/support`, {
    'stand.teachers': 'unsure',
    'note.teachers': word('support'),
    'who.own0': word('who'),
    'note.own0': word('support of our own'),
  })
  await keep(`${brief}/again`, { benefits: word('benefits') })
  const days = { decidedOn: '2027-02-10', lookBackOn: '2027-02-12' }
  await keep(`${brief}/decision`, { decision: word('decision'), ...days })
  await keep(`${brief}/look-back`, { result: word('result'), again: word('again') })
  const coming = { what: word('what'), kind: 'mandate', fromWhom: word('from whom'), note: word('coming') }
  await keep('/horizon', { ...coming, season: '2027-fall', certainty: 'likely', answer: 'wait' })
}

async function noteStanding({ world, key, word, keep }: Writer) {
  const [row] = await world.look<{ at: string }>(
    `select '/organizations/' || i.space_id || '/initiatives/' || i.id as at from initiatives.initiative i
      where not i.draft order by i.space_id in (
        select organization_id from posts.post where space_id = $1) desc, i.id limit 1`,
    [castMember(key).id],
  )
  const stand = { other: word('who stands'), step: 'open', note: word('standing') }
  await keep(`${row?.at}/standings`, stand)
}

async function leaveDraft({ world, key, leader, word }: Writer) {
  const { id: owner } = castMember(key)
  for (const form of ['mirror', 'goal-new', 'brief-new']) {
    const fields = { text: [word(`typed into ${form}`)] }
    const body = JSON.stringify({ owner, device: 'aaaaaaaaaaaaaaaa', wrote: 1, fields })
    const headers = { cookie: leader.cookies, origin: 'http://localhost', 'content-type': 'text/plain' }
    const answer = await world.app.request(`/drafts/${form}`, { method: 'POST', headers, body })
    assert.equal(answer.status, 200)
  }
}

async function pause({ world, key, word, keep }: Writer) {
  const cycle = await idIn(world, 'cycles.cycle', key, `state <> 'closed'`)
  for (const step of ['paused', 'resumed', 'closed', 'reopened'])
    await keep(`/cycles/${cycle}/steps`, { step, reason: word(step) })
}
