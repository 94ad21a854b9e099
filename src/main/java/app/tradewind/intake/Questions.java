package app.tradewind.intake;

import app.tradewind.intake.Inspection.Question;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.layout.Layout;
import app.tradewind.intake.layout.ValueType;
import app.tradewind.intake.parsing.CurrencyText;
import app.tradewind.intake.parsing.DateOrder;
import app.tradewind.intake.parsing.DateText;
import app.tradewind.intake.parsing.NumberStyle;
import app.tradewind.intake.parsing.NumberText;
import app.tradewind.intake.rows.ReadPlan;
import app.tradewind.intake.study.ColumnStudy;
import app.tradewind.intake.study.HeaderSearch;
import app.tradewind.intake.terms.HeaderText;
import app.tradewind.intake.terms.Markets;
import app.tradewind.intake.terms.Period;
import app.tradewind.intake.terms.PeriodInName;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What a file leaves open, and what holds where its rows do not say. */
final class Questions {

    private static final int OFFERED = 5;
    private static final Set<Kind> BY_MARKET = Set.of(Kind.ORDERS, Kind.LISTINGS, Kind.STOCK, Kind.COMPETITOR_PRICES,
            Kind.PERIOD_SALES, Kind.ESTIMATES, Kind.REVIEWS, Kind.ADVERTISING);
    private static final Set<Kind> BY_DAY = Set.of(Kind.ORDERS, Kind.STOCK, Kind.COMPETITOR_PRICES, Kind.FX_RATES,
            Kind.PERIOD_SALES, Kind.ESTIMATES);
    private static final Set<Field> DAYS = Set.of(Field.DATE, Field.PERIOD_TO, Field.PERIOD_MONTH);

    private final String file;
    private final Hints hints;
    private final Layout layout;
    private final List<ColumnStudy> studies;
    private final HeaderSearch.Found found;
    private final List<Question> asked = new ArrayList<>();

    Questions(String file, Hints hints, Layout layout, List<ColumnStudy> studies, HeaderSearch.Found found) {
        this.file = file;
        this.hints = hints;
        this.layout = layout;
        this.studies = studies;
        this.found = found;
    }

    List<Question> asked() {
        return asked;
    }

    void formats(ColumnStudy study, String header, NumberStyle numbers, DateOrder days) {
        ValueType type = study.field().type();
        if (type == ValueType.DAY && days == DateOrder.AMBIGUOUS && study.field() != Field.OTHER_DAYS) {
            boolean year = study.days().mayBeYearFirst();
            asked.add(new Question(Question.Topic.DATE_ORDER, true, header,
                    year ? List.of("year-first", "day-first", "month-first") : List.of("day-first", "month-first"),
                    year ? Phrase.of("intake.ask.date-year", header, study.days().example(), days(study, DateOrder.YEAR_FIRST))
                            : Phrase.of("intake.ask.date-order", header, study.days().example(), days(study, DateOrder.MONTH_FIRST))));
        }
        if ((type == ValueType.NUMBER || type == ValueType.MONEY) && numbers == NumberStyle.AMBIGUOUS) {
            boolean contrary = study.numbers().mixed();
            List<String> styles = contrary && study.numbers().mayBeWhole() ? List.of("whole", "point", "comma") : List.of("point", "comma");
            asked.add(new Question(Question.Topic.NUMBER_STYLE, true, header, styles, contrary
                    ? Phrase.of("intake.ask.number-styles", header, example(study), numbers(study))
                    : Phrase.of("intake.ask.number-style", header, example(study), numbers(study))));
        }
    }

    private static String example(ColumnStudy study) {
        List<String> examples = study.numbers().examples();
        return study.numbers().eitherExample().isEmpty() && !examples.isEmpty() ? examples.get(0) : study.numbers().eitherExample();
    }

    /** Cells of the column, each with what it would be under either answer: point first, then comma. */
    private static String numbers(ColumnStudy study) {
        return study.numbers().examples().stream().map(text -> text + " \u2192 " + value(text, NumberStyle.POINT)
                + " / " + value(text, NumberStyle.COMMA)).collect(Collectors.joining("; "));
    }

    private static String value(String text, NumberStyle style) {
        BigDecimal value = NumberText.value(text, style);
        return value == null ? "?" : value.toPlainString();
    }

