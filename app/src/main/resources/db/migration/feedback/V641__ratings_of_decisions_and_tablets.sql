-- Decisions carry a code of their own, and tablets at counters ask with five faces.
alter table feedback.rating drop constraint rating_source_check;
alter table feedback.rating add constraint rating_source_check
  check (source in ('TICKET', 'APPLICATION', 'DECISION', 'TABLET', 'PAPER'));

-- Which service a case is about, so that its rating counts for the service. Nothing of persons.
create table feedback.rated_case (
  tenant_id int not null,
  case_id uuid not null,
  service text not null,
  centre_id uuid,
  primary key (tenant_id, case_id)
);
select platform.protect('feedback.rated_case');
