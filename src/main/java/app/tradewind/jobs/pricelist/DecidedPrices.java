package app.tradewind.jobs.pricelist;

import app.tradewind.advice.Choice;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.boards.PriceBoard.Row;
import app.tradewind.jobs.boards.PriceBoard;
import app.tradewind.jobs.boards.Screen;
import app.tradewind.pricing.PriceAdvice.Prices;
import app.tradewind.storage.decisions.Decision;
import app.tradewind.storage.decisions.LoggedDecision;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The prices that a person has decided on, none under its floor, and none over its cap unless the floor is higher. */
record DecidedPrices(Map<SkuMarket, Money> prices, List<Phrase> left) {

    private static final Pattern PRICE = Pattern.compile("\\d+(?:[.,]\\d{1,2})?");

    /**
     * @param log all decisions, oldest first; of an item the last counts, and only while its answer stands on the same data
     * @param allAdvised whether the advised price is taken where nothing is decided
     */
    static DecidedPrices of(PriceBoard board, List<LoggedDecision> log, boolean allAdvised) {
        Map<String, Decision> last = new HashMap<>();
        log.stream().map(LoggedDecision::decision).filter(one -> one.screen().equals(Screen.PRICES.name().toLowerCase(Locale.ROOT)))
                .forEach(one -> last.put(one.subject(), one));
        DecidedPrices decided = new DecidedPrices(new TreeMap<>(), new ArrayList<>());
        for (Row row : board.rows()) {
            Decision decision = last.get(row.advice().subject());
            Choice choice = decision == null ? null : decision.answer().choice();
            boolean stands = decision != null && decision.advice().basis().equals(row.advice().why().basis().digest());
            Prices known = row.advice().prices();
            if (stands && choice == Choice.ADJUSTED) {
                decided.adjusted(row, decision.answer().value().strip());
            } else if (stands && choice == Choice.ACCEPTED || allAdvised && !stands) {
                decided.take(row.item(), known.advised(), known);
            } else if (!stands && (choice == Choice.ACCEPTED || choice == Choice.ADJUSTED)) {
                decided.left.add(Phrase.of("pricelist.left.older", row.item().toString()));
            }
        }
        return decided;
    }

    private void adjusted(Row row, String typed) {
        Prices known = row.advice().prices();
        if (!PRICE.matcher(typed).matches() || known.now() == null) {
            left.add(Phrase.of("pricelist.left.no-price", row.item().toString(), typed));
            return;
        }
        Currency currency = known.now().currency();
        take(row.item(), new Money(new BigDecimal(typed.replace(',', '.')), currency).rounded(), known);
    }

    private void take(SkuMarket item, Money price, Prices known) {
        if (price == null) {
            return;
        }
        Money floor = known.floor();
        if (price.amount().signum() <= 0) {
            left.add(Phrase.of("pricelist.left.no-price", item.toString(), price.toString()));
        } else if (floor == null) {
            left.add(Phrase.of("pricelist.left.no-floor", item.toString(), price.toString()));
        } else if (price.compareTo(floor) < 0) {
            left.add(Phrase.of("pricelist.left.under-floor", item.toString(), price.toString(), floor.toString()));
        } else if (known.cap() != null && price.compareTo(known.cap()) > 0 && price.compareTo(floor) > 0) {
            left.add(Phrase.of("limits.left.over-cap", item.toString(), price.toString(), known.cap().toString()));
        } else {
            prices.put(item, price);
        }
    }
}
