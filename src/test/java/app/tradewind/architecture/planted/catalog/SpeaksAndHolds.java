package app.tradewind.architecture.planted.catalog;

/** Planted: speaks a language and holds a library's type. */
public final class SpeaksAndHolds {
    private final app.tradewind.architecture.planted.words.Words words = null;
    private final com.ibm.icu.text.MessageFormat format = null;

    public Object known() {
        return words == null ? format : words;
    }
}
