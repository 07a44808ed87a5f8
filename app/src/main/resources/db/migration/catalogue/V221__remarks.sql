-- What readers remark on a service's page. Their own words are kept until somebody has dealt with
-- them; what is answered publicly is said anew by the office.
create table catalogue.remark (
  tenant_id int not null,
  id uuid not null,
  code text not null,
  lang text not null,
  words text check (length(words) between 1 and 2000),
  written_at timestamptz not null,
  state text not null check (state in ('OPEN', 'ANSWERED', 'CLOSED')),
  question text check (length(question) <= 500),
  answer text check (length(answer) <= 2000),
  reason text check (length(reason) <= 1000),
  office text,
  done_at timestamptz,
  primary key (tenant_id, id),
  check ((state = 'OPEN') = (words is not null)),
  check ((state = 'OPEN') = (done_at is null)),
  check ((state = 'ANSWERED') = (answer is not null))
);
create index remark_open on catalogue.remark (tenant_id, written_at) where state = 'OPEN';
create index remark_code on catalogue.remark (tenant_id, code, done_at);
select platform.protect('catalogue.remark');
