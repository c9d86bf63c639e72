import type { Reader } from '#people'
import { Layout, List } from '#ui'
import { words } from './words.ts'

const steps = ['alone', 'pairs', 'table', 'wall', 'sentence'] as const
const asked = ['one', 'two', 'three'] as const

/** A sheet for a group of leaders who explore together what leadership means to them (LPS-59). */
export const TogetherPage = ({ reader }: { reader: Reader }) => {
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        title={say('together')}
        lead={say('togetherLead')}
        back={{ href: '/purpose/ideas', label: say('ideas') }}
      />
      <p class="hint">{say('howToPrint')}</p>
      <List.Worksheet lang={reader.language}>
        <List.Work title={say('togetherNeeds')} note={say('togetherNeedsNote')} />
        {steps.map((step) => (
          <List.Work title={say(`step.${step}`)} note={say(`stepNote.${step}`)}>
            {step === 'alone' && <List.Questions questions={asked.map((one) => say(`ask.${one}`))} />}
            {step === 'alone' && <List.Blank label={say('aloneBlank')} lines={4} />}
            {step === 'pairs' && <List.Blank label={say('pairsBlank')} lines={3} />}
            {step === 'table' && <List.Blank label={say('tableBlank')} lines={3} />}
            {step === 'sentence' && <List.Blank label={say('sentenceBlank')} lines={3} />}
          </List.Work>
        ))}
      </List.Worksheet>
    </>
  )
}
