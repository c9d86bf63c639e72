import assert from 'node:assert/strict'
import { test } from 'node:test'
import { studentColumn } from './student-list.ts'

test('a list of students is known by what it calls them', () => {
  for (const name of ['Student ID', 'StudentID', 'student_number', 'Last Name', 'FirstName', 'DOB', 'SSID'])
    assert.equal(studentColumn(['School', name, 'Score']), name)
})

test('a table about groups is none', () => {
  const header = ['School Name', 'School ID', 'Student Group', 'Students', 'Number of students', 'Test Name']
  assert.equal(studentColumn([...header, 'Students tested', '% Proficient', 'Group name']), undefined)
})
