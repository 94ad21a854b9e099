-- A workspace. Row ids are import * 2^32 + place in the import: rows of one import lie together,
-- and taking it back is a range. No index on the order lines: their key fingerprints and the lists of
-- an item's lines are kept packed beside them, which costs a fifth of what an index costs to fill.

create table setting (
    name varchar primary key,
    text varchar not null
);

create table import (
    id bigint primary key,
    file varchar not null,
    sha256 varchar not null,
    encoding varchar not null,
    profile varchar not null,
    kind varchar not null,
    confidence double precision not null,
    rows_read int not null,
    used int not null,
    units bigint not null,
    seen_before int not null,
    imported_at timestamp(9) with time zone not null,
    undone_at timestamp(9) with time zone
);

-- Figures of a receipt that have names: rows excluded by reason, money by currency.
create table import_figure (
    import_id bigint not null,
    figure varchar not null,
    name varchar not null,
    amount decfloat(34) not null,
    primary key (import_id, figure, name)
);

-- Files and sheets of an import, numbered, so that a row names them with a figure.
create table source (
    import_id bigint not null,
    source smallint not null,
    file varchar not null,
    sheet varchar not null,
    primary key (import_id, source)
);

-- Raw text of consecutive rows, deflated; id of its first row.
create table raw_block (
    first_id bigint primary key,
    packed varbinary not null
);

create table item (
    id int primary key,
    sku varchar not null,
    market varchar not null,
    unique (sku, market)
);

create table sale (
    id bigint primary key,
    source smallint not null,
    row_no int not null,
    order_id varchar not null,
    line_no int not null,
    status varchar not null,
    item int not null,
    sold_at timestamp(9) with time zone,
    sold_on date not null,
    kind tinyint not null,
    units int not null,
    gross decfloat(34),
    currency varchar not null
);

-- A line that a later import brought again: it does not count while the later one stands.
create table shadow (
    sale_id bigint primary key,
    by_id bigint not null
);
create index shadow_by on shadow (by_id);

-- Fingerprints of natural keys with their places, in runs; id of the run's first line.
create table sale_key (
    first_id bigint primary key,
    packed varbinary not null
);

-- An item's lines in one import, as growing ids.
create table item_sale (
    item int not null,
    first_id bigint not null,
    packed varbinary not null,
    primary key (item, first_id)
);
create index item_sale_first on item_sale (first_id);

-- Weekly sales of an item in a currency, packed: week, units, units with a price, money.
create table item_week (
    item int not null,
    currency varchar not null,
    packed varbinary not null,
    primary key (item, currency)
);

create table listing (
    id bigint primary key,
    source smallint not null,
    row_no int not null,
    item int not null,
    channel varchar not null,
    lang varchar not null,
    title varchar not null,
    bullets varchar array not null,
    description varchar not null,
    keywords varchar not null,
    price decfloat(34),
    currency varchar not null,
    category varchar not null,
    brand varchar not null,
    barcode varchar not null,
    quantity int,
    attributes varchar array not null
);

create table stock_level (
    id bigint primary key,
    source smallint not null,
    row_no int not null,
    item int not null,
    place varchar not null,
    as_of date not null,
    on_hand int,
    on_order int
);

create table supplier_terms (
    id bigint primary key,
    source smallint not null,
    row_no int not null,
    sku varchar not null,
    supplier varchar not null,
    unit_cost decfloat(34),
    currency varchar not null,
    moq int not null,
    pack_size int not null,
    weight_kg double precision,
    volume_m3 double precision,
    lead_days double precision not null,
    lead_sd_days double precision
);

create table certificate (
    id bigint primary key,
    source smallint not null,
    row_no int not null,
    sku varchar not null,
    mark varchar not null,
    number varchar not null,
    valid_until date,
    markets varchar array not null
);

create table competitor_price (
    id bigint primary key,
    source smallint not null,
    row_no int not null,
    item int not null,
    rival varchar not null,
    price decfloat(34) not null,
    currency varchar not null,
    seen_on date not null
);

create table fx_rate (
    id bigint primary key,
    source smallint not null,
    row_no int not null,
    from_currency varchar not null,
    to_currency varchar not null,
    valid_on date not null,
    rate decfloat(34) not null
);

-- What was decided. Rows are only ever added; each carries the hash of the one before.
create table decision (
    id bigint primary key,
    at timestamp(9) with time zone not null,
    screen varchar not null,
    subject varchar not null,
    advice_code varchar not null,
    advice_en varchar not null,
    advice_zh varchar not null,
    choice varchar not null,
    choice_value varchar not null,
    remark varchar not null,
    basis varchar not null,
    hash varchar not null
);
