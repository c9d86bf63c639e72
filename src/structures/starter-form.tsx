import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import type { Starter } from './starters.ts'
import { words } from './words.ts'

interface StarterProps {
  reader: Reader
  starters: Starter[]
}

/** The groups people in such a post usually work with: tick those that are there, the rest can wait. */
export const StarterForm = ({ reader, starters }: StarterProps) => {
  const say = words(reader.language)
  return (
    <Field.Form action="/structures/starters">
      <Field.Choices
        name="starter"
        many
        label={say('starters')}
        hint={say('startersHint')}
        options={starters.map(({ key }) => ({ value: key, label: say(`starter.${key}`) }))}
      />
      <Layout.Actions>
        <Button icon="check">{say('addChosen')}</Button>
        <Button kind="quiet" href="/structures/new">
          {say('addOther')}
        </Button>
      </Layout.Actions>
    </Field.Form>
  )
}
