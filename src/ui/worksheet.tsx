import type { ComponentChildren } from 'preact'

/** Something to read and write on with a pen, on the screen as on paper. */
export const Worksheet = ({ lang, children }: { lang?: string; children: ComponentChildren }) => (
  <div class="worksheet" lang={lang || undefined} dir="auto">
    {children}
  </div>
)

interface WorkProps {
  title: string
  note?: string
  /** It only says something, and what is below it follows. */
  heading?: boolean
  /** How far in it stands. */
  depth?: number
  children?: ComponentChildren
}

/** One thing of a worksheet, and what there is to do with it; never parted by a page's end. */
export const Work = ({ title, note, heading, depth, children }: WorkProps) => (
  <div class="work" data-depth={depth ? Math.min(depth, 5) : undefined}>
    {heading ? <h3>{title}</h3> : <p class="work-title">{title}</p>}
    {note && <p class="note">{note}</p>}
    {children}
  </div>
)

/** Things to ask, below each other. */
export const Questions = ({ questions }: { questions: string[] }) => (
  <ul class="questions">
    {questions.map((question) => (
      <li>{question}</li>
    ))}
  </ul>
)

/** Boxes to tick with a pen, each with its words. */
export const Boxes = ({ label, boxes }: { label: string; boxes: string[] }) => (
  <ul class="boxes" aria-label={label}>
    {boxes.map((box) => (
      <li>{box}</li>
    ))}
  </ul>
)

/** Lines to write on with a pen. */
export const Blank = ({ label, lines = 2 }: { label: string; lines?: number }) => (
  <div class="blank">
    <p class="note">{label}</p>
    {Array.from({ length: lines }, () => (
      <div class="blank-line" />
    ))}
  </div>
)
