package app.tradewind.jobs.places;

import app.tradewind.advice.Choice;
import app.tradewind.catalog.Money;
import app.tradewind.storage.decisions.Decision;
import app.tradewind.storage.decisions.DecisionStore;
import app.tradewind.storage.places.PlaceFact;
import app.tradewind.storage.places.PlaceStore;
import app.tradewind.storage.places.PlaceWay;
import app.tradewind.words.Bilingual;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;

/** Keeps what a person says of places and of the ways between them, each word of it in the decision log. */
public final class TellPlaces {

    private static final String SCREEN = "stock";

    private final PlaceStore store;
    private final DecisionStore log;

    public TellPlaces(PlaceStore store, DecisionStore log) {
        this.store = store;
        this.log = log;
    }

    /** @param kind {@code null} takes back what was said */
    public void kind(String place, PlaceKind kind) {
        Instant now = Instant.now();
        store.tell(new PlaceFact(place, kind == null ? "" : kind.word()), now);
        log(now, place, kind == null ? Phrase.of("places.logged.kind-back", place) : Phrase.of("places.logged.kind", place, kind.said()));
    }

    /** A way of which neither days nor cost are known takes back what was said. */
    public void way(PlaceWay way) {
        Instant now = Instant.now();
        store.tell(way, now);
        log(now, way.from() + " > " + way.to(), way.days() == null && way.aCarton() == null
                ? Phrase.of("places.logged.way-back", way.from(), way.to()) : Phrase.of("places.logged.way", way.from(), way.to(),
                        way.days() == null ? "?" : way.days().toString(), way.aCarton() == null ? "?" : way.aCarton().toString()));
    }

    private void log(Instant now, String subject, Phrase said) {
        log.add(new Decision(now, SCREEN, subject, new Decision.Advised(said.code(), new Bilingual(Words.in(Lang.EN).say(said),
                Words.in(Lang.ZH).say(said)), ""), new Decision.Answer(Choice.ADJUSTED, "", "")));
    }

    /** {@code Hall>FBA US=7/12.50 USD}, days or cost alone too; empty where it cannot be read. */
    public static Optional<PlaceWay> read(String text) {
        int at = text.indexOf('>');
        int is = text.lastIndexOf('=');
        if (at < 1 || is < at + 2) {
            return Optional.empty();
        }
        try {
            Double days = null;
            Money cost = null;
            for (String part : text.substring(is + 1).split("/")) {
                String figure = part.strip();
                int blank = figure.indexOf(' ');
                if (blank > 0) {
                    cost = new Money(new BigDecimal(figure.substring(0, blank)), Currency.getInstance(figure.substring(blank + 1).strip()));
                } else if (!figure.isEmpty()) {
                    days = Double.valueOf(figure);
                }
            }
            boolean negative = days != null && !(days >= 0) || cost != null && cost.toDouble() < 0;
            return negative ? Optional.empty() : Optional.of(new PlaceWay(text.substring(0, at).strip(), text.substring(at + 1, is).strip(), days, cost));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
