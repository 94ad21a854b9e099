package app.tradewind.intake.rows;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.Origin;
import app.tradewind.intake.bytes.TextMemo;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.layout.ValueType;
import app.tradewind.intake.parsing.CellText;
import app.tradewind.intake.parsing.CurrencyText;
import app.tradewind.intake.parsing.DateOrder;
import app.tradewind.intake.parsing.DateText;
import app.tradewind.intake.parsing.NumberStyle;
import app.tradewind.intake.parsing.NumberText;
import app.tradewind.intake.reading.RawRow;
import app.tradewind.intake.terms.Markets;
import app.tradewind.intake.terms.PeopleText;
import app.tradewind.intake.terms.Period;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values of one row by field, each read in its column's decided format. One object serves all rows. */
public final class RowValues {

    /** Figures that a spreadsheet program keeps of a number. */
    private static final int KEPT_DIGITS = 15;
    /** {@code 1.234} is the shortest text with a group. */
    private static final int SHORTEST_GROUPED = 4;

    /** What holds for an order whole; a row without an order number takes it from the row above. */
    private static final Set<Field> OF_ORDERS = EnumSet.of(Field.STATUS, Field.CURRENCY, Field.MARKET, Field.CHANNEL);

    private final ReadPlan plan;
    private final Problems problems;
    private final int[] at = new int[Field.values().length];
    private final ReadPlan.Column[] columns = new ReadPlan.Column[Field.values().length];
    /** What the headers of anybody's tables name. */
    private final Currency[] ownCurrency = new Currency[Field.values().length];
    private boolean contradicted;
    private final Set<Field> fillDown;
    /** The same by their place. */
    private final boolean[] fillsDown = new boolean[Field.values().length];
    /** Fields whose columns stand for each other, by their place. */
    private final boolean[] instead = new boolean[Field.values().length];
    private final Map<Field, String> above = new EnumMap<>(Field.class);
    private final Map<Field, String> lastOrder = new EnumMap<>(Field.class);
    private boolean goesOn;
    /** What {@link #text} has found in the row so far. */
    private final String[] found = new String[Field.values().length];
    /** In which row that was, counted as they are taken. */
    private final int[] foundIn = new int[Field.values().length];
    private int taken;
    /** Texts without what is people's. */
    private final List<TextMemo<String>> safe = new ArrayList<>();
    private final Map<String, Optional<Currency>> payments = new HashMap<>();
    private final TextMemo<Optional<Currency>> named = new TextMemo<>(text -> Optional.ofNullable(CurrencyText.of(text)));
    private String group = "";
    private String sheet;
    private RawRow row;
    private boolean unreadable;
    private boolean quiet;

    public RowValues(ReadPlan plan, Problems problems) {
        this.plan = plan;
        this.problems = problems;
        this.sheet = plan.place().sheet();
        this.fillDown = plan.layout().meaning().fillDown().stream().anyMatch(field -> hasBlanks(plan, field))
                ? plan.layout().meaning().fillDown() : Set.of();
        fillDown.forEach(field -> fillsDown[field.ordinal()] = true);
        plan.layout().columns().instead().forEach(field -> instead[field.ordinal()] = true);
        for (Field field : Field.values()) {
            safe.add(new TextMemo<>(field::safe));
        }
        Arrays.fill(at, -1);
        plan.columns().forEach((field, column) -> {
            at[field.ordinal()] = column.at().get(0);
            columns[field.ordinal()] = column;
            ownCurrency[field.ordinal()] = plan.layout().platform().isEmpty() && field.type() == ValueType.MONEY && column.at().size() == 1
                    ? CurrencyText.inHeader(plan.header()[column.at().get(0)]) : null;
        });
    }

    private static boolean hasBlanks(ReadPlan plan, Field field) {
        return plan.columns().containsKey(field) && plan.columns().get(field).traits().blanks() != ReadPlan.Blanks.NONE;
    }

    /** The rows that follow are of this sheet, and take nothing from rows above. */
    public void begin(String name) {
        sheet = name;
        group = "";
        above.clear();
        lastOrder.clear();
    }

    /** Goes on to the next row. */
    public void take(RawRow next) {
        row = next;
        unreadable = false;
        quiet = false;
        taken++;
        if (!fillDown.isEmpty()) {
            fill(plan.layout().meaning().fillKey());
        }
    }

    private void fill(Field by) {
        String key = CellText.identifier(cell(by));
        // A blank key goes on with the order above, as where its cells are merged.
        goesOn = has(by) && key.isEmpty();
        if (!key.isEmpty() && !key.equals(group)) {
            group = key;
            above.clear();
        }
        for (Field field : fillDown) {
            String cell = CellText.trim(cell(field));
            if (has(by) && !cell.isEmpty()) {
                above.putIfAbsent(field, cell);
            } else if (!has(by) && has(field) && columns[field.ordinal()].traits().blanks() == ReadPlan.Blanks.MANY
                    && !CellText.isNothing(cell)) {
                above.put(field, cell);
            }
        }
        for (Field field : OF_ORDERS) {
            if (!goesOn && has(field)) {
                lastOrder.put(field, CellText.trim(cell(field)));
            }
        }
    }

