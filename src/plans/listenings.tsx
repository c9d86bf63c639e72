import { sayDay } from '#language'
import { Button, Layout, List, Note, Prose } from '#ui'
import type { PurposeProps } from './purpose-view.ts'
import type { Listening } from './purpose.ts'
import { words } from './words.ts'

/** Who was listened to, when and how, and what was heard. */
export const Listenings = (props: PurposeProps) => {
  const { reader, home, listenings } = props
  const say = words(reader.language)
  const at = listeningsAt(home.id)
  if (listenings.length === 0 && !home.keep) return null
  return (
    <Layout.Section id="listened" title={say('listened')}>
      {props.gone && <Gone {...props} gone={props.gone} />}
      {listenings.length === 0 && <p>{say('listenedNone')}</p>}
      {listenings.length > 0 && (
        <List.Rows>
          {listenings.map((one) => (
            <List.Row
              title={one.who}
              note={noteOf(one, props)}
              aside={
                home.keep && (
                  <Button kind="quiet" href={`${at}/${one.id}`} label={say('changeNamed', { name: one.who })}>
                    {say('change')}
                  </Button>
                )
              }
            >
              {one.heard && <Prose markdown={one.heard} />}
            </List.Row>
          ))}
        </List.Rows>
      )}
      {home.keep && (
        <Layout.Actions>
          <Button kind="plain" href={`${at}/new`} icon="plus">
            {say('listenedNew')}
          </Button>
        </Layout.Actions>
      )}
    </Layout.Section>
  )
}

/** Where it is written who was listened to. */
export const listeningsAt = (organization: string) => `/organizations/${organization}/listenings`

const Gone = ({ reader, home, gone }: PurposeProps & { gone: string }) => {
  const say = words(reader.language)
  return (
    <Note.Notice
      action={
        <form method="post" action={`${listeningsAt(home.id)}/${gone}/trash/ending`}>
          <Button kind="quiet">{say('putBack')}</Button>
        </form>
      }
    >
      {say('listenedGone')}
    </Note.Notice>
  )
}

const noteOf = ({ day, how }: Listening, { reader }: PurposeProps) =>
  [day && sayDay(day, 'day', reader), how].filter(Boolean).join(' · ')
