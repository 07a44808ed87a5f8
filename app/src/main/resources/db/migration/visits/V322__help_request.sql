-- Counters at which somebody asked the manager to come and nobody has come yet.
create table visits.help_request (
  tenant_id int not null,
  counter_id uuid not null,
  centre_id uuid not null,
  account_id uuid not null,
  asked_at timestamptz not null,
  primary key (tenant_id, counter_id)
);
create index help_request_centre on visits.help_request (tenant_id, centre_id);
select platform.protect('visits.help_request');
