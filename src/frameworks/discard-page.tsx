import type { Reader } from '#people'
import { Button, Layout } from '#ui'
import { addressOfVersion } from './address.ts'
import { editWords } from './edit-words.ts'
import type { Version } from './version.ts'

interface DiscardProps {
  reader: Reader
  version: Version
  counts: { items: number; own: number; rubrics: number }
}

/** What would be lost with a draft, before it is thrown away. */
export const DiscardPage = ({ reader, version, counts }: DiscardProps) => {
  const say = editWords(reader.language)
  const address = `${addressOfVersion(version.space, version.id)}/edit`
  return (
    <>
      <Layout.Head
        title={say('discardTitle')}
        over={version.title}
        back={{ href: address, label: version.title }}
        lead={say('discardLead')}
      />
      <ul>
        <li>{say('discardItems', { n: counts.items })}</li>
        <li>{say('discardOwn', { n: counts.own })}</li>
        <li>{say('discardRubrics', { n: counts.rubrics })}</li>
      </ul>
      <p>{say('discardStays')}</p>
      <form method="post" action={`${address}/discarding`}>
        <Layout.Actions>
          <Button href={address}>{say('discardNot')}</Button>
          <Button kind="plain">{say('discardDo')}</Button>
        </Layout.Actions>
      </form>
    </>
  )
}
