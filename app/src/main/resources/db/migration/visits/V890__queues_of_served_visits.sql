-- In which queue a visit was served and for which service, so that its ends are told apart by both;
-- rows of before say it after a rebuild.
alter table visits.served_visit add column queue_id uuid;
alter table visits.served_visit add column service text not null default '';
