package app.tradewind.intake.parsing;

/** Watches all texts of a column and decides how it writes numbers. */
public final class NumberColumn {

    private long point;
    private long comma;
    private long either;
    private long numbers;
    private long others;
    private String sign = "";
    private String eitherExample = "";

    /** @param text trimmed and not blank */
    public void see(String text) {
        NumberText.Shape plain = PlainNumber.shape(text);
        NumberText number = plain == null ? NumberText.of(text) : null;
        if (plain == null && number == null) {
            others++;
            return;
        }
        numbers++;
        switch (plain == null ? number.shape() : plain) {
            case POINT -> point++;
            case COMMA -> comma++;
            case EITHER -> {
                either++;
                eitherExample = text;
            }
            default -> { }
        }
        if (number != null && sign.isEmpty()) {
            sign = number.currencySign();
        }
    }

    /** A real number of a spreadsheet: its format is not in question. */
    public void seeReal() {
        numbers++;
    }

    /** The style that all rows together allow. */
    public NumberStyle style() {
        if (point > 0 && comma > 0) {
            return NumberStyle.AMBIGUOUS;
        }
        if (point > 0 || comma > 0) {
            return point > 0 ? NumberStyle.POINT : NumberStyle.COMMA;
        }
        return either > 0 ? NumberStyle.AMBIGUOUS : NumberStyle.PLAIN;
    }

    /** Whether the column contradicts itself rather than saying too little. */
    public boolean mixed() {
        return point > 0 && comma > 0;
    }

    /** The first currency sign seen, or empty. */
    public String currencySign() {
        return sign;
    }

    /** A text that two styles read differently, for the question. */
    public String eitherExample() {
        return eitherExample;
    }

    public long numbers() {
        return numbers;
    }

    public long others() {
        return others;
    }
}
