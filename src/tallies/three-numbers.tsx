import { sayDay, sayList, type Place } from '#language'
import { List } from '#ui'
import { alignmentParts, type PartTally } from './tally.ts'
import { words } from './words.ts'

/** How leaders' goals stand to the goals above, in three numbers; those that may not be told are named once, with why. */
export const ThreeNumbers = ({ place, parts }: { place: Place; parts: PartTally[] }) => {
  const say = words(place.language)
  const told = alignmentParts.flatMap((part) => parts.find((one) => one.part === part) ?? [])
  const hidden = alignmentParts.filter((part) => !told.some((one) => one.part === part))
  const names = sayList(
    hidden.map((part) => `“${say(`part.${part}`)}”`),
    place.language,
  )
  return (
    <>
      {told.length > 0 && (
        <List.Facts
          facts={told.map(({ part, goals, month }) => [
            say(`part.${part}`),
            say('goals', { goals, month: sayDay(month, 'month', place) }),
          ])}
        />
      )}
      {hidden.length > 0 && (
        <p class="note">{told.length > 0 ? say('hiddenParts', { names }) : say('hiddenAll')}</p>
      )}
      <p class="note">{say('how')}</p>
    </>
  )
}
