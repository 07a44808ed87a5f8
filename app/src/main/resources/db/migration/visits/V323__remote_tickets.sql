-- Centres that give tickets to people who are on their way; the others do not.
create table visits.remote_rule (
  tenant_id int not null,
  centre_id uuid not null,
  open boolean not null,
  primary key (tenant_id, centre_id)
);
select platform.protect('visits.remote_rule');

-- Who took such a ticket today, by a digest of the contact, so that each has one. Forgotten at night.
create table visits.remote_ticket (
  tenant_id int not null,
  centre_id uuid not null,
  contact_digest text not null,
  day_on date not null,
  ticket_id uuid not null,
  primary key (tenant_id, centre_id, contact_digest)
);
create index remote_ticket_day on visits.remote_ticket (tenant_id, day_on);
select platform.protect('visits.remote_ticket');
