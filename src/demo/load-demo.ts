import type { DemoTools } from './load-stories.ts'

/** Loads the demo world. Its stories, and what draws its photos, are read for it alone. */
export async function loadDemo(tools: DemoTools): Promise<void> {
  const { loadStories } = await import('./load-stories.ts')
  await loadStories(tools)
}
