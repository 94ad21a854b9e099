package app.tradewind.jobs.tables;

import app.tradewind.catalog.Money;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.pricing.PriceAdvice;
import app.tradewind.pricing.PriceSettings;
import app.tradewind.pricing.PriceStance;
import app.tradewind.pricing.advise.PriceAdviser;
import app.tradewind.jobs.quality.Sureness;
import app.tradewind.report.Table;
import app.tradewind.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Advises the prices of a plain table of sales. Its currency is not named. */
public final class PriceTable {

    private static final int DECIMALS = 4;
    /** What is said of costs that are missing. */
    private static final Set<String> MISSING = Set.of("pricing.missing", "pricing.missing-rate", "pricing.old-rate", "jobs.no-market",
            "limits.block.currency");
    /** What is said of bounds. */
    private static final Set<String> BOUNDS = Set.of("limits.floor-is", "limits.cap-is", "limits.held.floor", "limits.held.cap",
            "limits.held.step-down", "limits.held.step-up", "pricing.note-floor-over-cap", "limits.no-test", "limits.block.currency", "limits.note.currency");

    private final Words words;
    private final PriceSettings settings;

    public PriceTable(Words words, PriceSettings settings) {
        this.words = words;
        this.settings = settings;
    }

    /**
     * @param history see {@link PriceFile}
     * @param stance how far prices may go
     * @return one row an item, in the order of the file
     * @throws UnusableFileException if the file cannot be used, naming line and column
     */
    public Table advise(Path history, PriceStance stance) throws UnusableFileException {
        PriceFile.Content content = PriceFile.read(history, stance);
        return of(PriceAdviser.price(content.histories(), content.terms(), content.stocks(), settings).stream()
                .map(PriceAdviser.Priced::advice).toList(), words);
    }

    /** Answers in the columns of the command line's contract. */
    public static Table of(List<PriceAdvice> answers, Words words) {
        Table.Builder table = new Table.Builder("item_id", "price_now", "price_advised", "floor", "cap",
                "elasticity", "elasticity_lo", "elasticity_hi", "units_change", "profit_now", "profit_advised",
                "profit_lo", "profit_hi", "status", "reason", "chance_of_gain", "currency", "bound");
        for (PriceAdvice advice : answers) {
            PriceAdvice.Prices prices = advice.prices();
            PriceAdvice.Elasticity response = advice.elasticity();
            PriceAdvice.Effect effect = advice.effect();
            table.row(advice.subject(), amount(prices.now()), amount(prices.advised()), amount(prices.floor()),
                    amount(prices.cap()),
                    response == null ? null : figure(response.value()),
                    response == null ? null : figure(response.lo()),
                    response == null ? null : figure(response.hi()),
                    effect == null ? null : figure(effect.unitsChange()),
                    effect == null ? null : amount(effect.profitNow()),
                    effect == null ? null : amount(effect.profitAdvised()),
                    effect == null ? null : amount(effect.profitLo()),
                    effect == null ? null : amount(effect.profitHi()),
                    advice.status().name().toLowerCase(Locale.ROOT), Sureness.behind(reason(advice, words), advice.why(), words),
                    effect == null ? null : figure(effect.chanceOfGain()), currency(prices), bound(advice, words));
        }
        return table.build();
    }

    /** The answer, and of one that needs a cost which are missing. */
    private static String reason(PriceAdvice advice, Words words) {
        String headline = words.say(advice.why().headline());
        if (advice.status() != PriceAdvice.Status.NEEDS_COST) {
            return headline;
        }
        String missing = advice.why().notes().stream().filter(note -> MISSING.contains(note.code())).map(words::say).collect(Collectors.joining("; "));
        return missing.isEmpty() ? headline : words.say("limits.reason.missing", headline, missing);
    }

    /** The bounds that the price crosses, that hold it, or that do not count. */
    private static String bound(PriceAdvice advice, Words words) {
        return advice.why().notes().stream().filter(note -> BOUNDS.contains(note.code())).map(words::say).collect(Collectors.joining(" "));
    }

    private static String currency(PriceAdvice.Prices prices) {
        return prices.now() == null || prices.now().currency().equals(Money.UNNAMED) ? ""
                : prices.now().currency().getCurrencyCode();
    }

    private static BigDecimal amount(Money money) {
        return money == null ? null : money.amount();
    }

    private static BigDecimal figure(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
