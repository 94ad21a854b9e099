-- A certificate may be made out for some models or variants of a product; none means all of them.
alter table certificate add column models varchar array default array[] not null;
