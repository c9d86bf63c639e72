import { openWorld } from '#world'
import {test} from 'node:test'
test('x', async()=>{
const t0=performance.now()
const w = await openWorld({demo:true}); console.log('open', performance.now()-t0)
for (const t of ['portfolio.evidence','focus.goal','portfolio.attachment','files.file','sharing.grant','sharing.circle','sharing.membership','portfolio.claim','portfolio.print','portfolio.evidence_version','purpose.purpose']) console.log(t, JSON.stringify(await w.look(`select space_id, count(*)::int n from ${t} group by 1`)))
console.log(w.app.routes.filter(r=>r.method!=='ALL').map(r=>r.method+' '+r.path).join('\n'))
const a = await w.signedIn('amina.okafor'); const [e]=await w.look(`select id from portfolio.evidence limit 1`)
for (const p of ['/today','/portfolio','/portfolio/'+e.id,'/cycle']) { await a.get(p); const t=performance.now(); for(let i=0;i<20;i++) await a.get(p); console.log(p,(performance.now()-t)/20) }
})
