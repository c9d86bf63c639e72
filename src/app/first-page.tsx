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

/** The cast of the demo, each with one button to sign in as. */
export const CastPage = ({
  language,
  day,
  people,
}: {
  language: string
  day: string
  people: DemoPerson[]
}) => {
  const say = words(language)
  return (
    <>
      <Layout.Head title={say('castTitle')} lead={say('castLead', { day })} />
      <List.Rows>
        {people.map((person) => (
          <List.Row
            title={person.preferredName}
            note={person.posts
              .map((post) => `${post.title}, ${organizationName(post.organization)}`)
              .join('; ')}
            aside={
              <form method="post" action="/demo/sign-in">
                <Button
                  kind="plain"
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
        ))}
      </List.Rows>
    </>
  )
}
