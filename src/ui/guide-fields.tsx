import { Actions } from './actions.tsx'
import { Button } from './button.tsx'
import { Choices, Tick } from './choices.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { FieldLine } from './field-line.tsx'
import { FileField } from './file-field.tsx'
import { Find } from './find.tsx'
import { Form } from './form.tsx'
import { Section } from './section.tsx'
import { Select } from './select.tsx'
import type { ToolbarWords } from './shell.ts'
import { ShareLink } from './share-link.tsx'
import { MarkdownArea, TextArea } from './text-area.tsx'
import { DateField, TextField } from './text-field.tsx'

const errors = { subject: 'Say in a few words what it is.', kind: 'Choose one of these.' }

const meanwhile = { said: 'Saved meanwhile', words: 'Three families asked me.\nSo did a teacher.' }

const options = [
  { value: 'photo', label: 'A photo' },
  { value: 'voice', label: 'A voice of somebody else', hint: 'A student, a teacher, a family' },
]

/** Every field, empty, filled and with an error. */
export const GuideFields = ({ words }: { words: ToolbarWords }) => (
  <Section title="Fields">
    <Find
      action="#"
      label="A name, a post or a place"
      hint="The beginning of a word is enough."
      value="am"
      find="Find"
    />
    <Form action="#" keep="guide">
      <ErrorSummary title="Two things need another look" errors={errors} />
      <TextField name="subject" label="What is it?" hint="A few words" error={errors.subject} />
      <TextField name="place" label="Where?" aside="optional" value="Alder, room 12" width="middle" />
      <TextArea name="sentence" label="One sentence" hint="What it is and what it shows. Only you see it." />
      <TextArea name="both" label="Why now?" value="Two families asked me." beside={meanwhile} />
      <MarkdownArea name="thoughts" label="What did you learn?" words={words} value="I *waited* this time." />
      <Choices name="kind" label="What kind?" hint="One is enough." options={options} error={errors.kind} />
      <Choices name="goals" label="Which goals?" many options={options} chosen={['photo']} />
      <Select name="goal" label="Goal" empty="Choose a goal" options={options} value="voice" />
      <DateField name="day" label="When?" value="2027-02-16" />
      <ShortFields />
      <FileField name="file" label="Photo or file" hint="Up to 100 MB" accept="image/*,application/pdf" />
      <FileField name="photos" label="Photos" chooseWords="Take or choose photos" accept="image/*" multiple />
      <ShareLink
        name="link"
        label="The link"
        hint="Whoever has it can read the note."
        value="https://example.org/n/AZxkq"
        words={{ copy: 'Copy it', copied: 'It is copied.', share: 'Share it' }}
      />
      <Tick name="own" label="I may use this picture" hint="The people in it agreed." />
      <Actions>
        <Button>Keep it</Button>
        <Button kind="quiet">Not now</Button>
      </Actions>
    </Form>
  </Section>
)

const ShortFields = () => (
  <FieldLine>
    <TextField name="start" label="Where it stood" width="short" inputmode="decimal" value="35" />
    <TextField name="now" label="Where it is" aside="optional" width="short" inputmode="decimal" />
    <Tick name="lower" label="Less is better" />
  </FieldLine>
)
