-- What the person wants afterwards from other queues, in this order: [{"queue": …, "services": […]}].
alter table visits.ticket add column onward jsonb not null default '[]';
