-- What followed from the end of the time for an opinion.
alter table casework.opinion add column lapsed text
  check (lapsed in ('GRANTED', 'REFUSED', 'WITHOUT', 'AGAIN'));
create index task_opinion_due on casework.task (tenant_id, due_at) where closed_at is null and kind = 'OPINION';
