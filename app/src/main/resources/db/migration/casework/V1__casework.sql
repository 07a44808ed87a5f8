grant usage on schema casework to sportel_app;

-- One file per application. What lists sort, filter or search by is copied here when it happens.
create table casework.case_file (
  tenant_id int not null,
  id uuid not null,
  number text not null,
  service_version uuid not null,
  service_code text not null,
  service_title jsonb not null,
  category text not null,
  unit_id uuid not null,
  centre_id uuid,
  counter_id uuid,
  channel text not null,
  taken_by uuid,
  lang text not null,
  received_at timestamptz not null,
  state text not null check (state in ('RECEIVED', 'IN_PROGRESS', 'WAITING_FOR_YOU', 'DECIDED', 'CLOSED')),
  outcome text check (outcome in ('GRANTED', 'PARTLY_GRANTED', 'REFUSED', 'WITHDRAWN')),
  decided_at timestamptz,
  closed_at timestamptz,
  clock_from timestamptz,
  due_on date,
  due_at timestamptz,
  procedure_state jsonb not null,
  variables jsonb not null,
  code_salt bytea not null,
  code_hash bytea not null,
  primary key (tenant_id, id)
) with (fillfactor = 80);
create index case_file_number on casework.case_file (tenant_id, number);
create index case_file_received on casework.case_file (tenant_id, received_at desc);
create index case_file_open on casework.case_file (tenant_id, unit_id, due_at) where closed_at is null;
create index case_file_service on casework.case_file (tenant_id, service_code, received_at desc);
select platform.protect('casework.case_file');

-- Who applied, for whom, and how to reach them: personal data, erasable as one row.
create table casework.applicant (
  tenant_id int not null,
  case_id uuid not null,
  kind text not null check (kind in ('PERSON', 'BUSINESS')),
  name text not null,
  identifier text,
  address text,
  email text,
  phone text,
  represented_by text,
  words text not null,
  primary key (tenant_id, case_id)
);
create index applicant_identifier on casework.applicant (tenant_id, identifier) where identifier is not null;
create index applicant_words on casework.applicant using gin (platform.fold(words) gin_trgm_ops);
select platform.protect('casework.applicant');

-- What the applicant answered: personal data, erasable as one row.
create table casework.answers (
  tenant_id int not null,
  case_id uuid not null,
  content jsonb not null,
  version int not null,
  primary key (tenant_id, case_id)
);
select platform.protect('casework.answers');

-- One open or finished piece of work; the open ones equal the open tasks of the procedure state.
create table casework.task (
  tenant_id int not null,
  id uuid not null,
  case_id uuid not null,
  wait_key bigint not null,
  element text not null,
  title jsonb not null,
  kind text not null,
  duty text not null check (duty in ('COUNTER', 'OFFICER', 'HEAD', 'APPLICANT')),
  unit_id uuid not null,
  holder uuid,
  holder_office text,
  opened_at timestamptz not null,
  closed_at timestamptz,
  closed_by text,
  primary key (tenant_id, id)
) with (fillfactor = 80);
create unique index task_open on casework.task (tenant_id, case_id, wait_key) where closed_at is null;
create index task_case on casework.task (tenant_id, case_id, opened_at);
create index task_holder on casework.task (tenant_id, holder) where closed_at is null;
create index task_unit on casework.task (tenant_id, unit_id, duty) where closed_at is null;
select platform.protect('casework.task');

-- Files of a case by title; their content belongs to documents.
create table casework.case_document (
  tenant_id int not null,
  file_id uuid not null,
  case_id uuid not null,
  title text not null,
  source text not null check (source in ('APPLICATION', 'CORRECTION', 'OPINION', 'DECISION', 'OFFICE')),
  added_at timestamptz not null,
  primary key (tenant_id, file_id)
);
create index case_document_case on casework.case_document (tenant_id, case_id, added_at);
select platform.protect('casework.case_document');

create table casework.message (
  tenant_id int not null,
  id uuid not null,
  case_id uuid not null,
  direction text not null check (direction in ('TO_APPLICANT', 'FROM_APPLICANT')),
  body text not null,
  office text not null,
  sent_at timestamptz not null,
  primary key (tenant_id, id)
);
create index message_case on casework.message (tenant_id, case_id, sent_at);
select platform.protect('casework.message');

