import type { ComponentChildren } from 'preact'
import { Document } from './document.tsx'
import type { ShellWords } from './shell.ts'

interface PlainPageProps {
  lang: string
  words: Pick<ShellWords, 'product' | 'skip' | 'home'>
  title: string
  banner?: string
  /** A quiet line at the foot, for example who keeps this place and where its rules stand. */
  foot?: ComponentChildren
  children: ComponentChildren
}

/** A page for somebody who is not signed in: one narrow column, nothing to get lost in. */
export const PlainPage = ({ lang, words, title, banner, foot, children }: PlainPageProps) => (
  <Document lang={lang} title={`${title} · ${words.product}`}>
    <body class="plain-page">
      <header class="head">
        <a class="skip" href="#content">
          {words.skip}
        </a>
        {banner && <p class="banner">{banner}</p>}
        <div class="head-line edge">
          <a class="wordmark" href="/" aria-label={words.home}>
            {words.product}
          </a>
        </div>
      </header>
      <main id="content" class="sheet" tabIndex={-1}>
        {children}
      </main>
      {foot && <footer class="foot edge">{foot}</footer>}
    </body>
  </Document>
)
