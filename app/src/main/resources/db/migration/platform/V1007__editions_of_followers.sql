-- Which edition of a follower has read so far; a later one that reads the past anew begins again.
alter table platform.cursor add column edition int not null default 1;
