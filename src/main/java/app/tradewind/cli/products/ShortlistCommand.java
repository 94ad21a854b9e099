package app.tradewind.cli.products;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.choice.ChoiceDesk;
import app.tradewind.jobs.desk.Answers;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.shortlist.Comparison;
import app.tradewind.jobs.shortlist.KeepShortlist;
import app.tradewind.jobs.shortlist.ShortlistBoard;
import app.tradewind.jobs.shortlist.ShortlistTable;
import app.tradewind.jobs.shortlist.Stage;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code shortlist}: what stands on it; puts on, moves, notes, takes off, steps back, compares. Summary:
 * {@code {"products":n,"stage":{"idea":n,…},"compared":n,"out":file|null}}.
 */
@Command(name = "shortlist", description = "shortlist.about")
public final class ShortlistCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private NeededWorkspace workspace;

    @Option(names = "--add", paramLabel = "SKU", descriptionKey = "shortlist.option.add")
    private List<String> add = List.of();

    @Option(names = "--status", paramLabel = "SKU=STATUS", descriptionKey = "shortlist.option.status")
    private List<String> moves = List.of();

    @Option(names = "--note", paramLabel = "SKU=TEXT", descriptionKey = "shortlist.option.note")
    private List<String> notes = List.of();

    @Option(names = "--remove", paramLabel = "SKU", descriptionKey = "shortlist.option.remove")
    private List<String> remove = List.of();

    @Option(names = "--undo", descriptionKey = "shortlist.option.undo")
    private boolean undo;

    @Option(names = "--compare", split = ",", paramLabel = "SKU,SKU", descriptionKey = "shortlist.option.compare")
    private List<String> compare = List.of();

    @Option(names = "--book", paramLabel = "FILE", descriptionKey = "shortlist.option.book")
    private Path book;

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws WorkspaceException, IOException {
        try (Jobs jobs = workspace.jobs()) {
            ChoiceDesk desk = ChoiceDesk.of(jobs);
            Snapshot snapshot = jobs.snapshot(out.asOf());
            Set<String> named = checkWords();
            check(named, desk.keepShortlist(), () -> desk.judged(snapshot));
            Answers answers = jobs.answers(snapshot, Wishes.USUAL.on(out.asOf()).seeded(out.seed()), Progress.NONE);
            change(desk.keepShortlist());
            List<String> asked = compare.isEmpty() && book != null ? desk.keepShortlist().entries().stream().map(each -> each.sku()).toList() : compare;
            ShortlistBoard board = desk.shortlist(snapshot, answers, asked, out.seed());
            if (book != null) {
                desk.writeShortlist(board, book, out.words());
            }
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("products", board.rows().size());
            summary.put("stage", Arrays.stream(Stage.values()).collect(Collectors.toMap(Stage::word, board::count, (one, other) -> one, LinkedHashMap::new)));
            summary.put("compared", board.compared().products().size());
            out.tell(board.said());
            out.answer(compare.isEmpty() ? ShortlistTable.of(board) : ShortlistTable.compared(board.compared(), out.words()), summary);
        }
        return ExitStatus.DONE;
    }

    /** What can be refused as it is typed. @return the products that have to be known */
    private Set<String> checkWords() {
        if (compare.size() > Comparison.MOST) {
            throw new WrongCall(spec, Phrase.of("shortlist.usage.most", Comparison.MOST));
        }
        if (book != null && !book.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new WrongCall(spec, Phrase.of("shortlist.usage.book", book.toString()));
        }
        Set<String> named = new LinkedHashSet<>(add);
        named.addAll(compare);
        for (String move : moves) {
            String[] sides = sides(move);
            if (Stage.of(sides[1]).isEmpty()) {
                throw new WrongCall(spec, Phrase.of("shortlist.usage.status", move, Arrays.stream(Stage.values()).map(Stage::word).collect(Collectors.joining(", "))));
            }
            named.add(sides[0]);
        }
        return named;
    }

    /** Everything is checked before anything is changed. @param judged numbers of all products on the board, those of candidates among them */
    private void check(Set<String> named, KeepShortlist list, Supplier<Set<String>> judged) {
        Set<String> listed = list.entries().stream().map(entry -> entry.sku()).collect(Collectors.toSet());
        if (!listed.containsAll(named)) {
            Set<String> known = judged.get();
            named.stream().filter(sku -> !known.contains(sku) && !listed.contains(sku)).findFirst().ifPresent(sku -> {
                throw new WrongCall(spec, Phrase.of("shortlist.usage.unknown", sku));
            });
        }
        listed.addAll(add);
        moves.forEach(move -> listed.add(sides(move)[0]));
        Stream.concat(notes.stream().map(note -> sides(note)[0]), remove.stream()).filter(sku -> !listed.contains(sku)).forEach(sku -> {
            throw new WrongCall(spec, Phrase.of("shortlist.usage.not-on", sku));
        });
    }

    private void change(KeepShortlist list) {
        if (undo) {
            out.tell(list.undo("").map(sku -> Phrase.of("shortlist.undone", sku)).orElse(Phrase.of("shortlist.undone.nothing")));
        }
        add.forEach(list::add);
        moves.forEach(move -> list.move(sides(move)[0], Stage.of(sides(move)[1]).orElseThrow()));
        notes.forEach(note -> list.note(sides(note)[0], sides(note)[1]));
        remove.forEach(list::remove);
    }

    /** {@code SKU=text}, cut at the first sign. */
    private String[] sides(String text) {
        int mark = text.indexOf('=');
        if (mark < 1 || text.substring(mark + 1).isBlank()) {
            throw new WrongCall(spec, Phrase.of("shortlist.usage.sides", text));
        }
        return new String[] {text.substring(0, mark).strip(), text.substring(mark + 1).strip()};
    }
}
