-- A ticket that nobody ever had in hand ends without anybody having left.
alter table visits.ticket drop constraint ticket_state_check;
alter table visits.ticket add constraint ticket_state_check check (state in
  ('ISSUED', 'WAITING', 'CALLED', 'SERVING', 'PARKED', 'FINISHED', 'MISSED', 'LEFT', 'LAPSED'));
