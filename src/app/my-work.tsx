import type { Reader } from '#people'
import { HeldRoles, type HeldRole } from '#roles'
import { Evaluators, type Assignment } from '#supervision'
import { Layout, List } from '#ui'
import { words } from './words.ts'

interface MyWorkProps {
  reader: Reader
  evaluators: Assignment[]
  roles: HeldRole[]
  /** Does any role of the reader open a room of administration? */
  administers: boolean
}

/** What ties the reader to their organization: posts, who evaluates them, whom they evaluate, what they administer. */
export const MyWork = ({ reader, evaluators, roles, administers }: MyWorkProps) => {
  const say = words(reader.language)
  return (
    <>
      <Layout.Section title={say('myWork')}>
        <List.Rows>
          <List.Row title={say('myPosts')} href="/me/posts" />
          <List.Row title={say('myOrganizations')} href="/organizations" />
          <List.Row title={say('myFrameworks')} href="/frameworks" />
          <List.Row title={say('myEvaluating')} href="/supervision" />
          {administers && <List.Row title={say('administration')} href="/administration" />}
        </List.Rows>
      </Layout.Section>
      <Evaluators {...{ reader }} leader={reader.id} assignments={evaluators} own />
      {roles.length > 0 && (
        <Layout.Section title={say('myRoles')}>
          <HeldRoles {...{ reader, roles }} own />
        </Layout.Section>
      )}
    </>
  )
}
