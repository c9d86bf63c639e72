import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { byFit, type Offer } from './offer.ts'

const offer = (kind: string, given: Partial<Offer> = {}): Offer => ({
  space: 's',
  version: kind,
  title: kind,
  label: '1',
  kind,
  expected: false,
  usedBy: [],
  library: true,
  ...given,
})
const library = [
  'Benchmarks',
  'Components',
  'Elements',
  'Preparation standards',
  'Professional standards',
].map((kind) => offer(kind))
const kinds = (offers: Offer[]) => offers.map(({ kind }) => kind)

test('who leads a school is offered the standards for school leaders first, who leads a district the benchmarks', () => {
  deepEqual(kinds(byFit(library, 'school')), [
    'Professional standards',
    'Benchmarks',
    'Elements',
    'Components',
    'Preparation standards',
  ])
  deepEqual(kinds(byFit(library, 'office')).slice(0, 3), [
    'Benchmarks',
    'Components',
    'Professional standards',
  ])
})

test('what is expected of somebody and what is used where they work stand before the library', () => {
  const ours = offer('Ours', { usedBy: ['Harlow Valley Unified'], library: false })
  const asked = offer('Asked', { expected: true, library: false })
  deepEqual(kinds(byFit([...library, ours, asked], 'school')).slice(0, 3), [
    'Asked',
    'Ours',
    'Professional standards',
  ])
})
