grant usage on schema feedback to sportel_app;

-- What people think of how they were served. Says nothing of who they are.
create table feedback.rating (
  tenant_id int not null,
  id uuid not null,
  source text not null check (source in ('TICKET', 'APPLICATION', 'PAPER')),
  subject_id uuid,
  centre_id uuid,
  service text,
  score int not null check (score between 1 and 5),
  reasons text[] not null,
  words text not null,
  released_words text not null,
  finished boolean not null,
  given_on date not null,
  given_at timestamptz not null,
  primary key (tenant_id, id)
);
-- one code counts once
create unique index rating_once on feedback.rating (tenant_id, source, subject_id)
  where subject_id is not null;
create index rating_day on feedback.rating (tenant_id, given_on);
create index rating_words on feedback.rating (tenant_id, id) where words <> '';
select platform.protect('feedback.rating');

-- People who want to be asked back; how they are reached is forgotten when somebody has done it.
create table feedback.follow_up (
  tenant_id int not null,
  rating_id uuid not null,
  contact text not null,
  asked_at timestamptz not null,
  done_at timestamptz,
  office text not null,
  note text not null,
  primary key (tenant_id, rating_id),
  check (done_at is null or contact = '')
);
create index follow_up_open on feedback.follow_up (tenant_id, asked_at) where done_at is null;
select platform.protect('feedback.follow_up');
