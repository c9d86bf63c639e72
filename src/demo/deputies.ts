import { type DemoPerson, person, post } from './person.ts'

const assistant = (school: string, from: string) =>
  post(school, 'assistantPrincipal', 'Assistant Principal', { from })

/** The six assistant principals of Harlow Valley. */
export const deputies: DemoPerson[] = [
  person('keisha.baptiste', {
    name: 'Keisha Baptiste',
    full: 'Keisha Simone Baptiste',
    pronouns: 'she/her',
    posts: [assistant('harlow-high', '2020-07-01')],
    why: 'Ready for a school of her own; she runs the evacuation drills and half the master schedule.',
  }),
  person('owen.macallister', {
    name: 'Owen MacAllister',
    full: 'Owen James MacAllister',
    pronouns: 'he/him',
    posts: [assistant('elm-street', '2021-07-01')],
    why: 'On family leave since November. His cycle waits, and nothing reminds him.',
  }),
  person('linh.nguyen', {
    name: 'Linh Nguyen',
    full: 'Nguyen Thi Thuy Linh',
    pronouns: 'she/they',
    posts: [assistant('dogwood', '2023-07-01'), assistant('cedar-park', '2024-07-01')],
    why: 'One person, two schools, two bell schedules.',
  }),
  person('conceicao.vasconcelos', {
    name: 'Maria da Conceição de Albuquerque Vasconcelos',
    full: 'Maria Aparecida da Conceição Figueiredo de Albuquerque Vasconcelos',
    pronouns: 'she/her',
    posts: [assistant('valley-tech', '2019-07-01')],
    why: 'Wants a school of her own: one goal, a partner, and the longest name of all.',
  }),
  person('andre.whitlock', {
    name: 'André Whitlock',
    full: 'André Whitlock',
    posts: [assistant('foothill', '2025-07-01')],
    why: 'Has no partner yet, and one invitation waiting for an answer.',
  }),
  person('meiling.chen', {
    name: '陳美玲',
    full: 'Meiling Chen',
    pronouns: 'she/her',
    posts: [assistant('harlow-high', '2022-07-01')],
    why: 'One partner this year; with another, on leave, everything rests until he is back.',
  }),
]
