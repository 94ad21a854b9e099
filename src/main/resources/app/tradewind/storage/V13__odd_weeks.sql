-- Weeks that a person called odd or ordinary, and what is planned for the weeks to come. Nothing is deleted:
-- what is taken back is marked.

create table odd_week (
    id bigint primary key,
    sku varchar not null,
    market varchar not null,
    week date not null,
    aside boolean not null,
    counted double precision not null,
    remark varchar not null,
    at timestamp(9) with time zone not null,
    undone_at timestamp(9) with time zone
);

-- The price asked a piece, or the share of the week under promotion; null where nothing is planned of it.
create table planned_week (
    id bigint primary key,
    sku varchar not null,
    market varchar not null,
    first_week date not null,
    last_week date not null,
    price double precision,
    promotion double precision,
    at timestamp(9) with time zone not null,
    undone_at timestamp(9) with time zone
);
