import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '#platform'
import { HonoRequest } from 'hono/request'
import { readForm } from './read-form.ts'

const posted = (body: BodyInit, type?: string) =>
  new HonoRequest(
    new Request('http://localhost/', {
      method: 'POST',
      body,
      ...(type && { headers: { 'content-type': type } }),
    }),
  )
const urlencoded = 'application/x-www-form-urlencoded'
const part = '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'
const tooLarge = (error: Error) => error instanceof Refusal && error.reason === 'too large'

test('a form of a thousand fields is read, whichever way it is sent', async () => {
  assert.equal(((await readForm(posted('a=1&'.repeat(1000), urlencoded)))['a'] as string[]).length, 1000)
  const parts = posted(`${part.repeat(1000)}--b--\r\n`, 'multipart/form-data; boundary=b')
  assert.equal(((await readForm(parts))['a'] as string[]).length, 1000)
})

test('a form of a million fields is refused before any of them is read', async () => {
  await assert.rejects(readForm(posted('a&'.repeat(10_000_000), urlencoded)), tooLarge)
  const parts = posted(`${part.repeat(400_000)}--b--\r\n`, 'Multipart/Form-Data; boundary=b')
  await assert.rejects(readForm(parts), tooLarge)
})

test('signs in what somebody writes are no fields', async () => {
  const words = '&'.repeat(20_000)
  assert.deepEqual({ ...(await readForm(posted(new URLSearchParams({ words })))) }, { words })
})

test('a body that is no form is refused, and is no trouble of LPS', async () => {
  const refused = (error: Error) => error instanceof Refusal && error.reason === 'not allowed'
  const whole = `${part}--b--\r\n`
  const odd = part.replace('name="a"', 'name="a"; filename*=utf-7\'\'+AD4-')
  await assert.rejects(readForm(posted(whole, 'multipart/form-data')), refused)
  await assert.rejects(readForm(posted(whole, 'multipart/form-data; boundary=""')), refused)
  await assert.rejects(readForm(posted(part, 'multipart/form-data; boundary=b')), refused)
  await assert.rejects(readForm(posted(`${odd}--b--\r\n`, 'multipart/form-data; boundary=b')), refused)
})

test('of a form whose sender goes away in the middle there is no trouble either', async () => {
  const request = posted('a=1', urlencoded)
  request.arrayBuffer = async () => {
    throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' })
  }
  await assert.rejects(readForm(request), Refusal)
})
