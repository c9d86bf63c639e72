import assert from 'node:assert/strict'
import { test } from 'node:test'
import { peopleOf } from './people.ts'

const zofia = { id: 'z', name: 'Zofia' }
const place = { id: null, madeAt: null, length: 0, openedAt: null, isPresent: false }

test('partner, roundtable, evaluator and district are named as the leader knows them; a school is not above a leader', () => {
  const circles = [
    { id: 'p', kind: 'partnership', name: null, others: [{ id: 'm', name: 'Maya' }] },
    {
      id: 'r',
      kind: 'roundtable',
      name: 'Tuesdays',
      others: [
        { id: 'm', name: 'Maya' },
        { id: 'o', name: 'Otis' },
      ],
    },
  ] as const
  const places = [
    { ...place, organizationId: 's', organization: 'Alder', kind: 'school' },
    { ...place, organizationId: 'd', organization: 'Harlow', kind: 'district' },
  ]
  assert.deepEqual(
    peopleOf(
      { circles: circles.map((one) => ({ ...one, others: [...one.others] })), judges: [zofia, zofia] },
      places,
    ),
    [
      { kind: 'partner', name: 'Maya', closed: false },
      { kind: 'roundtable', name: 'Tuesdays', count: 2, closed: false },
      { kind: 'evaluator', name: 'Zofia' },
      { kind: 'district', name: 'Harlow', isState: false },
    ],
  )
})

test('a roundtable in which an evaluator sits is closed', () => {
  const others = [{ id: 'z', name: 'Zofia' }]
  const [table] = peopleOf(
    { circles: [{ id: 'r', kind: 'roundtable', name: 'Tuesdays', others }], judges: [zofia] },
    [],
  )
  assert.equal(table?.closed, true)
})
