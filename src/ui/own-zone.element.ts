/**
 * `<own-zone>` around a list of time zones chooses the one that the device keeps, as long as nobody has chosen another. A
 * device may call it by another name than the list does.
 */
class OwnZoneElement extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select')
    if (!select || select.querySelector('option[selected]')) return
    const mine = new Intl.DateTimeFormat().resolvedOptions().timeZone
    const options = [...select.options]
    const own =
      options.find(({ value }) => value === mine) ?? options.find(({ value }) => isSame(value, mine))
    if (own && select.selectedIndex === 0) select.value = own.value
  }
}

const isSame = (zone: string, mine: string) => nameOf(zone) === nameOf(mine)

function nameOf(timeZone: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone
  } catch {
    return undefined
  }
}

customElements.define('own-zone', OwnZoneElement)
