-- How staff call a device, and when it last asked for a page.
alter table visits.device add column name text not null default '';
alter table visits.device add column seen_at timestamptz;
