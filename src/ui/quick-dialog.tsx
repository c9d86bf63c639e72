import { type ComponentChildren, h } from 'preact'

interface QuickDialogProps {
  /** Links to this address open the dialog instead, where a script can. */
  href: string
  title: string
  close: string
  content: ComponentChildren
}

/** A short form over the page one is on. Without script the link simply leads to its page. */
export const QuickDialog = ({ href, title, close, content }: QuickDialogProps) =>
  h(
    'quick-dialog',
    { href },
    <dialog class="quick" aria-labelledby="quick-title">
      <div class="quick-head">
        <h2 id="quick-title">{title}</h2>
        <form method="dialog">
          <button type="submit" class="button quiet">
            {close}
          </button>
        </form>
      </div>
      {content}
    </dialog>,
  )
