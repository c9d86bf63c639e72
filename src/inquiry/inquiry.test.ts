import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { predictionForm, thoughtToWrite } from './inquiry.ts'
import { readOwnNumbers } from './own-number.ts'

const nothing = { facts: '', surprise: '', misfit: '', fairness: '', why: '', influence: '' }

test('thoughts are asked one after the other, facts before causes, and fairness where groups are far apart', () => {
  equal(thoughtToWrite(nothing, false), 'facts')
  equal(thoughtToWrite({ ...nothing, facts: 'x', surprise: 'x', misfit: 'x' }, false), 'why')
  equal(thoughtToWrite({ ...nothing, facts: 'x', surprise: 'x', misfit: 'x' }, true), 'fairness')
  equal(thoughtToWrite({ ...nothing, facts: 'x' }, false, 'facts'), 'facts')
  const all = { facts: 'x', surprise: 'x', misfit: 'x', fairness: '', why: 'x', influence: 'x' }
  equal(thoughtToWrite(all, false), undefined)
})

test('a few numbers of one’s own are typed one a line', () => {
  deepEqual(readOwnNumbers('September; 35; 84\n\nNovember; -\nFebruary, 52%, 81'), {
    numbers: [
      { label: 'September', value: 35, n: 84 },
      { label: 'November', value: null, n: null },
      { label: 'February', value: 52, n: 81 },
    ],
    wrong: [],
  })
  deepEqual(readOwnNumbers('a; many\n; 3\nb; 1; 2; 3\nc; 4; 2.5').wrong, [1, 2, 3, 4])
  equal(readOwnNumbers('x;1\n'.repeat(25)).wrong.length, 5)
})

test('nobody looks without having predicted', () => {
  const id = '0198c2f0-0000-7000-8000-000000000000'
  const read = predictionForm.safeParse({ measure: `${id}.${id}`, about: id, prediction: '  ' })
  ok(!read.success)
  deepEqual(
    read.error.issues.map(({ path }) => path.join('.')),
    ['prediction'],
  )
})
