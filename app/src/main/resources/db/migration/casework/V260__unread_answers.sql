-- Cases in which the applicant said something that whoever has the case has not opened yet.
create table casework.unread (
  tenant_id int not null,
  case_id uuid not null,
  since timestamptz not null,
  primary key (tenant_id, case_id)
);
select platform.protect('casework.unread');

-- A case is also looked for by the number of its decision and by the code of its document.
create index decision_number on casework.decision (tenant_id, number) where number is not null;
create index decision_code on casework.decision (tenant_id, verify_code) where verify_code is not null;
