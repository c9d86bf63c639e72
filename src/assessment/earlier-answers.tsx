import { sayInstant } from '#language'
import { Layout, List, Mark } from '#ui'
import type { RatingPageProps } from './rating-props.ts'
import type { Rating } from './rating.ts'
import { sayGrounds, sayLevel } from './say-rating.ts'
import { words } from './words.ts'

/** What was said of the thing before: in an earlier look at it, and in earlier wordings of this one. Shut at first. */
export const EarlierAnswers = ({ reader, of, steps, earlier, versions }: RatingPageProps) => {
  const say = words(reader.language)
  const [, ...before] = versions
  const when = earlier && say(`when.${earlier.moment}`)
  const year = earlier && earlier.year !== of.year && earlier.year
  return (
    <>
      {earlier && when && (
        <Layout.Details
          summary={say('earlierLook', { when: year ? say('whenYear', { moment: when, year }) : when })}
        >
          <List.Rows>
            <Answer {...{ reader, steps }} said={earlier} />
          </List.Rows>
        </Layout.Details>
      )}
      {before.length > 0 && (
        <Layout.Details summary={say('versions', { n: before.length })}>
          <List.Rows>
            {before.map((version) => (
              <Answer {...{ reader, steps }} said={version} at={sayInstant(version.at, 'moment', reader)} />
            ))}
          </List.Rows>
        </Layout.Details>
      )}
    </>
  )
}

type AnswerProps = Pick<RatingPageProps, 'reader' | 'steps'> & { said: Rating; at?: string }

const Answer = ({ reader, steps, said, at }: AnswerProps) => (
  <List.Row
    title={sayLevel(said, steps, reader.language)}
    note={[at, sayGrounds({ ...said, entries: 0 }, reader.language)].filter(Boolean).join(' · ')}
  >
    {said.note && <Mark.Own>{said.note}</Mark.Own>}
  </List.Row>
)
