package app.tradewind.words;

/** A text that reference data brings in both languages. As an argument of a {@link Phrase} it is said in the reader's. */
public record Bilingual(String en, String zh) {

    public String in(Lang lang) {
        return lang == Lang.ZH ? zh : en;
    }
}
