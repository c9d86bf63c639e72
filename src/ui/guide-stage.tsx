import { Actions } from './actions.tsx'
import { Button } from './button.tsx'
import { Own } from './own.tsx'
import { Section } from './section.tsx'
import { Stage, StageStep } from './stage.tsx'

/** What is on now, for all around a table to see. */
export const GuideStage = () => (
  <Section title="On now">
    <Stage
      place="Step 2 of 6"
      clock="3:53"
      said="left for this step"
      percent={22}
      whole="39 minutes left in all"
      actions={
        <Actions>
          <Button>Next step</Button>
          <Button kind="plain">Pause</Button>
          <Button kind="plain">+2 min</Button>
        </Actions>
      }
    >
      <StageStep
        title="Questions of fact"
        speaks="Everyone may speak"
        about={<Own from="Amina Okafor">More children read for pleasure at home</Own>}
        prompt="Short questions with short answers: who, when, how many."
        then="Then: Questions that open, 10 minutes"
      />
    </Stage>
  </Section>
)
