-- Which of two exports tells the later state of a line: by when the platform last changed the line, else
-- by the last day that an export has lines of.

alter table sale add column updated_at timestamp(9) with time zone;
alter table import add column last_day date;
update import i set last_day = (select max(s.sold_on) from sale s
    where s.id >= i.id * 4294967296 and s.id < (i.id + 1) * 4294967296);
