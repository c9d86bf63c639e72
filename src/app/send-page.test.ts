import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import fc from 'fast-check'
import { Hono } from 'hono'
import { sendPage } from './send-page.ts'

const opened = { zstd: zstdDecompressSync, br: brotliDecompressSync, gzip: gunzipSync }

const signs = fc.string({ unit: fc.oneof(fc.constantFrom('a', 'é', '’', '語', '🎻', '\ud83c'), fc.string()) })

test('a page comes whole, whatever signs stand in it and however it is squeezed', () =>
  fc.assert(
    fc.asyncProperty(signs, fc.constantFrom('zstd', 'br', 'gzip'), async (words, coding) => {
      const page = `<!doctype html><p>${words}</p>`.padEnd(2000, 'x')
      const server = new Hono().get('/', (c) => sendPage(c, page))
      const answer = await server.request('/', { headers: { 'accept-encoding': coding } })
      deepEqual(opened[coding](await answer.arrayBuffer()), Buffer.from(page))
    }),
  ))
