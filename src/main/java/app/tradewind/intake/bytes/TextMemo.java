package app.tradewind.intake.bytes;

import java.util.function.Function;

/**
 * What was found out of a column's texts, so that a text that comes again need not be looked at again. For
 * columns whose texts come as the same objects ({@link ByteTexts}, {@link ColumnTexts}), which remember their
 * hash. Gives up where hardly any comes again.
 *
 * @param <T> what is found out
 */
public final class TextMemo<T> {

    private static final int FIRST_SLOTS = 16;
    private static final int SLOTS = 4_096;
    private static final int TRIAL = 2_000;
    private static final int LONGEST = 64;

    private final Function<String, T> finding;
    private String[] texts = new String[FIRST_SLOTS];
    private Object[] found = new Object[FIRST_SLOTS];
    private int asked;
    private int met;

    /** @param finding depends on nothing but the text */
    public TextMemo(Function<String, T> finding) {
        this.finding = finding;
    }

    @SuppressWarnings("unchecked") // only what finding gave is put there
    public T of(String text) {
        if (texts == null) {
            return finding.apply(text);
        }
        int hash = text.hashCode();
        int slot = (hash ^ hash >>> 15) & texts.length - 1;
        String known = texts[slot];
        // The same object first: a text that was read before need not be gone to for its characters.
        if (text == known || text.equals(known)) {
            asked++;
            met++;
            return (T) found[slot];
        }
        T fresh = finding.apply(text);
        if (text.length() > LONGEST) {
            return fresh;
        }
        asked++;
        texts[slot] = text;
        found[slot] = fresh;
        if (asked - met > TRIAL) {
            widenOrGiveUp();
        }
        return fresh;
    }

    /** Whether texts hardly come again here. */
    public boolean gaveUp() {
        return texts == null;
    }

    private void widenOrGiveUp() {
        boolean wider = texts.length < SLOTS;
        if (wider) {
            texts = new String[SLOTS];
            found = new Object[SLOTS];
        } else if (met < asked / 2) {
            texts = null;
            found = null;
        }
        asked = 0;
        met = 0;
    }
}
