package app.tradewind.intake.parsing;

/** How a column writes its numbers. */
public enum NumberStyle {
    /** {@code 1,234.50} */
    POINT,
    /** {@code 1.234,50} */
    COMMA,
    /** Only whole numbers without grouping, or none at all: both styles read them alike. */
    PLAIN,
    /** Only {@code 1,234} or {@code 1.234}, or both styles at once: a person has to say. */
    AMBIGUOUS
}
