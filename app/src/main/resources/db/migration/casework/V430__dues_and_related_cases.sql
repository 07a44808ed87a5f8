-- What is asked for, where the procedure opened a due; a fee of the card alone has no sum of its own.
alter table casework.case_fee
  add column amount numeric(14, 2) check (amount > 0),
  add column currency text,
  add column purpose jsonb,
  add constraint case_fee_due check ((amount is null) = (currency is null) and (amount is null) = (purpose is null));

-- A case that the procedure of another one started.
create table casework.started_case (
  tenant_id int not null,
  case_id uuid not null,
  by_case uuid not null,
  started_at timestamptz not null,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id),
  foreign key (tenant_id, by_case) references casework.case_file (tenant_id, id),
  check (case_id <> by_case)
);
create index started_case_by on casework.started_case (tenant_id, by_case);
select platform.protect('casework.started_case');
