import type { Reader } from '#people'
import { Button, Layout } from '#ui'
import { addressOfVersion } from './address.ts'
import { editWords } from './edit-words.ts'
import type { Life } from './life.ts'
import type { Version } from './version.ts'

interface NextProps {
  reader: Reader
  version: Version
  life: Life
  /** Why nothing is changed here, in a sentence. */
  refused?: string
  /** Words that were typed and could not be kept. */
  typed?: string
}

/** A version that is fixed, and the way on: its draft, or the next version. */
export const NextPage = ({ reader, version, life, refused, typed }: NextProps) => {
  const say = editWords(reader.language)
  const { space, id } = version
  const address = addressOfVersion(space, id)
  const draft = life.draftId && life.draftId !== id ? life.draftId : undefined
  return (
    <>
      <Layout.Head
        title={say(life.adoptedAt && refused ? 'fixedTitle' : 'nextTitle')}
        back={{ href: address, label: version.title }}
        lead={refused ?? say('nextLead', { title: version.title })}
      />
      {typed && (
        <Layout.Section title={say('yourWords')}>
          <p class="own" dir="auto">
            {typed}
          </p>
        </Layout.Section>
      )}
      {draft ? (
        <Layout.Actions>
          <Button href={`${addressOfVersion(space, draft)}/edit`}>{say('goToDraft')}</Button>
        </Layout.Actions>
      ) : (
        life.adoptedAt && (
          <form method="post" action={`${address}/next`}>
            <Layout.Actions>
              <Button>{say('nextDo')}</Button>
            </Layout.Actions>
          </form>
        )
      )}
    </>
  )
}
