package app.tradewind.intake.parsing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Watches all texts of a column and decides how it writes numbers. */
public final class NumberColumn {

    private static final int EXAMPLES = 5;

    private long point;
    private long comma;
    private long either;
    private long numbers;
    private long others;
    private long unsigned;
    private final Set<String> signs = new LinkedHashSet<>();
    private String sign = "";
    private String eitherExample = "";
    private final Set<String> eithers = new LinkedHashSet<>();
    private String pointExample = "";
    private String commaExample = "";

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
            case POINT -> {
                pointExample = point++ == 0 ? text : pointExample;
            }
            case COMMA -> {
                commaExample = comma++ == 0 ? text : commaExample;
            }
            case EITHER -> {
                either++;
                eitherExample = text;
                if (eithers.size() < EXAMPLES) {
                    eithers.add(text);
                }
            }
            default -> { }
        }
        String marked = number == null ? "" : number.currencySign();
        if (marked.isEmpty()) {
            unsigned++;
        } else if (!marked.equals(sign)) {
            sign = sign.isEmpty() ? marked : sign;
            signs.add(marked);
        }
    }

    /** A real number of a spreadsheet: its format is not in question. */
    public void seeReal() {
        numbers++;
        unsigned++;
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
            examples.add(pointExample);
            examples.add(commaExample);
        }
        eithers.stream().limit(EXAMPLES - examples.size()).forEach(examples::add);
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
