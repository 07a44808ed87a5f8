-- What a head marked in a draft: the words, where they stood, what is said about them, and what came of it.
create table casework.draft_mark (
  tenant_id int not null,
  id uuid not null,
  case_id uuid not null,
  part text not null check (part in ('BODY', 'REASONS', 'REMEDY')),
  paragraph int not null check (paragraph >= 1),
  words text not null check (length(words) between 1 and 20000),
  remark text not null check (length(remark) between 1 and 2000),
  office text not null,
  marked_at timestamptz not null,
  state text not null default 'OPEN' check (state in ('OPEN', 'DONE', 'ANSWERED')),
  answer text,
  settled_by text,
  settled_at timestamptz,
  primary key (tenant_id, id),
  check ((state = 'OPEN') = (settled_at is null)),
  check ((state = 'ANSWERED') = (answer is not null))
);
create index draft_mark_case on casework.draft_mark (tenant_id, case_id, marked_at);
select platform.protect('casework.draft_mark');
