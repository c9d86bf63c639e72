import { Button, Layout, List, Mark } from '#ui'
import type { ComponentChildren } from 'preact'
import { ExpectedSection } from './expected-section.tsx'
import { IdeasSection } from './ideas-section.tsx'
import type { PurposeProps } from './overview.ts'
import { PhilosophySection } from './philosophy-section.tsx'
import { PictureSection } from './picture-section.tsx'
import type { Use } from './purpose.ts'
import { SeenBy } from './seen-by.tsx'
import { UsesForm } from './uses-form.tsx'
import { words } from './words.ts'

/** Phase 1 on one page; `further` is what modules above have to say of the purpose. */
export const PurposePage = ({ further, ...props }: PurposeProps & { further?: ComponentChildren }) => {
  const { reader, purpose, hasCycle, isWritten } = props
  const say = words(reader.language)
  return (
    <>
      <Layout.Head title={say('title')} lead={say('lead')} back={{ href: '/cycle', label: say('back') }} />
      {!hasCycle && <NoCycle {...{ reader }} />}
      {hasCycle && !isWritten && <UsesForm {...{ reader, purpose }} />}
      <Layout.Columns
        side={
          <>
            <ExpectedSection {...props} />
            {isWritten && <PictureSection {...props} />}
            <IdeasSection {...props} />
          </>
        }
      >
        {hasCycle && isWritten && <Uses {...props} />}
        {isWritten && further}
        <PhilosophySection {...props} />
      </Layout.Columns>
    </>
  )
}

const NoCycle = ({ reader }: Pick<PurposeProps, 'reader'>) => {
  const say = words(reader.language)
  return (
    <>
      <p>{say('noCycle')}</p>
      <Layout.Actions>
        <Button href="/cycle?next=/purpose">{say('toCycle')}</Button>
      </Layout.Actions>
    </>
  )
}

/** What it is for, and who decides what. */
const Uses = ({ reader, purpose, standing, own }: PurposeProps) => {
  const say = words(reader.language)
  const { uses: mix, tellings, audience, why } = purpose
  return (
    <Layout.Section
      title={say('use')}
      aside={
        <Button kind="quiet" href="/purpose/uses" icon="pencil">
          {say('changeUses')}
        </Button>
      }
    >
      {standing?.purposeId && (
        <p>
          <SeenBy {...{ reader, own }} noun="purpose" id={standing.purposeId} />
        </p>
      )}
      {mix.length === 0 && <p>{say('noUses')}</p>}
      {mix.length > 0 && (
        <List.Rows>
          {mix.map((use) => (
            <List.Row title={<strong>{say(`use.${use}`)}</strong>}>
              {tellings[use]?.audience && <Mark.Own>{tellings[use].audience}</Mark.Own>}
              {tellings[use]?.decides && <p>{say('theyDecide', { what: tellings[use].decides })}</p>}
              {asksMore(use) && !tellings[use]?.audience && !tellings[use]?.decides && !audience && (
                <p class="note">
                  <a href="/purpose/uses">{say('notTold')}</a>
                </p>
              )}
            </List.Row>
          ))}
        </List.Rows>
      )}
      {audience && <Mark.Own>{audience}</Mark.Own>}
      {why && <Mark.Own from={say('why')}>{why}</Mark.Own>}
    </Layout.Section>
  )
}

// One's own growth needs no reader and no decision (C6).
const asksMore = (use: Use) => use !== 'growth'
