import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { whoSees } from './who-sees.ts'

const place = { language: 'en', timeZone: 'America/Los_Angeles' }

test('an item nobody was let into says: only you', () =>
  deepEqual(whoSees([], place), { words: 'Only you', who: 'one' }))

test('an item shared with the partner names them', () =>
  equal(
    whoSees([{ kind: 'partnership', name: 'Maya', until: null }], place).words,
    'You and Maya, your partner',
  ))

test('a roundtable that sees it for a time says until when, in the reader’s own time zone', () =>
  equal(
    whoSees([{ kind: 'roundtable', name: 'Harlow roundtable', until: '2027-05-04T05:00:00Z' }], place).words,
    'You and Harlow roundtable until May 3',
  ))

test('what rests because its circle is paused is seen by nobody else', () =>
  equal(whoSees([{ kind: 'partnership', name: 'Maya', until: null, rests: true }], place).words, 'Only you'))

test('what a partner sees for a time says until when', () =>
  equal(
    whoSees([{ kind: 'partnership', name: 'Maya', until: '2027-05-04T05:00:00Z' }], place).words,
    'You and Maya until May 3',
  ))
