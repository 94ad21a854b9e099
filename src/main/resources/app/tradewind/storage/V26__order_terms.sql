-- What persons told of how a product is ordered and how its selling ends: one row a product and kind. Nothing is
-- deleted: what is taken back is marked.
create table order_term (
    id bigint primary key,
    sku varchar not null,
    kind varchar not null,
    figure varchar not null,
    at timestamp(9) with time zone not null,
    undone_at timestamp(9) with time zone
);
