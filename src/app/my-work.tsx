import type { Reader } from '#people'
import { HeldRoles, type HeldRole } from '#roles'
import { Evaluators, type Assignment } from '#supervision'
import { Layout, List } from '#ui'
import { words } from './words.ts'

interface MyWorkProps {
  reader: Reader
  evaluators: Assignment[]
  roles: HeldRole[]
}

/** What ties the reader to their organization: who evaluates them, whom they evaluate, what they administer. */
export const MyWork = ({ reader, evaluators, roles }: MyWorkProps) => {
  const say = words(reader.language)
  return (
    <>
      <Evaluators {...{ reader }} leader={reader.id} assignments={evaluators} own />
      <Layout.Section title={say('myRoles')}>
        {roles.length > 0 && <HeldRoles {...{ reader, roles }} own />}
        <List.Rows>
          <List.Row title={say('myOrganizations')} href="/organizations" />
          <List.Row title={say('myEvaluating')} href="/supervision" />
          <List.Row title={say('allRoles')} href="/roles" />
        </List.Rows>
      </Layout.Section>
    </>
  )
}
