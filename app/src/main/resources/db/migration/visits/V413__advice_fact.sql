-- Consultations and tutor sessions as the journal tells them; emptied and built again from it.
create table visits.advice_fact (
  tenant_id int not null,
  id uuid not null,
  kind text not null check (kind in ('CONSULTATION', 'TUTOR_SESSION')),
  day_on date not null,
  centre_id uuid not null,
  institution_id uuid,
  channel text not null,
  minutes int not null,
  primary key (tenant_id, id)
);
create index advice_fact_day on visits.advice_fact (tenant_id, day_on);
select platform.protect('visits.advice_fact');
