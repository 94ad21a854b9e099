package app.tradewind.intake.study;

import app.tradewind.intake.layout.Field;
import app.tradewind.intake.layout.ValueType;
import app.tradewind.intake.parsing.CellText;
import app.tradewind.intake.parsing.CurrencyText;
import app.tradewind.intake.parsing.DateColumn;
import app.tradewind.intake.parsing.NumberColumn;
import app.tradewind.intake.reading.RawRow;
import app.tradewind.intake.rows.LongNumbers;
import app.tradewind.intake.rows.ReadPlan;
import app.tradewind.intake.terms.PeopleText;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** One column while all rows pass: its numbers, its days, and three samples. */
public final class ColumnStudy {

    private static final int SAMPLES = 3;
    private static final int LOOKED_AT = 200;
    private static final int WITNESSES = 5_000;
    private static final int LONGEST_UNIT = 12;
    private static final int MOST_GROWTH = 10;
    /** One blank cell among so many are many. */
    private static final int BLANK_OF = 3;

    private final int at;
    private final Field field;
    private final boolean personal;
    private int people;
    private final NumberColumn numbers;
    private final DateColumn days = new DateColumn();
    private final ShareColumn shares;
    private final LongNumbers longNumbers = new LongNumbers();
    private Currency unit;
    private final List<String> samples = new ArrayList<>();
    private long filled;
    private long rows;

    /**
     * @param at counted from 0
     * @param field what it is mapped to, or {@code null}
     * @param personal whether it holds people's data: then nothing of it is looked at
     */
    public ColumnStudy(int at, Field field, boolean personal) {
        this.at = at;
        this.field = field;
        this.personal = personal;
        this.numbers = new NumberColumn(field == null || field.isFine());
        this.shares = field != null && field.isShare() ? new ShareColumn(field == Field.GROWTH_SHARE ? MOST_GROWTH : 1) : null;
    }

    public void see(RawRow row) {
        if (personal) {
            return;
        }
        rows++;
        String text = CellText.trim(row.cell(at));
        if (CellText.isNothing(text)) {
            return;
        }
        filled++;
        if (field == null && filled <= LOOKED_AT && PeopleText.isPersonal(text)) {
            people++;
        } else if (samples.size() < SAMPLES && !samples.contains(text)) {
            samples.add(field == null ? PeopleText.maskNote(text) : field.safe(text));
        }
        if (field == null) {
            witness(text);
        } else if (field.type() == ValueType.DAY) {
            days.seeDay(text);
        } else if (field.type() == ValueType.IDENTIFIER) {
            longNumbers.see(CellText.identifier(text));
        } else if (field.type() == ValueType.NUMBER || field.type() == ValueType.MONEY) {
            if (row.isReal(at)) {
                numbers.seeReal();
            } else {
                numbers.see(text);
            }
            if (shares != null) {
                shares.see(text, row.isReal(at));
            }
        }
    }

    /** A column that is not used may still show how the file writes its days. */
    private void witness(String text) {
        if (filled <= WITNESSES && text.indexOf('/') > 0 && text.charAt(0) <= '9') {
            days.see(text);
        }
    }

    /** A row that explains the header may name the unit of amounts: {@code USD}, {@code \u5143}. */
    public void explained(RawRow row) {
        String text = CellText.trim(row.cell(at));
        if (unit == null && field != null && field.type() == ValueType.MONEY && text.length() <= LONGEST_UNIT) {
            unit = CurrencyText.of(text);
            unit = unit == null ? CurrencyText.inHeader(text) : unit;
        }
    }

    /** The currency that a row under the header names, or {@code null}. */
    public Currency unit() {
        return unit;
    }

    /** What holds for all of the column's cells. */
    public ReadPlan.Traits traits() {
        return new ReadPlan.Traits(shares != null && shares.percent(), longNumbers.lost(), numbers.hasThree(),
                rows == filled ? ReadPlan.Blanks.NONE
                        : (rows - filled) * BLANK_OF >= rows ? ReadPlan.Blanks.MANY : ReadPlan.Blanks.SOME);
    }

    /** Of a column of shares, {@code null} for others. */
    public ShareColumn shares() {
        return shares;
    }

    public int at() {
        return at;
    }

    public Field field() {
        return field;
    }

    /** By its header, or because most of its cells look like names, addresses or numbers of people. */
    public boolean personal() {
        return personal || isPeoples();
    }

    public NumberColumn numbers() {
        return numbers;
    }

    public DateColumn days() {
        return days;
    }

    /** None of a column of people's data. */
    public List<String> samples() {
        return personal() ? List.of() : samples;
    }

    /** How many cells say something. */
    public long filled() {
        return filled;
    }

    private boolean isPeoples() {
        return field == null && people * 2L > Math.min(filled, LOOKED_AT);
    }
}
