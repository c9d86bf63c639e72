import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cookieOf, tokenOf } from './session-token.ts'

const secret = 'a secret of thirty-two characters'
const sent = (token: string, secure: boolean) => cookieOf(token, secret, secure).split(';')[0]!

test('a session is known again by the cookie it was given, with and without HTTPS', () => {
  for (const secure of [false, true])
    assert.equal(tokenOf(`styles=1; ${sent('mine', secure)}; more=2`, secret, secure), 'mine')
})

test('over HTTPS the cookie is bound to this host, and one without that mark, which a neighbour could set, is none', () => {
  assert.match(cookieOf('mine', secret, true), /^__Host-.*; Path=\/; HttpOnly; SameSite=Lax; Secure$/)
  const theirs = sent('theirs', false)
  assert.equal(tokenOf(theirs, secret, true), undefined)
  assert.equal(tokenOf(`__Secure-${theirs}`, secret, true), undefined)
  assert.equal(tokenOf(`${theirs}; ${sent('mine', true)}`, secret, true), 'mine')
})

test('a session that somebody else signed is none', () => {
  assert.equal(tokenOf(cookieOf('mine', 'another secret', false), secret, false), undefined)
  assert.equal(tokenOf('lps.session_token=mine', secret, false), undefined)
  assert.equal(tokenOf('lps.session_token=%', secret, false), undefined)
})
