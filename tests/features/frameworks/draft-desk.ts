import assert from 'node:assert/strict'
import type { Visitor, World } from '#world'
import { demoOrganization } from '../demo-places.ts'
import { layFramework, someFramework } from './some-framework.ts'

/** What editors of frameworks do again and again. */
export async function draftDesk(world: World) {
  const [harlow, state] = await Promise.all(
    ['Harlow Valley Unified', 'Cascadia Plains'].map((name) => demoOrganization(world, name)),
  )
  const [naveen, jonah] = await Promise.all(
    ['naveen.pillai', 'jonah.weiss'].map((who) => world.signedIn(who)),
  )

  const adopt = async (visitor: Visitor, address: string) => {
    const organization = visitor === naveen ? harlow : state
    const given = { organization: organization!, uses: 'selfAssessment', starts: '2027-02-16' }
    assert.equal((await visitor.post(`${address}/adoptions`, given)).status, 303)
  }
  return {
    harlow: harlow!,
    state: state!,
    naveen: naveen!,
    jonah: jonah!,
    adopt,
    /** A draft of Harlow: its address, and where it is edited. */
    draft: async (title: string) => {
      const address = await layFramework(world, someFramework(harlow!, { title }))
      return { address, edit: `${address}/edit` }
    },
    /** A framework of the state that is adopted there. */
    ofState: async (title: string, given: { noDerivatives?: boolean; license?: string } = {}) => {
      const whole = someFramework(state!, { title })
      Object.assign(whole.version, given)
      const address = await layFramework(world, whole, 'jonah.weiss')
      await adopt(jonah!, address)
      return { whole, address }
    },
    item: (edit: string, code: string) => itemAt(world, edit, code),
    /** Codes of a draft in order, as its page shows them. */
    codes: async (edit: string) =>
      [...(await naveen!.get(edit)).body.matchAll(/edit\/items\/[\da-f-]{36}">(\S+) /g)]
        .map(([, code]) => code)
        .join(' '),
  }
}

/** The id at the end of an address. */
export const idIn = (address: string) => address.split('/').at(-1)!

/** Sends the words of an item’s form again, with what is changed of them. */
export async function reword(visitor: Visitor, item: string, changed: Record<string, string>) {
  const page = await visitor.get(item)
  const names = ['seen', 'statement', 'code', 'label', 'kind', 'keywords', 'language', 'equityNote', 'notes']
  const now = Object.fromEntries(names.map((name) => [name, page.field(name) ?? '']))
  return visitor.post(item, { ...now, ...changed })
}

/** The address of the page where an item of a draft is edited, by its code. */
async function itemAt(world: World, edit: string, code: string) {
  const [row] = await world.look<{ id: string }>(
    'select id from frameworks.item where version_id = $1 and code = $2',
    [edit.split('/')[3], code],
  )
  assert.ok(row, `no item ${code}`)
  return `${edit}/items/${row.id}`
}
