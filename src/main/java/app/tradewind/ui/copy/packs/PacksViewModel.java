package app.tradewind.ui.copy.packs;

import app.tradewind.copyrisk.packs.PackReading.Changed;
import app.tradewind.copyrisk.rules.Rule;
import app.tradewind.jobs.copydesk.packs.OwnRule;
import app.tradewind.jobs.copydesk.packs.PackDesk.Compared;
import app.tradewind.jobs.copydesk.packs.PacksBoard;
import app.tradewind.jobs.copydesk.packs.RuleWish;
import app.tradewind.jobs.copydesk.packs.PacksBoard.Pack;
import app.tradewind.jobs.copydesk.packs.TextTrial;
import app.tradewind.jobs.copydesk.packs.TextTrial.Setting;
import app.tradewind.jobs.copydesk.packs.TextTrial.Tried;
import app.tradewind.ui.support.PackShelf;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The packs as the window shows them. */
final class PacksViewModel {

    /** Longer texts are tried off the window's thread. */
    private static final int AT_ONCE = 3_000;

    private final Tasks tasks;
    private final PackShelf shelf;
    private final Runnable changed;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Line> chosen = new SimpleObjectProperty<>();
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<PacksBoard> board = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Tried> tried = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Compared> compared = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Phrase> told = new ReadOnlyObjectWrapper<>();

    /** A rule and the pack it stands in. */
    record Line(Pack pack, Rule rule) { }

    /** Which side of the screen is in front. */
    enum Side { RULES, TRY, OWN, VERSIONS }

    PacksViewModel(Tasks tasks, PackShelf shelf, Runnable changed) {
        this.tasks = tasks;
        this.shelf = shelf;
        this.changed = changed;
        search.addListener((o, was, is) -> fill());
    }

    ObservableList<Line> lines() {
        return lines;
    }

    ObjectProperty<Line> chosenProperty() {
        return chosen;
    }

    /** Rules whose name, family, law, words or message hold this. */
    StringProperty searchProperty() {
        return search;
    }

    ReadOnlyObjectWrapper<PacksBoard> boardProperty() {
        return board;
    }

    ReadOnlyObjectWrapper<Tried> triedProperty() {
        return tried;
    }

    ReadOnlyObjectWrapper<Compared> comparedProperty() {
        return compared;
    }

    /** What came of the last deed; {@code null} for nothing to say. */
    ReadOnlyObjectWrapper<Phrase> toldProperty() {
        return told;
    }

    void open() {
        tasks.run("packs board", Phrase.of("copydesk.task.packs"), shelf::packs, next -> {
            board.set(next);
            fill();
            tasks.run("packs warm", Phrase.of("copydesk.task.packs"), progress -> next.trial().warm(), count -> { });
        });
    }

    /** Tries a text; a short one at once, so that its marks follow the typing. */
    void tryText(String text, Setting setting) {
        PacksBoard now = board.get();
        if (now == null) {
            return;
        }
        TextTrial trial = now.trial();
        if (text.length() <= AT_ONCE) {
            tasks.cancel("packs trial");
            tried.set(trial.run(text, setting));
        } else {
            tasks.run("packs trial", Phrase.of("copydesk.task.trial"), progress -> trial.run(text, setting), tried::set);
        }
    }

    /** Keeps an own rule, or says what is wrong with it. @param kept told when it was kept */
    void save(OwnRule rule, Runnable kept) {
        tasks.run("packs deed", Phrase.of("copydesk.task.deed"), progress -> shelf.save(rule, progress), problem -> {
            told.set(problem.map(why -> Phrase.of("copydesk.own.refused", why)).orElse(Phrase.of("copydesk.own.kept")));
            if (problem.isEmpty()) {
                kept.run();
                changed.run();
            }
        });
    }

    /** Keeps what is changed in a shipped rule, or says what is wrong with it. @param kept told when it was kept */
    void change(RuleWish wish, Runnable kept) {
        tasks.run("packs deed", Phrase.of("copydesk.task.deed"), progress -> shelf.change(wish, progress), problem -> {
            told.set(problem.map(why -> Phrase.of("copydesk.own.refused", why)).orElse(Phrase.of("copydesk.change.kept", wish.rule())));
            if (problem.isEmpty()) {
                kept.run();
                changed.run();
            }
        });
    }

    /** The rule is again as it was shipped. */
    void back(String rule) {
        tasks.run("packs deed", Phrase.of("copydesk.task.deed"), progress -> {
            shelf.back(rule, progress);
            return Optional.empty();
        }, done -> {
            told.set(Phrase.of("copydesk.change.is-back", rule));
            changed.run();
        });
    }

    /** What the person has changed in a rule. */
    Optional<Changed> changed(String rule) {
        return board.get() == null ? Optional.empty() : Optional.ofNullable(board.get().changed().get(rule));
    }

    void say(String code) {
        told.set(Phrase.of(code));
    }

    void remove(String file) {
        tasks.run("packs deed", Phrase.of("copydesk.task.deed"), progress -> {
            shelf.remove(file, progress);
            return Optional.empty();
        }, done -> {
            told.set(Phrase.of("copydesk.own.removed", file));
            changed.run();
        });
    }

    void export(Path target) {
        tasks.run("packs deed", Phrase.of("copydesk.task.export"), progress -> shelf.export(target, progress),
                count -> told.set(Phrase.of("copydesk.told.own-exported", count, target.getFileName().toString())));
    }

    void compare(long version) {
        tasks.run("packs compare", Phrase.of("copydesk.task.compare"), progress -> shelf.compare(version, progress), compared::set);
    }

    /** The person's own packs. */
    List<Pack> own() {
        return board.get() == null ? List.of() : board.get().packs().stream().filter(Pack::own).toList();
    }

    private void fill() {
        Line before = chosen.get();
        String wanted = search.get().strip().toLowerCase(Locale.ROOT);
        List<Line> found = new ArrayList<>();
        if (board.get() != null) {
            board.get().packs().forEach(pack -> pack.rules().stream().filter(rule -> wanted.isEmpty() || has(rule, wanted))
                    .forEach(rule -> found.add(new Line(pack, rule))));
        }
        lines.setAll(found);
        chosen.set(found.stream().filter(line -> before != null && line.rule().id().equals(before.rule().id())).findFirst()
                .orElse(found.isEmpty() ? null : found.get(0)));
    }

    private static boolean has(Rule rule, String wanted) {
        return Stream.concat(Stream.of(rule.id(), rule.card().family(), rule.card().source(), rule.wording().message().toString()),
                        rule.look().trigger().byLanguage().values().stream().flatMap(List::stream))
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
