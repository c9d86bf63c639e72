import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { saySource } from './say-source.ts'

const ours = {
  framework: 'Ours',
  edition: '2026',
  maker: 'Harlow Valley Unified',
  license: 'CC BY 4.0',
  source: 'https://harlow.example/standards',
  ownWords: false,
}

test('a framework on paper says who made it, its license and its source', () =>
  equal(
    saySource(ours, 'en'),
    'Ours, 2026 · Harlow Valley Unified · License: CC BY 4.0 · https://harlow.example/standards',
  ))

test('one without a license says so, and an outline in our own words as well', () =>
  equal(
    saySource({ ...ours, edition: '', license: '', source: '', ownWords: true }, 'en'),
    'Ours · Harlow Valley Unified · No license is named · Outline in our own words',
  ))
