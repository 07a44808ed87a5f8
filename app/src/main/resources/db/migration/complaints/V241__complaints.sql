grant usage on schema complaints to sportel_app;

-- What a tenant has decided about its complaints; without a row the country's file or the usual counts.
create table complaints.rule (
  tenant_id int not null,
  answer_length int not null check (answer_length between 1 and 365),
  answer_unit text not null check (answer_unit in ('CALENDAR_DAY', 'WORKING_DAY')),
  urgent_hours int not null check (urgent_hours between 1 and 720),
  respond_days int not null check (respond_days between 1 and 365),
  primary key (tenant_id)
);
select platform.protect('complaints.rule');

-- A tenant's own categories, to any depth, each at last under one of the topics that all tenants share.
create table complaints.category (
  tenant_id int not null,
  id uuid not null,
  topic text not null,
  parent_id uuid,
  name jsonb not null,
  open boolean not null,
  primary key (tenant_id, id),
  unique (tenant_id, id, topic),
  foreign key (tenant_id, parent_id, topic) references complaints.category (tenant_id, id, topic),
  check (parent_id <> id)
);
select platform.protect('complaints.category');

create table complaints.complaint (
  tenant_id int not null,
  id uuid not null,
  number text not null,
  level text not null check (level in ('NAMED', 'CONFIDENTIAL', 'ANONYMOUS')),
  channel text not null,
  lang text not null,
  topic text not null,
  category_id uuid,
  service text,
  unit_id uuid,
  centre_id uuid,
  place text not null,
  reference text not null,
  body text not null,
  wanted text not null,
  received_at timestamptz not null,
  clock_from timestamptz not null,
  look_by timestamptz,
  due_at timestamptz,
  extended_days int not null default 0 check (extended_days >= 0),
  extension_reason text not null default '',
  stage text not null check (stage in
    ('RECEIVED', 'INVESTIGATION', 'PROPOSED', 'ANSWERED', 'REVIEW', 'CLOSED')),
  severity text[] not null,
  urgent boolean not null,
  officer_id uuid,
  first_officer_id uuid,
  concerned_id uuid,
  outcome text,
  answer text not null default '',
  answered_at timestamptz,
  respond_by date,
  review_reason text not null default '',
  review_answer text not null default '',
  forwarded_to text not null default '',
  closed_at timestamptz,
  reopened int not null default 0,
  unread boolean not null default false,
  code_salt bytea not null,
  code_digest bytea not null,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  unique (tenant_id, id, level),
  foreign key (tenant_id, category_id, topic) references complaints.category (tenant_id, id, topic),
  -- a number of a case or a visit would lead to a name
  check (level <> 'ANONYMOUS' or reference = ''),
  check ((stage = 'CLOSED') = (closed_at is not null)),
  check (closed_at is null or outcome is not null)
);
create index complaint_open on complaints.complaint (tenant_id, officer_id) where stage <> 'CLOSED';
create index complaint_received on complaints.complaint (tenant_id, received_at desc, id);
create index complaint_respond on complaints.complaint (tenant_id, respond_by) where stage = 'ANSWERED';
select platform.protect('complaints.complaint');

-- Who complains. An anonymous complaint cannot have a row; of a confidential one only what the program
-- has sealed is kept, which no query and no export can read.
create table complaints.person (
  tenant_id int not null,
  complaint_id uuid not null,
  level text not null check (level in ('NAMED', 'CONFIDENTIAL')),
  name text,
  contact text,
  sealed text,
  primary key (tenant_id, complaint_id),
  foreign key (tenant_id, complaint_id, level) references complaints.complaint (tenant_id, id, level),
  check ((level = 'NAMED') = (name is not null)),
  check ((level = 'NAMED') = (contact is not null)),
  check ((level = 'CONFIDENTIAL') = (sealed is not null))
);
select platform.protect('complaints.person');

-- Who has said that they cannot handle a complaint without bias.
create table complaints.conflict (
  tenant_id int not null,
  complaint_id uuid not null,
  account_id uuid not null,
  declared_at timestamptz not null,
  primary key (tenant_id, complaint_id, account_id),
  foreign key (tenant_id, complaint_id) references complaints.complaint (tenant_id, id)
);
select platform.protect('complaints.conflict');

