import { Button } from './button.tsx'
import { DateLine } from './date-line.tsx'
import { Entries, Entry } from './entries.tsx'
import { Facts } from './facts.tsx'
import { Own } from './own.tsx'
import { Pair, Pairs } from './pairs.tsx'
import { Pager } from './pager.tsx'
import { Row, Rows } from './rows.tsx'
import { Section } from './section.tsx'
import { WhoSees } from './who-sees.tsx'

const SampleRows = () => (
  <Rows>
    <Row
      title="Maya left a question on “Grade 4 talk moves”"
      href="#"
      note="yesterday · you and Maya, your partner"
    />
    <Row title="Mid-year review: keep, change, drop" href="#" due="by Friday" note="20 minutes" />
    <Row title="A row that only says something" note="without a way on" />
    <Row
      title="Wilhelmina Featherstonehaugh-Abercrombie de la Rosa y Villanueva"
      href="#"
      note="Assistant principal, Harlow High"
      aside={<Button kind="plain">Ask</Button>}
    />
  </Rows>
)

const SampleEntries = () => (
  <Entries>
    <Entry
      title="What families said"
      href="#"
      kind={{ icon: 'file', label: 'Table, 41 answers' }}
      shows="Shows goal 2"
      foot={
        <>
          <WhoSees who="one" words="Only you" href="#" />
          <DateLine iso="2027-01-28" words="Jan 28" more={['table, 41 answers']} />
        </>
      }
    >
      <Own>Most answers speak of the evening, few of the homework.</Own>
    </Entry>
    <Entry
      title="A link without a sentence"
      href="#"
      kind={{ icon: 'link', label: 'Link' }}
      foot={<Button kind="quiet">Write the sentence</Button>}
    >
      <Own asked>No sentence yet. What is it, and what does it show?</Own>
    </Entry>
  </Entries>
)

/** Lists of every kind. */
export const GuideLists = () => (
  <>
    <Section title="Rows" aside={<WhoSees who="one" words="Only you" href="#" />}>
      <SampleRows />
    </Section>
    <Section title="February" quiet>
      <SampleEntries />
      <Pager
        label="Pages"
        newer={{ href: '#', label: 'Newer' }}
        older={{ href: '#', label: 'Older' }}
        here="31 to 60 of 180"
      />
    </Section>
    <Section title="Pairs">
      <Pairs heads={['One framework', 'Another']}>
        <Pair left={<a href="#">1 A shared direction</a>} right={<a href="#">A1 Says where we go</a>} />
        <Pair left={<a href="#">1.1 Said by all</a>} empty="Nothing answers this yet" depth={1} />
      </Pairs>
    </Section>
    <Section title="Facts">
      <Facts
        facts={[
          ['Kept since', 'February 11, 2027'],
          ['Kind', 'Photo, 4032 × 3024'],
          ['Opened by', 'Maya Lindqvist, yesterday'],
        ]}
      />
    </Section>
  </>
)
