-- When a stretch began; empty for those taken in before, until the figures are made again.
alter table visits.ticket_interval add column from_at timestamptz;
