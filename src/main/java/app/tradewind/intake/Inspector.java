package app.tradewind.intake;

import app.tradewind.intake.Inspection.Candidate;
import app.tradewind.intake.Inspection.Column;
import app.tradewind.intake.Inspection.Use;
import app.tradewind.intake.layout.Exclusion;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.layout.Layout;
import app.tradewind.intake.layout.Match;
import app.tradewind.intake.layout.ValueType;
import app.tradewind.intake.parsing.CellText;
import app.tradewind.intake.parsing.CurrencyText;
import app.tradewind.intake.parsing.DateOrder;
import app.tradewind.intake.parsing.NumberStyle;
import app.tradewind.intake.reading.RawRow;
import app.tradewind.intake.reading.Rows;
import app.tradewind.intake.reading.TableSource;
import app.tradewind.intake.reading.UnreadableException;
import app.tradewind.intake.rows.ReadPlan;
import app.tradewind.intake.rows.RowSieve;
import app.tradewind.intake.rows.RowsAhead;
import app.tradewind.intake.study.ColumnStudy;
import app.tradewind.intake.study.FormatDecisions;
import app.tradewind.intake.study.HeaderSearch;
import app.tradewind.intake.study.RepeatedTotals;
import app.tradewind.intake.study.SheetsAsOne;
import app.tradewind.intake.terms.HeaderText;
import app.tradewind.intake.terms.Vocabulary;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The first pass over a file whose container is known: header, layout, columns, formats, questions. */
final class Inspector {

    private static final double NEAR = 0.1;
    private static final double RIVALLED = 0.8;

    private final TableSource source;
    private final Hints hints;
    private final HeaderSearch.Found found;
    private final Match match;
    private final List<ColumnStudy> studies = new ArrayList<>();
    private final SheetsAsOne sheets;
    private final RepeatedTotals totals;
    private int widest;
    private boolean since1904;

    Inspector(TableSource source, HeaderSearch.Found found, Hints hints) {
        this.source = source;
        this.found = found;
        this.hints = hints;
        this.match = found.matches().get(0);
        this.sheets = new SheetsAsOne(source.name());
        this.totals = new RepeatedTotals(match);
        Map<Integer, Field> fields = new HashMap<>();
        match.columns().forEach((field, at) -> at.forEach(column -> fields.put(column, field)));
        String[] header = found.row().cells();
        for (int i = 0; i < header.length; i++) {
            String folded = HeaderText.fold(text(header[i]));
            boolean personal = Match.isPersonal(match.layout(), folded);
            // A person may map a column whose header says that it is of people; as a text it is left out all the same.
            Field field = personal && isOnlyText(fields.get(i)) && hints.mapping().folded().containsKey(folded)
                    ? null : fields.get(i);
            studies.add(new ColumnStudy(i, field, field == null && personal));
        }
    }

    private static boolean isOnlyText(Field field) {
        return field != null && field.type() == ValueType.TEXT && field != Field.MARKET;
    }

    Inspection inspect(RowWatch watch) throws IOException, UnreadableException {
        List<ReadPlan.Sheet> read = study(watch);
        Layout layout = match.layout();
        String headers = String.join(" ", found.row().cells());
        FormatDecisions formats = new FormatDecisions(studies, layout.meaning().settled(),
                hints.mapping().numbers(), hints.mapping().days())
                .whereYearsStandFirst(headers.chars().anyMatch(c -> c >= 0x3040 && c <= 0xD7A3));
        Questions questions = new Questions(source.name(), hints, layout, studies, found);
        Map<Field, ReadPlan.Column> planned = new EnumMap<>(Field.class);
        List<Column> columns = new ArrayList<>();
        for (ColumnStudy study : studies) {
            String header = text(found.row().cells()[study.at()]);
            Currency currency = study.field() == null ? null : FormatDecisions.currency(study, header, headers);
            currency = currency == null && study.numbers().currencySign().equals("$") ? hints.currency() : currency;
            NumberStyle numbers = formats.numbers(study, study.field() == null ? null : payment(study, currency, questions));
            refuseBroken(study, header);
            DateOrder days = formats.days(study);
            columns.add(new Column(header, use(study), study.field(), format(study, numbers, days), study.samples()));
            if (study.field() != null && !planned.containsKey(study.field())) {
                planned.put(study.field(), new ReadPlan.Column(
                        match.columns().get(study.field()), numbers, days, currency, study.traits()));
                questions.formats(study, header, numbers, days);
            }
        }
        if (totals.found() && !hints.mapping().columns().containsValue(Field.LINE_GROSS)) {
            ReadPlan.Column whole = planned.remove(Field.LINE_GROSS);
            questions.orderTotals(text(found.row().cells()[whole.at().get(0)]));
            if (!planned.containsKey(Field.UNIT_PRICE)) {
                planned.put(Field.ORDER_GROSS, whole);
            }
        }
        ReadPlan plan = new ReadPlan(layout, new ReadPlan.Place(source.name(), read.get(0).name(), read.get(0).headerRow(), widest,
                since1904, read.subList(1, read.size())),
                trimmed(found.row().cells()), planned, questions.fallbacks(planned));
        questions.tables(read, sheets.repeating(), source.tables().hidden());
        return new Inspection(source, plan, confidence(), candidates(), columns, questions.asked());
    }

