import type { World } from '#world'
import { draftDesk, idIn, reword } from './draft-desk.ts'

/** A framework adapted, adopted, and gone on on both sides: addresses of its pages, each with something on it. */
export async function livingFrameworks(world: World) {
  const { naveen, jonah, adopt, item, harlow, ofState } = await draftDesk(world)
  const { address } = await ofState('Living standards')
  const made = await naveen.post(`${address}/adapting`, { title: 'Harlow lives them', place: harlow })
  const own = made.to.replace(/\/edit.*/, '')
  await reword(naveen, await item(`${own}/edit`, '1.1'), { statement: 'Harlow makes the direction clear.' })
  await naveen.post(`${await item(`${own}/edit`, '2.1')}/hiding`)
  await naveen.post(`${own}/edit/items/new`, { statement: 'Walks to school.', code: '1.3' })
  await adopt(naveen, own)
  const next = (await jonah.post(`${address}/next`)).to.replace(/\/edit.*/, '')
  await reword(jonah, await item(`${next}/edit`, '1.1'), {
    statement: 'The state makes it clear.',
    code: '1.1*',
  })
  await adopt(jonah, next)
  const draft = await naveen.post(`${address}/adapting`, { title: 'Harlow begins again', place: harlow })
  const edit = draft.to.replace(/\?.*/, '')
  const one = await item(edit, '1.1')
  await naveen.post(`${one}/place`, { how: 'join', from: '', parent: idIn(await item(edit, '2')) })
  const line = (await naveen.get(await item(edit, '1.1a'))).links.find((link) =>
    /\/lines\/[\da-f-]{36}$/.test(link),
  )!
  return { parent: address, own, edit, one, line, draft: edit.replace(/\/edit$/, '') }
}
