-- What persons said of empty shelves and of places. Nothing is deleted: what is taken back is marked.

-- Weeks in which a product was out of stock, or was not although it sold nothing.
create table shelf_week (
    id bigint primary key,
    sku varchar not null,
    market varchar not null,
    week date not null,
    empty boolean not null,
    remark varchar not null,
    at timestamp(9) with time zone not null,
    undone_at timestamp(9) with time zone
);

-- What kind a place is (own, overseas, platform, transit) and which market it serves; blank for any.
create table place (
    id bigint primary key,
    name varchar not null,
    kind varchar not null,
    market varchar not null,
    at timestamp(9) with time zone not null,
    undone_at timestamp(9) with time zone
);

-- What it takes to move goods from one place to another: days, and money a carton; null where not known.
create table place_way (
    id bigint primary key,
    from_place varchar not null,
    to_place varchar not null,
    days double precision,
    a_carton decfloat(34),
    currency varchar not null,
    at timestamp(9) with time zone not null,
    undone_at timestamp(9) with time zone
);
