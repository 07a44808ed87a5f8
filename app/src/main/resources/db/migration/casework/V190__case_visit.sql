-- The visit during which an application was taken.
create table casework.case_visit (
  tenant_id int not null,
  case_id uuid not null,
  visit_id uuid not null,
  primary key (tenant_id, case_id)
);
create index case_visit_visit on casework.case_visit (tenant_id, visit_id);
select platform.protect('casework.case_visit');