-- When the clock stood because the complainant owed an answer.
create table complaints.stop (
  tenant_id int not null,
  id uuid not null,
  complaint_id uuid not null,
  from_at timestamptz not null,
  to_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, complaint_id) references complaints.complaint (tenant_id, id)
);
create index stop_complaint on complaints.stop (tenant_id, complaint_id);
create unique index stop_open on complaints.stop (tenant_id, complaint_id) where to_at is null;
select platform.protect('complaints.stop');

-- What complainant and office wrote to each other.
create table complaints.message (
  tenant_id int not null,
  id uuid not null,
  complaint_id uuid not null,
  from_office boolean not null,
  body text not null,
  sent_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, complaint_id) references complaints.complaint (tenant_id, id)
);
create index message_complaint on complaints.message (tenant_id, complaint_id, sent_at);
select platform.protect('complaints.message');

-- What somebody of the office was asked about a complaint, and said.
create table complaints.statement (
  tenant_id int not null,
  id uuid not null,
  complaint_id uuid not null,
  account_id uuid not null,
  question text not null,
  asked_at timestamptz not null,
  body text not null default '',
  given_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, complaint_id) references complaints.complaint (tenant_id, id)
);
create index statement_complaint on complaints.statement (tenant_id, complaint_id, asked_at);
create index statement_awaited on complaints.statement (tenant_id, account_id) where given_at is null;
select platform.protect('complaints.statement');

-- Duplicates and series.
create table complaints.link (
  tenant_id int not null,
  complaint_id uuid not null,
  other_id uuid not null,
  kind text not null check (kind in ('DUPLICATE', 'SERIES')),
  primary key (tenant_id, complaint_id, other_id),
  foreign key (tenant_id, complaint_id) references complaints.complaint (tenant_id, id),
  foreign key (tenant_id, other_id) references complaints.complaint (tenant_id, id),
  check (complaint_id <> other_id)
);
create index link_other on complaints.link (tenant_id, other_id);
select platform.protect('complaints.link');

-- What is changed because of complaints.
create table complaints.action (
  tenant_id int not null,
  id uuid not null,
  complaint_id uuid,
  what jsonb not null,
  owner_id uuid not null,
  due_on date not null,
  service text,
  service_version uuid,
  unit_id uuid,
  centre_id uuid,
  recorded_at timestamptz not null,
  evidence text not null default '',
  done_at timestamptz,
  check_on date,
  effect text not null default '',
  worked boolean,
  checked_at timestamptz,
  published boolean not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, complaint_id) references complaints.complaint (tenant_id, id),
  check ((done_at is null) = (check_on is null)),
  check ((checked_at is null) = (worked is null)),
  check (checked_at is null or done_at is not null)
);
create index action_complaint on complaints.action (tenant_id, complaint_id);
create index action_owner on complaints.action (tenant_id, owner_id) where done_at is null;
create index action_service on complaints.action (tenant_id, service);
select platform.protect('complaints.action');

-- Complaints as the journal tells them; emptied and built again from it.
create table complaints.fact (
  tenant_id int not null,
  complaint_id uuid not null,
  level text not null,
  channel text not null,
  topic text not null,
  category_id uuid,
  unit_id uuid,
  received_at timestamptz not null,
  due_at timestamptz,
  answered_at timestamptz,
  answered_due_at timestamptz,
  outcome text,
  closed_at timestamptz,
  reopened int not null default 0,
  primary key (tenant_id, complaint_id)
);
create index fact_received on complaints.fact (tenant_id, received_at);
select platform.protect('complaints.fact');

-- Files of a complaint; documents binds each to the file itself, once it has its table.
create table complaints.attachment (
  tenant_id int not null,
  complaint_id uuid not null,
  file_id uuid not null,
  from_office boolean not null,
  title text not null,
  added_at timestamptz not null,
  primary key (tenant_id, complaint_id, file_id),
  foreign key (tenant_id, complaint_id) references complaints.complaint (tenant_id, id)
);
select platform.protect('complaints.attachment');
