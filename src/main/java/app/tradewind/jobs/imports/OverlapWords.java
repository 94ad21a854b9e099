package app.tradewind.jobs.imports;

import app.tradewind.storage.imports.Keyless;
import app.tradewind.storage.rows.Met;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what of a file was known before, which state of it counts, and what told so. */
public final class OverlapWords {

    private OverlapWords() { }

    /** Of a file that came in, or would; empty where none of its lines was known. */
    public static Optional<Phrase> said(Met met) {
        if (met.seen() == 0) {
            return Optional.empty();
        }
        List<Phrase> parts = new ArrayList<>();
        parts.add(met.by().containsKey(Met.Step.ASKED) ? Phrase.of("storage.overlap.replaced", met.seen())
                : Phrase.of("storage.overlap.known", met.seen(), met.seen() - met.older(), met.older()));
        for (Met.Step step : Met.Step.values()) {
            if (step != Met.Step.ASKED && met.by().containsKey(step)) {
                parts.add(Phrase.of(code(step), met.by().get(step)));
            }
        }
        if (met.alike() > 0) {
            parts.add(Phrase.of("storage.overlap.alike", met.alike()));
        }
        return parts.stream().reduce((said, next) -> Phrase.of("storage.overlap.and", said, next));
    }

    /** The question about days that only the person can answer. */
    public static Phrase question(String file, Keyless.Clash clash) {
        return Phrase.of("storage.must-ask-overlap", file, clash.market(), clash.days().from().toString(),
                clash.days().to().toString());
    }

    private static String code(Met.Step step) {
        return switch (step) {
            case ORDER -> "storage.overlap.order";
            case CHANGED -> "storage.overlap.changed";
            case CANCELLED -> "storage.overlap.cancelled";
            case LATER_EXPORT -> "storage.overlap.later-export";
            case LATER_IMPORT -> "storage.overlap.later-import";
            case ASKED -> "storage.overlap.replaced";
        };
    }
}
