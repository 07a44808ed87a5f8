-- Until when a person has seen what happened to their account.
create table identity.news_seen (
  account_id uuid primary key references identity.account (id),
  seen_at timestamptz not null
);
select platform.network_table('identity.news_seen');
