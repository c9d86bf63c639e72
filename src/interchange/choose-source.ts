import { complain, done, textOf, type Outcome } from '#forms'
import { fetchPackage } from './fetch-package.ts'
import { fileIn } from '#tables'

/** The bytes that a form gives: a chosen file, a pasted text, or what lies at an address, if that is switched on. */
export async function chooseSource(
  answers: Record<string, unknown>,
  fromAddress = false,
): Promise<Outcome<Uint8Array>> {
  const file = fileIn(answers['file'])
  if (file) return done(new Uint8Array(await file.arrayBuffer()))
  const pasted = textOf(answers['pasted'])?.trim()
  if (pasted) return done(new TextEncoder().encode(pasted))
  const address = fromAddress ? textOf(answers['address'])?.trim() : undefined
  if (!address) return complain({ file: 'nothingGiven' })
  const fetched = await fetchPackage(address)
  return 'refused' in fetched ? complain({ address: `address.${fetched.refused}` }) : done(fetched.bytes)
}
