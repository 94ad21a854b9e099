package app.tradewind.ui;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.forecast.DemandPaths;
import app.tradewind.jobs.exit.DropBoard;
import app.tradewind.jobs.exit.payback.ExitTerms;
import app.tradewind.jobs.shortlist.Comparison.Group;
import app.tradewind.jobs.shortlist.Comparison.Line;
import app.tradewind.jobs.shortlist.Comparison.Product;
import app.tradewind.jobs.shortlist.Comparison;
import app.tradewind.jobs.shortlist.Entry;
import app.tradewind.jobs.shortlist.ShortlistBoard;
import app.tradewind.jobs.shortlist.Stage;
import app.tradewind.selection.exit.ExitRule;
import app.tradewind.selection.exit.Holding.Outs;
import app.tradewind.selection.exit.Holding.Piece;
import app.tradewind.selection.exit.Holding.Upkeep;
import app.tradewind.selection.exit.Holding;
import app.tradewind.ui.support.chooser.Lister.Act;
import app.tradewind.ui.support.chooser.Lister.Step;
import app.tradewind.words.Phrase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A shortlist that is kept in memory, and two products of which one has to go. */
public final class ShortlistSamples {

    private static final Instant AT = Instant.parse("2026-09-20T08:00:00Z");
    private static final int WEEKS = 10;

    public ExitTerms terms = ExitTerms.UNSAID;
    public final List<SkuMarket> unplanned = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    void step(Step step) {
        if (step.act() == Act.UNDO) {
            steps.remove(steps.size() - 1);
        } else {
            steps.add(step);
        }
    }

    List<Entry> listed() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Step step : steps) {
            Entry was = entries.get(step.sku());
            List<Entry.Step> done = new ArrayList<>(was == null ? List.of() : was.steps());
            Stage stage = step.act() == Act.ADD ? Stage.IDEA : step.act() == Act.MOVE ? Stage.of(step.text()).orElseThrow() : null;
            done.add(new Entry.Step(stage, stage == null ? step.text() : "", AT));
            entries.put(step.sku(), new Entry(step.sku(), stage == null ? was.stage() : stage, done));
            if (step.act() == Act.REMOVE) {
                entries.remove(step.sku());
            }
        }
        return List.copyOf(entries.values());
    }

    ShortlistBoard board(LocalDate today, List<String> compared) {
        List<Line> lines = compared.isEmpty() ? List.of() : List.of(new Line(Phrase.of("shortlist.line.rank"), Phrase.of("shortlist.source.board"),
                compared.stream().map(sku -> Phrase.of("shortlist.cell.rank", 1, 3)).toList()));
        return new ShortlistBoard(today, listed().stream().map(entry -> new ShortlistBoard.Row(entry, "Product " + entry.sku(), null)).toList(),
                new Comparison(today, compared.stream().map(sku -> new Product(sku, "Product " + sku)).toList(),
                        lines.isEmpty() ? List.of() : List.of(new Group(Phrase.of("shortlist.group.standing"), lines))), !steps.isEmpty());
    }

    DropBoard drops(LocalDate today) {
        return new DropBoard(today, WEEKS, terms, List.of(row(today, "DEAD", "Mug", 100, 0), row(today, "GOOD", "Lamp", 20, 5)), Money.of("500.00", "EUR"));
    }

    private DropBoard.Row row(LocalDate today, String sku, String name, int onHand, double weekly) {
        double[] path = new double[WEEKS];
        Arrays.fill(path, weekly);
        Double share = terms.refunds().get(sku);
        Holding holding = new Holding(sku + " · DE", onHand, new Piece(Money.of("5", "EUR"), Money.of("8", "EUR"), List.of()),
                new Upkeep(Double.NaN, terms.attention()), DemandPaths.of(new double[][] {path}),
                new Outs(null, share == null ? null : Money.ofComputed(5 * share, Money.of("5", "EUR").currency()), List.of()));
        return new DropBoard.Row(new SkuMarket(sku, "DE"), name, onHand, new ExitRule(WEEKS, today, 1).judge(holding), List.of(), null);
    }
}
