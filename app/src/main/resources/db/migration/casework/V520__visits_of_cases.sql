-- Every visit that a case took, not only the one during which it was handed in.
alter table casework.case_visit add column purpose text not null default 'TAKEN'
  check (purpose in ('TAKEN', 'ASKED', 'ADVISED', 'CORRECTED', 'HANDED_OVER'));
alter table casework.case_visit alter column purpose drop default;
alter table casework.case_visit drop constraint case_visit_pkey;
alter table casework.case_visit add primary key (tenant_id, case_id, visit_id);

-- What the office has of a visitor who said who they are; forgotten at night.
create table casework.known_visitor (
  tenant_id int not null,
  visit_id uuid not null,
  case_id uuid not null,
  day_on date not null,
  primary key (tenant_id, visit_id, case_id)
);
create index known_visitor_day on casework.known_visitor (tenant_id, day_on);
select platform.protect('casework.known_visitor');
