-- People who wait until a time becomes free. The address is forgotten once they were written to and
-- the time is over, or the last day has passed.
create table visits.slot_wish (
  tenant_id int not null,
  id uuid not null,
  centre_id uuid not null,
  services text[] not null,
  persons int not null check (persons between 1 and 9),
  needs text[] not null,
  until_on date not null,
  email text not null,
  contact_digest text not null,
  lang text not null,
  state text not null check (state in ('WAITING', 'OFFERED')),
  made_at timestamptz not null,
  primary key (tenant_id, id)
);
create index slot_wish_waiting on visits.slot_wish (tenant_id, centre_id, made_at)
  where state = 'WAITING';
create unique index slot_wish_contact on visits.slot_wish (tenant_id, contact_digest)
  where state = 'WAITING';
select platform.protect('visits.slot_wish');
