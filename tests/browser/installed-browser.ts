import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge']

/** The path of a Chrome, Chromium or Edge that is on this machine, or of the one that Playwright once fetched. */
export function installedBrowser(): string | undefined {
  return [...usualPlaces(), chromium.executablePath()].find((path) => existsSync(path))
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') return macPlaces()
  if (process.platform === 'win32') return windowsPlaces()
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function macPlaces(): string[] {
  const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge']
  const folders = ['/Applications', join(homedir(), 'Applications')]
  return apps.flatMap((app) => folders.map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`))
}

function windowsPlaces(): string[] {
  const { PROGRAMFILES, LOCALAPPDATA, 'PROGRAMFILES(X86)': programs32 } = process.env
  const folders = [PROGRAMFILES, programs32, LOCALAPPDATA].filter((folder) => folder !== undefined)
  const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']
  return programs.flatMap((program) => folders.map((folder) => join(folder, program)))
}
