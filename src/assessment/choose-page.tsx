import type { Reader } from '#people'
import { nameOfVersion, type offersFor } from '#standards'
import { Layout, List } from '#ui'
import { addressOfBeginning } from './address.ts'
import { words } from './words.ts'

type Offers = Awaited<ReturnType<typeof offersFor>>

/** Every framework one can look at oneself with. */
export const ChoosePage = ({ reader, offers }: { reader: Reader; offers: Offers }) => {
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        title={say('begin')}
        back={{ href: '/assessments', label: say('backToList') }}
        lead={say('others.all')}
      />
      <List.Rows>
        {offers.map((one) => (
          <List.Row title={nameOfVersion(one)} href={addressOfBeginning(one)} note={one.usedBy.join(', ')} />
        ))}
      </List.Rows>
    </>
  )
}
