/**
 * The folders of src in their one order: a folder may import those below it, never those above. Folders of
 * later phases stand here before they are built, so that the wall is there on the day they come.
 */
export const order = [
  'command',
  'app',
  'demo',
  'outcomes',
  'action',
  'alignment',
  'portfolio',
  'structures',
  'briefs',
  'focus',
  'inquiry',
  'assessment',
  'purpose',
  'reflections',
  'cycles',
  'sharing',
  'pipeline',
  'cohesion',
  'credentials',
  'evaluation',
  'snapshots',
  'tallies',
  'coach',
  'initiatives',
  'plans',
  'indicators',
  'library',
  'interchange',
  'standards',
  'crosswalks',
  'frameworks',
  'administration',
  'breakglass',
  'invitations',
  'notices',
  'drafts',
  'accounts',
  'supervision',
  'posts',
  'roles',
  'people',
  'organizations',
  'backup',
  'ui',
  'schema',
  'mail',
  'jobs',
  'history',
  'forms',
  'tables',
  'paper',
  'files',
  'platform',
  'language',
  'engine',
]

const between = (first: string, last: string) => order.slice(order.indexOf(first), order.indexOf(last) + 1)

/** The leader's own, formative side of the wall. */
export const growth = between('outcomes', 'sharing')
/** The official side of the wall. */
export const record = between('pipeline', 'evaluation')
/** Every folder that carries words of the domain; the folders below are ground, those above join. */
export const domain = between('outcomes', 'organizations')
