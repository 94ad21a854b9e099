-- Who bought again, without who: keyed hashes of buyers beside fingerprints of their orders, packed, kept only
-- where the person asked for it. And where backups were written, to be looked at again.

-- Pairs of order and buyer of an import; ids in the import's range, so that they go with it.
create table buyer_block (
    first_id bigint primary key,
    packed varbinary not null
);

-- A backup file as it was when it was made.
create table backup_made (
    path varchar primary key,
    made_at timestamp(9) with time zone not null,
    buyers bigint not null
);
