import type { Goal } from '#focus'
import type { Reader } from '#people'
import { Button, Field, Layout, List, Mark } from '#ui'
import type { Claim } from './evidence.ts'
import { words } from './words.ts'

/**
 * What an entry shows: each goal with the sentence that joins them. With an `id` the owner may go to the goal, and take it
 * away from the entry.
 */
export const Claims = ({ reader, claims, id }: { reader: Reader; claims: Claim[]; id?: string }) => {
  const say = words(reader.language)
  if (!claims.length) return <p class="note">{say('noClaims')}</p>
  return (
    <List.Rows>
      {claims.map((claim) => (
        <List.Row
          title={claim.statement}
          href={id && `/goals/${claim.goalId}`}
          aside={
            id && (
              <form method="post" action={`/portfolio/${id}/claims/${claim.goalId}/ending`}>
                <Button kind="quiet" label={say('dropClaimFrom', { statement: claim.statement })}>
                  {say('dropClaim')}
                </Button>
              </form>
            )
          }
        >
          {claim.sentence && <Mark.Own>{claim.sentence}</Mark.Own>}
        </List.Row>
      ))}
    </List.Rows>
  )
}

/** Joins an entry to one more goal. */
export const ClaimForm = ({
  reader,
  claims,
  id,
  goals,
}: {
  reader: Reader
  claims: Claim[]
  id: string
  goals: Pick<Goal, 'id' | 'statement'>[]
}) => {
  const say = words(reader.language)
  const open = goals.filter((goal) => !claims.some((claim) => claim.goalId === goal.id))
  if (!goals.length)
    return (
      <p>
        <a href="/goals/new">{say('writeGoal')}</a> <span class="note">{say('noGoals')}</span>
      </p>
    )
  if (!open.length) return null
  return (
    <Layout.Details summary={say('addClaim')}>
      <Field.Form action={`/portfolio/${id}/claims`} keep={`claim-${id}`}>
        <Field.Select
          name="goal"
          label={say('goalField')}
          options={open.map((goal) => ({ value: goal.id, label: goal.statement }))}
        />
        <Field.Area name="sentence" label={say('claimField')} rows={2} aside={say('optional')} />
        <Button kind="plain">{say('join')}</Button>
      </Field.Form>
    </Layout.Details>
  )
}
