import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import type { Locator } from 'playwright-core'
import { openDevice, phone, signIn, type Device } from './device.ts'
import { assertUsable } from './usable.ts'

const world = await openWorld({ demo: true })
const address = await world.listen()

/** What a chapter cost: what was tapped, filled and loaded, and how long that takes a thumb. */
interface Cost {
  taps: number
  fields: number
  loads: number
  characters: number
}

const minutes = ({ taps, fields, loads, characters }: Cost) =>
  // A slow phone: three seconds a page, two a tap or to find a field, thinking time of ten seconds a field, and a thumb
  // that types three characters a second.
  (loads * 3 + taps * 2 + fields * 12 + characters / 3) / 60

/** A phone in somebody's hand that counts what each chapter costs. */
function inHand(device: Device, say: (line: string) => void) {
  let [fields, characters] = [0, 0]
  return {
    tap: device.tap,
    fill: async (field: Locator, text: string) => {
      fields++
      characters += text.length
      await field.fill(text)
    },
    chapter: (name: string): Cost => {
      const cost = { ...device.spent(), fields, characters }
      ;[fields, characters] = [0, 0]
      const { taps, loads } = cost
      say(
        `${name}: ${taps} taps, ${cost.fields} fields, ${loads} page loads, about ${minutes(cost).toFixed(1)} minutes`,
      )
      return cost
    },
  }
}

const device = await openDevice(address, phone)
const { page } = device
const main = page.getByRole('main')
const button = (name: string | RegExp) => main.getByRole('button', { name }).first()
const link = (name: string | RegExp) => main.getByRole('link', { name }).first()

type Hand = ReturnType<typeof inHand>

interface GoalTold {
  kind: string
  statement: string
  measure: string
  numbers: [string, string]
}

const goals: GoalTold[] = [
  {
    kind: 'Student learning',
    statement: 'By May, three of four students can say how they know that an answer is right.',
    measure: 'Ten visits a month; I ask one student each time.',
    numbers: ['40', '75'],
  },
  {
    kind: 'Professional growth',
    statement: 'I end each visit with a question, and come back within a week to hear the answer.',
    measure: 'My own tally, every Friday.',
    numbers: ['10', '80'],
  },
  {
    kind: 'School',
    statement: 'Every team looks at student work together once a week.',
    measure: 'Team minutes, read on the first of the month.',
    numbers: ['25', '90'],
  },
]

async function writeGoal(hand: Hand, goal: GoalTold) {
  await page.goto(`${address}/cycle`)
  device.spent()
  await hand.tap(main.getByRole('link', { name: 'Write a goal' }).first())
  await hand.tap(link(goal.kind))
  await hand.fill(page.getByLabel('The goal, in a sentence'), goal.statement)
  await hand.fill(page.getByLabel(/^How will you see it\?/), goal.measure)
  await hand.fill(page.getByLabel(/^Where it stood/), goal.numbers[0])
  await hand.fill(page.getByLabel(/^Where it should be/), goal.numbers[1])
  await hand.fill(page.getByLabel(/^Unit/), '%')
  await hand.tap(main.locator('input[name=serves]:visible').first())
  await hand.tap(button('Save the goal'))
  await page.waitForURL(/\/cycle/)
  await main.getByText(goal.statement).first().waitFor()
}

async function sayPurpose(hand: Hand) {
  await hand.tap(link('Say what it is for'))
  await hand.tap(page.getByLabel('My own growth'))
  await hand.tap(page.getByLabel('My evaluation'))
  await hand.fill(main.locator('[name="evaluation.audience"]'), 'The assistant superintendent')
  await hand.fill(main.locator('[name="evaluation.decides"]'), 'My summary rating in May')
  await hand.fill(page.getByLabel(/^Why this, why now\?/), 'My first full year here; I want to be in rooms.')
  await hand.tap(button('Save the purpose'))
  await hand.tap(button('Yes, keep it this way'))
  await main.getByText(/^You said yes to this on/).waitFor()
  await assertUsable(page)
}

async function sayBelief(hand: Hand) {
  await page.goto(`${address}/purpose/philosophy`)
  device.spent()
  await hand.fill(page.getByLabel('I believe'), 'Children learn where adults learn.')
  await hand.fill(page.getByLabel('I value'), 'Time in rooms, and questions I cannot answer yet.')
  await hand.fill(page.getByLabel('Therefore I'), 'Therefore I ask before I tell.')
  await hand.tap(button('Save the philosophy'))
  await main.getByText('Children learn where adults learn.').waitFor()
  await page.waitForLoadState()
}

const written = () =>
  world.look<{ n: number; linked: number }>(
    `select count(distinct g.id)::int as n, count(distinct l.goal_id)::int as linked
     from focus.goal g left join focus.goal_link l on l.goal_id = g.id
     where g.statement = any($1)`,
    [goals.map(({ statement }) => statement)],
  )

test('the first hour of a principal on a phone: from purpose to three linked goals', async (t) => {
  const hand = inHand(device, (line) => t.diagnostic(line))
  await signIn(device, await world.signedIn('andre.whitlock'))
  await page.goto(`${address}/today`)
  device.spent()
  await sayPurpose(hand)
  const purpose = hand.chapter('Purpose and who sees what')
  await sayBelief(hand)
  const costs = [purpose, hand.chapter('Philosophy')]
  for (const goal of goals) {
    await writeGoal(hand, goal)
    const cost = hand.chapter(`Goal: ${goal.kind}`)
    assert.ok(minutes(cost) <= 6, 'A goal with its links and measure takes six minutes at most.')
    costs.push(cost)
  }
  await hand.tap(main.getByRole('link', { name: goals[0]!.statement }).first())
  await assertUsable(page)
  assert.match(await main.innerText(), /What it serves[\s\S]*It helps it along/)
  assert.deepEqual(await written(), [{ n: 3, linked: 3 }])
  const whole = costs.reduce((sum, cost) => sum + minutes(cost), 0)
  t.diagnostic(`All of it: about ${whole.toFixed(1)} minutes`)
  assert.ok(whole <= 60)
  assert.deepEqual(device.complaints, [])
})
