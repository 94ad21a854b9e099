package app.tradewind.jobs.cards;

import app.tradewind.jobs.cards.MethodCard.Known;
import app.tradewind.jobs.cards.MethodCard.Measured;
import app.tradewind.jobs.cards.MethodCard.Named;
import app.tradewind.jobs.cards.MethodCard.Says;
import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.reference.Entry;
import app.tradewind.words.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The cards that travel with the program. */
public final class MethodCards {

    private static final String FOLDER = "cards";

    private final List<MethodCard> cards;

    private MethodCards(List<MethodCard> cards) {
        this.cards = cards;
    }

    /** Read when first asked for. */
    private static final class Shipped {
        private static final MethodCards CARDS = new MethodCards(ReferenceData.shipped().entries(FOLDER).stream().map(MethodCards::card).toList());
    }

    public static MethodCards shipped() {
        return Shipped.CARDS;
    }

    public List<MethodCard> all() {
        return cards;
    }

    public Optional<MethodCard> named(String name) {
        return cards.stream().filter(card -> card.name().equalsIgnoreCase(name.strip())).findFirst();
    }

    /** The card of the method an answer stands on. @param basis as the answer carries it */
    public Optional<MethodCard> of(String basis) {
        return cards.stream().filter(card -> card.known().basis().stream().anyMatch(named -> basis.startsWith(named.begins()))).findFirst();
    }

    /** What the method an answer stands on is called among people; as the answer carries it where no card knows it. */
    public Bilingual said(String basis) {
        return cards.stream().flatMap(card -> card.known().basis().stream()).filter(named -> basis.startsWith(named.begins())).findFirst()
                .map(named -> named.said(basis)).orElse(new Bilingual(basis, basis));
    }

    private static MethodCard card(Entry file) {
        file.allowOnly(Set.of("name", "basis", "title", "does", "for", "needs", "cannot", "commands", "source", "measured"));
        return new MethodCard(file.text("name"), said(file.field("title")),
                new Says(said(file.field("does")), said(file.field("for")), said(file.field("needs")), said(file.field("cannot"))),
                new Known(file.field("basis").items().stream().map(MethodCards::named).toList(), file.texts("commands"), file.text("source")),
                file.find("measured").map(Entry::items).orElse(List.of()).stream().map(each -> new Measured(said(each), each.text("command"))).toList());
    }

    private static Named named(Entry entry) {
        entry.allowOnly(Set.of("begins", "en", "zh"));
        return new Named(entry.text("begins"), said(entry));
    }

    private static Bilingual said(Entry entry) {
        return new Bilingual(entry.text("en"), entry.text("zh"));
    }
}
