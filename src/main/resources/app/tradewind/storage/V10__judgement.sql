-- What the data are like, product by product, as last judged: judging a million order lines takes seconds,
-- and every answer asks. One row at most; it holds as long as its state is that of the workspace.

create table judgement (
    state varchar primary key,
    packed blob not null
);
