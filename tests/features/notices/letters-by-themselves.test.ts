import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { roundsOf } from '#command'
import { castMember } from '#demo'
import { tell } from '#notices'
import { asPerson } from '#platform'
import { openWorld, type World } from '#world'
import { openMailbox } from '../mail/mailbox.ts'

const box = await openMailbox()
after(box.close)
const reached = await openWorld({ demo: true, mail: { url: box.url, from: 'LPS <lps@school.example>' } })
const unreached = await openWorld({ demo: true })
const [amina, maya] = [castMember('amina.okafor').id, castMember('maya.halvorsen').id]

/** Amina asks Maya, and a day later LPS makes letters; how many there are. `real`: as if this were no demo. */
async function letters({ program, look, clock }: World, real: boolean) {
  await look('delete from notices.notice')
  await program.db.as(asPerson(amina), (tx) =>
    tell(tx, maya, { kind: 'partner asked', about: { noun: 'partnership', space: amina, id: amina } }),
  )
  clock.set(new Date(clock.now().getTime() + 24 * 3600_000))
  const rounds = roundsOf({ ...program, house: real ? {} : program.house })
  for (const { name, work } of rounds) if (name === 'making letters of notices') await work()
  return (await look('select from mail.letter')).length
}

test('a letter is made of what somebody is told; in a demo nobody is written to', async () => {
  assert.equal(await letters(reached, false), 0)
  assert.ok((await letters(reached, true)) > 0)
})

test('without a mail server no letter is made, and the list works', async () => {
  assert.equal(await letters(unreached, true), 0)
  const list = await (await unreached.signedIn('maya.halvorsen')).get('/notices')
  assert.match(list.words, /Amina Okafor asks you to be partners/)
})