    /** From here to the next row nothing is reported: a row that is left out need not be well written. */
    public void beQuiet() {
        quiet = true;
    }

    public ReadPlan plan() {
        return plan;
    }

    /** Whether a filled cell of this row could not be read in its column's format. */
    public boolean unreadable() {
        return unreadable;
    }

    public Origin origin() {
        return new Origin(0, plan.place().file(), sheet, row.number());
    }

    /** Whether the file has a column for the field. */
    public boolean has(Field field) {
        return at[field.ordinal()] >= 0;
    }

    /** The cell's text without blanks around it; empty where it says nothing. */
    public String text(Field field) {
        int place = field.ordinal();
        if (foundIn[place] == taken) {
            return found[place];
        }
        if (at[place] < 0) {
            return "";
        }
        String text = CellText.trim(cell(field));
        if (text.isEmpty() && fillsDown[place]) {
            text = above.getOrDefault(field, "");
        } else if (text.isEmpty() && goesOn) {
            text = lastOrder.getOrDefault(field, "");
        }
        text = field.type() == ValueType.TEXT ? safe.get(place).of(text) : text;
        foundIn[place] = taken;
        found[place] = CellText.isNothing(text) ? "" : text;
        return found[place];
    }

    /** Digit for digit; damaged ones are reported and kept as they are. */
    public String identifier(Field field) {
        String cell = cell(field);
        String text = CellText.identifier(cell.isEmpty() && fillsDown[field.ordinal()] ? above.getOrDefault(field, "") : cell);
        text = field.safe(text);
        if (isDamaged(field)) {
            problem(field, text, "intake.row.digits-lost");
        } else if (field == Field.BARCODE && Gtin.isWrong(text)) {
            problem(field, text, "intake.row.check-digit");
        }
        return CellText.isNothing(text) && !text.equals("-") ? "" : text;
    }

    /** Whether an identifier has lost digits: written {@code 1.23E+12}, or a workbook's number of over fifteen figures. */
    public boolean isDamaged(Field field) {
        String text = CellText.identifier(cell(field));
        return text.length() > KEPT_DIGITS && row.isReal(at[field.ordinal()]) && text.indexOf('.') < 0 || CellText.hasLostDigits(text)
                || has(field) && columns[field.ordinal()].traits().rounded() && LongNumbers.isRounded(text);
    }

    /** All filled cells of a field that repeats. */
    public List<String> texts(Field field) {
        List<String> texts = new ArrayList<>();
        if (has(field)) {
            for (int column : columns[field.ordinal()].at()) {
                String text = CellText.trim(row.cell(column));
                if (!CellText.isNothing(text)) {
                    texts.add(field.safe(text));
                }
            }
        }
        return texts;
    }

    /** The cell of one of the columns of a field that repeats, counted in the file; empty where it says nothing. */
    public String textAt(int column) {
        String text = CellText.trim(row.cell(column));
        return CellText.isNothing(text) ? "" : text;
    }

    /** {@code null} where the cell says nothing or cannot be read; the latter is reported. */
    public BigDecimal number(Field field) {
        String text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        BigDecimal value = !field.isFine() && isPercent(text) ? null : value(text, field, column(field));
        if (value == null) {
            unreadable = true;
            problem(field, text, "intake.row.not-a-number");
        }
        return value;
    }

    /** A cell's number in its column's style; an amount in a currency without decimals is whole whatever the others are. */
    private BigDecimal value(String text, Field field, int column) {
        ReadPlan.Column written = columns[field.ordinal()];
        if (row.isReal(column)) {
            return NumberText.value(text, NumberStyle.POINT);
        }
        if (field.type() == ValueType.MONEY && text.length() > SHORTEST_GROUPED && !written.traits().thirds()
                && NumberText.isGroupedAtMost(text)) {
            Currency currency = currency(field);
            return NumberText.value(text, currency != null && CurrencyText.isWhole(currency) ? NumberStyle.WHOLE : written.numbers());
        }
        return NumberText.value(text, written.numbers());
    }

    private static boolean isPercent(String text) {
        return text.indexOf('%') >= 0 || text.indexOf('\uFF05') >= 0 || text.indexOf('\u066A') >= 0;
    }

    /** A share of one, {@code null} as for {@link #number}: 0.0833 of {@code 8.33%}, and of {@code 8.33} in a column in per cent. */
    public BigDecimal share(Field field) {
        BigDecimal number = number(field);
        String text = text(field);
        boolean percent = columns[field.ordinal()].traits().percent() || isPercent(text);
        return number == null || !percent ? number : number.movePointLeft(2);
    }

