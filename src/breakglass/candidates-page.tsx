import type { Reader } from '#people'
import { Field, Layout, List } from '#ui'
import type { Candidate } from './access.ts'
import { words } from './words.ts'

interface CandidatesProps {
  reader: Reader
  /** The owner, where the reader of their work is looked for. */
  owner?: Candidate
  given: string
  found: Candidate[]
}

/** Choosing whose work is opened, and then who reads it where that is somebody else. */
export const CandidatesPage = ({ reader, owner, given, found }: CandidatesProps) => {
  const say = words(reader.language)
  const here = '/break-glass/new'
  const back = owner
    ? { href: `${here}?person=${owner.id}`, label: say('ask') }
    : { href: '/break-glass', label: say('title') }
  const leadTo = ({ id }: Candidate) =>
    owner ? `${here}?person=${owner.id}&reader=${id}` : `${here}?person=${id}`
  return (
    <>
      <Layout.Head
        title={say(owner ? 'who' : 'whose')}
        lead={say(owner ? 'whoLead' : 'whoseLead')}
        {...{ back }}
      />
      <Field.Find
        action={here}
        also={owner && { person: owner.id }}
        label={say('findWords')}
        value={given}
        find={say('find')}
      />
      {given && found.length === 0 && <p>{say('nobody')}</p>}
      {found.length > 0 && (
        <Layout.Section title={say('find')} quiet>
          <List.Rows>
            {found.map((one) => (
              <List.Row title={one.name} href={leadTo(one)} />
            ))}
          </List.Rows>
        </Layout.Section>
      )}
    </>
  )
}
