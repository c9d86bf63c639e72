import type { Reader } from '#people'
import { Button, Layout, List } from '#ui'
import type { Assignment, Evaluated } from './assignment.ts'
import { sayAssignment } from './say-assignment.ts'
import { words } from './words.ts'

interface SupervisionProps {
  reader: Reader
  /** Fifty a page, and one more that tells of the next. */
  evaluated: Evaluated[]
  handedOn: Assignment[]
  page: number
  /** Does the reader's office appoint who evaluates? */
  office: boolean
}

/** Whom the reader evaluates: names and posts, nothing of the growth; and what they handed on. */
export const SupervisionPage = (props: SupervisionProps) => {
  const { reader, evaluated, handedOn, office } = props
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        title={say('title')}
        lead={say(evaluated.length ? 'lead' : 'none')}
        back={{ href: '/me', label: say('me') }}
        action={
          office && (
            <Button kind="plain" href="/supervision/office">
              {say('office')}
            </Button>
          )
        }
      />
      {evaluated.length > 0 && (
        <List.Rows>
          {evaluated.slice(0, 50).map((one) => (
            <EvaluatedRow {...{ reader, one }} />
          ))}
        </List.Rows>
      )}
      <Pages {...props} />
      {handedOn.length > 0 && (
        <Layout.Section title={say('handedOn')}>
          <HandedOn {...{ reader, handedOn }} />
        </Layout.Section>
      )}
    </>
  )
}

const EvaluatedRow = ({ reader, one }: { reader: Reader; one: Evaluated }) => {
  const say = words(reader.language)
  const name = one.leader ?? say('someone')
  const parts = [...one.posts, sayAssignment(one, reader), one.lead ? '' : say('delegated')]
  return (
    <List.Row
      title={name}
      note={parts.filter(Boolean).join(' · ')}
      aside={
        one.lead && (
          <Button
            kind="quiet"
            href={`/supervision/${one.leaderId}/${one.id}/delegation`}
            label={say('delegateTo', { name })}
          >
            {say('delegate')}
          </Button>
        )
      }
    />
  )
}

const HandedOn = ({ reader, handedOn }: Pick<SupervisionProps, 'reader' | 'handedOn'>) => {
  const say = words(reader.language)
  const namesOf = (one: Assignment) => ({
    evaluator: one.evaluator ?? say('someone'),
    leader: one.leader ?? say('someone'),
  })
  return (
    <List.Rows>
      {handedOn.map((one) => (
        <List.Row
          title={say('handedTo', namesOf(one))}
          note={sayAssignment(one, reader)}
          aside={
            <form method="post" action={`/supervision/${one.leaderId}/${one.id}/ending`}>
              <Button kind="quiet" label={say('takeBackOf', namesOf(one))}>
                {say('takeBack')}
              </Button>
            </form>
          }
        />
      ))}
    </List.Rows>
  )
}

const Pages = ({ reader, evaluated, page }: SupervisionProps) => {
  const say = words(reader.language)
  if (page === 1 && evaluated.length <= 50) return null
  return (
    <List.Pager
      label={say('pages')}
      here={say('pageHere', { n: page })}
      newer={page > 1 ? { href: `/supervision?page=${page - 1}`, label: say('newer') } : undefined}
      older={
        evaluated.length > 50 ? { href: `/supervision?page=${page + 1}`, label: say('older') } : undefined
      }
    />
  )
}
