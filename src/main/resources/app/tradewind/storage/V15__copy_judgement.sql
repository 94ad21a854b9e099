-- What persons said of the copy: what they accept, who signed, what they wrote in place of it, and the rule
-- packs that were in force. Nothing is deleted: what is taken back is marked.

-- Kind: occurrence, word, listing or product. A waiver names the rules it was given for and no other.
create table copy_waiver (
    id bigint primary key,
    kind varchar not null,
    rules varchar array not null,
    sku varchar not null,
    market varchar not null,
    word varchar not null,
    near varchar not null,
    reason varchar not null,
    owner varchar not null,
    said_on date not null,
    at timestamp(9) with time zone not null,
    undone_at timestamp(9) with time zone
);

-- Role: product or law. The digests say which text and which packs were signed.
create table copy_sign_off (
    id bigint primary key,
    sku varchar not null,
    market varchar not null,
    channel varchar not null,
    role varchar not null,
    name varchar not null,
    said_on date not null,
    note varchar not null,
    text_digest varchar not null,
    packs_digest varchar not null,
    at timestamp(9) with time zone not null,
    undone_at timestamp(9) with time zone
);

-- A stretch of an imported text and what is written in its place. The imported row stays as it is.
create table copy_edit (
    id bigint primary key,
    sku varchar not null,
    market varchar not null,
    channel varchar not null,
    field varchar not null,
    start_at int not null,
    was varchar not null,
    becomes varchar not null,
    before_text varchar not null,
    after_text varchar not null,
    rule varchar not null,
    at timestamp(9) with time zone not null,
    undone_at timestamp(9) with time zone
);

-- Rule packs as they were when listings were first checked with them: name and text of every file, deflated.
create table copy_packs (
    id bigint primary key,
    digest varchar not null unique,
    said_on date not null,
    files varbinary not null
);
