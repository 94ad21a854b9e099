package app.tradewind.intake.rows;

import app.tradewind.intake.layout.RowRule;
import app.tradewind.intake.parsing.NumberText;
import app.tradewind.intake.parsing.NumberStyle;
import app.tradewind.intake.terms.HeaderText;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Applies a layout's rules to rows. */
public final class RowRules {

    private static final int REMEMBERED = 2_000;

    private final List<RowRule> rules;
    private final List<List<Check>> checks;

    public RowRules(List<RowRule> rules) {
        this.rules = rules;
        this.checks = rules.stream().map(rule -> rule.conditions().stream().map(Check::new).toList()).toList();
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

    /** A condition with its answers: the words of a column are few, and folding them is dear. */
    private static final class Check {

        private final RowRule.Condition condition;
        private final Map<String, Boolean> answers = new HashMap<>();

        Check(RowRule.Condition condition) {
            this.condition = condition;
        }

        boolean holds(RowValues row) {
            String text = row.text(condition.field());
            return switch (condition.test()) {
                case BLANK -> text.isEmpty();
                case FILLED -> !text.isEmpty();
                case NEGATIVE -> sign(text) < 0;
                case POSITIVE -> !text.isEmpty() && sign(text) > 0;
                case ZERO -> sign(text) == 0;
                case NO_DIGIT -> !hasDigit(text);
                case ONE_OF -> !text.isEmpty() && isNamed(text);
            };
        }

        private boolean isNamed(String text) {
            Boolean known = answers.get(text);
            if (known == null) {
                if (answers.size() > REMEMBERED) {
                    answers.clear();
                }
                known = condition.names(HeaderText.fold(text));
                answers.put(text, known);
            }
            return known;
        }
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
