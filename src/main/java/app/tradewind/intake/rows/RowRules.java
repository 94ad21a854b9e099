package app.tradewind.intake.rows;

import app.tradewind.intake.bytes.TextMemo;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.layout.RowRule;
import app.tradewind.intake.parsing.NumberStyle;
import app.tradewind.intake.parsing.NumberText;
import app.tradewind.intake.terms.HeaderText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Applies a layout's rules to rows. */
public final class RowRules {

    private final List<RowRule> rules;
    private final List<List<Check>> checks;

    /** @param filled fields that have a column; every other is blank in all rows, which settles what is asked of it */
    public RowRules(List<RowRule> all, Set<Field> filled) {
        this.rules = all.stream().filter(rule -> rule.conditions().stream()
                .allMatch(condition -> filled.contains(condition.field()) || holdsOfBlank(condition))).toList();
        Map<Field, Named> named = new EnumMap<>(Field.class);
        this.checks = rules.stream().map(rule -> rule.conditions().stream()
                .filter(condition -> filled.contains(condition.field())).map(condition -> new Check(condition,
                named.compute(condition.field(), (field, one) -> one == null || one.isFull() ? new Named() : one))).toList()).toList();
    }

    private static boolean holdsOfBlank(RowRule.Condition condition) {
        return condition.test() == RowRule.Test.BLANK || condition.test() == RowRule.Test.NO_DIGIT;
    }

    /** The first rule that fits, {@code null} for none: an ordinary row. */
    public RowRule of(RowValues row) {
        for (int i = 0; i < checks.size(); i++) {
            if (allHold(checks.get(i), row)) {
                return rules.get(i);
            }
        }
        return null;
    }

    private static boolean allHold(List<Check> checks, RowValues row) {
        for (int i = 0; i < checks.size(); i++) {
            if (!checks.get(i).holds(row)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Which of the conditions on one field are named by a text, a bit each: the words of a column are few,
     * folding them is dear, and the conditions of a row ask for the same one after another.
     */
    private static final class Named {

        private final List<RowRule.Condition> conditions = new ArrayList<>();
        private final TextMemo<Long> answers = new TextMemo<>(this::answer);
        private String last;
        private long bits;

        boolean isFull() {
            return conditions.size() == Long.SIZE;
        }

        int add(RowRule.Condition condition) {
            conditions.add(condition);
            return conditions.size() - 1;
        }

        boolean is(int condition, String text) {
            if (text != last) {
                bits = answers.of(text);
                last = text;
            }
            return (bits >>> condition & 1) != 0;
        }

        private long answer(String text) {
            String folded = HeaderText.fold(text);
            long answer = 0;
            for (int i = 0; i < conditions.size(); i++) {
                answer |= conditions.get(i).names(folded) ? 1L << i : 0;
            }
            return answer;
        }
    }

    private static final class Check {

        private final RowRule.Condition condition;
        private final Named named;
        private final int number;

        Check(RowRule.Condition condition, Named named) {
            this.condition = condition;
            this.named = named;
            this.number = condition.test() == RowRule.Test.ONE_OF ? named.add(condition) : -1;
        }

        boolean holds(RowValues row) {
            String text = row.text(condition.field());
            return switch (condition.test()) {
                case BLANK -> text.isEmpty();
                case FILLED -> !text.isEmpty();
                case NEGATIVE -> !isFigures(text) && sign(text) < 0;
                case POSITIVE -> !text.isEmpty() && sign(text) > 0;
                case ZERO -> sign(text) == 0;
                case NO_DIGIT -> !hasDigit(text);
                case ONE_OF -> !text.isEmpty() && named.is(number, text);
            };
        }

    }

    /** Whether a text begins and ends with a figure: it is not below zero then, if it is a number. */
    private static boolean isFigures(String text) {
        return !text.isEmpty() && isFigure(text.charAt(0)) && isFigure(text.charAt(text.length() - 1));
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Sign of a number whatever its style; 1 where it is none. */
    private static int sign(String text) {
        if (text.isEmpty()) {
            return 1;
        }
        BigDecimal value = NumberText.value(text, NumberStyle.POINT);
        value = value == null ? NumberText.value(text, NumberStyle.COMMA) : value;
        return value == null ? 1 : value.signum();
    }
}
