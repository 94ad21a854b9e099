package app.tradewind.intake.parsing;

/** How a column writes its numbers. */
public enum NumberStyle {
    /** {@code 1,234.50} */
    POINT,
    /** {@code 1.234,50} */
    COMMA,
    /** {@code 1,234} and {@code 1.234.567} in one column: no number has decimals, every mark groups. */
    WHOLE,
    /** Only whole numbers without grouping, or none at all: both styles read them alike. */
    PLAIN,
    /** Only {@code 1,234} or {@code 1.234}, or both styles at once: a person has to say. */
    AMBIGUOUS
}
