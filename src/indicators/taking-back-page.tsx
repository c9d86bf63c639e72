import type { Reader } from '#people'
import { Button, Field, Layout, List } from '#ui'
import type { Effect, Import } from './import.ts'
import { sayAbout, sayBrought } from './say-import.ts'
import { words } from './words.ts'

interface TakingBackProps {
  reader: Reader
  place: { id: string; name: string }
  taken: Import
  effect: Effect
}

/** What will become of the numbers of an import, before it is taken back. */
export const TakingBackPage = ({ reader, place, taken, effect }: TakingBackProps) => {
  const say = words(reader.language)
  const here = `/organizations/${place.id}/indicators/imports/${taken.id}`
  const name = taken.name || say('nameless')
  const told = (['gone', 'back', 'later', 'same'] as const).filter((key) => effect[key] > 0)
  return (
    <>
      <Layout.Head
        title={say('takeBackTitle')}
        over={place.name}
        lead={`${name} · ${sayBrought(taken, reader)}`}
        back={{ href: here, label: say('reportTitle') }}
      />
      <p>{sayAbout(taken, reader)}</p>
      <Layout.Section title={say('whatWillBe')}>
        <List.Rows>
          {told.map((key) => (
            <List.Row title={say(`effect.${key}`, { n: effect[key] })} note={say(`effectWhy.${key}`)} />
          ))}
        </List.Rows>
        {effect.gone + effect.back === 0 && <p>{say('effectNone')}</p>}
        <p class="note">{say('takeBackLead')}</p>
      </Layout.Section>
      <Field.Form action={`${here}/taking-back`}>
        <Layout.Actions>
          <Button>{say('takeBackDo')}</Button>
          <Button kind="quiet" href={here}>
            {say('leaveIt')}
          </Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}
