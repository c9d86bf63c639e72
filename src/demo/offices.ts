import { type DemoPerson, person, post } from './person.ts'

/** The leaders in the two district offices and at the state agency. */
export const offices: DemoPerson[] = [
  person('eleanor.vance', {
    name: 'Eleanor Vance',
    full: 'Eleanor Jane Vance',
    pronouns: 'she/her',
    posts: [post('harlow', 'superintendent', 'Superintendent', { from: '2021-07-01' })],
    why: 'Superintendent of Harlow Valley, with a partner in the next district and a cycle of her own.',
  }),
  person('marcus.delacroix', {
    name: 'Marcus Delacroix',
    full: 'Marcus Étienne Delacroix',
    pronouns: 'he/him',
    posts: [
      post('harlow', 'assistantSuperintendent', 'Assistant Superintendent for Schools', {
        from: '2020-07-01',
      }),
    ],
    why: 'The evaluator of Amina and three others. Look for their private notes from here: you will not find them.',
  }),
  person('zofia.wisniewska', {
    name: 'Zofia Wiśniewska',
    full: 'Zofia Wiśniewska',
    pronouns: 'she/her',
    posts: [post('harlow', 'director', 'Principal Supervisor', { from: '2022-07-01' })],
    why: 'The evaluator of ten school leaders, who writes about her own growth where nobody rates it.',
  }),
  person('rashid.farouk', {
    name: 'Rashid Farouk',
    full: 'Rashid Omar Farouk',
    pronouns: 'he/him',
    posts: [post('harlow', 'director', 'Director of Professional Learning', { from: '2023-07-01' })],
    why: 'Keeps the district’s goals with the superintendent, and one of his own.',
  }),
  person('bev.sandoval', {
    name: 'Bev Sandoval',
    full: 'Beverly Ruiz Sandoval',
    posts: [post('harlow', 'director', 'Director of Human Resources', { from: '2016-07-01' })],
    why: 'Reads the log of what was done for posts and roles, and keeps a cycle of her own.',
  }),
  person('tom.ashcroft', {
    name: 'Tom Ashcroft',
    full: 'Thomas Reid Ashcroft',
    pronouns: 'he/him',
    posts: [post('pinecrest', 'superintendent', 'Superintendent', { from: '2015-07-01' })],
    why: 'Runs a district so small that its averages would name people, so they are not shown.',
  }),
  person('priya.raghunathan', {
    name: 'Priya Raghunathan',
    full: 'Priya Raghunathan',
    pronouns: 'she/her',
    posts: [post('agency', 'stateAdministrator', 'Leadership Specialist', { from: '2024-01-08' })],
    why: 'Works on the state’s leadership goals, and has a cycle of her own.',
  }),
]