    /** The same of days: day first, then the other order. */
    private static String days(ColumnStudy study, DateOrder other) {
        return study.days().examples().stream().map(text -> text + " \u2192 " + said(text, DateOrder.DAY_FIRST)
                + " / " + said(text, other)).collect(Collectors.joining("; "));
    }

    private static String said(String text, DateOrder order) {
        DateText date = DateText.of(text);
        LocalDate day = date == null ? null : date.day(order);
        return day == null ? "?" : day.toString();
    }

    /** Tells which sheets are read, and which are not. */
    void tables(List<ReadPlan.Sheet> read, List<String> repeating, List<String> hidden) {
        List<String> names = read.stream().map(ReadPlan.Sheet::name).toList();
        List<String> others = found.alike().stream().map(ReadPlan.Sheet::name)
                .filter(name -> !names.contains(name) && !repeating.contains(name)).toList();
        told("intake.ask.sheets-read", names.size() > 1 ? names : List.of());
        told("intake.ask.sheets-repeating", repeating);
        told("intake.ask.sheets-left", others);
        told("intake.ask.sheets-hidden", hidden);
    }

    /** Tells that a column gives amounts of whole orders on each of their lines. */
    void orderTotals(String header) {
        told("intake.ask.order-totals", List.of(header));
    }

    private void told(String code, List<String> names) {
        if (!names.isEmpty()) {
            asked.add(new Question(Question.Topic.TABLE, false, "", List.of(), Phrase.of(code, String.join(", ", names))));
        }
    }

    ReadPlan.Fallbacks fallbacks(Map<Field, ReadPlan.Column> columns) {
        if (!found.beside().isEmpty()) {
            asked.add(new Question(Question.Topic.TABLE, false, "", List.of(), Phrase.of("intake.ask.table-beside", found.beside())));
        }
        Currency currency = currency(columns);
        if (hints.period() == null && BY_DAY.contains(layout.kind()) && DAYS.stream().noneMatch(columns::containsKey)) {
            asked.add(new Question(Question.Topic.PERIOD, true, "", proposed(), Phrase.of("intake.ask.period")));
        }
        Period period = hints.period() == null ? years() : hints.period();
        Markets.Place place = hints.zone() == null ? null : Markets.shipped().in(hints.zone());
        String market = market(columns, currency, place);
        return new ReadPlan.Fallbacks(currency, market, hints.zone(), period);
    }

    /**
     * The days that days without a year may mean: what the file's name or the lines above the header say without
     * doubt. Asks where they say nothing, and tells what was taken.
     *
     * @return {@code null} where all days have their year, or nothing is known
     */
    private Period years() {
        ColumnStudy study = studies.stream().filter(one -> one.field() != null && one.field() != Field.OTHER_DAYS
                && !one.days().yearless().isEmpty()).findFirst().orElse(null);
        if (study == null) {
            return null;
        }
        String header = found.row().cells()[study.at()];
        Period above = PeriodInName.sure(found.above());
        Period named = study.days().mayBeMonths() ? null : above == null ? PeriodInName.sure(file) : above;
        asked.add(named == null
                ? new Question(Question.Topic.PERIOD, true, header, List.of(), Phrase.of("intake.ask.year", header, study.days().yearless()))
                : new Question(Question.Topic.PERIOD, false, header, List.of(), Phrase.of("intake.ask.year-taken", header,
                        study.days().yearless(), named.toString())));
        return named;
    }

    /** What the file's name suggests; never taken without a person's word. */
    private List<String> proposed() {
        List<Period> periods = layout.kind() == Kind.PERIOD_SALES ? PeriodInName.months(file) : PeriodInName.days(file);
        return periods.stream().map(Period::toString).toList();
    }

