-- A case whose time for the decision was made longer: once, with the reason and the article.
create table casework.deadline_extension (
  tenant_id int not null,
  case_id uuid not null,
  amount int not null check (amount > 0),
  unit text not null check (unit in ('CALENDAR_DAY', 'WORKING_DAY', 'MONTH', 'HOUR')),
  reason text not null,
  legal_basis text not null,
  office text not null,
  extended_at timestamptz not null,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id)
);
select platform.protect('casework.deadline_extension');

-- A case whose time passed without a decision, with what its service says of that.
create table casework.passed_deadline (
  tenant_id int not null,
  case_id uuid not null,
  ended_at timestamptz not null,
  at_expiry text not null check (at_expiry in ('NONE', 'GRANTED', 'REFUSED')),
  noted_at timestamptz not null,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id)
);
select platform.protect('casework.passed_deadline');
