package app.tradewind.intake.terms;

/** Folds words that stand in cells, keeping the {@code *} of a layout's conditions. */
public final class RowWords {

    private RowWords() { }

    public static String fold(String word) {
        String text = word.strip();
        boolean before = text.length() > 1 && text.startsWith("*");
        boolean after = text.length() > 1 && text.endsWith("*");
        return (before ? "*" : "") + HeaderText.fold(text) + (after ? "*" : "");
    }
}
