-- Imports that tell when an order's money was booked, not when it was placed.

alter table import add column posted boolean default false not null;
update import set posted = true where profile in ('amazon-transactions', 'amazon-settlement-v1',
    'amazon-settlement-v2', 'ebay-transactions', 'walmart-reconciliation');
