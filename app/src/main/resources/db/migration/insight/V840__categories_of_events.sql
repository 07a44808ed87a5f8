-- What a complaint is about, so that indicators tell it apart; rows of before say it after a rebuild.
alter table insight.event_fact add column category text not null default '';
