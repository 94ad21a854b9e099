package app.tradewind.intake.parsing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Watches all texts of a column and decides how it writes numbers. */
public final class NumberColumn {

    private static final int EXAMPLES = 5;

    private static final int MONEY = 2;
    private static final int GROUP = 3;

    /** Whether numbers such as these commonly have three decimals: weights, rates. Amounts and pieces do not. */
    private final boolean fine;
    private long point;
    private long comma;
    private int fewest = Integer.MAX_VALUE;
    private int most;
    private String eitherPoint = "";
    private String eitherComma = "";
    private long numbers;
    private long others;
    private long unsigned;
    private final Set<String> signs = new LinkedHashSet<>();
    private String sign = "";
    private String eitherExample = "";
    private long plain;
    private final Set<String> eithers = new LinkedHashSet<>();
    private String pointExample = "";
    private String commaExample = "";

    public NumberColumn() {
        this(true);
    }

    /** @param fine whether numbers such as these commonly have three decimals */
    public NumberColumn(boolean fine) {
        this.fine = fine;
    }

    /** @param text trimmed and not blank */
    public void see(String text) {
        NumberText.Shape bare = PlainNumber.shape(text);
        NumberText number = bare == null ? NumberText.of(text) : null;
        if (bare == null && number == null) {
            others++;
            return;
        }
        numbers++;
        switch (bare == null ? number.shape() : bare) {
            case POINT -> {
                pointExample = point++ == 0 ? text : pointExample;
                decimals(number == null ? text.length() - text.indexOf('.') - 1 : number.decimals());
            }
            case COMMA -> {
                commaExample = comma++ == 0 ? text : commaExample;
                decimals(number.decimals());
            }
            case EITHER -> either(text);
            default -> plain++;
        }
        String marked = number == null ? "" : number.currencySign();
        if (marked.isEmpty()) {
            unsigned++;
        } else if (!marked.equals(sign)) {
            sign = sign.isEmpty() ? marked : sign;
            signs.add(marked);
        }
    }

    private void decimals(int places) {
        if (places > 0) {
            fewest = Math.min(fewest, places);
            most = Math.max(most, places);
        }
    }

    private void either(String text) {
        eitherExample = text;
        if (text.indexOf(',') >= 0) {
            eitherComma = eitherComma.isEmpty() ? text : eitherComma;
        } else {
            eitherPoint = eitherPoint.isEmpty() ? text : eitherPoint;
        }
        if (eithers.size() < EXAMPLES) {
            eithers.add(text);
        }
    }

    /** A real number of a spreadsheet: its format is not in question. */
    public void seeReal() {
        numbers++;
        unsigned++;
    }

    /** The style that all rows together allow. */
    public NumberStyle style() {
        if (mixed()) {
            return NumberStyle.AMBIGUOUS;
        }
        if (point > 0 || comma > 0) {
            return point > 0 ? NumberStyle.POINT : NumberStyle.COMMA;
        }
        return eithers.isEmpty() ? NumberStyle.PLAIN : NumberStyle.AMBIGUOUS;
    }

    /** Whether the column contradicts itself rather than saying too little. */
    public boolean mixed() {
        return point > 0 && comma > 0 || !eitherPoint.isEmpty() && !eitherComma.isEmpty() && point + comma == 0
                || point > 0 && !eitherPoint.isEmpty() && !mayHaveThree() || comma > 0 && !eitherComma.isEmpty() && !mayHaveThree();
    }

    /** Whether next to its surest cells three decimals are no surprise. */
    private boolean mayHaveThree() {
        return most >= GROUP || most > 0 && (fine || fewest < MONEY);
    }

    /** Whether a cell has three decimals or more for sure. */
    public boolean hasThree() {
        return most >= GROUP;
    }

    /** Whether no cell has decimals for sure: all its marks may group. */
    public boolean mayBeWhole() {
        return most == 0;
    }

    /** Whether under this style a number that is no surprise as {@code 1234} would have three decimals. */
    public boolean surprises(NumberStyle style) {
        String odd = style == NumberStyle.COMMA ? eitherComma : style == NumberStyle.POINT ? eitherPoint : "";
        return !odd.isEmpty() && !fine && !hasThree();
    }

    /** How its marks group where no number of it has decimals. */
    public NumberStyle whole() {
        boolean points = !eitherPoint.isEmpty() || comma > 0;
        boolean commas = !eitherComma.isEmpty() || point > 0;
        return points && commas ? NumberStyle.WHOLE : points ? NumberStyle.COMMA : NumberStyle.POINT;
    }

    /** Whether numbers stand beside those in question that have neither group nor decimals. */
    public boolean hasPlain() {
        return plain > 0;
    }

    /** The first currency sign seen, or empty. */
    public String currencySign() {
        return sign;
    }

    /** Whether the cells bear more than one currency sign: then none of them holds for a cell without. */
    public boolean severalSigns() {
        return signs.size() > 1;
    }

    /** Numbers without a currency sign. */
    public long unsigned() {
        return unsigned;
    }

    /** Up to five texts of the column that two styles read differently, or that contradict each other. */
    public List<String> examples() {
        List<String> examples = new ArrayList<>();
        if (mixed()) {
            for (String example : List.of(pointExample, commaExample, eitherPoint, eitherComma)) {
                if (!example.isEmpty()) {
                    examples.add(example);
                }
            }
        }
        eithers.stream().filter(text -> !examples.contains(text)).limit(EXAMPLES - examples.size()).toList().forEach(examples::add);
        return examples;
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
