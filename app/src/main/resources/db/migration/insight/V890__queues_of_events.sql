-- In which queue somebody waited, so that indicators tell it apart; rows of before say it after a
-- rebuild.
alter table insight.event_fact add column queue text not null default '';
