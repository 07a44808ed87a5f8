-- What an unrecognised visitor is to do and to look at; kept for the next round, retired by a mark.
create table feedback.mystery_scenario (
  tenant_id int not null,
  id uuid not null,
  title jsonb not null,
  task jsonb not null,
  service text,
  standards uuid[] not null,
  questions jsonb not null,
  retired boolean not null default false,
  primary key (tenant_id, id)
);
select platform.protect('feedback.mystery_scenario');

-- A round of visits: where, what and by whom; changed while it is a draft.
create table feedback.mystery_round (
  tenant_id int not null,
  id uuid not null,
  title jsonb not null,
  opens_on date not null,
  closes_on date not null,
  centres uuid[] not null,
  scenarios uuid[] not null,
  visitors uuid[] not null,
  times int not null check (times between 1 and 5),
  state text not null check (state in ('DRAFT', 'RUNNING', 'CLOSED')),
  primary key (tenant_id, id),
  check (opens_on <= closes_on)
);
create index mystery_round_closes on feedback.mystery_round (tenant_id, closes_on);
select platform.protect('feedback.mystery_round');

-- One visit with its sheet as it was when the round began; who visited is forgotten after a year.
create table feedback.mystery_visit (
  tenant_id int not null,
  id uuid not null,
  round_id uuid not null,
  centre_id uuid not null,
  visitor_id uuid,
  sheet jsonb not null,
  state text not null check (state in ('PLANNED', 'REPORTED', 'CANCELLED')),
  visited_on date,
  waited_minutes int check (waited_minutes between 0 and 600),
  marks jsonb not null default '{}',
  words text not null default '',
  released_words text not null default '',
  primary key (tenant_id, id),
  check ((state = 'REPORTED') = (visited_on is not null))
);
create index mystery_visit_round on feedback.mystery_visit (tenant_id, round_id);
create index mystery_visit_visitor on feedback.mystery_visit (tenant_id, visitor_id);
select platform.protect('feedback.mystery_visit');

-- Photos and papers that a visitor brought along; the file belongs to the visit.
create table feedback.mystery_evidence (
  tenant_id int not null,
  visit_id uuid not null,
  file_id uuid not null,
  name text not null,
  primary key (tenant_id, visit_id, file_id)
);
select platform.protect('feedback.mystery_evidence');
