package app.tradewind.pricing.landed;

import app.tradewind.catalog.Money;
import app.tradewind.market.DutyRules;
import app.tradewind.market.Fact;
import app.tradewind.market.MarketProfile;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What customs asks for goods that come in bulk.
 *
 * @param base what the duty rate is taken of, {@code null} where not known
 * @param dutyRate tariff of the goods as a share, {@code null} where not known
 * @param taxRate import tax as a share, {@code null} where not known
 * @param taxReclaimed whether the seller gets the import tax back: then it is no cost
 * @param fee a handling fee on the goods' value, {@code null} for none
 */
public record ImportRule(
        DutyRules.Base base, BigDecimal dutyRate, BigDecimal taxRate, boolean taxReclaimed, CustomsFee fee) {

    /**
     * A fee by value between two ends, for a whole consignment, such as the American merchandise
     * processing fee.
     */
    public record CustomsFee(BigDecimal rate, Money least, Money most) { }

    /** The rules of a market on a day; the tariff of the goods is the seller's to look up. */
    public static ImportRule of(
            MarketProfile market, String category, BigDecimal dutyRate, boolean taxReclaimed, LocalDate day) {
        Fact<BigDecimal> tax = market.tax().rate(category, day);
        Fact<DutyRules.Base> base = market.duty().base();
        // A price shown without tax means a tax on the sale alone: nothing is charged at the border.
        BigDecimal atBorder = market.tax().priceIncludes() ? tax == null ? null : tax.value() : BigDecimal.ZERO;
        return new ImportRule(base == null ? null : base.value(), dutyRate, atBorder, taxReclaimed, null);
    }
}
