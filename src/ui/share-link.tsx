import { h } from 'preact'
import { Button } from './button.tsx'
import { TextField } from './text-field.tsx'

interface ShareLinkProps {
  name: string
  label: string
  hint?: string
  /** The whole address. */
  value: string
  words: { copy: string; copied: string; share: string }
}

/** A link to hand over: to read and copy by hand; with script also by a button, or by the device's own way of sharing. */
export const ShareLink = ({ words, ...field }: ShareLinkProps) =>
  h(
    'share-link',
    { copied: words.copied },
    <>
      <TextField {...field} type="url" readonly />
      <div class="share-deeds">
        <Button type="button" kind="plain" icon="link">
          {words.copy}
        </Button>
        <Button type="button" kind="plain" icon="share">
          {words.share}
        </Button>
        <span class="note" role="status" />
      </div>
    </>,
  )
