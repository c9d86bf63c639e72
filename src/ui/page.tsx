import type { ComponentChildren } from 'preact'
import { Document } from './document.tsx'
import { Header } from './header.tsx'
import { QuickDialog } from './quick-dialog.tsx'
import type { Shell } from './shell.ts'

interface PageProps {
  shell: Shell
  /** The page's own name: "Portfolio" becomes "Portfolio · LPS" in the tab. */
  title: string
  children: ComponentChildren
}

/** A page of a signed-in person: header, places, content. The content brings its own h1 (`Layout.Head`). */
export const Page = ({ shell, title, children }: PageProps) => {
  const { words, person } = shell
  const { kept } = words
  return (
    <Document lang={shell.lang} title={`${title} · ${words.product}`} comfort={shell.comfort}>
      <body
        class={shell.alone ? 'alone' : shell.room}
        data-owner={person?.id}
        data-kept={kept.kept}
        data-back={kept.back}
        data-newer={kept.newer}
        data-bring={kept.bring}
        data-leave={kept.leave}
        data-also={kept.also}
        data-nowhere={kept.nowhere}
      >
        <Header shell={shell} />
        <main id="content" class="sheet" tabIndex={-1}>
          {children}
        </main>
        {shell.quick && shell.capture && <QuickDialog href={shell.capture.href} {...shell.quick} />}
      </body>
    </Document>
  )
}
