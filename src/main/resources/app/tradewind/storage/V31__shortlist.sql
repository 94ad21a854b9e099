-- What a person did with products on the shortlist: put on, moved, noted, taken off. Nothing is deleted: what is taken
-- back is marked.
create table shortlist_step (
    id bigint primary key,
    sku varchar not null,
    kind varchar not null,
    text varchar not null,
    at timestamp(9) with time zone not null,
    undone_at timestamp(9) with time zone
);
