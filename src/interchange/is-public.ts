import { BlockList, isIP } from 'node:net'

const closed = new BlockList()
// RFC 6890 and its like: this host, private networks, links, documentation, benchmarks, multicast, what is reserved.
for (const range of [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
])
  add(range, 'ipv4')
// Of IPv6 only what is given out for the internet is open, without what leads to IPv4 or is for documents.
const open = new BlockList()
open.addSubnet('2000::', 3, 'ipv6')
for (const range of ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']) add(range, 'ipv6')

function add(range: string, family: 'ipv4' | 'ipv6') {
  const [network = '', bits] = range.split('/')
  closed.addSubnet(network, Number(bits), family)
}

/** Is this the address of something on the open internet? */
export function isPublic(address: string): boolean {
  const version = isIP(address)
  if (version === 4) return !closed.check(address, 'ipv4')
  return version === 6 && open.check(address, 'ipv6') && !closed.check(address, 'ipv6')
}
