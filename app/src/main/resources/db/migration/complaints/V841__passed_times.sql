-- For which time it was noted that it passed without an answer, or without the change, so that the journal says each once.
alter table complaints.complaint add column passed_due_at timestamptz;
alter table complaints.action add column passed_noted boolean not null default false;
create index complaint_due on complaints.complaint (tenant_id, due_at)
  where stage in ('RECEIVED', 'INVESTIGATION', 'PROPOSED', 'REVIEW');
