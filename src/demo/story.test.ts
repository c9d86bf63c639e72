import assert from 'node:assert/strict'
import { test } from 'node:test'
import { attachment } from './attachment.ts'
import { demoToday, isSchoolDay, isWorkday } from './calendar.ts'
import { castMember, mainPartner, mainPerson } from './cast.ts'
import { partnerCycles } from './main-partner.ts'
import { mainCycles } from './main-principal.ts'
import { demoSchoolYears } from './organizations.ts'
import { readStory, type DemoCycle } from './story.ts'

const told = [...mainCycles, ...partnerCycles]
const running = mainCycles[1] as DemoCycle
const counted = (goal: string) =>
  running.evidence.filter((one) => one.claims.some((claim) => claim.goal === goal)).length

test('the main person has a closed year and a running one, her partner a running one', () => {
  assert.deepEqual(
    told.map(({ leader, schoolYear, state }) => [leader, schoolYear, state]),
    [
      [mainPerson, '2025-26', 'closed'],
      [mainPerson, '2026-27', 'active'],
      [mainPartner, '2026-27', 'active'],
    ],
  )
  assert.ok(told.every(({ leader }) => castMember(leader)))
})

test('every claim names a goal of its cycle, once', () => {
  for (const { goals, evidence } of told)
    for (const { key, claims } of evidence) {
      const named = claims.map((claim) => claim.goal)
      assert.ok(
        named.every((goal) => goals.some((one) => one.key === goal)),
        key,
      )
      assert.equal(new Set(named).size, named.length, key)
    }
})

test('things happened on days when the principal was at work, in order, inside the year and before today', () => {
  for (const { schoolYear, evidence } of told) {
    const year = demoSchoolYears.find((one) => one.key === schoolYear)
    const days = evidence.map((one) => one.on)
    assert.deepEqual(days, days.toSorted())
    for (const day of days) {
      assert.ok(year && day >= year.from && day <= year.until && day <= demoToday, day)
      assert.ok(day.slice(5) > '06-30' && day.slice(5) < '08-17' ? isWorkday(day) : isSchoolDay(day), day)
    }
  }
})

test('the year holds sixty pieces of evidence, spread over three goals and beyond', () => {
  assert.equal(running.evidence.length, 60)
  assert.deepEqual(['talk', 'teams', 'ask'].map(counted), [24, 19, 10])
  assert.equal(running.evidence.filter((one) => one.claims.length === 2).length, 4)
  assert.equal(running.evidence.filter((one) => !one.caption).length, 3)
  assert.equal(running.evidence.filter((one) => one.photos.length > 0).length, 40)
  assert.equal(running.evidence.flatMap((one) => one.photos).filter((photo) => !photo.alt).length, 1)
})

test('writing comes in other languages, scripts and lengths', () => {
  const all = running.evidence.map((one) => one.caption ?? '')
  assert.ok(running.evidence.some((one) => one.language === 'es'))
  assert.ok(all.some((caption) => /\p{Script=Arabic}/u.test(caption)))
  assert.ok(all.some((caption) => /\p{Extended_Pictographic}/u.test(caption)))
  assert.ok(all.some((caption) => caption.length > 2000))
  assert.equal(new Set(all.filter(Boolean)).size, all.filter(Boolean).length)
})

test('no photo is used twice and every named file can be opened', async () => {
  const photos = told.flatMap(({ evidence }) => evidence.flatMap((one) => one.photos)).map((one) => one.seed)
  assert.equal(new Set(photos).size, photos.length)
  for (const name of told.flatMap(({ evidence }) => evidence.flatMap((one) => one.files)))
    assert.ok((await attachment(name)).length > 100, name)
})

test('links and addresses stay at example.org', () => {
  const addresses = JSON.stringify(told).match(/https?:\/\/[^/"]+|[\w.]+@[\w.]+/g) ?? []
  assert.ok(addresses.length > 0)
  for (const address of addresses) assert.match(address, /^https:\/\/\w+\.example\.org$/)
})

test('the counts in the visit logs are the numbers of the goal', async () => {
  const share = async (name: string) => {
    const visits = (await attachment(name)).toString().trim().split('\n').slice(1)
    return Math.round((100 * visits.filter((line) => line.endsWith('yes')).length) / visits.length)
  }
  const goal = running.goals.find((one) => one.key === 'talk')
  assert.equal(await share('visits-september.csv'), goal?.baseline)
  assert.equal(await share('visits-january.csv'), goal?.now)
})

test('two demos are the same, ids included', () => {
  const { id, leader, schoolYear, title, state, purpose, philosophies } = running
  const again = readStory({ leader, schoolYear, title, state, purpose, philosophies, goals: [] }, [])
  assert.equal(again.id, id)
})
