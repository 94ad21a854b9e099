package app.tradewind.ui;

import app.tradewind.advice.Advice;
import app.tradewind.catalog.Origin;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.intake.quality.audit.Audit;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.CopyBoard;
import app.tradewind.jobs.boards.DataBoard;
import app.tradewind.jobs.boards.FileBoard;
import app.tradewind.jobs.boards.file.Kept;
import app.tradewind.jobs.boards.PriceBoard;
import app.tradewind.jobs.boards.ProductBoard;
import app.tradewind.jobs.boards.SourceRow;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.boards.TodayBoard;
import app.tradewind.jobs.check.Drop;
import app.tradewind.jobs.costs.CostField;
import app.tradewind.jobs.costs.MarketCosts;
import app.tradewind.jobs.odd.DecideOdd;
import app.tradewind.jobs.odd.OddWeek;
import app.tradewind.jobs.quality.QualityBoard;
import app.tradewind.jobs.track.ForecastsBoard;
import app.tradewind.ui.support.Keeper;
import app.tradewind.ui.support.PackShelf;
import app.tradewind.ui.support.chooser.Chooser;
import app.tradewind.ui.support.marketing.Marketing;
import app.tradewind.ui.support.warehouse.Warehouse;
import app.tradewind.ui.support.world.Atlas;
import app.tradewind.ui.support.Planner;
import app.tradewind.ui.support.Reviser;
import app.tradewind.ui.support.Source;
import app.tradewind.ui.support.Turn;
import app.tradewind.words.Bilingual;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers like the jobs do, from the small boards, and remembers what was decided. */
public final class SampleSource implements Source {

    public final List<Decision> decisions = new ArrayList<>();
    public final List<String> brought = new ArrayList<>();
    public boolean refuses;
    /** Whether a file of the kind was brought in before: then it asks nothing. */
    public boolean remembers;
    public final List<Turn> turns = new ArrayList<>();
    public final List<Long> undone = new ArrayList<>();
    public StockBoard stock = Samples.stock();
    public PriceBoard prices = PriceSamples.board();
    public final SamplePlanner planner = new SamplePlanner();
    public final SampleReviser reviser = new SampleReviser();
    public final SamplePackShelf packs = new SamplePackShelf();
    public final SampleWarehouse warehouse = new SampleWarehouse();
    public final SampleChooser chooser = new SampleChooser();
    public final SampleMarketing marketing = new SampleMarketing();
    public final SampleAtlas atlas = new SampleAtlas();
    public List<MarketCosts> costs = List.of(
            new MarketCosts("DE", new Bilingual("Germany", "德国"), Currency.getInstance("EUR"),
                    Map.of(CostField.FREIGHT_PER_KG, "4.20", CostField.DUTY, "2.7", CostField.FULFILMENT, "4.10")),
            new MarketCosts("US", new Bilingual("United States", "美国"), Currency.getInstance("USD"), Map.of()));

    @Override
    public String name(Lang lang, Progress progress) {
        return lang == Lang.ZH ? "深圳厨电 2026" : "Shenzhen Kitchen 2026";
    }

    public final List<DecideOdd.Answer> odd = new ArrayList<>();

    @Override
    public void odd(OddWeek week, DecideOdd.Answer answer, Progress progress) {
        odd.add(answer);
    }

    @Override
    public void turn(Turn turn, Progress progress) throws UnusableFileException {
        if (refuses) {
            throw new UnusableFileException(Phrase.of("ui.product", "in use elsewhere"));
        }
        turns.add(turn);
    }

    @Override
    public TodayBoard today(Progress progress) {
        return Samples.today();
    }

    @Override
    public StockBoard stock(Progress progress) {
        return stock;
    }

    @Override
    public ForecastsBoard forecasts(Progress progress) {
        return ForecastSamples.board();
    }

    @Override
    public PriceBoard prices(Progress progress) {
        return prices;
    }

    @Override
    public ProductBoard products(Map<String, Double> weights, Progress progress) {
        return ProductSamples.board(weights);
    }

    @Override
    public CopyBoard copy(Progress progress) {
        return CopySamples.board();
    }

    @Override
    public DataBoard data(Progress progress) {
        return Samples.data();
    }

    @Override
    public FileBoard check(Path file, Map<String, String> answers, List<Drop.Told> before, Progress progress) throws UnusableFileException {
        if (file.toString().endsWith(".pdf")) {
            throw new UnusableFileException(Phrase.of("ui.product", "not a table"));
        }
        if (file.toString().startsWith("drifted")) {
            return FileSamples.drifted(file);
        }
        if (file.toString().startsWith("overlapping")) {
            return FileSamples.orders(file, true, false);
        }
        if (file.toString().startsWith("known")) {
            return FileSamples.known(file);
        }
        return FileSamples.orders(file, answers.containsKey("number_style"), remembers);
    }

    @Override
    public void forget(String fingerprint, Progress progress) {
        remembers = false;
    }

    @Override
    public Kept bring(Path file, Map<String, String> answers, Progress progress) throws UnusableFileException {
        if (file.toString().startsWith("overlapping") && !answers.containsKey("overlap")) {
            throw new UnusableFileException(Phrase.of("storage.must-ask-overlap", file.toString(), "DE", "2026-09-04", "2026-09-05"));
        }
        brought.add(file + " " + answers);
        remembers = true;
        boolean skips = answers.getOrDefault("overlap", "").equals("skip");
        return new Kept(brought.size(), skips ? FileSamples.SKIPPED : FileSamples.SUMS);
    }

    @Override
    public void undo(long importId, Progress progress) {
        undone.add(importId);
    }

    @Override
    public QualityBoard quality(Progress progress) {
        return new QualityBoard(Samples.TODAY, new Audit(List.of(), List.of(), List.of(), Map.of()), List.of(), List.of(),
                List.of());
    }

    @Override
    public void clean(String proposal, QualityBoard.Answer answer, Progress progress) {
        brought.add(answer + " " + proposal);
    }

    @Override
    public Optional<String> row(Origin origin, Progress progress) {
        return Optional.of("A-3\tDE\tPan\t\tEUR");
    }

    @Override
    public List<MarketCosts> costs(Progress progress) {
        return costs;
    }

    @Override
    public void saveCosts(List<MarketCosts> saved, Progress progress) {
        costs = saved;
    }

    @Override
    public Warehouse warehouse() {
        return warehouse;
    }

    @Override
    public Marketing marketing() {
        return marketing;
    }

    @Override
    public Chooser chooser() {
        return chooser;
    }

    @Override
    public Atlas atlas() {
        return atlas;
    }

    @Override
    public PackShelf packs() {
        return packs;
    }

    @Override
    public Reviser reviser() {
        return reviser;
    }

    @Override
    public Planner planner() {
        return planner;
    }

    @Override
    public Keeper keeper() {
        return new SampleKeeper(brought);
    }

    @Override
    public void decide(Decision decision, Progress progress) {
        decisions.add(decision);
    }

    @Override
    public List<SourceRow> rows(Advice advice, int limit, Progress progress) {
        List<SourceRow> rows = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            rows.add(new SourceRow(new Origin(3, "57700010001.txt", "", 100 + i), Samples.TODAY.minusDays(i),
                    "302-1187" + i + "\tKET-0041\t2\t79,98\tShipped"));
        }
        return rows;
    }
}
