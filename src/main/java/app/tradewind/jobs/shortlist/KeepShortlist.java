package app.tradewind.jobs.shortlist;

import app.tradewind.advice.Choice;
import app.tradewind.storage.decisions.Decision;
import app.tradewind.storage.decisions.DecisionStore;
import app.tradewind.storage.shortlist.ShortlistStep;
import app.tradewind.storage.shortlist.ShortlistStore;
import app.tradewind.words.Bilingual;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what a person does with the shortlist; each step can be taken back, and moves stand in the decision log. */
public final class KeepShortlist {

    private static final String SCREEN = "products";
    private static final String STAGE = "stage";
    private static final String NOTE = "note";
    private static final String OFF = "off";

    private final ShortlistStore store;
    private final DecisionStore log;

    public KeepShortlist(ShortlistStore store, DecisionStore log) {
        this.store = store;
        this.log = log;
    }

    /** What stands on it, in the order it was put on. */
    public List<Entry> entries() {
        Map<String, List<Entry.Step>> steps = new LinkedHashMap<>();
        for (ShortlistStep step : store.standing()) {
            switch (step.kind()) {
                case OFF -> steps.remove(step.sku());
                case STAGE -> steps.computeIfAbsent(step.sku(), key -> new ArrayList<>()).add(new Entry.Step(Stage.valueOf(step.text()), "", step.at()));
                default -> {
                    // A note whose product was taken off with it stands no more.
                    if (steps.containsKey(step.sku())) {
                        steps.get(step.sku()).add(new Entry.Step(null, step.text(), step.at()));
                    }
                }
            }
        }
        List<Entry> entries = new ArrayList<>();
        steps.forEach((sku, all) -> {
            Optional<Stage> stage = all.stream().map(Entry.Step::stage).filter(each -> each != null).reduce((one, other) -> other);
            stage.ifPresent(now -> entries.add(new Entry(sku, now, all)));
        });
        return entries;
    }

    public Optional<Entry> find(String sku) {
        return entries().stream().filter(entry -> entry.sku().equals(sku)).findFirst();
    }

    /** Puts it on as an idea. @return whether it was not on yet */
    public boolean add(String sku) {
        return find(sku).isEmpty() && move(sku, Stage.IDEA);
    }

    /** Moves it, putting it on where it is not. @return whether that changed anything */
    public boolean move(String sku, Stage stage) {
        if (find(sku).map(Entry::stage).orElse(null) == stage) {
            return false;
        }
        step(sku, STAGE, stage.name(), Phrase.of("shortlist.logged.stage", sku, stage.said()), choice(stage));
        return true;
    }

    /** @return whether it is on the list and the note says something */
    public boolean note(String sku, String note) {
        if (note.isBlank() || find(sku).isEmpty()) {
            return false;
        }
        store.add(sku, NOTE, note.strip(), Instant.now());
        return true;
    }

    /** Takes it off. @return whether it was on */
    public boolean remove(String sku) {
        if (find(sku).isEmpty()) {
            return false;
        }
        step(sku, OFF, "", Phrase.of("shortlist.logged.off", sku), Choice.ADJUSTED);
        return true;
    }

    /** Takes the last step back. @param sku of this product, or of any where empty @return the product, empty where there was no step */
    public Optional<String> undo(String sku) {
        Instant now = Instant.now();
        Optional<ShortlistStep> undone = store.undo(sku, now);
        undone.filter(step -> !step.kind().equals(NOTE)).ifPresent(step -> log(now, step.sku(), Phrase.of("shortlist.logged.undo", step.sku()), Choice.ADJUSTED));
        return undone.map(ShortlistStep::sku);
    }

    /** Whether any step stands. */
    public boolean canUndo() {
        return !store.standing().isEmpty();
    }

    private static Choice choice(Stage stage) {
        return switch (stage) {
            case TAKEN_ON -> Choice.ACCEPTED;
            case REJECTED -> Choice.DISMISSED;
            case IDEA, ASKED, SAMPLE, FIRST_BATCH -> Choice.ADJUSTED;
        };
    }

    private void step(String sku, String kind, String text, Phrase said, Choice choice) {
        Instant now = Instant.now();
        store.add(sku, kind, text, now);
        log(now, sku, said, choice);
    }

    private void log(Instant now, String sku, Phrase said, Choice choice) {
        log.add(new Decision(now, SCREEN, sku, new Decision.Advised(said.code(), new Bilingual(Words.in(Lang.EN).say(said), Words.in(Lang.ZH).say(said)), ""),
                new Decision.Answer(choice, "", "")));
    }
}
