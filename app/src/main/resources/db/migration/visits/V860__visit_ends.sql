-- Visits that were served to their end and what came of them, as the journal tells it; emptied and
-- built again from it.
create table visits.served_visit (
  tenant_id int not null,
  visit_id uuid not null,
  centre_id uuid not null,
  day_on date not null,
  primary key (tenant_id, visit_id)
);
create index served_visit_day on visits.served_visit (tenant_id, centre_id, day_on);
select platform.protect('visits.served_visit');

create table visits.visit_end (
  tenant_id int not null,
  visit_id uuid not null,
  what text not null check (what in ('APPLICATION', 'ANSWER', 'HAND_OVER', 'CONSULTATION')),
  primary key (tenant_id, visit_id, what)
);
select platform.protect('visits.visit_end');
