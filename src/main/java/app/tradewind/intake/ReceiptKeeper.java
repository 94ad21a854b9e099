package app.tradewind.intake;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.intake.layout.Exclusion;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.parsing.CellText;
import app.tradewind.intake.quality.QualityTable;
import app.tradewind.intake.reading.RawRow;
import app.tradewind.intake.records.RecordReader;
import app.tradewind.intake.records.Tally;
import app.tradewind.intake.rows.OwnTotals;
import app.tradewind.intake.rows.Problems;
import app.tradewind.intake.rows.ReadPlan;
import app.tradewind.intake.terms.PeopleText;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts while a file is read. */
final class ReceiptKeeper implements Problems {

    private static final int PROBLEMS = 1_000;

    private final ReadPlan plan;
    private final Tally tally = new Tally();
    private final Map<String, Long> excluded = new LinkedHashMap<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final List<FileTotal> fileTotals = new ArrayList<>();
    private final QualityTable quality;
    private String sheet;
    private long problemCount;
    private long used;
    private long read;

    ReceiptKeeper(ReadPlan plan) {
        this.plan = plan;
        this.sheet = plan.place().sheet();
        this.quality = new QualityTable(plan.columns().keySet().stream().map(field -> field.id()).toList());
    }

    /** What follows is of this sheet. */
    void begin(String name) {
        sheet = name;
    }

    @Override
    public void add(int row, String column, String raw, Phrase problem) {
        problemCount++;
        if (problems.size() < PROBLEMS) {
            problems.add(new RowProblem(plan.place().file(), sheet, row, column, raw, problem));
        }
        plan.columns().forEach((field, at) -> {
            if (!column.isEmpty() && plan.header()[at.at().get(0)].equals(column)) {
                quality.invalid(row, field.id());
            }
        });
    }

    void leftOut(RawRow row, Exclusion reason) {
        read++;
        excluded.merge(reason.id(), 1L, Long::sum);
        switch (reason) {
            case NO_SKU, NO_DAY, NO_QUANTITY, NO_VALUE -> add(row.number(), "", "", reason.phrase());
            case SECOND_TABLE -> secondTable(row);
            default -> { }
        }
    }

    private String header(Field field) {
        return CellText.trim(plan.header()[plan.columns().get(field).at().get(0)]);
    }

    /** Said once, where it begins. */
    private void secondTable(RawRow row) {
        if (excluded.get(Exclusion.SECOND_TABLE.id()) == 1) {
            String headers = IntStream.range(0, row.cells().length).filter(i -> !CellText.trim(row.cell(i)).isEmpty())
                    .limit(4).mapToObj(i -> quoted(row, i)).collect(Collectors.joining(", "));
            add(row.number(), "", headers, Phrase.of("intake.row.second-table", headers));
        }
    }

    /** Below a header of ours stands what is likely a header of theirs; beside them may stand anybody. */
    private String quoted(RawRow row, int column) {
        String text = CellText.trim(row.cell(column));
        boolean named = column < plan.header().length && !plan.header()[column].isEmpty();
        return named ? PeopleText.maskNote(text) : PeopleText.quoted(text);
    }

    void used(RawRow row, RecordReader reader, String raw) {
        read++;
        used++;
        List<CatalogRecord> records = reader.records();
        records.forEach(tally::add);
        if (!quality.full()) {
            CatalogRecord first = records.get(0);
            quality.add(row.number(), reader.texts(), Tally.key(first, raw), Tally.day(first));
        }
    }

    /** A sum that the file states: kept for the receipt, and a problem where it is not ours. */
    void stated(int row, FileTotal total) {
        fileTotals.add(total);
        if (!total.agrees()) {
            add(row, total.name(), total.stated().toPlainString(), total.phrase());
        }
    }

    Receipt receipt(RecordReader reader) {
        OwnTotals own = reader.own();
        begin(plan.place().sheet());
        String name = own.statedIn().map(this::header).orElse("");
        own.stated().forEach((currency, sum) -> stated(plan.place().headerRow(),
                FileTotal.of(name, sum, own.net().getOrDefault(currency, BigDecimal.ZERO))));
        reader.stated().forEach(sum -> {
            begin(sum.sheet());
            stated(sum.row(), FileTotal.of(header(sum.field()), sum.stated(), sum.ours()));
        });
        return new Receipt(read, used, excluded,
                new Receipt.Totals(tally.units(), tally.gross(), tally.refunds(), tally.first(), tally.last(),
                        new Receipt.Own(own.net(), fileTotals)),
                new Receipt.Problems(problems, problemCount), quality.score());
    }
}
