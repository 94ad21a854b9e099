package app.tradewind.pricing.landed;

import app.tradewind.catalog.Money;
import app.tradewind.market.DutyRules;
import app.tradewind.market.FxRates;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/**
 * The landed cost a piece of goods that come in bulk: goods, freight and insurance, duty on the base
 * that the market takes it of, clearance, and the import tax where nobody gives it back.
 */
public final class LandedCost {

    private static final MathContext PRECISION = new MathContext(20);

    private final FxRates rates;
    private final Currency currency;
    private final LocalDate day;
    private final List<Phrase> missing = new ArrayList<>();

    private LandedCost(FxRates rates, Currency currency, LocalDate day) {
        this.rates = rates;
        this.currency = currency;
        this.day = day;
    }

    /**
     * @param currency of the market; amounts in others are converted with the rate of the day
     * @param day of the import
     */
    public static Landing of(Consignment goods, ImportRule rule, FxRates rates, Currency currency, LocalDate day) {
        return new LandedCost(rates, currency, day).sum(goods, rule);
    }

    private Landing sum(Consignment goods, ImportRule rule) {
        BigDecimal unit = amount(goods.unitGoods(), "pricing.goods");
        BigDecimal freight = each(amount(goods.freight(), "pricing.freight"), goods);
        BigDecimal insurance = each(amount(goods.insurance(), "pricing.insurance"), goods);
        BigDecimal clearance = each(amount(goods.clearance(), "pricing.clearance"), goods);
        need(rule.dutyRate(), "pricing.duty-rate");
        if (rule.base() == null) {
            missing.add(Phrase.of("pricing.missing", Phrase.of("pricing.duty-base")));
        }
        if (!rule.taxReclaimed()) {
            need(rule.taxRate(), "pricing.import-tax-rate");
        }
        BigDecimal fee = fee(goods, rule, unit);
        if (!missing.isEmpty()) {
            return new Landing(List.of(), null, missing);
        }
        BigDecimal border = unit.add(freight).add(insurance);
        BigDecimal duty = (rule.base() == DutyRules.Base.CIF ? border : unit).multiply(rule.dutyRate());
        BigDecimal tax = rule.taxRate() == null ? null
                : border.add(duty).add(clearance).multiply(rule.taxRate());
        List<Landing.Line> lines = new ArrayList<>(List.of(line("pricing.goods", unit),
                line("pricing.freight", freight), line("pricing.insurance", insurance),
                line("pricing.duty", duty), line("pricing.clearance", clearance)));
        if (rule.fee() != null) {
            lines.add(line("pricing.customs-fee", fee));
        }
        if (!rule.taxReclaimed()) {
            lines.add(line("pricing.import-tax", tax));
        }
        return new Landing(lines, tax == null ? null : new Money(tax, currency), missing);
    }

    private BigDecimal fee(Consignment goods, ImportRule rule, BigDecimal unit) {
        if (rule.fee() == null || unit == null) {
            return BigDecimal.ZERO;
        }
        BigDecimal least = amount(rule.fee().least(), "pricing.customs-fee");
        BigDecimal most = amount(rule.fee().most(), "pricing.customs-fee");
        if (least == null || most == null) {
            return BigDecimal.ZERO;
        }
        BigDecimal value = unit.multiply(BigDecimal.valueOf(goods.pieces()));
        return each(value.multiply(rule.fee().rate()).max(least).min(most), goods);
    }

    private Landing.Line line(String name, BigDecimal amount) {
        return new Landing.Line(Phrase.of(name), new Money(amount, currency));
    }

    private BigDecimal amount(Money money, String name) {
        if (money == null) {
            missing.add(Phrase.of("pricing.missing", Phrase.of(name)));
            return null;
        }
        Money here = Exchange.into(rates, currency, day).of(money, missing);
        return here == null ? null : here.amount();
    }

    private void need(Object figure, String name) {
        if (figure == null) {
            missing.add(Phrase.of("pricing.missing", Phrase.of(name)));
        }
    }

    private static BigDecimal each(BigDecimal whole, Consignment goods) {
        return whole == null ? null : whole.divide(BigDecimal.valueOf(goods.pieces()), PRECISION);
    }
}
