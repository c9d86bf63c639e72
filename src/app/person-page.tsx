import { sayList } from '#language'
import type { Reader } from '#people'
import { Button, Layout, List } from '#ui'
import type { ShownPerson } from './directory.ts'
import { words } from './words.ts'

interface PersonProps {
  reader: Reader
  person: ShownPerson
}

/** What a colleague sees of a person, and what one can do next. Nothing of what they write stands here. */
export const PersonPage = ({ reader, person }: PersonProps) => {
  const say = words(reader.language)
  const own = person.id === reader.id
  return (
    <>
      <Layout.Head
        title={person.name}
        back={{ href: '/people/directory', label: say('directoryTitle') }}
        lead={say(own ? 'personOwn' : 'personNothing', { name: person.name })}
      />
      <Layout.Section title={say('personSeen')}>
        <List.Facts facts={factsOf({ reader, person })} />
      </Layout.Section>
      <Layout.Section title={say('personNext')}>
        <Layout.Actions>
          {own && (
            <Button kind="plain" href="/me/profile" icon="pencil">
              {say('personChange')}
            </Button>
          )}
          {!own && <AskThem {...{ reader, person }} />}
          {person.breakable && (
            <Button kind="plain" href={`/break-glass/new?person=${person.id}`}>
              {say('personBreakGlass')}
            </Button>
          )}
          <Button kind="quiet" href="/people/directory">
            {say('personOthers')}
          </Button>
        </Layout.Actions>
      </Layout.Section>
    </>
  )
}

const AskThem = ({ reader, person }: PersonProps) => {
  const say = words(reader.language)
  return (
    <>
      <Button kind="plain" href={`/partners/new?kind=partnership&person=${person.id}`}>
        {say('personPartner')}
      </Button>
      <Button kind="plain" href={`/cycles/invitations/new?person=${person.id}`}>
        {say('personInvite')}
      </Button>
    </>
  )
}

function factsOf({ reader, person }: PersonProps): [string, string][] {
  const say = words(reader.language)
  const { fullName, name, pronouns, spoken, posts } = person
  const held = posts.map((post) => say('postAt', { ...post })).join('; ')
  const spokenSaid = sayList(spoken, reader.language, 'unit')
  const facts: [string, string | null][] = [
    [say('personPosts'), held || say('personNoPost')],
    [say('personFullName'), fullName === name ? null : fullName],
    [say('personPronouns'), pronouns],
    [say('personLanguages'), spokenSaid],
  ]
  return facts.filter((fact): fact is [string, string] => Boolean(fact[1]))
}
