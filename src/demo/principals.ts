import { type DemoPerson, person, post } from './person.ts'

const principal = (school: string, from: string, until?: string) =>
  post(school, 'principal', 'Principal', { from, until })

/** The eight principals of Harlow Valley, in the order of their schools. */
const harlow: DemoPerson[] = [
  person('amina.okafor', {
    name: 'Amina Okafor',
    full: 'Amina Ngozi Okafor',
    pronouns: 'she/her',
    posts: [principal('alder', '2022-07-01')],
    why: 'A full year at its midpoint, three goals, sixty pieces of evidence and a partner across town.',
  }),
  person('maya.halvorsen', {
    name: 'Maya Halvorsen',
    full: 'Maya Ingrid Halvorsen',
    pronouns: 'she/her',
    posts: [principal('birchwood', '2019-07-01')],
    why: 'Amina’s partner. See what a partner sees, and what stays closed to her.',
  }),
  person('teo.kalani', {
    name: 'Teo Kalani',
    full: 'Matteo Kealoha Kalani',
    pronouns: 'he/him',
    posts: [principal('cedar-park', '2026-07-01')],
    why: 'First year as a principal: an outside coach, a roundtable, and nearly everything still open.',
  }),
  person('ruth.abernathy', {
    name: 'Ruth Abernathy',
    full: 'Ruth Ellen Abernathy',
    posts: [principal('dogwood', '2020-07-01')],
    why: 'One goal, a partner at Elm Street since November, and a seat at a roundtable.',
  }),
  person('siobhan.orourke', {
    name: "Siobhán O'Rourke",
    full: "Siobhán Máire O'Rourke",
    pronouns: 'she/her',
    posts: [principal('elm-street', '2006-07-01')],
    why: 'Twenty years in the chair, one goal, and no patience for forms.',
  }),
  person('daniel.nguyen', {
    name: 'Daniel Nguyen',
    full: 'Daniel Minh Nguyen',
    pronouns: 'he/him',
    posts: [principal('foothill', '2027-01-04')],
    why: 'Took over Foothill in January: a short year, begun when everybody else was in the middle of theirs.',
  }),
  person('lucia.hernandez-villasenor', {
    name: 'Lucía Hernández Villaseñor',
    full: 'Lucía del Carmen Hernández Villaseñor',
    pronouns: 'ella/she',
    posts: [principal('harlow-high', '2021-07-01')],
    why: 'Nine initiatives under way and a block schedule to decide. What can stop?',
  }),
  person('gus.lindahl', {
    name: 'Gus Lindahl',
    full: 'Gustav Åke Lindahl',
    pronouns: 'he/him',
    posts: [principal('valley-tech', '2018-07-01')],
    why: 'One goal, a roundtable, and a partner in another time zone.',
  }),
]

/** Three principals hold four schools: when Juniper's principal retired, Gray Butte's took it on. */
const pinecrest: DemoPerson[] = [
  person('josephine.two-rivers', {
    name: 'Josephine Two Rivers',
    full: 'Josephine Anne Two Rivers',
    pronouns: 'she/her',
    posts: [principal('lone-fir', '2017-07-01'), principal('mesa', '2020-07-01')],
    why: 'Leads two rural schools, and has her partner 140 miles away in another district.',
  }),
  person('wiratama', {
    name: 'Wiratama',
    full: 'Wiratama',
    pronouns: 'he/him',
    posts: [
      principal('gray-butte', '2019-07-01'),
      post('juniper', 'principal', 'Acting Principal', { from: '2026-07-01' }),
    ],
    why: 'Ended a partnership in the fall. His own words stayed with him; everything else closed.',
  }),
  person('harold.bjornstad', {
    name: 'Harold Bjørnstad',
    full: 'Harold Bjørnstad',
    posts: [principal('juniper', '2001-07-01', '2026-06-30')],
    why: 'Retired last June. His post has ended; his account stays his.',
  }),
]

/** Everybody who is, or until last June was, head of a school. */
export const principals: DemoPerson[] = [...harlow, ...pinecrest]
