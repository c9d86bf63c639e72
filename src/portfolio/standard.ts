import { nameOfItem, spaceForm, spaceInAddress } from '#frameworks'
import { writing } from '#forms'
import { z } from 'zod'

/** An item of a framework that an entry shows, with one sentence. */
export interface ShownStandard {
  space: string
  version: string
  item: string
  /** The name of its framework. */
  framework: string
  code: string
  label: string
  statement: string
  sentence: string
}

/** A standard on paper, with what has to stand wherever its framework is printed. */
export interface PrintedStandard extends Pick<
  ShownStandard,
  'code' | 'label' | 'statement' | 'framework' | 'sentence'
> {
  edition: string
  maker: string
  license: string
  source: string
  /** An outline in the words of LPS, not the publisher's text. */
  ownWords: boolean
}

/** Names an item in a form: its space and its id. */
const itemForm = z
  .string()
  .transform((given) => given.split('/'))
  .pipe(z.tuple([spaceForm, z.uuid()]))
  .transform(([space, id]) => ({ space, id }))

/** The form that says which standard an entry shows. */
export const standardForm = z.object({ standard: itemForm, sentence: writing(2000) })

/** The same within the form that captures, where it may be left open. */
export const standardField = z.preprocess((given) => given || undefined, itemForm.optional())

/** An item as a form names it. */
export const valueOf = ({ space, id }: { space: string; id: string }) => `${spaceInAddress(space)}/${id}`

/** The name of a standard where there is room for a line. */
export const nameOfStandard = (standard: Pick<ShownStandard, 'code' | 'label' | 'statement'>) =>
  nameOfItem(standard)
