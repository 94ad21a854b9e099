-- What a person made of the forecast: beside it, never in its place. Taken back, it stays as a row that no
-- longer stands. Its weeks keep what was forecast when it was set, to be held against what was sold later.

create table forecast_change (
    id bigint primary key,
    level varchar not null,
    name varchar not null,
    from_week date not null,
    to_week date not null,
    relative boolean not null,
    amount double precision not null,
    comment varchar not null,
    author varchar not null,
    set_at timestamp(9) with time zone not null,
    removed_at timestamp(9) with time zone
);

create table forecast_change_week (
    change_id bigint not null,
    week date not null,
    baseline double precision not null,
    changed double precision not null,
    naive double precision not null,
    primary key (change_id, week)
);
