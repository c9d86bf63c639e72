import { sayMeasure, type Measure } from '#indicators'
import type { Reader } from '#people'
import { Button, Layout, List } from '#ui'
import { words } from './words.ts'

/** An organization with what is measured about it. */
export interface Offer {
  id: string
  name: string
  measures: Measure[]
}

/** Choosing what to look at; nothing is shown yet. */
export const ChoosePage = ({ reader, offers }: { reader: Reader; offers: Offer[] }) => {
  const say = words(reader.language)
  const filled = offers.filter(({ measures }) => measures.length > 0)
  return (
    <>
      <Layout.Head
        title={say('chooseTitle')}
        lead={say('chooseLead')}
        back={{ href: '/inquiries', label: say('title') }}
      />
      {filled.map(({ id, name, measures }) => (
        <Layout.Section title={name}>
          <List.Rows>
            {measures.map((measure) => (
              <List.Row
                title={sayMeasure(measure)}
                href={`/inquiries/new?measure=${measure.space}.${measure.id}&about=${id}`}
                note={measure.source || undefined}
              />
            ))}
          </List.Rows>
        </Layout.Section>
      ))}
      {filled.length === 0 && <p>{say('noMeasures')}</p>}
      <Layout.Actions>
        <Button kind={filled.length ? 'plain' : 'primary'} href="/inquiries/new?own=yes">
          {say('ownNumbers')}
        </Button>
      </Layout.Actions>
    </>
  )
}
