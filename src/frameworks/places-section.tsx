import type { Reader } from '#people'
import { Button, Layout, List } from '#ui'
import { editWords } from './edit-words.ts'

/** One place of an item in the tree. */
export interface Standing {
  parentId: string | null
  name: string
  /** Counted from 1. */
  n: number
  all: number
}

interface PlacesProps {
  reader: Reader
  standing: Standing[]
  address: string
  edit: string
  item: { id: string }
}

/** Where an item stands, one step up or down, and what can be added around it. */
export const PlacesSection = ({ reader, standing, address, edit, item }: PlacesProps) => {
  const say = editWords(reader.language)
  const [first] = standing
  const around = (side: string) =>
    `${edit}/items/new?parent=${first?.parentId ?? ''}&beside=${item.id}&side=${side}`
  return (
    <Layout.Section title={say('where')}>
      <List.Rows>
        {standing.map((place) => (
          <List.Row
            title={
              place.parentId
                ? say('whereBelow', { name: place.name, n: place.n, all: place.all })
                : say('whereTop', { n: place.n, all: place.all })
            }
          >
            <PlaceForms {...{ reader, place, address }} several={standing.length > 1} />
          </List.Row>
        ))}
      </List.Rows>
      <Layout.Actions>
        <Button kind="plain" href={`${address}/place`}>
          {say('elsewhere')}
        </Button>
        <Button kind="plain" href={`${edit}/items/new?parent=${item.id}`}>
          {say('addBelowIt')}
        </Button>
        <Button kind="quiet" href={around('before')}>
          {say('addBeforeIt')}
        </Button>
        <Button kind="quiet" href={around('after')}>
          {say('addAfterIt')}
        </Button>
      </Layout.Actions>
    </Layout.Section>
  )
}

interface FormsProps {
  reader: Reader
  place: Standing
  address: string
  several: boolean
}

const PlaceForms = ({ reader, place, address, several }: FormsProps) => {
  const say = editWords(reader.language)
  const { name, n, all } = place
  return (
    <Layout.Actions>
      <form method="post" action={`${address}/steps`}>
        <input type="hidden" name="parent" value={place.parentId ?? ''} />
        {n > 1 && (
          <Button kind="plain" name="by" value="up" label={several ? say('upFrom', { name }) : undefined}>
            {say('up')}
          </Button>
        )}
        {n < all && (
          <Button kind="plain" name="by" value="down" label={several ? say('downFrom', { name }) : undefined}>
            {say('down')}
          </Button>
        )}
      </form>
      {several && (
        <form method="post" action={`${address}/leaving`}>
          <input type="hidden" name="parent" value={place.parentId ?? ''} />
          <Button kind="quiet" label={say('leaveFrom', { name })}>
            {say('leave')}
          </Button>
        </form>
      )}
    </Layout.Actions>
  )
}
