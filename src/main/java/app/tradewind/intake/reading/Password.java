package app.tradewind.intake.reading;

/** A workbook's password. It opens the file and is never written anywhere, not even into a log by mistake. */
public final class Password {

    private final String text;

    private Password(String text) {
        this.text = text;
    }

    public static Password of(String text) {
        return new Password(text);
    }

    /** The password itself, for the cipher only. */
    public String reveal() {
        return text;
    }

    @Override
    public String toString() {
        return "***";
    }
}
