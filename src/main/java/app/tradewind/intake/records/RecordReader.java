package app.tradewind.intake.records;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.Sale;
import app.tradewind.intake.layout.Exclusion;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.layout.RowRule;
import app.tradewind.intake.reading.RawRow;
import app.tradewind.intake.records.signals.AdRecords;
import app.tradewind.intake.records.signals.CostRecords;
import app.tradewind.intake.records.signals.EstimateRecords;
import app.tradewind.intake.records.signals.PeriodRecords;
import app.tradewind.intake.records.signals.PromotionRecords;
import app.tradewind.intake.records.signals.ReviewRecords;
import app.tradewind.intake.records.signals.ShipmentRecords;
import app.tradewind.intake.records.signals.TrendRecords;
import app.tradewind.intake.rows.OwnTotals;
import app.tradewind.intake.rows.Problems;
import app.tradewind.intake.rows.ReadPlan;
import app.tradewind.intake.rows.RecordMaker;
import app.tradewind.intake.rows.RowDoubts;
import app.tradewind.intake.rows.RowRules;
import app.tradewind.intake.rows.RowSieve;
import app.tradewind.intake.rows.RowValues;
import app.tradewind.intake.rows.StatedSums;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads rows into records by a plan: sums and footers first, then the layout's rules, then the kind's maker. */
public final class RecordReader {

    private static final Set<Exclusion> CALLED_OFF = EnumSet.of(Exclusion.CANCELLED, Exclusion.CANCELLED_ORDER_LINE);

    private final ReadPlan plan;
    private final Map<Field, List<Integer>> columns = new EnumMap<>(Field.class);
    private RowSieve sieve;
    private final RowRules rules;
    private final RowValues values;
    private final RecordMaker maker;
    private final List<CatalogRecord> records = new ArrayList<>(2);
    private final Field[] fields;
    private final List<String> texts = new ArrayList<>();
    private final OwnTotals own;
    private final StatedSums sums;
    private final RowDoubts doubts;
    private final RawText raw;
    /** The same for the thread that finds the rows. */
    private final RawText rawAhead;

    public RecordReader(ReadPlan plan, Problems problems) {
        this.plan = plan;
        plan.columns().forEach((field, column) -> columns.put(field, column.at()));
        this.fields = plan.columns().keySet().toArray(Field[]::new);
        this.sieve = sieve();
        this.rules = new RowRules(plan.layout().meaning().rules(), columns.keySet());
        this.values = new RowValues(plan, problems);
        this.maker = maker(plan);
        this.sums = new StatedSums(plan);
        this.own = new OwnTotals(plan.layout().meaning().amounts());
        TreeSet<Integer> mapped = new TreeSet<>();
        columns.values().forEach(mapped::addAll);
        int[] rawColumns = mapped.stream().mapToInt(Integer::intValue).toArray();
        this.doubts = new RowDoubts(plan, rawColumns, problems);
        Field[] rawFields = new Field[rawColumns.length];
        columns.forEach((field, at) -> at.forEach(column -> rawFields[Arrays.binarySearch(rawColumns, column)] = field));
        this.raw = new RawText(rawColumns, rawFields, plan.header());
        this.rawAhead = new RawText(rawColumns, rawFields, plan.header());
    }

    private RowSieve sieve() {
        return new RowSieve(plan.header(), columns, plan.layout().columns().required());
    }

    /** The rows that follow are of this sheet. */
    public void begin(String sheet) {
        sums.endOfSheet();
        sieve = sieve();
        values.begin(sheet);
    }

    /** The row with its cells under the header's columns, see {@link RowSieve#placed}. */
    public RawRow placed(RawRow row) {
        return sieve.placed(row);
    }

