package app.tradewind.jobs.tables.landed;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.landed.Calculate;
import app.tradewind.jobs.landed.Draft;
import app.tradewind.jobs.landed.Drafts;
import app.tradewind.jobs.landed.Worked;
import app.tradewind.jobs.tables.flaws.RowFlaws;
import app.tradewind.market.FxRates;
import app.tradewind.market.MarketProfiles;
import app.tradewind.pricing.landed.Landing;
import app.tradewind.pricing.landed.Offer;
import app.tradewind.report.Table;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Landed cost and net proceeds in columns: {@link #COLUMNS}. A blank cell is not known, never zero. */
public final class LandedTable {

    /** One line of the sums a column, in the order in which a price is taken apart. */
    private static final List<String> LINES = List.of("goods", "freight", "insurance", "duty", "clearance", "levy", "tax", "platform-fee",
            "payment-fee", "fulfilment", "ads", "returns");
    private static final List<String> COLUMNS = List.of("item_id", "market", "day", "way", "currency", "price", "declared", "landed_cost",
            "goods", "freight", "insurance", "duty", "clearance", "levies", "tax", "platform_fee", "payment_fee", "fulfilment", "ads", "returns",
            "left", "floor", "risk_per_percent", "rules", "limits", "status", "missing");
    private static final Set<String> RATE = Set.of("pricing.missing-rate", "pricing.old-rate");

    private final Words words;

    public LandedTable(Words words) {
        this.words = words;
    }

    /**
     * @param items see {@link LandedFile}
     * @param rates exchange rates, {@code null} for none
     * @param today the day of rows that name none
     * @throws UnusableFileException naming each row: a price that is not above zero, a market without a profile, mixed
     *     currencies, a rate that is missing or older than a year
     */
    public Table of(Path items, Path rates, LocalDate today) throws UnusableFileException {
        MarketProfiles markets = ReferenceData.shipped().markets();
        FxRates known = new FxRates(rates == null ? List.of() : RateFile.read(rates));
        Calculate calculate = new Calculate(markets, known);
        Table.Builder table = new Table.Builder(COLUMNS);
        RowFlaws wrong = new RowFlaws();
        for (LandedFile.Row row : LandedFile.read(items, markets, today)) {
            Worked worked = calculate.run(row.draft());
            worked.missing().stream().filter(phrase -> RATE.contains(phrase.code())).findFirst().ifPresent(phrase -> wrong.add(
                    Phrase.of("market.file-row", items.getFileName().toString(), Integer.toString(row.line()), phrase)));
            table.row(cells(row.item(), row.draft(), worked, markets));
        }
        wrong.check();
        return table.build();
    }

    /** Every listing of a workspace, by its own costs, rates and profiles. A row that lacks a figure says which. */
    public Table of(Jobs jobs, LocalDate asked, Offer.Way way) {
        Snapshot snapshot = jobs.snapshot(asked);
        Calculate calculate = new Calculate(snapshot.markets(), snapshot.rates());
        Drafts drafts = new Drafts(snapshot);
        Table.Builder table = new Table.Builder(COLUMNS);
        for (SkuMarket item : snapshot.catalogue().byItem().keySet()) {
            Draft draft = drafts.of(item, way);
            table.row(cells(item.sku(), draft, calculate.run(draft), snapshot.markets()));
        }
        return table.build();
    }

    private Object[] cells(String item, Draft draft, Worked worked, MarketProfiles markets) {
        Worked.Result result = worked.result();
        List<Object> cells = new ArrayList<>(Arrays.asList(item, draft.market(), draft.day(), draft.way().name().toLowerCase(Locale.ROOT),
                markets.find(draft.market()).map(profile -> profile.currency().getCurrencyCode()).orElse(""), amount(result.price()),
                amount(result.declared()), amount(result.landed())));
        LINES.forEach(line -> cells.add(line(line, result.lines())));
        cells.addAll(Arrays.asList(amount(result.left()), amount(result.floor()), risks(worked), said(worked.rules()), limits(worked), status(result),
                said(worked.missing()) + said(List.copyOf(worked.problems().values()))));
        return cells.toArray();
    }

    private static BigDecimal line(String name, List<Landing.Line> lines) {
        return lines.stream().filter(line -> line.name().code().equals("pricing." + name)).map(line -> line.amount().amount())
                .reduce(BigDecimal::add).orElse(null);
    }

    private static String status(Worked.Result result) {
        if (result.left() == null) {
            return "not_eligible";
        }
        return result.left().amount().signum() < 0 ? "loss"
                : result.floor() == null || result.price().compareTo(result.floor()) < 0 ? "under_floor" : "ok";
    }

    private static String risks(Worked worked) {
        return worked.risks().entrySet().stream().map(risk -> risk.getKey() + " " + risk.getValue().amount().toPlainString())
                .collect(Collectors.joining("; "));
    }

    /** {@code 150 EUR: 3.00 | 150.01 EUR: 6.75}: duty and levies on both sides of each limit. */
    private static String limits(Worked worked) {
        return worked.limits().stream().map(limit -> limit.declared() + ": " + (limit.duty() == null ? "?" : limit.duty().amount().toPlainString()))
                .collect(Collectors.joining(" | "));
    }

    private String said(List<Phrase> phrases) {
        return phrases.stream().map(words::say).collect(Collectors.joining("; "));
    }

    private static BigDecimal amount(Money money) {
        return money == null ? null : money.amount();
    }
}
