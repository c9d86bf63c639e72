import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Button, List } from '#ui'
import { isOut, standingOf, type Showing } from './showing.ts'
import { words } from './words.ts'

interface ShownProps {
  reader: Reader
  /** Where its showings are kept: `/goals/…/showing`. */
  at: string
  shown: Showing[]
}

/** Where an own item was shown, who opened it and when; what can be taken back is taken back here. */
export const ShownUpward = ({ reader, at, shown }: ShownProps) => (
  <List.Rows>
    {shown.map((showing) => (
      <Line {...{ reader, at, showing }} />
    ))}
  </List.Rows>
)

const Line = ({ reader, at, showing }: Omit<ShownProps, 'shown'> & { showing: Showing }) => {
  const say = words(reader.language)
  const standing = standingOf(showing, reader.now)
  const deed = standing === 'opened' ? 'ending' : 'taking-back'
  return (
    <List.Row
      title={showing.organization}
      note={say(`standing.${standing}`, timesOf(showing, reader))}
      aside={
        isOut(showing, reader.now) && (
          <form method="post" action={`${at}/${showing.id}/${deed}`}>
            <Button
              kind="quiet"
              label={say(`${standing === 'opened' ? 'stopOf' : 'takeBackOf'}`, {
                organization: showing.organization,
              })}
            >
              {say(standing === 'opened' ? 'stop' : 'takeBack')}
            </Button>
          </form>
        )
      }
    >
      {showing.openings.map((opening) => (
        <p class="note">
          {say('openedBy', {
            name: opening.name ?? say('somebody'),
            at: sayInstant(opening.at, 'moment', reader),
          })}
        </p>
      ))}
    </List.Row>
  )
}

const timesOf = ({ handedAt, deliveredAt, withdrawnAt, revokedAt }: Showing, reader: Reader) => ({
  handed: sayInstant(handedAt, 'moment', reader),
  delivered: sayInstant(deliveredAt, 'moment', reader),
  until: sayInstant(deliveredAt, 'time', reader),
  ended: sayInstant(withdrawnAt ?? revokedAt ?? handedAt, 'moment', reader),
})
