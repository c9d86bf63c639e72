import { acceptAgreement, agreementsOf, proposeAgreement, usualTerms, type Terms } from '#agreements'
import { noteHours, pausePartnership, putWish } from '#partners'
import { asPerson, type Transaction } from '#platform'
import { castMember } from './cast.ts'
import { circleOf } from './load-circles.ts'
import { demoCoachings, demoPartnerships } from './relations.ts'
import { afternoonOf, type DemoWorld } from './world.ts'

/** Who said that they may be asked: how many partners at a time, and whether people of other districts may ask, too. */
const wishes: [key: string, places: number, elsewhere: boolean][] = [
  ['keisha.baptiste', 2, false],
  ['linh.nguyen', 2, false],
  ['conceicao.vasconcelos', 2, true],
  ['andre.whitlock', 1, false],
  ['owen.macallister', 1, false],
  ['ruth.abernathy', 2, false],
  ['lucia.hernandez-villasenor', 2, true],
  ['josephine.two-rivers', 2, true],
  ['maya.halvorsen', 1, false],
  ['teo.kalani', 1, true],
]

/** Owen went on leave that day; his partnership rests until he is back. */
const restsSince = '2026-11-06'

/** Keisha wrote this last week; her partner has not read it yet. */
const proposal: Terms = {
  ...usualTerms,
  cadence: 'Mondays after dismissal, half an hour, walking the track if it does not rain',
  openDays: 30,
  own: 'We practice interview questions only when one of us asks for it.',
}

const talks: [day: string, hours: number, note: string][] = [
  ['2026-08-12', 1.5, 'First visit and talk'],
  ['2026-09-16', 1.5, 'Walk through two grade-level meetings'],
  ['2026-11-04', 1.5, 'By video'],
  ['2027-01-20', 1.5, 'Visit and talk'],
]

/** What partners agreed on, who rests, who may be asked, and the hours of the outside coach. */
export async function loadPartners(world: DemoWorld) {
  for (const { between, from, cadence, agreement } of demoPartnerships)
    if (cadence) await agree(world, between, from, { ...usualTerms, cadence, own: agreement ?? '' })
  for (const { coach, leader, from, hours } of demoCoachings) {
    await agree(world, [leader, coach], from, { ...usualTerms, hours, openDays: 180 })
    for (const [day, given, note] of talks) {
      const talk = { day, hours: given, note, today: day }
      await as(world, coach, day, (tx, me) => noteHours(tx, me, circleOf(leader, coach), talk))
    }
  }
  for (const { between, state } of demoPartnerships)
    if (state === 'paused')
      await as(world, between[1], restsSince, (tx, me) => pausePartnership(tx, me, circleOf(...between)))
  for (const [key, places, elsewhere] of wishes)
    await as(world, key, '2027-01-27', (tx, me) => putWish(tx, me, { places, elsewhere }))
  await as(world, 'keisha.baptiste', '2027-02-11', (tx) =>
    proposeAgreement(tx, circleOf('keisha.baptiste', 'conceicao.vasconcelos'), proposal),
  )
}

async function agree(world: DemoWorld, pair: [string, string], day: string, terms: Terms) {
  const circle = circleOf(...pair)
  await as(world, pair[0], day, (tx) => proposeAgreement(tx, circle, terms))
  await as(world, pair[1], day, async (tx) => {
    const [latest] = await agreementsOf(tx, circle)
    if (latest) await acceptAgreement(tx, circle, latest.id)
  })
}

function as(
  { db, clock }: DemoWorld,
  key: string,
  day: string,
  deed: (tx: Transaction, me: string) => Promise<unknown>,
) {
  const me = castMember(key).id
  clock.set(afternoonOf(day, 20))
  return db.as(asPerson(me), (tx) => deed(tx, me))
}
