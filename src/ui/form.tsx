import { newId } from '#platform'
import { type ComponentChildren, h } from 'preact'

interface FormProps {
  action: string
  /** `get` for a search, everything else changes something. */
  method?: 'get' | 'post'
  /** Keep what is typed on the device and the server under this name, until a page comes with `?saved=<name>`. */
  keep?: string
  /** What the texts of an existing item said when the form was loaded (`baseOf`); it comes back with the answers. */
  base?: string
  /** It makes something new: sent twice it makes it once (`numberOf`). */
  once?: boolean
  /** The form carries files. */
  files?: boolean
  id?: string
  children: ComponentChildren
}

/** A form. With `keep` not a word of it is lost: closed tab, dead network or expired sign-in. */
export const Form = ({ action, method = 'post', keep, base, once, files, id, children }: FormProps) => {
  const form = (
    <form
      class="form"
      id={id}
      action={action}
      method={method}
      enctype={files ? 'multipart/form-data' : undefined}
      novalidate={method === 'post'}
    >
      {base && <input type="hidden" name="base" value={base} />}
      {once && <input type="hidden" name="once" value={newId()} />}
      {children}
      {keep && <p class="kept-line" role="status" />}
    </form>
  )
  return keep ? h('kept-form', { name: keep }, form) : form
}
