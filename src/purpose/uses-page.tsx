import { Layout } from '#ui'
import { UsesForm, type UsesProps } from './uses-form.tsx'
import { words } from './words.ts'

/** What this cycle is for, to be written anew. */
export const UsesPage = (props: UsesProps) => {
  const say = words(props.reader.language)
  return (
    <>
      <Layout.Head
        title={say('use')}
        lead={say('useLead')}
        back={{ href: '/purpose', label: say('backToPurpose') }}
      />
      <UsesForm {...props} alone />
    </>
  )
}
