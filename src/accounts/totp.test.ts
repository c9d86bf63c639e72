import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { addressOf, codeAt, inFours, lettersOf, stepAt, stepOf } from './totp.ts'

// RFC 6238, appendix B, with the last six of its eight digits.
const secret = Buffer.from('12345678901234567890')
const known: Record<string, string> = {
  59: '287082',
  1111111109: '081804',
  1111111111: '050471',
  1234567890: '005924',
  2000000000: '279037',
  20000000000: '353130',
}

test('codes are those of the standard', () => {
  for (const [second, code] of Object.entries(known))
    equal(codeAt(secret, stepAt(new Date(Number(second) * 1000))), code)
})

test('a code counts a step early or late, and no further', () => {
  const at = (second: number) => stepOf(secret, '081804', new Date(second * 1000))
  for (const second of [1111111050, 1111111109, 1111111139]) equal(at(second), 37037036)
  for (const second of [1111111049, 1111111140]) equal(at(second), undefined)
  for (const code of ['08180', '0818041', 'abcdef', ''])
    equal(stepOf(secret, code, new Date(1111111109_000)), undefined)
})

test('a secret is written in letters that an app reads', () => {
  equal(lettersOf(secret), 'gezdgnbvgy3tqojqgezdgnbvgy3tqojq')
  equal(inFours('abcdefghij'), 'abcd efgh ij')
  equal(
    addressOf(secret, 'noor&co@alder.example'),
    'otpauth://totp/LPS:noor%26co%40alder.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=LPS',
  )
})
