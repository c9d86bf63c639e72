import type { AccountTools } from './account-tools.ts'
import type { Letter } from './letter.ts'
import { dropLetter, keepLetter } from './letters.store.ts'

/** Hands a letter over that is kept as under way: it is so until the server takes it or refuses it for good. */
export async function handKept({ pool, letters }: AccountTools, id: string, letter: Letter) {
  const drop = () => dropLetter(pool, id).catch(() => {})
  const under = await letters.send(letter, (taken) => void (taken === undefined || drop()))
  if (!under) await drop()
}

/** Keeps a letter as under way and hands it over. */
export async function postLetter(tools: AccountTools, letter: Letter, account: string | null = null) {
  const id = await keepLetter(tools.pool, { kind: letter.kind, address: letter.to, account })
  await handKept(tools, id, letter)
}
