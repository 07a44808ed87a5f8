-- What happened outside that may have moved figures. An operator's own is read by its municipalities.
create table insight.event_note (
  id uuid primary key,
  version int not null check (version > 0),
  owner int not null,
  country text not null,
  network boolean not null,
  happened_on date not null,
  words jsonb not null,
  office text not null,
  kept_at timestamptz not null
);
create index event_note_owner on insight.event_note (owner, happened_on);
create index event_note_network on insight.event_note (country, happened_on) where network;
select platform.network_table('insight.event_note');
