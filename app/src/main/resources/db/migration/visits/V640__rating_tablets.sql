-- The tablet at a counter is paired like kiosks and displays.
alter table visits.device drop constraint device_kind_check;
alter table visits.device add constraint device_kind_check
  check (kind in ('KIOSK', 'DISPLAY', 'WORKPLACE', 'RATING'));
