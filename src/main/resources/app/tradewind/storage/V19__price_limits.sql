-- Bounds of prices by product and market, told by a person or by a row of a file; a blank sku or market means every
-- one. A person's blank figure says that there is none. What a person takes back is marked; the rows of a file go with
-- its import. A person's rows have small numbers and no source.
create table price_limit (
    id bigint primary key,
    source smallint not null,
    row_no int not null,
    sku varchar not null,
    market varchar not null,
    kind varchar not null,
    figure decfloat(34),
    currency varchar not null,
    at timestamp(9) with time zone,
    undone_at timestamp(9) with time zone
);
