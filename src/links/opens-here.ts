/** Does an address open on this computer alone, so that handing it over is no use? */
export function opensHereOnly(address: string): boolean {
  const { hostname } = URL.canParse(address) ? new URL(address) : { hostname: '' }
  return /^(localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(hostname)
}
