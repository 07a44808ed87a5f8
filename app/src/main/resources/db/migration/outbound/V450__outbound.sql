grant usage on schema outbound to sportel_app;

-- Bodies that the tenant asks: its address book. An institution of the network names its place there.
create table outbound.body (
  tenant_id int not null,
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  address text not null,
  email text not null,
  institution int,
  open boolean not null,
  primary key (tenant_id, id),
  unique (tenant_id, name)
);
create unique index body_institution on outbound.body (tenant_id, institution)
  where institution is not null;
select platform.protect('outbound.body');

-- What was asked of another body for a case. A form is carried out once, by its key.
create table outbound.request (
  tenant_id int not null,
  id uuid not null,
  case_id uuid not null,
  case_number text not null,
  unit_id uuid not null,
  body_id uuid not null,
  number text not null,
  reason text not null check (reason in
    ('OPINION', 'DATA', 'DOCUMENT', 'CONSENT', 'ACTION', 'OTHER')),
  way text not null check (way in ('LETTER', 'EMAIL', 'SYSTEM')),
  subject text not null,
  words text not null,
  office text not null,
  sent_at timestamptz not null,
  due_on date not null,
  waits boolean not null,
  stage text not null check (stage in ('WAITING', 'ANSWERED', 'SILENT', 'TAKEN_BACK')),
  ended_at timestamptz,
  ended_by text not null default '',
  answer text not null default '',
  letter_id uuid,
  form_key uuid not null,
  primary key (tenant_id, id),
  unique (tenant_id, form_key),
  foreign key (tenant_id, body_id) references outbound.body (tenant_id, id),
  check ((stage = 'WAITING') = (ended_at is null))
);
create index request_case on outbound.request (tenant_id, case_id, sent_at);
create index request_waiting on outbound.request (tenant_id, sent_at, id) where stage = 'WAITING';
create index request_sent on outbound.request (tenant_id, sent_at desc, id);
create index request_body on outbound.request (tenant_id, body_id);
select platform.protect('outbound.request');

-- Reminders of a request, each with its own outgoing number and day.
create table outbound.reminder (
  tenant_id int not null,
  id uuid not null,
  request_id uuid not null,
  number text not null,
  way text not null check (way in ('LETTER', 'EMAIL', 'SYSTEM')),
  office text not null,
  sent_at timestamptz not null,
  due_on date not null,
  letter_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, request_id) references outbound.request (tenant_id, id)
);
create index reminder_request on outbound.reminder (tenant_id, request_id, sent_at);
select platform.protect('outbound.reminder');

-- The files of an answer; each lies in the case.
create table outbound.answer_file (
  tenant_id int not null,
  request_id uuid not null,
  file_id uuid not null,
  title text not null,
  primary key (tenant_id, request_id, file_id),
  foreign key (tenant_id, request_id) references outbound.request (tenant_id, id)
);
select platform.protect('outbound.answer_file');

-- Requests as the journal tells them; emptied and built again from it.
create table outbound.fact (
  tenant_id int not null,
  request_id uuid not null,
  body_id uuid not null,
  unit_id uuid not null,
  sent_at timestamptz not null,
  due_on date not null,
  reminders int not null default 0,
  stage text not null,
  ended_at timestamptz,
  primary key (tenant_id, request_id)
);
create index fact_sent on outbound.fact (tenant_id, sent_at);
select platform.protect('outbound.fact');