    /** Days that a spreadsheet program has changed, or that stand in an order nobody can tell by row, are not read. */
    private void refuseBroken(ColumnStudy study, String header) throws UnreadableException {
        boolean days = study.field() != null && study.field().type() == ValueType.DAY && study.field() != Field.OTHER_DAYS;
        boolean figures = study.field() != null && (study.field().type() == ValueType.MONEY || study.field().type() == ValueType.NUMBER);
        boolean money = figures && study.field().type() == ValueType.MONEY;
        String folded = HeaderText.fold(header);
        if (figures && study.filled() > 0 && (Vocabulary.shipped().isMultiple(folded) || money && Vocabulary.shipped().isHundredth(folded))) {
            throw new UnreadableException(Phrase.of("intake.multiples", source.name(), header));
        }
        if (days && study.days().swapped()) {
            throw new UnreadableException(Phrase.of("intake.days-swapped", source.name(), header, study.days().lowExample(),
                    study.samples().stream().filter(text -> text.indexOf('/') > 0).findFirst().orElse("31/12/2026")));
        }
        if (days && study.days().dayBeforeMonth()) {
            throw new UnreadableException(Phrase.of("intake.days-year-day", source.name(), header));
        }
    }

    /** The currency of a column's amounts as far as it tells how they are written. */
    private static Currency payment(ColumnStudy study, Currency named, Questions questions) {
        if (study.field().type() != ValueType.MONEY || named != null || study.numbers().severalSigns()) {
            return named;
        }
        Currency signed = CurrencyText.of(study.numbers().currencySign());
        return signed == null ? questions.paidThroughout() : signed;
    }

    /** @return the sheets whose rows count */
    private List<ReadPlan.Sheet> study(RowWatch watch) throws IOException, UnreadableException {
        List<ReadPlan.Sheet> all = SheetsAsOne.of(found, match);
        long done = 0;
        for (ReadPlan.Sheet sheet : all) {
            sheets.begin(sheet);
            RowSieve sieve = new RowSieve(found.row().cells(), match.columns(), match.layout().columns().required());
            try (Rows rows = new RowsAhead(source.open(sheet.name()))) {
                for (RawRow row = rows.next(); row != null; row = rows.next()) {
                    if (row.number() > sheet.headerRow() && !row.isBlank()) {
                        see(sieve.placed(row), sieve, all.size() > 1);
                        widest = Math.max(widest, row.cells().length);
                    }
                    watch.row(++done);
                }
                since1904 = rows.since1904();
            }
        }
        return sheets.kept();
    }

    private void see(RawRow row, RowSieve sieve, boolean compared) {
        Exclusion reason = sieve.structure(row);
        if (reason == null) {
            for (ColumnStudy study : studies) {
                study.see(row);
            }
            totals.see(row);
            if (compared) {
                sheets.see(row);
            }
        } else if (reason == Exclusion.DESCRIPTION_ROW) {
            studies.forEach(study -> study.explained(row));
        }
    }

    /**
     * How sure the layout is: its score, less where few columns speak for it, and less where a layout of another
     * kind fits nearly as well.
     */
    private double confidence() {
        boolean rival = found.matches().stream().anyMatch(other -> other.complete()
                && other.layout().kind() != match.layout().kind() && other.score() > match.score() - NEAR);
        return match.score() * (1 - 1 / (2.0 * match.columns().size())) * (rival ? RIVALLED : 1);
    }

    private List<Candidate> candidates() {
        return found.matches().stream().limit(3).map(one -> new Candidate(one.layout().id(), one.layout().kind(),
                one.score(), Phrase.of("intake.evidence", one.columns().size(), one.unknown(), one.missing().size())))
                .toList();
    }

    private static Use use(ColumnStudy study) {
        if (study.field() != null) {
            return Use.MAPPED;
        }
        return study.personal() ? Use.PERSONAL_LEFT_OUT : Use.NOT_USED;
    }

    private static Phrase format(ColumnStudy study, NumberStyle numbers, DateOrder days) {
        if (study.field() == null || study.filled() == 0) {
            return null;
        }
        if (study.field().type() == ValueType.DAY) {
            return Phrase.of(switch (days) {
                case CLEAR -> "intake.days.clear";
                case DAY_FIRST -> "intake.days.day-first";
                case MONTH_FIRST -> "intake.days.month-first";
                case YEAR_FIRST -> "intake.days.year-first";
                case AMBIGUOUS -> "intake.format.open";
            });
        }
        if (study.shares() != null && numbers != NumberStyle.AMBIGUOUS) {
            return Phrase.of(study.shares().anyPercent() ? "intake.numbers.percent" : "intake.numbers.share");
        }
        if (study.field().type() != ValueType.NUMBER && study.field().type() != ValueType.MONEY) {
            return null;
        }
        return Phrase.of(switch (numbers) {
            case POINT, PLAIN -> "intake.numbers.point";
            case COMMA -> "intake.numbers.comma";
            case WHOLE -> "intake.numbers.whole";
            case AMBIGUOUS -> "intake.format.open";
        });
    }

    private static String[] trimmed(String[] header) {
        String[] trimmed = new String[header.length];
        for (int i = 0; i < header.length; i++) {
            trimmed[i] = CellText.trim(text(header[i])).replace('\n', ' ');
        }
        return trimmed;
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }
}
