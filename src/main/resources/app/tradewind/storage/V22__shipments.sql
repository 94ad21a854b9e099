-- Purchase orders and the shipments that filled them, a row a product. Rows go with their import.

create table shipment (
    id bigint primary key,
    source smallint not null,
    row_no int not null,
    order_no varchar not null,
    consignment varchar not null,
    supplier varchar not null,
    sku varchar not null,
    unit_price decfloat(34),
    currency varchar not null,
    leaves varchar not null,
    market varchar not null,
    mode varchar not null,
    carrier varchar not null,
    ordered_on date,
    promised_on date,
    shipped_on date,
    arrived_on date,
    ordered int,
    received int,
    rejected int
);
