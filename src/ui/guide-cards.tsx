import { Button } from './button.tsx'
import { Card } from './card.tsx'
import { CoachCard } from './coach-card.tsx'
import { Columns } from './columns.tsx'
import { EmptyPage } from './empty-page.tsx'
import { Entries, Entry } from './entries.tsx'
import { Notice } from './notice.tsx'
import { Own } from './own.tsx'
import { Progress } from './progress.tsx'
import { Saved } from './saved.tsx'
import { Section } from './section.tsx'
import { Trouble } from './trouble.tsx'
import { WhoSees } from './who-sees.tsx'

const Coach = () => (
  <CoachCard
    over="One thing, about 3 minutes"
    actions={
      <>
        <Button>Ask two teachers</Button>
        <Button kind="quiet">Later</Button>
        <Button kind="quiet">Not helpful</Button>
      </>
    }
  >
    <p>You wrote that teachers now ask each other for help. Whose voice could show that, besides yours?</p>
  </CoachCard>
)

const Meeting = () => (
  <Card
    over="Thursday, 7:15 – 7:45, Birchwood office"
    title="Coffee with Maya"
    foot={
      <>
        <a href="#agenda">Open the agenda</a>
        <WhoSees who="two" words="You and Maya" href="#" />
      </>
    }
  >
    <p>You promised: bring the walkthrough notes.</p>
    <p>Maya promised: try the exit question twice.</p>
  </Card>
)

const Empty = () => (
  <EmptyPage
    action={<Button href="#">Capture something</Button>}
    exampleTitle="For example"
    example={
      <Entries>
        <Entry title="Grade 4 talk moves" href="#" kind={{ icon: 'pencil', label: 'A sentence' }}>
          <Own>Four students explained a solution without looking at me once.</Own>
        </Entry>
      </Entries>
    }
  >
    <p>Here is what you saw and kept: a photo, a file, a link or one sentence.</p>
  </EmptyPage>
)

const Notes = () => (
  <div class="flow">
    <Notice action={<Button kind="quiet">Take it back</Button>}>
      Shared with Maya. She sees it from now on.
    </Notice>
    <Notice kind="due">Three photos wait for a network. They are safe on this device.</Notice>
    <Saved>Saved 14:02</Saved>
    <Progress words="Photo 14 of 62" percent={23} again={{ href: '#', label: 'Look again' }} />
    <Progress words="Counting what is there" again={{ href: '#', label: 'Look again' }} />
  </div>
)

/** What stands apart, what is empty, and what the page tells about itself. */
export const GuideCards = () => (
  <>
    <Section title="Cards">
      <Columns side={<Meeting />}>
        <Coach />
      </Columns>
    </Section>
    <Section title="Notes">
      <Notes />
    </Section>
    <Section title="An empty page">
      <Empty />
    </Section>
    <Section title="Trouble">
      <Trouble
        title="This page is not here"
        actions={<Button href="/">To Today</Button>}
        foot="Tuesday 14:02, 3f9a"
      >
        <p>It may have moved, or it is not shared with you any more. Nothing of yours is lost.</p>
      </Trouble>
    </Section>
  </>
)
