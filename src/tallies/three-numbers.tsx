import { sayDay, type Place } from '#language'
import { List } from '#ui'
import { alignmentParts, type PartTally } from './tally.ts'
import { words } from './words.ts'

/** How leaders' goals stand to the goals above, in three numbers; each that may not be told says so. */
export const ThreeNumbers = ({ place, parts }: { place: Place; parts: PartTally[] }) => {
  const say = words(place.language)
  return (
    <>
      <List.Facts
        facts={alignmentParts.map((part) => {
          const told = parts.find((one) => one.part === part)
          return [
            say(`part.${part}`),
            told
              ? say('goals', { goals: told.goals, month: sayDay(told.month, 'month', place) })
              : say('hiddenShort'),
          ]
        })}
      />
      {alignmentParts.some((part) => !parts.some((one) => one.part === part)) && (
        <p class="note">{say('hiddenWhy')}</p>
      )}
      <p class="note">{say('how')}</p>
    </>
  )
}
