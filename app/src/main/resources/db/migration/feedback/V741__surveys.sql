-- What an office asks everybody, its visitors or its applicants; changed while it is a draft.
create table feedback.survey (
  tenant_id int not null,
  id uuid not null,
  code text not null,
  title jsonb not null,
  lead jsonb not null,
  audience text not null check (audience in ('EVERYBODY', 'VISITORS', 'APPLICANTS')),
  channels text[] not null,
  opens_on date not null,
  closes_on date not null,
  questions jsonb not null,
  state text not null check (state in ('DRAFT', 'PUBLISHED', 'CLOSED')),
  primary key (tenant_id, id),
  check (opens_on <= closes_on)
);
create unique index survey_code on feedback.survey (tenant_id, code);
create index survey_state on feedback.survey (tenant_id, state, closes_on);
select platform.protect('feedback.survey');

-- Answers of nobody: a random number drawn for the page, the day, and no time, place or person.
create table feedback.survey_answer (
  tenant_id int not null,
  id uuid not null,
  survey_id uuid not null,
  channel text not null check (channel in ('ONLINE', 'PAPER')),
  given_on date not null,
  answers jsonb not null,
  primary key (tenant_id, id)
);
create index survey_answer_of on feedback.survey_answer (tenant_id, survey_id);
select platform.protect('feedback.survey_answer');