    private Currency currency(Map<Field, ReadPlan.Column> columns) {
        Currency currency = hints.currency() != null ? hints.currency() : layout.meaning().settled().currency();
        currency = currency == null ? CurrencyText.inHeader(found.above().replace('\n', ' ')) : currency;
        if (currency != null || columns.containsKey(Field.CURRENCY)) {
            return currency;
        }
        currency = paidInMarkets();
        if (currency != null) {
            return currency;
        }
        boolean yen = false;
        boolean shared = false;
        boolean open = false;
        for (ColumnStudy study : studies) {
            boolean money = study.field() != null && study.field().type() == ValueType.MONEY && study.filled() > 0;
            if (!money) {
                continue;
            }
            open |= !study.numbers().severalSigns() || study.numbers().unsigned() > 0;
            Currency named = columns.get(study.field()).currency();
            String sign = study.numbers().severalSigns() ? "" : study.numbers().currencySign();
            yen |= CurrencyText.isYenOrYuan(sign);
            shared |= named == null && sign.equals("$");
            currency = currency == null ? named == null ? CurrencyText.of(sign) : named : currency;
        }
        List<String> dollars = shared && !columns.containsKey(Field.MARKET) ? CurrencyText.dollars(String.join(" ", found.row().cells())) : List.of();
        if (!dollars.isEmpty()) {
            asked.add(new Question(Question.Topic.CURRENCY, true, "", dollars, Phrase.of("intake.ask.dollar", String.join(", ", dollars))));
            return currency;
        }
        currency = currency == null ? inOtherHeaders() : currency;
        if (currency == null && open) {
            asked.add(new Question(Question.Topic.CURRENCY, true, "",
                    yen ? List.of("CNY", "JPY") : List.of(), Phrase.of("intake.ask.currency")));
        }
        return currency;
    }

    /** What all marketplaces that the file names pay in, {@code null} where they differ or amounts are not in it. */
    Currency paidInMarkets() {
        if (!layout.meaning().amounts().marketCurrency()) {
            return null;
        }
        List<Currency> paid = studies.stream().filter(study -> study.field() == Field.MARKET)
                .flatMap(study -> study.samples().stream()).map(Markets.shipped()::of).filter(Objects::nonNull)
                .map(Markets.Place::currency).distinct().toList();
        return paid.size() == 1 ? paid.get(0) : null;
    }

    /** The one currency of all amounts that bear no sign, as far as the file or a person says; else {@code null}. */
    Currency paidThroughout() {
        List<ColumnStudy> named = studies.stream().filter(study -> study.field() == Field.CURRENCY && study.filled() > 0).toList();
        if (!named.isEmpty()) {
            List<String> codes = named.get(0).samples();
            return codes.size() == 1 ? CurrencyText.of(codes.get(0)) : null;
        }
        Currency settled = layout.meaning().settled().currency();
        Currency said = hints.currency() != null ? hints.currency()
                : settled != null ? settled : CurrencyText.inHeader(found.above().replace('\n', ' '));
        return said == null ? paidInMarkets() : said;
    }

    /** The one currency that headers name in brackets, {@code Total Discount(PHP)}; {@code null} for none or several. */
    private Currency inOtherHeaders() {
        Set<Currency> named = new HashSet<>();
        Set<String> bare = studies.stream().filter(study -> study.field() != null && study.field().type() == ValueType.MONEY)
                .map(study -> HeaderText.fold(String.valueOf(found.row().cells()[study.at()]))).collect(Collectors.toSet());
        for (String header : found.row().cells()) {
            int bracket = header == null ? -1 : Math.max(header.lastIndexOf('('), header.lastIndexOf('\uFF08'));
            if (bracket > 0 && bare.contains(HeaderText.fold(header.substring(0, bracket)))) {
                // The same once more in another currency.
                return null;
            }
            Currency currency = bracket < 0 ? null : CurrencyText.inHeader(header.substring(bracket));
            if (currency != null) {
                named.add(currency);
            }
        }
        return named.size() == 1 ? named.iterator().next() : null;
    }

    /** The market of rows that name none: as told, of the time zone, or the only one that pays in their currency. */
    private String market(Map<Field, ReadPlan.Column> columns, Currency currency, Markets.Place zone) {
        String told = hints.mapping().market().isEmpty() ? layout.meaning().settled().market() : hints.mapping().market();
        if (!told.isEmpty()) {
            Markets.Place place = Markets.shipped().of(told);
            return place == null ? told : place.code();
        }
        List<Markets.Place> paying = currency == null ? List.of() : Markets.shipped().payingIn(currency);
        Markets.Place place = zone != null ? zone : paying.size() == 1 ? paying.get(0) : null;
        String market = place == null ? "" : place.code();
        if (BY_MARKET.contains(layout.kind()) && !columns.containsKey(Field.MARKET) && zone == null) {
            asked.add(new Question(Question.Topic.MARKET, false, "", paying.stream().limit(OFFERED).map(Markets.Place::code).toList(),
                    market.isEmpty() ? Phrase.of("intake.ask.market") : Phrase.of("intake.ask.market-assumed", market)));
        }
        return market;
    }
}
