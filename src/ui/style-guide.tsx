import { GuideCards } from './guide-cards.tsx'
import { GuideFields } from './guide-fields.tsx'
import { GuideLists } from './guide-lists.tsx'
import { GuidePictures } from './guide-pictures.tsx'
import { sampleShell } from './guide-sample.ts'
import { GuideRings } from './guide-rings.tsx'
import { GuideStage } from './guide-stage.tsx'
import { GuideScales } from './guide-scales.tsx'
import { GuideText } from './guide-text.tsx'
import { GuideTrees } from './guide-trees.tsx'
import { GuideTrends } from './guide-trends.tsx'
import { Head } from './page-head.tsx'
import { Page } from './page.tsx'
import type { Shell } from './shell.ts'

/** Every component in every state, on one page; `words` of a real shell may replace the samples. */
export const StyleGuide = ({ shell = sampleShell }: { shell?: Shell }) => (
  <Page
    shell={{ ...shell, banner: 'A banner line: demo world, Tuesday, February 16, 2027' }}
    title="Style guide"
  >
    <Head over="For those who build pages" title="Style guide" lead="Every component in every state." />
    <GuideText />
    <GuideCards />
    <GuideLists />
    <GuideTrees />
    <GuidePictures />
    <GuideRings />
    <GuideStage />
    <GuideTrends />
    <GuideFields words={shell.words.toolbar} />
    <GuideScales />
  </Page>
)
