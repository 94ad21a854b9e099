package app.tradewind.intake.layout;

import app.tradewind.words.Phrase;
import java.util.Locale;

/** Why a row of a file was read and not used. Receipts count them by name. */
public enum Exclusion {
    CANCELLED, CANCELLED_ORDER_LINE, TEST_ORDER, PENDING_NO_PRICE, NOT_A_SALE, NO_SALE_YET, REPEATED_DETAIL,
    TOTALS_ROW, MONTH_SUBTOTAL_ROW, AGGREGATE_ROW, BLOCK_TITLE, FOOTER_ROW, DESCRIPTION_ROW, REPEATED_HEADER, SECOND_TABLE,
    SERVICE_FEE, FBA_INVENTORY_FEE, OTHER_FEE, SHIPPING_LABEL, TRANSFER, ADJUSTMENT, RETROCHARGE, OTHER_TRANSACTION,
    HOLD, NOT_SELLABLE, STOCK_MOVEMENT, SUMMARY_ROW, ORDER_SUMMARY_ROW, OTHER_AMOUNT, DEFERRED_DUPLICATE,
    KNOWN_DAY, NO_SKU, DAMAGED_SKU, NO_DAY, NO_QUANTITY, NO_VALUE, UNREADABLE_VALUE;

    /** The name in receipts, {@code totals_row}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The reason, ready to say. */
    public Phrase phrase() {
        return Phrase.of(switch (this) {
            case CANCELLED -> "intake.excluded.cancelled";
            case CANCELLED_ORDER_LINE -> "intake.excluded.cancelled-order-line";
            case TEST_ORDER -> "intake.excluded.test-order";
            case PENDING_NO_PRICE -> "intake.excluded.pending-no-price";
            case NOT_A_SALE -> "intake.excluded.not-a-sale";
            case NO_SALE_YET -> "intake.excluded.no-sale-yet";
            case REPEATED_DETAIL -> "intake.excluded.repeated-detail";
            case TOTALS_ROW -> "intake.excluded.totals-row";
            case MONTH_SUBTOTAL_ROW -> "intake.excluded.month-subtotal-row";
            case AGGREGATE_ROW -> "intake.excluded.aggregate-row";
            case BLOCK_TITLE -> "intake.excluded.block-title";
            case FOOTER_ROW -> "intake.excluded.footer-row";
            case DESCRIPTION_ROW -> "intake.excluded.description-row";
            case REPEATED_HEADER -> "intake.excluded.repeated-header";
            case SERVICE_FEE -> "intake.excluded.service-fee";
            case FBA_INVENTORY_FEE -> "intake.excluded.fba-inventory-fee";
            case OTHER_FEE -> "intake.excluded.other-fee";
            case SHIPPING_LABEL -> "intake.excluded.shipping-label";
            case TRANSFER -> "intake.excluded.transfer";
            case ADJUSTMENT -> "intake.excluded.adjustment";
            case RETROCHARGE -> "intake.excluded.retrocharge";
            case OTHER_TRANSACTION -> "intake.excluded.other-transaction";
            case SUMMARY_ROW -> "intake.excluded.summary-row";
            case ORDER_SUMMARY_ROW -> "intake.excluded.order-summary-row";
            case OTHER_AMOUNT -> "intake.excluded.other-amount";
            case DEFERRED_DUPLICATE -> "intake.excluded.deferred-duplicate";
            case SECOND_TABLE -> "intake.excluded.second-table";
            case HOLD -> "intake.excluded.hold";
            case NOT_SELLABLE -> "intake.excluded.not-sellable";
            case STOCK_MOVEMENT -> "intake.excluded.stock-movement";
            case KNOWN_DAY -> "intake.excluded.known-day";
            case NO_SKU -> "intake.excluded.no-sku";
            case DAMAGED_SKU -> "intake.excluded.damaged-sku";
            case NO_DAY -> "intake.excluded.no-day";
            case NO_QUANTITY -> "intake.excluded.no-quantity";
            case NO_VALUE -> "intake.excluded.no-value";
            case UNREADABLE_VALUE -> "intake.excluded.unreadable-value";
        });
    }
}
