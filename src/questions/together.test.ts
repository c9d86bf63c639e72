import { deepEqual, equal, match } from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from '#platform'
import { listed } from './listed.ts'
import { together } from './together.ts'

const of = (person: string, day: string) =>
  together({ first: sql`select ${person} as who, ${day} as day`, second: sql`select ${person} as who` })

test('questions asked together keep their own values', () => {
  const { text, values } = of('a', 'monday')
  deepEqual(values, ['a', 'monday', 'a'])
  match(text, /select \$1 as who, \$2 as day[^$]*\) q\) as "first"[^$]*select \$3 as who[^$]*"second"/)
})

test('the same questions have the same plan, whoever asks', () => {
  equal(of('a', 'monday').name, of('b', 'friday').name)
  const turned = together({ second: sql`select 1 as one`, first: sql`select 2 as two` })
  equal(turned.name === of('a', 'monday').name, false)
})

test('a question of many rows keeps its values and its plan among the others', () => {
  const rows = (day: string) => listed(sql`select ${day} as day`)
  const { text, values } = together({ who: sql`select ${'a'} as who`, days: rows('monday') })
  deepEqual(values, ['a', 'monday'])
  match(text, /json_agg\(q\)[^$]*select \$2 as day/)
  equal(rows('monday').name, rows('friday').name)
})

test('questions on one ground share it, and its values come first', () => {
  const asked = { first: sql`select day from near where who = ${'a'}`, second: sql`select day from near` }
  const { text, values, name } = together(asked, { near: sql`select ${'monday'} as day, ${'a'} as who` })
  deepEqual(values, ['monday', 'a', 'a'])
  match(text, /^with near as materialized \(select \$1 as day, \$2 as who\) select[^$]*who = \$3/)
  equal(name === together(asked).name, false)
})
