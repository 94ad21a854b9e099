package app.tradewind.intake.parsing;

/** How a column writes its days. Forms that leave no doubt, such as ISO 8601, are read under every order. */
public enum DateOrder {
    /** Year first, month names, or {@code 04.09.2026}: nothing is in doubt. */
    CLEAR,
    /** {@code 4/9/2026} is the fourth of September. */
    DAY_FIRST,
    /** {@code 4/9/2026} is the ninth of April. */
    MONTH_FIRST,
    /** {@code 26/9/4} is the fourth of September 2026. */
    YEAR_FIRST,
    /** No day is over 12, or both orders occur: a person has to say. */
    AMBIGUOUS
}
