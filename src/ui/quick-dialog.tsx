import { type ComponentChildren, h } from 'preact'

interface QuickDialogProps {
  /** Links to this address open the dialog instead, where a script can. */
  href: string
  title: string
  close: string
  /** Said in place when somebody sends the form with nothing in it. */
  emptyWords?: string
  content: ComponentChildren
}

/** A short form over the page one is on. Without script the link simply leads to its page. */
export const QuickDialog = ({ href, title, close, emptyWords, content }: QuickDialogProps) =>
  h(
    'quick-dialog',
    { href, empty: emptyWords },
    <dialog class="quick" aria-labelledby="quick-title">
      <div class="quick-sheet">
        <h2 id="quick-title">{title}</h2>
        {content}
        {emptyWords && <p class="field-error" id="quick-empty" role="alert" />}
        <form class="quick-close" method="dialog">
          <button type="submit" class="button quiet">
            {close}
          </button>
        </form>
      </div>
    </dialog>,
  )
