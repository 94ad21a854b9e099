package app.tradewind.intake.layout;

import app.tradewind.intake.terms.Packaged;
import app.tradewind.reference.DataFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The layouts that travel with the program, and a user's own in their place or beside them. */
public final class Layouts {

    private Layouts() { }

    /** All packaged layouts, platforms before anybody's tables. */
    public static List<Layout> shipped() {
        return with(Map.of());
    }

    /**
     * The packaged layouts and a user's files.
     *
     * @param own text by file name; one named as a packaged file takes its place
     * @throws app.tradewind.reference.ReferenceException if a file is no whole layout
     */
    public static List<Layout> with(Map<String, String> own) {
        Map<String, String> texts = new LinkedHashMap<>();
        own.forEach(texts::put);
        for (String name : names()) {
            texts.computeIfAbsent(name, missing -> Packaged.text("layouts/" + missing));
        }
        List<Layout> layouts = new ArrayList<>();
        texts.forEach((name, text) -> layouts.add(LayoutFile.read(name, text)));
        return layouts;
    }

    /** File names of the packaged layouts. */
    static List<String> names() {
        return DataFile.parse("index.yaml", Packaged.text("layouts/index.yaml")).texts("layouts");
    }
}
