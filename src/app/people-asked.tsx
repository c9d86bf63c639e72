import { Button, Layout, List } from '#ui'
import type { PeopleProps } from './people-props.ts'
import { words } from './words.ts'

/** Who asks the reader to be partners, to coach them, or to join a roundtable. */
export const PeopleAsked = ({ reader, asked, pairs }: Pick<PeopleProps, 'reader' | 'asked' | 'pairs'>) => {
  const say = words(reader.language)
  const waiting = pairs.filter(({ state }) => state === 'asked')
  if (asked.length + waiting.length === 0) return null
  return (
    <Layout.Section id="asked" title={say('askedTitle')}>
      <List.Rows>
        {waiting.map(({ id, kind, other }) => (
          <List.Row
            title={say(`asked.${kind}`, { name: other.name })}
            note={say('askedNote')}
            aside={<Look href={`/partners/${id}`} label={say('askedLook')} />}
          />
        ))}
        {asked.map(({ id, askedBy, name }) => (
          <List.Row
            title={say('asked.roundtable', { name: askedBy, circle: name ?? '' })}
            note={say('askedNote')}
            aside={<Look href={`/roundtables/${id}`} label={say('askedLook')} />}
          />
        ))}
      </List.Rows>
    </Layout.Section>
  )
}

const Look = ({ href, label }: { href: string; label: string }) => (
  <Button kind="plain" href={href}>
    {label}
  </Button>
)
