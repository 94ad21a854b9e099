package app.tradewind.storage.facts;

import app.tradewind.catalog.FxRate;
import app.tradewind.storage.rows.Origins;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jdbi.v3.core.Jdbi;

/** Exchange rates as imported. A rate that is not there stays missing: it is never taken for one. */
public final class FxStore {

    private final Jdbi jdbi;

    public FxStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All rates, the latest first; of two for the same pair and day the one imported last comes first. */
    public List<FxRate> all() {
        return jdbi.withHandle(handle -> {
            Origins origins = new Origins(handle);
            return handle.createQuery("select * from fx_rate order by valid_on desc, id desc")
                    .map((row, context) -> new FxRate(
                            Currency.getInstance(row.getString("from_currency")),
                            Currency.getInstance(row.getString("to_currency")),
                            row.getObject("valid_on", LocalDate.class), row.getBigDecimal("rate"), origins.of(row)))
                    .list();
        });
    }

    /**
     * How many units of {@code to} one unit of {@code from} was worth: the latest rate on or before the
     * day, as given, turned round, or over one currency that both have a rate with. Of several such
     * currencies the one whose older rate is the youngest.
     *
     * @return empty where no rate leads there; one only for a currency and itself
     */
    public Optional<BigDecimal> rate(Currency from, Currency to, LocalDate day) {
        if (from.equals(to)) {
            return Optional.of(BigDecimal.ONE);
        }
        List<FxRate> rates = all().stream().filter(rate -> !rate.day().isAfter(day)).toList();
        return step(rates, from, to).or(() -> over(rates, from, to)).map(Step::rate);
    }

    private record Step(BigDecimal rate, LocalDate day) {
        Step then(Step next) {
            return new Step(rate.multiply(next.rate, MathContext.DECIMAL64), day.isBefore(next.day) ? day : next.day);
        }
    }

    private static Optional<Step> step(List<FxRate> latestFirst, Currency from, Currency to) {
        for (FxRate rate : latestFirst) {
            if (rate.from().equals(from) && rate.to().equals(to)) {
                return Optional.of(new Step(rate.rate(), rate.day()));
            }
            if (rate.from().equals(to) && rate.to().equals(from) && rate.rate().signum() > 0) {
                return Optional.of(new Step(BigDecimal.ONE.divide(rate.rate(), MathContext.DECIMAL64), rate.day()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Step> over(List<FxRate> rates, Currency from, Currency to) {
        TreeSet<String> codes = new TreeSet<>();
        rates.forEach(rate -> {
            codes.add(rate.from().getCurrencyCode());
            codes.add(rate.to().getCurrencyCode());
        });
        Optional<Step> best = Optional.empty();
        for (String code : codes) {
            Currency middle = Currency.getInstance(code);
            Optional<Step> way = step(rates, from, middle).flatMap(first -> step(rates, middle, to).map(first::then));
            if (way.isPresent() && (best.isEmpty() || way.get().day.isAfter(best.get().day))) {
                best = way;
            }
        }
        return best;
    }
}
