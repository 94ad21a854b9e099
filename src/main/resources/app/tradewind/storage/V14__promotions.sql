-- Promotions and prices of any reach, told by a person or by a row of a file, in one table. What a person
-- takes back is marked; the rows of a file go with its import. Person's rows have small numbers and no source.

create table planned (
    id bigint primary key,
    source smallint not null,
    row_no int not null,
    sku varchar not null,
    category varchar not null,
    market varchar not null,
    first_day date not null,
    last_day date not null,
    kind varchar not null,
    share double precision,
    discount double precision,
    price decfloat(34),
    currency varchar not null,
    at timestamp(9) with time zone,
    undone_at timestamp(9) with time zone
);

insert into planned
    select id, 0, 0, sku, '', market, first_week, dateadd(day, 6, last_week), '', promotion, null, price,
        case when price is null then '' else 'XXX' end, at, undone_at
    from planned_week;

drop table planned_week;
