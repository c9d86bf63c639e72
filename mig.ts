import { migrate } from '#schema'
await migrate({host:'/tmp/pg/s',user:'lps_owner',database:'lps'},{lps_app:'a',lps_auth:'b',lps_jobs:'c',lps_retention:'d'})
