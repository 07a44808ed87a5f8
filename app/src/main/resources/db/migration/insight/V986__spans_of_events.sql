-- Which pairs of beginnings and ends are kept as spans; those that indicators of the tenant ask for.
create table insight.event_pair (
  tenant_id int not null,
  id uuid not null,
  primary key (tenant_id, id)
);
select platform.protect('insight.event_pair');

-- Of each subject and pair the first beginning and the first end at or after it, so that durations
-- and shares of a busy month are one pass over an index; made from the rows of events.
create table insight.event_span (
  tenant_id int not null,
  pair uuid not null,
  subject uuid not null,
  begun_id uuid not null,
  begun_at timestamptz not null,
  ended_at timestamptz,
  seconds double precision,
  service text not null,
  unit text not null,
  centre text not null,
  queue text not null,
  channel text not null,
  category text not null,
  primary key (tenant_id, pair, subject),
  check ((ended_at is null) = (seconds is null))
);
create index event_span_ended on insight.event_span (tenant_id, pair, ended_at)
  include (seconds, service, unit, centre, queue, channel, category) where ended_at is not null;
create index event_span_begun on insight.event_span (tenant_id, pair, begun_at)
  include (seconds, service, unit, centre, queue, channel, category);
select platform.protect('insight.event_span');

-- Counts of a busy month by place or service are one pass over an index too.
drop index insight.event_fact_time;
create index event_fact_time on insight.event_fact (tenant_id, type, at)
  include (subject, service, unit, centre, queue, channel, category);
