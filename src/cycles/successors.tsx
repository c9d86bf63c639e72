import { spaceInAddress } from '#frameworks'
import { nameOfVersion, type Chosen, type Successor } from '#standards'
import { Note } from '#ui'
import { words } from './words.ts'

interface SuccessorsProps {
  language: string
  chosen: readonly Chosen[]
  successors: readonly Successor[]
}

/** Where a chosen version has been followed by another: it stays, and somebody may look what would move. */
export const Successors = ({ language, chosen, successors }: SuccessorsProps) => {
  const say = words(language)
  return successors.map((later) => {
    const one = chosen.find(({ version }) => version === later.of)
    if (!one) return null
    const from = `${spaceInAddress(one.space)}/${one.version}`
    return (
      <Note.Notice kind="due">
        {say('later', { name: nameOfVersion(one), later: nameOfVersion(later) })}{' '}
        <a href={`/cycle/standards/${from}/move/${spaceInAddress(later.space)}/${later.version}`}>
          {say('seeMove')}
        </a>
      </Note.Notice>
    )
  })
}
