-- Letters about signing in that are under way: which, to which address, for whose account. Their words and links stand nowhere;
-- LPS that ended before the mail server took one makes it anew at its next start.
create table auth.letter (
  id uuid primary key default uuidv7(),
  kind text not null check (kind ~ '^[a-zA-Z]{2,40}$'),
  address text not null check (length(address) between 3 and 320),
  account_id text references auth."user" (id) on delete cascade,
  made_at timestamptz not null default now(),
  tried_at timestamptz
);
grant select, insert, update, delete on auth.letter to lps_auth;