    /** A whole number, {@code null} as for {@link #number}; a fraction is reported and unreadable. */
    public Integer count(Field field) {
        BigDecimal number = number(field);
        if (number == null) {
            return null;
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            unreadable = true;
            problem(field, text(field), "intake.row.not-whole");
            return null;
        }
    }

    /** An amount in the currency of its row, its sign, its column or its file; {@code null} as for {@link #number}. */
    public Money money(Field field) {
        BigDecimal amount = number(field);
        if (amount == null) {
            return null;
        }
        Currency currency = currency(field);
        return new Money(amount, currency == null ? Money.UNNAMED : currency);
    }

    /** All filled cells of a field that repeats, added up; {@code null} where none says a number. */
    public Money total(Field field) {
        if (!has(field)) {
            return null;
        }
        BigDecimal sum = null;
        for (int column : columns[field.ordinal()].at()) {
            String text = CellText.trim(row.cell(column));
            BigDecimal value = CellText.isNothing(text) ? null : value(text, field, column);
            sum = value == null ? sum : sum == null ? value : sum.add(value);
        }
        Currency currency = sum == null ? null : currency(field);
        return sum == null ? null : new Money(sum, currency == null ? Money.UNNAMED : currency);
    }

    /** Whole pieces of all filled cells of a field that repeats; {@code null} where none says a number. */
    public Integer pieces(Field field) {
        Money sum = total(field);
        return sum == null ? null : Integer.valueOf(sum.amount().intValue());
    }

    private Currency currency(Field field) {
        Currency own = ownCurrency[field.ordinal()];
        if (own != null) {
            String sign = NumberText.currencySign(text(field));
            Currency signed = sign.isEmpty() || sign.equals("$") ? null : CurrencyText.of(sign);
            contradiction(field, own);
            return signed == null ? own : signed;
        }
        String code = text(Field.CURRENCY);
        Currency currency = code.isEmpty() ? null : named.of(code).orElse(null);
        if (currency == null) {
            String sign = NumberText.currencySign(text(field));
            currency = sign.isEmpty() || sign.equals("$") && columns[field.ordinal()].currency() != null
                    ? null : CurrencyText.of(sign);
        }
        if (currency == null) {
            currency = columns[field.ordinal()].currency();
        }
        if (currency == null && plan.layout().meaning().amounts().marketCurrency()) {
            String market = text(Field.MARKET);
            currency = market.isEmpty() ? null : payments.computeIfAbsent(market, RowValues::paid).orElse(null);
        }
        return currency == null ? plan.fallbacks().currency() : currency;
    }

    /** A header such as {@code Amount (USD)} says what its amounts are in, whatever the order was in; that is told once. */
    private void contradiction(Field field, Currency own) {
        String code = contradicted ? "" : text(Field.CURRENCY);
        Currency other = code.isEmpty() ? null : named.of(code).orElse(null);
        if (other != null && !other.equals(own)) {
            contradicted = true;
            problem(field, own.getCurrencyCode(), "intake.row.header-currency");
        }
    }

    /** {@code null} where the cell says nothing or is no day; the latter is reported. */
    public DateText date(Field field) {
        String text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        DateText date = DateText.of(text);
        Period period = plan.fallbacks().period();
        if (date == null && period != null) {
            DateText partial = DateText.partial(text);
            date = partial == null || partial.year() > 0 ? null : partial.within(period.from(), period.to(), order(field));
        }
        date = date != null && plan.place().since1904() && (row.isReal(column(field)) || cell(field).isEmpty()) ? date.since1904() : date;
        if (date == null || !date.isDay(columns[field.ordinal()].days())) {
            unreadable = true;
            problem(field, text, "intake.row.not-a-day");
            return null;
        }
        return date;
    }

    /** How the field's column writes its days. */
    public DateOrder order(Field field) {
        return columns[field.ordinal()].days();
    }

    private static Optional<Currency> paid(String market) {
        return Optional.ofNullable(Markets.shipped().of(market)).map(Markets.Place::currency);
    }

    private String cell(Field field) {
        int column = column(field);
        return column < 0 ? "" : row.cell(column);
    }

    /** Where the field stands in this row: the first of its columns that says something. */
    private int column(Field field) {
        if (!instead[field.ordinal()] || at[field.ordinal()] < 0) {
            return at[field.ordinal()];
        }
        for (int column : columns[field.ordinal()].at()) {
            if (!CellText.isNothing(CellText.trim(row.cell(column)))) {
                return column;
            }
        }
        return at[field.ordinal()];
    }

    /** Reports a cell of this row. @param code of a message whose only place is the cell's text */
    public void problem(Field field, String raw, String code) {
        if (!quiet) {
            int column = column(field);
            String safe = field.type() == ValueType.IDENTIFIER ? field.safe(raw) : PeopleText.quoted(raw);
            problems.add(row.number(), column < 0 ? "" : plan.header()[column], safe, Phrase.of(code, safe));
        }
    }
}
