-- Sales known only as sums, costs, and what others say of a market. Figures by name stand in an array:
-- name, value, name, value.

create table period_sales (
    id bigint primary key,
    source smallint not null,
    row_no int not null,
    item int not null,
    first_day date not null,
    last_day date not null,
    units int,
    gross decfloat(34),
    currency varchar not null,
    figures varchar array not null
);

create table estimate (
    id bigint primary key,
    source smallint not null,
    row_no int not null,
    estimator varchar not null,
    about tinyint not null,
    subject varchar not null,
    title varchar not null,
    market varchar not null,
    as_of date not null,
    price decfloat(34),
    currency varchar not null,
    figures varchar array not null
);

create table trend_point (
    id bigint primary key,
    source smallint not null,
    row_no int not null,
    term varchar not null,
    place varchar not null,
    starts_at timestamp not null,
    points tinyint not null,
    below_one boolean not null
);

create table review (
    id bigint primary key,
    source smallint not null,
    row_no int not null,
    review_id varchar not null,
    item int not null,
    lang varchar not null,
    title varchar not null,
    body varchar not null,
    rating decfloat(34),
    written_on date
);

create table unit_cost (
    id bigint primary key,
    source smallint not null,
    row_no int not null,
    sku varchar not null,
    cost decfloat(34) not null,
    currency varchar not null,
    valid_from date
);
