-- What strangers did and what was guessed, by digest of who; rows lapse within a day.
drop table platform.wrong_try;
create table platform.tries (
  key_digest bytea primary key,
  amount bigint not null,
  since timestamptz not null,
  lapses_at timestamptz not null
) with (fillfactor = 50);
create index tries_lapses on platform.tries (lapses_at);
select platform.network_table('platform.tries');

-- Random keys of the program, one row a purpose.
create table platform.secret_key (
  name text primary key,
  value bytea not null,
  made_at timestamptz not null
);
select platform.network_table('platform.secret_key');
revoke update, delete on platform.secret_key from sportel_app;
