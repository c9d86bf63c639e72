/** What a browser says of itself, as far as people would say it. */
export interface Device {
  browser?: 'Edge' | 'Opera' | 'Samsung Internet' | 'Firefox' | 'Chrome' | 'Safari'
  system?: 'iphone' | 'ipad' | 'android' | 'chromebook' | 'windows' | 'mac' | 'linux'
}

// The first that fits: each of them names those after it as well.
const browsers = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Headless)?(Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
] as const

const systems = [
  [/\biPhone\b/, 'iphone'],
  [/\biPad\b/, 'ipad'],
  [/\bAndroid\b/, 'android'],
  [/\bCrOS\b/, 'chromebook'],
  [/\bWindows\b/, 'windows'],
  [/\bMac OS X\b/, 'mac'],
  [/\bLinux\b/, 'linux'],
] as const

/** Reads the user agent of a browser. */
export function deviceOf(userAgent: string | null): Device {
  const given = userAgent ?? ''
  return {
    browser: browsers.find(([sign]) => sign.test(given))?.[1],
    system: systems.find(([sign]) => sign.test(given))?.[1],
  }
}
