import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld, type Fields } from '#world'
import { demoOrganization } from '../features/demo-places.ts'

const world = await openWorld({ demo: true })
const me = castMember('amina.okafor').id
const one = async (query: string) => (await world.look<{ id: string }>(query, [me]))[0]?.id ?? ''
const [meeting, inquiry, coming, post, harlow] = await Promise.all([
  one(`select m.space_id || '/' || m.id as id from meetings.meeting m
    join sharing.membership p on p.space_id = m.space_id and p.person_id = $1 and p.until_at is null
    where m.state = 'planned' and m.starts_at > '2027-02-17' order by m.starts_at limit 1`),
  one('select id from inquiry.inquiry where space_id = $1 order by id limit 1'),
  one('select id from briefs.horizon where space_id = $1 and aside_at is null order by id limit 1'),
  one('select id from posts.post where space_id = $1 order by starts desc limit 1'),
  demoOrganization(world, 'Harlow Valley Unified'),
])

interface Made {
  /** The page with the form, and where it leads. */
  page: string
  to: string
  fields?: Fields
  table: string
  who?: string
}

const makings: Record<string, Made> = {
  'a promise': {
    page: '/promises',
    to: '/promises',
    fields: { space: me, what: 'Call', back: '/promises' },
    table: 'promises.promise',
  },
  'a topic of a meeting': {
    page: `/meetings/${meeting}`,
    to: `/meetings/${meeting}/topics`,
    fields: { words: 'The bell' },
    table: 'meetings.agenda_item',
  },
  'an own copy of a recipe': {
    page: '/protocols/tuning',
    to: '/protocols/tuning/copies',
    fields: { space: me },
    table: 'protocols.protocol',
  },
  'a group': {
    page: '/structures/new',
    to: '/structures',
    fields: { name: 'Band', kind: 'leadershipTeam' },
    table: 'structures.structure',
  },
  'a note': {
    page: '/structures/notes/new',
    to: '/structures/notes',
    fields: { title: 'T', words: 'W' },
    table: 'structures.note',
  },
  'a question': {
    page: `/inquiries/${inquiry}`,
    to: `/inquiries/${inquiry}/questions`,
    fields: { question: 'Why?' },
    table: 'inquiry.question',
  },
  'a decision': { page: '/briefs/new', to: '/briefs', fields: { title: 'Buses' }, table: 'briefs.brief' },
  'a decision like the example': { page: '/briefs/example', to: '/briefs/example', table: 'briefs.brief' },
  'something that is coming': {
    page: '/horizon/new',
    to: '/horizon',
    fields: { what: 'A grant', kind: 'money', day: '2027-06-30', certainty: 'likely' },
    table: 'briefs.horizon',
  },
  'a decision about what is coming': {
    page: '/horizon',
    to: `/horizon/${coming}/brief`,
    table: 'briefs.brief',
  },
  'a cycle beside another': {
    page: '/cycles/new',
    to: '/cycles',
    fields: { post, starts: '2027-02-16', ends: '2027-06-30', beside: 'A second project.' },
    table: 'cycles.cycle',
  },
  'a goal': {
    page: '/goals/new?kind=studentLearning',
    to: '/goals',
    fields: { kind: 'studentLearning', statement: 'All read.' },
    table: 'focus.goal',
  },
  'a roundtable': {
    page: '/roundtables/new',
    to: '/roundtables',
    fields: { name: 'Ours' },
    table: 'sharing.circle',
  },
  'a goal of a district': {
    page: `/organizations/${harlow}/goals/new`,
    to: `/organizations/${harlow}/goals`,
    fields: { schoolYear: '2026–27', statement: 'All read.' },
    table: 'plans.goal',
    who: 'eleanor.vance',
  },
  'a school': {
    page: `/organizations/${harlow}/change`,
    to: `/organizations/${harlow}/below`,
    fields: { belowName: 'New School', kind: 'school' },
    table: 'organizations.organization',
    who: 'eleanor.vance',
  },
  'an invitation': {
    page: `/invitations/new?organization=${harlow}`,
    to: '/invitations',
    fields: {
      name: 'Nadia',
      email: '',
      title: 'Principal',
      starts: '2027-02-16',
      organization: harlow,
      roleKind: 'principal',
      role: '',
    },
    table: 'invitations.invitation',
    who: 'eleanor.vance',
  },
}

for (const [what, { page, to, fields, table, who = 'amina.okafor' }] of Object.entries(makings))
  test(`${what}: pressed twenty times at once it is made once, and every press leads to it`, async () => {
    const tabs = [await world.signedIn(who), await world.signedIn(who)]
    const count = async () =>
      (await world.look<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n ?? 0
    const [{ field }, before] = [await tabs[0]!.get(page), await count()]
    const once = field('once') ?? ''
    assert.match(once, /^[\da-f-]{36}$/, `${page} gives its form a number`)
    const form = { ...fields, once }
    const presses = Array.from({ length: 20 }, (_, n) => tabs[n % 2]!.post(to, form))
    const answers = [...(await Promise.all(presses)), await tabs[0]!.post(to, form)]
    assert.deepEqual(
      new Set(answers.map(({ status }) => status)),
      new Set([303]),
      answers.at(-1)?.words ?? '',
    )
    assert.equal(new Set(answers.map((answer) => answer.to)).size, 1)
    assert.equal(await count(), before + 1)
  })

test('the same form with other words, as after the Back button, makes another thing', async () => {
  const amina = await world.signedIn('amina.okafor')
  const once = (await amina.get('/promises')).field('once') ?? ''
  const form = { space: me, back: '/promises', once }
  for (const what of ['Call the bus company', 'Write to the bus company'])
    assert.equal((await amina.post('/promises', { ...form, what })).status, 303)
  const { words } = await amina.get('/promises')
  assert.match(words, /Call the bus company/)
  assert.match(words, /Write to the bus company/)
})
