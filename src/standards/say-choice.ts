import { nameOfItem } from '#frameworks'
import type { Chosen } from './choice.ts'

// The first of its kind: it helps nobody to say so as long as there is no second.
const first = /^1(\.0)*$/

/** The name of a version as people say it: its title, and the version where it says one that tells it from others. */
export const nameOfVersion = ({ title, label }: Pick<Chosen, 'title' | 'label'>) =>
  label && !first.test(label) && !title.includes(label) ? `${title} (${label})` : title

/** What stands for a chosen item where there is room for a line. */
export const nameOfPart = ({ code, itemLabel, statement }: Chosen) =>
  nameOfItem({ code, label: itemLabel, statement })
