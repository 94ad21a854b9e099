package app.tradewind.selection.fit;

import app.tradewind.advice.Basis;
import app.tradewind.advice.Confidence;
import app.tradewind.advice.Confidence.Grade;
import app.tradewind.advice.Digest;
import app.tradewind.advice.Explanation;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.selection.fit.FitFacts.Demand;
import app.tradewind.selection.fit.FitFacts.Margin;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One word for a product in a market. What forbids comes first, then what loses, then what sells; an opening is
 * one only where the product sells elsewhere and a known sum says that something would be left.
 */
public final class FitRule {

    private static final int WEEKS = 12;

    private final double middle;
    private final LocalDate today;

    /** @param sold pieces of twelve weeks of every product and market, {@code NaN} where not known */
    public FitRule(double[] sold, LocalDate today) {
        double[] some = Arrays.stream(sold).filter(units -> units > 0).sorted().toArray();
        this.middle = some.length == 0 ? Double.NaN : (some[(some.length - 1) / 2] + some[some.length / 2]) / 2;
        this.today = today;
    }

    public FitCell judge(SkuMarket item, FitFacts facts) {
        FitStatus status = status(facts);
        Confidence sure = switch (status) {
            case SELLS_WELL, SELLS -> Confidence.of(Grade.HIGH, Phrase.of("fit.sure.own"));
            case NOT_ALLOWED_AS_WRITTEN -> Confidence.of(Grade.MEDIUM, Phrase.of("fit.sure.rules"));
            case LOSES_MONEY -> Confidence.of(facts.margin().borrowed() == null ? Grade.HIGH : Grade.LOW,
                    Phrase.of(facts.margin().borrowed() == null ? "fit.sure.own" : "fit.sure.borrowed"));
            case ROOM_TO_TRY -> Confidence.of(Grade.LOW, Phrase.of(facts.margin().borrowed() == null ? "fit.sure.elsewhere" : "fit.sure.borrowed"));
            case NOT_KNOWN -> Confidence.of(Grade.NONE, Phrase.of("fit.sure.none"));
        };
        Basis basis = new Basis("market fit", Double.isNaN(facts.demand().units()) ? 0 : WEEKS, today, 0, digest(item, facts));
        return new FitCell(item, status, facts, new Explanation(said(status, facts), facts.margin().parts(), notes(facts), sure, basis));
    }

    private FitStatus status(FitFacts facts) {
        double units = facts.demand().units();
        double share = facts.margin().share();
        if (facts.findings() != null && facts.findings() > 0) {
            return FitStatus.NOT_ALLOWED_AS_WRITTEN;
        }
        if (share < 0) {
            return FitStatus.LOSES_MONEY;
        }
        if (units > 0) {
            return units >= middle && share >= facts.margin().least() ? FitStatus.SELLS_WELL : FitStatus.SELLS;
        }
        boolean untried = Double.isNaN(units);
        return untried && facts.demand().sold() > 0 && share > 0 && share >= facts.margin().least() ? FitStatus.ROOM_TO_TRY : FitStatus.NOT_KNOWN;
    }

    private static Phrase said(FitStatus status, FitFacts facts) {
        Demand demand = facts.demand();
        Margin margin = facts.margin();
        return switch (status) {
            case NOT_ALLOWED_AS_WRITTEN -> Phrase.of("fit.said.rules", facts.findings());
            case LOSES_MONEY -> Phrase.of("fit.said.loses", -margin.share(), price(margin));
            case SELLS_WELL -> Phrase.of("fit.said.well", demand.units(), margin.share());
            case SELLS -> Double.isNaN(margin.share()) ? Phrase.of("fit.said.sells.unknown", demand.units(), missing(margin))
                    : margin.share() < margin.least() ? Phrase.of("fit.said.sells.thin", demand.units(), margin.share(), margin.least())
                    : Phrase.of("fit.said.sells", demand.units(), margin.share());
            case ROOM_TO_TRY -> Phrase.of("fit.said.room", demand.sold(), demand.elsewhere(), margin.share(), price(margin));
            case NOT_KNOWN -> unknown(demand, margin);
        };
    }

    private static Phrase unknown(Demand demand, Margin margin) {
        if (!Double.isNaN(demand.units())) {
            return Phrase.of("fit.said.nothing-sold");
        }
        if (Double.isNaN(margin.share())) {
            return Phrase.of("fit.said.no-margin", missing(margin));
        }
        return demand.sold() > 0 ? Phrase.of("fit.said.too-thin", margin.share(), margin.least(), price(margin)) : Phrase.of("fit.said.no-demand");
    }

    private static Phrase price(Margin margin) {
        return margin.borrowed() == null ? Phrase.of("fit.price.own", margin.price())
                : Phrase.of("fit.price.borrowed", margin.borrowed().market(), margin.borrowed().price(), margin.price(), margin.borrowed().day());
    }

    private static Phrase missing(Margin margin) {
        return margin.missing().isEmpty() ? Phrase.of("fit.missing.price") : margin.missing().get(0);
    }

    private static List<Phrase> notes(FitFacts facts) {
        List<Phrase> notes = new ArrayList<>();
        Demand demand = facts.demand();
        notes.add(Double.isNaN(demand.units()) ? Phrase.of("fit.note.no-sales") : Phrase.of("fit.note.sales", demand.units()));
        notes.add(Double.isNaN(demand.weekly()) ? Phrase.of("fit.note.no-forecast") : Phrase.of("fit.note.forecast", demand.weekly()));
        if (facts.margin().price() != null) {
            notes.add(Phrase.of("fit.note.price", price(facts.margin())));
        }
        notes.addAll(facts.margin().missing());
        notes.add(facts.findings() == null ? Phrase.of("fit.note.no-listing") : Phrase.of("fit.note.findings", facts.findings()));
        notes.add(Double.isNaN(facts.cover()) ? Phrase.of("fit.note.no-cover") : Phrase.of("fit.note.cover", facts.cover()));
        return notes;
    }

    private static String digest(SkuMarket item, FitFacts facts) {
        return new Digest().add(item.toString()).add(facts.demand().units()).add(facts.demand().weekly()).add(facts.demand().sold())
                .add(facts.margin().share()).add(facts.margin().least()).add(facts.findings() == null ? -1 : facts.findings()).add(facts.cover()).hex();
    }
}
