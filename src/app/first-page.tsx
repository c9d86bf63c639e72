import { organizationName, type DemoPerson } from '#demo'
import { Button, Layout, List } from '#ui'
import { words } from './words.ts'

/** The first page of an empty data folder: look around, or set up one's own. */
export const FirstPage = ({ language, local }: { language: string; local: boolean }) => {
  const say = words(language)
  return (
    <>
      <Layout.Head title={say('firstTitle')} lead={say('firstLead')} />
      <List.Rows>
        <List.Row title={say('demoStart')} note={say(local ? 'demoStartNote' : 'demoAway')}>
          {local && (
            <form method="post" action="/demo">
              <Button icon="people">{say('demoStart')}</Button>
            </form>
          )}
        </List.Row>
        <List.Row title={say('ownStart')} note={say('ownStartNote')}>
          <Button kind="plain" href="/set-up" icon="path">
            {say('ownStart')}
          </Button>
        </List.Row>
      </List.Rows>
    </>
  )
}

/** The cast of the demo: the two with a whole year first, each with one button to sign in as. */
export const CastPage = ({ language, day, people }: CastProps) => {
  const say = words(language)
  const [first, second, ...others] = people
  return (
    <>
      <Layout.Head title={say('firstTitle')} lead={say('whatLps')} over={say('castTitle')} />
      <p>{say('castLead', { day })}</p>
      <Layout.Section title={say('castWho')}>
        <List.Rows>
          {first && <CastRow {...{ language, person: first }} main />}
          {second && <CastRow {...{ language, person: second }} />}
        </List.Rows>
      </Layout.Section>
      <Layout.Details summary={say('castMore')}>
        <p class="note">{say('castMoreNote')}</p>
        <List.Rows>
          {others.map((person) => (
            <CastRow {...{ language, person }} />
          ))}
        </List.Rows>
      </Layout.Details>
    </>
  )
}

interface CastProps {
  language: string
  day: string
  /** The main person first, their partner second. */
  people: DemoPerson[]
}

const CastRow = ({ language, person, main }: { language: string; person: DemoPerson; main?: boolean }) => {
  const say = words(language)
  return (
    <List.Row
      title={person.preferredName}
      note={person.posts.map((post) => `${post.title}, ${organizationName(post.organization)}`).join('; ')}
      aside={
        <form method="post" action="/demo/sign-in">
          <Button
            kind={main ? 'primary' : 'plain'}
            name="person"
            value={person.id}
            label={say('signInAs', { name: person.preferredName })}
          >
            {say('signIn')}
          </Button>
        </form>
      }
    >
      <p>{person.why}</p>
    </List.Row>
  )
}
