-- Rows of advertising reports, and which product a campaign is for where a person tells it.

create table ad_line (
    id bigint primary key,
    source smallint not null,
    row_no int not null,
    platform varchar not null,
    market varchar not null,
    campaign varchar not null,
    ad_group varchar not null,
    term varchar not null,
    sku varchar not null,
    first_day date,
    last_day date,
    impressions bigint,
    clicks bigint not null,
    orders decfloat(34),
    margin decfloat(34),
    spend decfloat(34) not null,
    currency varchar not null,
    sales decfloat(34),
    sales_currency varchar not null
);

-- Nothing is deleted: what is taken back, or told anew, is marked.
create table ad_product (
    id bigint primary key,
    campaign varchar not null,
    market varchar not null,
    sku varchar not null,
    at timestamp(9) with time zone not null,
    undone_at timestamp(9) with time zone
);
