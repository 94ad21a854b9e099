package app.tradewind.ui.support.parts;

/** What a state means to the person. Always said with a word as well: a colour alone is no signal. */
public enum Tone {
    NEUTRAL("tone-neutral"),
    INFO("tone-info"),
    GOOD("tone-good"),
    WARN("tone-warn"),
    BAD("tone-bad");

    private final String styleClass;

    Tone(String styleClass) {
        this.styleClass = styleClass;
    }

    public String styleClass() {
        return styleClass;
    }
}
