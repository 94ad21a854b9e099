package app.tradewind.intake.layout;

/** How the texts of a field are read. */
public enum ValueType {
    /** As it stands. */
    TEXT,
    /** As it stands, digit for digit. */
    IDENTIFIER,
    /** A number without a currency. */
    NUMBER,
    /** A number with a currency. */
    MONEY,
    /** A day, perhaps with a time. */
    DAY
}
