-- What an applicant needs to be served like everybody else, never why; gone once the case is closed.
create table intake.case_accommodation (
  tenant_id int not null,
  case_id uuid not null,
  needs text[] not null check (cardinality(needs) > 0),
  stated_at timestamptz not null,
  primary key (tenant_id, case_id)
);
select platform.protect('intake.case_accommodation');
