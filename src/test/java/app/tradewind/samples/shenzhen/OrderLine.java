package app.tradewind.samples.shenzhen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * @param order number of the order
 * @param at the shop's local time
 * @param price a piece
 */
record OrderLine(String order, Goods goods, LocalDateTime at, int quantity, BigDecimal price, Fate fate) {

    /** What became of it. */
    enum Fate { SHIPPED, CANCELLED, REFUNDED }

    BigDecimal total() {
        return price.multiply(BigDecimal.valueOf(quantity));
    }

    LocalDate day() {
        return at.toLocalDate();
    }
}
