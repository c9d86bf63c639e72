/** A field that somebody types into. */
export type TextControl = HTMLInputElement | HTMLTextAreaElement

const textControls =
  'textarea, input:not([type]), input:is([type=text], [type=url], [type=date], [type=time], [type=number], [type=email], [type=tel])'

/** Each text field of a form under its name; several of the same name are told apart by their order. */
export function textControlsIn(form: Element): [string, TextControl][] {
  const seen = new Map<string, number>()
  return [...form.querySelectorAll<TextControl>(textControls)].map((control) => {
    const turn = seen.get(control.name) ?? 0
    seen.set(control.name, turn + 1)
    return [turn ? `${control.name} ${turn}` : control.name, control]
  })
}

/** Was it typed into while the page was still loading? What the browser itself puts back at Back is no typing. */
export const wasTypedEarly = ({ value, defaultValue }: TextControl): boolean =>
  value !== defaultValue && (isFresh() || navigator.userActivation?.hasBeenActive)

const isFresh = () =>
  (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type ===
  'navigate'
