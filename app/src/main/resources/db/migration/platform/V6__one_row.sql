-- A change that must meet exactly one row asks this in its own statement: where it did not, everything is undone, also
-- when the commit travels in the same message.
create function platform.one(changed bigint) returns void language plpgsql immutable parallel safe as $$
begin
  if changed <> 1 then
    raise exception 'Expected one row, not %', changed using errcode = 'cardinality_violation';
  end if;
end $$;
revoke all on function platform.one(bigint) from public;
grant execute on function platform.one(bigint) to sportel_app;