create table casework.note (
  tenant_id int not null,
  id uuid not null,
  case_id uuid not null,
  body text not null,
  author uuid not null,
  office text not null,
  written_at timestamptz not null,
  primary key (tenant_id, id)
);
create index note_case on casework.note (tenant_id, case_id, written_at);
select platform.protect('casework.note');

-- What the office asks the applicant to supply or mend; asked once the procedure comes to it.
create table casework.correction (
  tenant_id int not null,
  id uuid not null,
  case_id uuid not null,
  missing text not null,
  office text not null,
  written_at timestamptz not null,
  asked_at timestamptz,
  answer_by date,
  answer text,
  answered_at timestamptz,
  ended_at timestamptz,
  primary key (tenant_id, id)
);
create unique index correction_open on casework.correction (tenant_id, case_id) where ended_at is null;
create index correction_case on casework.correction (tenant_id, case_id, written_at);
select platform.protect('casework.correction');

-- What another unit is asked for inside a case.
create table casework.opinion (
  tenant_id int not null,
  id uuid not null,
  case_id uuid not null,
  unit_id uuid not null,
  question text not null,
  asked_by text not null,
  asked_at timestamptz not null,
  favourable boolean,
  answer text,
  answered_by text,
  answered_at timestamptz,
  primary key (tenant_id, id)
);
create index opinion_case on casework.opinion (tenant_id, case_id, asked_at);
select platform.protect('casework.opinion');

-- Drafts and the decision of a case. Approval names the office and the time.
create table casework.decision (
  tenant_id int not null,
  id uuid not null,
  case_id uuid not null,
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'ISSUED', 'DELIVERED')),
  outcome text not null check (outcome in ('GRANTED', 'PARTLY_GRANTED', 'REFUSED')),
  body text not null,
  reasons text not null,
  remedy text not null,
  drafted_by uuid not null,
  drafted_office text not null,
  drafted_at timestamptz not null,
  returned_reason text,
  approved_by uuid,
  approved_office text,
  approved_at timestamptz,
  number text,
  file_id uuid,
  verify_code text,
  delivered_at timestamptz,
  delivery_way text check (delivery_way in ('IN_PERSON', 'POST', 'EMAIL', 'ONLINE')),
  version int not null,
  primary key (tenant_id, id)
);
create unique index decision_case on casework.decision (tenant_id, case_id);
select platform.protect('casework.decision');

-- Spans in which the deadline did not run.
create table casework.deadline_stop (
  tenant_id int not null,
  id uuid not null,
  case_id uuid not null,
  reason text not null,
  stopped_at timestamptz not null,
  resumed_at timestamptz,
  primary key (tenant_id, id)
);
create unique index deadline_stop_open on casework.deadline_stop (tenant_id, case_id) where resumed_at is null;
create index deadline_stop_case on casework.deadline_stop (tenant_id, case_id, stopped_at);
select platform.protect('casework.deadline_stop');

-- The pattern that finds one folded word anywhere in a text.
create function casework.pattern(word text) returns text language sql immutable parallel safe as $$
  select '%' || replace(replace(replace(platform.fold(coalesce(word, '')), '\', '\\'), '%', '\%'), '_', '\_') || '%'
$$;

-- Cases whose number, applicant or applicant's identifier holds up to three words; the tenant is tested here.
create function casework.find_cases(tenant int, word1 text, word2 text, word3 text)
returns table (case_id uuid)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if tenant <> platform.tenant() then
    raise exception 'search outside the tenant of the transaction';
  end if;
  return query
    select a.case_id from casework.applicant a
      where a.tenant_id = tenant
        and platform.fold(a.words) like casework.pattern(word1)
        and platform.fold(a.words) like casework.pattern(word2)
        and platform.fold(a.words) like casework.pattern(word3)
    union
    select f.id from casework.case_file f where f.tenant_id = tenant and f.number = upper(btrim(word1));
end $$;
revoke all on function casework.pattern(text) from public;
revoke all on function casework.find_cases(int, text, text, text) from public;
grant execute on function casework.find_cases(int, text, text, text) to sportel_app;