    /**
     * @param row as {@link #placed} gives it
     * @return why the row is not used, or {@code null}: then {@link #records()} has what it says; of a
     *     cancelled order line, which is not used, it has the line
     */
    public Exclusion read(RawRow row) {
        records.clear();
        Exclusion structure = sieve.structure(row);
        if (structure != null) {
            if (structure == Exclusion.TOTALS_ROW && sums.about()) {
                values.take(row);
                sums.total(values);
            }
            return structure;
        }
        doubts.see(row);
        values.take(row);
        Exclusion reason = doubts.splits(row) ? Exclusion.UNREADABLE_VALUE : meaning();
        own.see(values, reason);
        if (reason == null) {
            sums.used(records);
        } else if (reason == Exclusion.TOTALS_ROW) {
            sums.total(values);
        } else {
            sums.leftOut(values);
        }
        if (reason != null) {
            records.clear();
        }
        if (CALLED_OFF.contains(reason) && plan.layout().kind() == Kind.ORDERS) {
            calledOff();
        }
        return reason;
    }

    private Exclusion meaning() {
        RowRule rule = rules.of(values);
        if (rule != null && rule.effect() == RowRule.Effect.EXCLUDE) {
            return rule.reason();
        }
        if (rule == null && plan.layout().platform().isEmpty() && values.has(Field.STATUS)) {
            doubts.sold(values);
        }
        Exclusion reason = maker.make(values, rule != null && rule.effect() == RowRule.Effect.REFUND, records);
        if (rule != null && rule.effect() == RowRule.Effect.REPLACEMENT) {
            records.replaceAll(record -> record instanceof Sale sale ? sale.asReplacement() : record);
        } else if (rule != null && rule.effect() == RowRule.Effect.RETURNED && reason == null && records.get(0) instanceof Sale sale) {
            Money paid = values.has(Field.PAID) ? values.money(Field.PAID) : null;
            records.add(new Sale(sale.line(), sale.item(), sale.when(), Sale.Kind.REFUND,
                    new Sale.Amount(sale.amount().units(), paid == null ? sale.amount().gross() : paid), sale.origin()));
        }
        return reason;
    }

    /** What the file itself says its money adds up to. */
    public OwnTotals own() {
        return own;
    }

    /** What its row of sums states, beside ours. */
    public List<StatedSums.Sum> stated() {
        return sums.found();
    }

    /** What the row would sell, marked as cancelled; nothing where it does not name product and day. */
    private void calledOff() {
        values.beQuiet();
        Exclusion reason = maker.make(values, false, records);
        CatalogRecord first = reason == null ? records.get(0) : null;
        records.clear();
        if (first instanceof Sale sale) {
            records.add(sale.cancelled());
        }
    }

    /** Records of the row read last; the list is used again for the next row. */
    public List<CatalogRecord> records() {
        return records;
    }

    /** The mapped cells of a row as {@code header=text}, tab between them. People's columns are never among them. */
    public String raw(RawRow row) {
        return raw.of(row);
    }

    /** The same of a row as written, on the thread that finds the rows. */
    public String rawAhead(RawRow written) {
        return rawAhead.of(written);
    }

    /** What each mapped field of the row read last says, in the plan's order; the list is used again for the next row. */
    public List<String> texts() {
        texts.clear();
        for (Field field : fields) {
            texts.add(values.text(field));
        }
        return texts;
    }

    private static RecordMaker maker(ReadPlan plan) {
        return switch (plan.layout().kind()) {
            case ORDERS -> new OrderRecords(plan);
            case LISTINGS -> new ListingRecords(plan);
            case STOCK -> new StockRecords(plan);
            case SUPPLIER_TERMS -> new TermsRecords(plan);
            case CERTIFICATES -> new CertificateRecords();
            case COMPETITOR_PRICES -> new RivalRecords(plan);
            case FX_RATES -> new FxRecords(plan);
            case PERIOD_SALES -> new PeriodRecords(plan);
            case ESTIMATES -> new EstimateRecords(plan);
            case TRENDS -> new TrendRecords(plan);
            case REVIEWS -> new ReviewRecords(plan);
            case COSTS -> new CostRecords();
            case PROMOTIONS -> new PromotionRecords(plan);
            case SHIPMENTS -> new ShipmentRecords(plan);
            case ADVERTISING -> new AdRecords(plan);
        };
    }
}
