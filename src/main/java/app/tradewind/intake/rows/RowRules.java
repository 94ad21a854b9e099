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
    private final Map<String, String> folded = new HashMap<>();

    public RowRules(List<RowRule> rules) {
        this.rules = rules;
    }

    /** The first rule that fits, {@code null} for none: an ordinary row. */
    public RowRule of(RowValues row) {
        for (RowRule rule : rules) {
            boolean fits = true;
            for (RowRule.Condition condition : rule.conditions()) {
                if (!holds(condition, row)) {
                    fits = false;
                    break;
                }
            }
            if (fits) {
                return rule;
            }
        }
        return null;
    }

    private boolean holds(RowRule.Condition condition, RowValues row) {
        String text = row.text(condition.field());
        return switch (condition.test()) {
            case BLANK -> text.isEmpty();
            case FILLED -> !text.isEmpty();
            case NEGATIVE -> sign(text) < 0;
            case POSITIVE -> !text.isEmpty() && sign(text) > 0;
            case ZERO -> sign(text) == 0;
            case NO_DIGIT -> text.chars().noneMatch(Character::isDigit);
            case ONE_OF -> !text.isEmpty() && condition.names(fold(text));
        };
    }

    private String fold(String text) {
        if (folded.size() > REMEMBERED) {
            folded.clear();
        }
        return folded.computeIfAbsent(text, HeaderText::fold);
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
