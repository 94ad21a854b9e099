package app.tradewind.jobs.tables.ads;

import app.tradewind.advice.Explanation;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.ads.AdBoard;
import app.tradewind.pricing.ads.AdAdviser;
import app.tradewind.pricing.ads.AdFigures;
import app.tradewind.pricing.ads.AdReport;
import app.tradewind.pricing.ads.AdSettings;
import app.tradewind.pricing.ads.TermAdvice;
import app.tradewind.pricing.ads.TermAdvice.Worth;
import app.tradewind.report.Table;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Advice on advertising, a row a term, what wastes most first. A blank cell is not known, never zero. */
public final class AdTable {

    private static final List<String> COLUMNS = List.of("campaign", "term", "clicks", "spend", "orders", "sales", "acos", "acos_lo", "acos_hi",
            "break_even_acos", "status", "waste", "budget_now", "budget_advised", "chance", "action", "click_now", "click_pays", "click_pays_lo",
            "click_pays_hi", "gain", "gain_lo", "gain_hi", "gain_chance", "currency", "reason");
    private static final int CENTS = 2;
    private static final int SHARE = 4;

    private final Words words;

    public AdTable(Words words) {
        this.words = words;
    }

    /** @param splits why the budget is split so, one a currency, in the order of {@code currencies} @param notes what else to say */
    public record Answer(Table table, List<Explanation> splits, List<String> currencies, List<Phrase> notes) { }

    /**
     * @param terms a search-term report
     * @param margin of rows that name none, {@code NaN} for not known
     * @throws UnusableFileException naming row and column of what cannot be
     */
    public Answer of(Path terms, double margin, LocalDate today, long seed) throws UnusableFileException, IOException {
        AdFile file = AdFile.read(terms, margin);
        AdReport report = new AdAdviser(new AdSettings(file.currency(), today, seed)).advise(file.rows());
        Table.Builder table = new Table.Builder(COLUMNS);
        rows(table, report, file.currency());
        return new Answer(table.build(), List.of(report.split().why()), List.of(file.currency()), List.of());
    }

    /** The same of a workspace, currency after currency. */
    public Answer of(AdBoard board) {
        Table.Builder table = new Table.Builder(COLUMNS);
        board.parts().forEach(part -> rows(table, part.report(), part.currency()));
        List<Phrase> notes = new ArrayList<>(board.notes());
        for (AdBoard.Campaign campaign : board.campaigns()) {
            if (campaign.products().told() == AdBoard.Told.NOT && Double.isNaN(campaign.margin())) {
                notes.add(Phrase.of("ads.note.no-product", campaign.name(), campaign.market()));
            }
            campaign.missing().forEach(missing -> notes.add(Phrase.of("ads.note.no-margin", campaign.name(), campaign.market(), missing)));
        }
        return new Answer(table.build(), board.parts().stream().map(part -> part.report().split().why()).toList(),
                board.parts().stream().map(AdBoard.Part::currency).toList(), notes);
    }

    private void rows(Table.Builder table, AdReport report, String currency) {
        report.terms().stream().sorted(Comparator.comparingDouble(TermAdvice::waste).reversed())
                .forEach(advice -> table.row(cells(advice, currency)));
    }

    private Object[] cells(TermAdvice advice, String currency) {
        AdFigures figures = advice.term().figures();
        Worth worth = advice.worth();
        TermAdvice.Click click = advice.click();
        boolean judged = advice.verdict() != TermAdvice.Verdict.ABSTAIN;
        String reason = words.say(advice.why().headline());
        return new Object[] {advice.term().campaign(), advice.term().term(), figures.clicks(), round(figures.spend(), CENTS), orders(figures),
            round(figures.sales(), CENTS), round(worth.acos(), SHARE), round(worth.lo(), SHARE), round(worth.hi(), SHARE), round(worth.breakEven(), SHARE),
            advice.status().name().toLowerCase(Locale.ROOT), judged ? round(advice.waste(), CENTS) : null, round(figures.spend(), CENTS),
            round(advice.budget(), CENTS), round(worth.chance(), SHARE), advice.action().name().toLowerCase(Locale.ROOT), round(click.now(), SHARE),
            round(click.pays(), SHARE), round(click.lo(), SHARE), round(click.hi(), SHARE), round(advice.move().gain(), CENTS),
            round(advice.move().lo(), CENTS), round(advice.move().hi(), CENTS), round(advice.move().chance(), SHARE), currency, Double.isNaN(advice.budget()) ? reason + " " + words.say("ads.term.no-split") : reason};
    }

    /** Whole where none was split among several advertisements. */
    private static BigDecimal orders(AdFigures figures) {
        BigDecimal orders = BigDecimal.valueOf(figures.orders()).stripTrailingZeros();
        return orders.scale() < 0 ? orders.setScale(0) : orders;
    }

    private static BigDecimal round(double value, int digits) {
        return Double.isFinite(value) ? BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP) : null;
    }
}
