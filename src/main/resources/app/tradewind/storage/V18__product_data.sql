-- What is known of products besides their listings: by supplier sheets, and by persons who put it right.

create table product_fact (
    id bigint primary key,
    source smallint not null,
    row_no int not null,
    sku varchar not null,
    name varchar not null,
    fact varchar not null
);

-- A blank fact says that the product has none. Nothing is deleted: what is taken back is marked.
create table known_fact (
    id bigint primary key,
    sku varchar not null,
    name varchar not null,
    fact varchar not null,
    said_on date not null,
    at timestamp(9) with time zone not null,
    undone_at timestamp(9) with time zone
);

-- Where the picture of a listing stands on this computer; the picture itself is never taken in.
create table listing_picture (
    id bigint primary key,
    sku varchar not null,
    market varchar not null,
    channel varchar not null,
    path varchar not null,
    at timestamp(9) with time zone not null,
    undone_at timestamp(9) with time zone
);
