-- More ways to sign in, and closing an account: better-auth's schema and role still, no words of people but the e-mail
-- and the name somebody gave a passkey. One-time links and challenges lie in auth.verification (the hash of the token,
-- `kind:account`), attempts in auth."rateLimit".
alter table auth."user" add column closed_at timestamptz, add column seen_at timestamptz;

create table auth.passkey (
  id uuid primary key,
  user_id text not null references auth."user" (id) on delete cascade,
  name text not null,
  credential text not null unique,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  made_at timestamptz not null default now(),
  used_at timestamptz
);
create index passkey_of_user on auth.passkey (user_id);

-- The secret is sealed with a key outside the database. A code counts once: its time step must be later than the last.
create table auth.two_step (
  user_id text primary key references auth."user" (id) on delete cascade,
  secret bytea not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0
);

create table auth.recovery_code (
  user_id text not null references auth.two_step (user_id) on delete cascade,
  hash text not null,
  primary key (user_id, hash)
);

grant select, insert, update, delete on auth.passkey, auth.two_step, auth.recovery_code to lps_auth;

-- Whom a first link made: should LPS die between the person and the account, the next link finishes it.
alter table auth.first_link add column used_by text;
