-- What a model says of a task beside its kind: its form, until when it should be done, how urgent it is.
alter table casework.task
  add column form text,
  add column due_at timestamptz,
  add column priority int not null default 50 check (priority between 0 and 100);

-- What an official answered in the form of a task: a draft until the task is done.
create table casework.task_answers (
  tenant_id int not null,
  task_id uuid not null,
  case_id uuid not null,
  content jsonb not null,
  outcome text,
  account uuid not null,
  office text not null,
  saved_at timestamptz not null,
  finished boolean not null,
  primary key (tenant_id, task_id)
);
create index task_answers_case on casework.task_answers (tenant_id, case_id, saved_at);
select platform.protect('casework.task_answers');
