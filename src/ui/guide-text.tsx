import { Actions } from './actions.tsx'
import { Button } from './button.tsx'
import { Chip, Chips } from './chips.tsx'
import { Command } from './command.tsx'
import { DateLine } from './date-line.tsx'
import { Details } from './details.tsx'
import { Icon, type IconName } from './icon.tsx'
import { Own } from './own.tsx'
import { Prose } from './prose.tsx'
import { Section } from './section.tsx'
import { shapes } from './shapes.tsx'
import { WhoSees } from './who-sees.tsx'

const sample = `I believe a school learns at the speed of its *conversations*.

### What I saw

- Four students explained a solution **without looking at me**.
- Raw <b>HTML</b> stays text, [a link](https://example.org) leads out, [this one](javascript:alert(1)) nowhere.

> In October they waited for the nod.`

const icons = Object.keys(shapes) as IconName[]

const GuideMarks = () => (
  <div class="flow">
    <Chips label="Filters">
      <Chip href="#" count={62}>
        All
      </Chip>
      <Chip href="#" count={24}>
        Goal 1
      </Chip>
      <Chip href="#" current count={3}>
        Needs a sentence
      </Chip>
      <Chip href="#" count={7} sentence>
        Students explain their thinking to each other in every grade 3–5 lesson.
      </Chip>
    </Chips>
    <div class="entry-foot">
      <WhoSees who="one" words="Only you" href="#" />
      <WhoSees who="two" words="You and Maya, your partner" href="#" />
      <WhoSees who="group" words="Harlow roundtable until May 3" href="#" />
      <WhoSees who="link" words="Anyone with the link until June 30" />
    </div>
    <DateLine iso="2027-02-11" words="Thursday, Feb 11" more={['photo', 'visit notes']} />
    <div class="entry-foot">
      {icons.map((name) => (
        <span class="icon-word">
          <Icon name={name} /> {name}
        </span>
      ))}
    </div>
  </div>
)

/** Words, buttons and marks. */
export const GuideText = () => (
  <>
    <Section title="Commands">
      <Command line="npm run lps -- backup lps-2027-02-16.zip --data /var/lib/lps" />
    </Section>
    <Section title="Buttons">
      <Actions>
        <Button>Primary</Button>
        <Button kind="plain">Plain</Button>
        <Button kind="plain" icon="share" href="#">
          Plain with an icon
        </Button>
        <Button kind="quiet">Quiet</Button>
        <Button kind="quiet" icon="printer" href="#">
          Print
        </Button>
      </Actions>
    </Section>
    <Section title="Marks">
      <GuideMarks />
    </Section>
    <Section title="Own words">
      <div class="flow">
        <Own>The team chose its own question. I only brought the chart paper.</Own>
        <Own>בית ספר לומד במהירות השיחות שלו.</Own>
        <Own asked>No sentence yet. What is it, and what does it show?</Own>
        <Own from="from your philosophy, September">
          “I believe a school learns at the speed of its conversations.”
        </Own>
        <Prose markdown={sample} />
        <Details summary="More about this">
          <p>Something for those who want to know more.</p>
        </Details>
      </div>
    </Section>
  </>
)
