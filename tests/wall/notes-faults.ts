// Ways in which a link to a note could show or tell too much.
import { spoilt, type Fault } from './plant.ts'

export const noteFaults: Record<string, Fault> = {
  'a link opens before a quarter of an hour is over': spoilt('linked', 's.delivered_at <= trust.now()'),
  'a link opens after its day': spoilt('linked', 'l.expires_at > trust.now()'),
  'a link opens what was taken back': spoilt('linked', 'not trust.taken_back(l.space_id, l.snapshot_id)'),
  'a link opens another copy': spoilt('open_link', 's.id = one.snapshot', 's.id is not null'),
  'whoever is signed in opens any note': spoilt('linked', 'l.id = trust.link()', 'trust.me() is not null'),
  'its owner’s own looking is counted': spoilt('open_link', 'one.space is distinct from trust.me()'),
  'who has a note open already is counted again': spoilt('open_link', 'and not (again and l.views > 0)', ''),
  'that somebody opened a note is not kept': spoilt('open_link', 'not (again and l.views > 0)', 'not again'),
  'a link that is over is found by its ending': spoilt('links_ending', 'l.expires_at > trust.now()'),
  'a link that was taken back is found by its ending': spoilt(
    'links_ending',
    'not trust.taken_back(l.space_id, l.snapshot_id)',
  ),
  'a question comes without a good link': spoilt('linked', 'l.id = trust.link() and', ''),
  'any number of questions comes in an hour': spoilt('ask_note', 'or lately >= 30', ''),
  'any number of questions waits': spoilt('ask_note', 'waiting >= 300 or ', ''),
  'a leader is told of every question': spoilt('ask_note', 'if waiting = 0 then', 'if true then'),
}
