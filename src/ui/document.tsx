import type { ComponentChildren } from 'preact'
import { type Comfort, comfortMarks } from './comfort.ts'

interface DocumentProps {
  lang: string
  /** What stands in the tab: the page, then the product. */
  title: string
  robots?: 'noindex'
  /** How the reader wants it; `comfort.css` answers. */
  comfort?: Comfort
  children: ComponentChildren
}

/**
 * The document every page is: one stylesheet, one script, nothing inline (the first page of a device is sent with the
 * stylesheet inside, `app/first-styles.ts`). The fonts are not asked for ahead: on
 * a slow phone they would hold up the stylesheet and with it the first words by half a second, and because the
 * stand-ins have their measure nothing moves when they come.
 */
export const Document = ({ lang, title, robots, comfort, children }: DocumentProps) => (
  <html lang={lang} {...comfortMarks(comfort)}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <title>{title}</title>
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fffdf9" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#182023" />
      {robots && <meta name="robots" content={robots} />}
      <link rel="stylesheet" href="/assets/app.css" />
      <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
      <script type="module" src="/assets/app.js" {...afterStyles} />
    </head>
    {children}
  </html>
)

// The first words wait for the styles alone; Preact's types do not know the attribute here.
const afterStyles = { fetchpriority: 'low' }
