package app.tradewind.jobs.signals;

import app.tradewind.words.Phrase;

/** What a source of estimates is called. */
public final class SourceName {

    private SourceName() { }

    public static Phrase of(String source) {
        return switch (source) {
            case "sellersprite" -> Phrase.of("sources.name.sellersprite");
            case "keepa" -> Phrase.of("sources.name.keepa");
            case "helium10" -> Phrase.of("sources.name.helium10");
            case "junglescout" -> Phrase.of("sources.name.junglescout");
            default -> Phrase.of("sources.name.other", source);
        };
    }
}
