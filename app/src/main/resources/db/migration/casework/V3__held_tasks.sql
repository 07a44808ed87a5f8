-- Most tasks are in nobody's hands when they are opened: only those that somebody holds need the holder's index.
drop index casework.task_holder;
create index task_holder on casework.task (tenant_id, holder) where closed_at is null and holder is not null;
