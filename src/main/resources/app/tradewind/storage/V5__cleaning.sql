-- What a person has put right in the reading of the data. The rows themselves stay as they came: names
-- are read as other names, and a line that came twice under two names does not count, while the change
-- stands. A proposal that was turned down stays here as well, so that it is not made again.

create table cleaning (
    id bigint primary key,
    proposal varchar not null,
    accepted boolean not null,
    title_code varchar not null,
    title_en varchar not null,
    title_zh varchar not null,
    at timestamp(9) with time zone not null,
    undone_at timestamp(9) with time zone
);

-- A text of a field and what it is read as.
create table cleaning_alias (
    cleaning_id bigint not null,
    field varchar not null,
    was varchar not null,
    becomes varchar not null,
    primary key (cleaning_id, field, was)
);

-- An order line that does not count while its twin stands.
create table cleaning_aside (
    cleaning_id bigint not null,
    sale_id bigint not null,
    twin_id bigint not null,
    primary key (cleaning_id, sale_id)
);
