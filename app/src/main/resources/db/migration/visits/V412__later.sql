-- When the holder of a ticket last gave their place up to come later.
alter table visits.ticket add column later_at timestamptz;
