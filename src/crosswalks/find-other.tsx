import { nameOfItem } from '#frameworks'
import { Button, Field, Layout, List } from '#ui'
import { addressOfCrosswalk } from './address.ts'
import type { ItemProps } from './item-props.ts'
import { LinkForm } from './link-form.tsx'
import { words } from './words.ts'

/** Looking for another item on the other side by words or a code. */
export const FindOther = ({ place, crosswalk, view, asked, answers, tried }: ItemProps) => {
  const say = words(place.language)
  return (
    <Layout.Section title={say('another')} id="find">
      <Field.Form method="get" action={`${addressOfCrosswalk(crosswalk)}/items/${view.item.id}#find`}>
        <Field.WithButton>
          <Field.Text name="words" label={say('find')} value={asked} />
          <Button kind="plain">{say('findDo')}</Button>
        </Field.WithButton>
      </Field.Form>
      {asked && answers.length === 0 && <p class="note">{say('foundNone')}</p>}
      {answers.length > 0 && (
        <List.Rows>
          {answers.map((other) => (
            <List.Row title={nameOfItem(other)} note={other.label ? other.statement : undefined}>
              <LinkForm {...{ place, crosswalk, view, other, tried }} />
            </List.Row>
          ))}
        </List.Rows>
      )}
    </Layout.Section>
  )
}
