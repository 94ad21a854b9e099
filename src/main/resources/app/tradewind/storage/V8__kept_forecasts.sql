-- Forecasts as they stood when a report was made or an answer decided, to be held against what was sold
-- later. One row a product, market and week ahead; made again on the same day, the later one stands.

create table kept_forecast (
    sku varchar not null,
    market varchar not null,
    as_of date not null,
    week date not null,
    mean double precision not null,
    q025 double precision not null,
    q10 double precision not null,
    q90 double precision not null,
    q975 double precision not null,
    primary key (sku, market, as_of, week)
);
