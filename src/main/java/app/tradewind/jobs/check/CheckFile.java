package app.tradewind.jobs.check;

import app.tradewind.intake.Hints;
import app.tradewind.intake.Inspection;
import app.tradewind.intake.Intake;
import app.tradewind.intake.Receipt;
import app.tradewind.intake.RowWatch;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.layout.Layout;
import app.tradewind.intake.reading.UnreadableException;
import app.tradewind.jobs.boards.FileBoard;
import app.tradewind.jobs.boards.file.Needs;
import app.tradewind.jobs.boards.file.Needs.Ask;
import app.tradewind.jobs.boards.file.Needs.Known;
import app.tradewind.jobs.boards.file.Needs.Memory;
import app.tradewind.jobs.boards.file.Preview;
import app.tradewind.jobs.boards.file.Recognised;
import app.tradewind.jobs.boards.file.Sums;
import app.tradewind.jobs.imports.Foreseeing;
import app.tradewind.jobs.imports.LayoutShelf;
import app.tradewind.jobs.imports.OverlapWords;
import app.tradewind.jobs.imports.Remembered;
import app.tradewind.storage.Workspace;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a file whole and keeps nothing but some of its rows and its receipt, for the person to look at. */
public final class CheckFile {

    /** What the reading of a sound table says that no layout fits. */
    private static final Set<String> NO_LAYOUT = Set.of("intake.no-header", "intake.not-recognised");

    private static final String NEEDS_PASSWORD = "intake.password-needed";
    private static final String WRONG_PASSWORD = "intake.password-wrong";

    private final Workspace workspace;
    private final Drop drop;
    private final Remembered remembered;
    private final List<Layout> layouts;

    /**
     * @param workspace tells what was told before, and which files are in already
     * @param shelf the workspace's layouts
     * @param drop files that would come in before
     */
    public CheckFile(Workspace workspace, LayoutShelf shelf, Drop drop) {
        this.workspace = workspace;
        this.drop = drop;
        this.remembered = new Remembered(workspace.reference());
        this.layouts = shelf.layouts();
    }

    /**
     * @param answers what the person has answered so far, by key of the question
     * @param before files of the same drop that are to come in before, with what was answered about them
     * @throws UnusableFileException if the file cannot be read; a table that no layout fits is a board that asks
     */
    public FileBoard run(Path file, Map<String, String> answers, List<Drop.Told> before, RowWatch watch)
            throws UnusableFileException, IOException {
        Hints hints = FileAnswers.hints(answers);
        Earlier earlier = new Earlier(remembered);
        Intake intake = new Intake(layouts, earlier.told());
        try {
            Inspection inspection;
            try {
                inspection = intake.inspect(file, hints, watch);
            } catch (UnusableFileException e) {
                if (NO_LAYOUT.contains(e.phrase().code())) {
                    return unknown(file, hints, earlier);
                }
                if (e.phrase().code().equals(NEEDS_PASSWORD) || e.phrase().code().equals(WRONG_PASSWORD)) {
                    return locked(file, e.phrase().code().equals(WRONG_PASSWORD));
                }
                throw e;
            }
            return known(file, new Read(inspection, answers, before), intake, earlier, watch);
        } catch (UnreadableException e) {
            throw new UnusableFileException(e.phrase());
        }
    }

    /** A file as far as it is understood, and what the person has answered about it. */
    private record Read(Inspection inspection, Map<String, String> answers, List<Drop.Told> before) { }

    private FileBoard known(Path file, Read read, Intake intake, Earlier earlier, RowWatch watch)
            throws UnusableFileException, IOException, UnreadableException {
        Inspection inspection = read.inspection;
        Recognised layout = new RecognisedAs(layouts).of(inspection);
        List<Ask> asks = new ArrayList<>(inspection.questions().stream().map(Asking::of).toList());
        Known already = already(inspection);
        PreviewRows rows = new PreviewRows(inspection);
        Optional<Ask> buyers = inspection.tellsBuyers() ? Optional.of(Asking.buyers()) : Optional.empty();
        if (inspection.mustAsk()) {
            buyers.ifPresent(asks::add);
            return new FileBoard(file, layout, rows.raw(watch), new Needs(asks, earlier.of(inspection), already), List.of(), Sums.NONE);
        }
        Drop.Before others = drop.before(read.before, intake, watch);
        try (Foreseeing ahead = new Foreseeing(workspace, FileAnswers.choice(read.answers), others.ahead())) {
            Receipt receipt = intake.read(inspection, ahead, watch);
            String twin = already == null ? others.files().get(inspection.sha256()) : null;
            Phrase overlap = twin == null ? null : Phrase.of("storage.same-as-before", inspection.file(), twin);
            Optional<Ask> question = already != null || twin != null ? Optional.empty()
                    : ahead.question(inspection.file()).flatMap(Asking::kept);
            question.ifPresent(asks::add);
            buyers.ifPresent(asks::add);
            if (already == null && twin == null && question.isEmpty()) {
                overlap = OverlapWords.said(ahead.met()).orElse(null);
            }
            Preview preview = rows.read(receipt.problems().rows(), watch);
            return new FileBoard(file, layout, preview, new Needs(asks, earlier.of(inspection), already,
                    new Needs.Others(inspection.kind() == Kind.ORDERS, twin != null, overlap)),
                    receipt.problems().rows(), Summing.of(receipt));
        }
    }

    private FileBoard unknown(Path file, Hints hints, Earlier earlier) throws IOException, UnreadableException {
        UnknownTable table = new UnknownTable(file, hints);
        List<Ask> asks = new ArrayList<>();
        asks.add(Asking.kind());
        Kind kind = hints.as();
        if (kind != null) {
            table.lacking(layouts.stream().filter(layout -> layout.kind() == kind).toList()).ifPresent(asks::add);
        }
        Recognised layout = new Recognised(null, List.of(), "", new RecognisedAs(layouts).fields(kind));
        Needs needs = new Needs(asks, earlier.of(table, layouts), null);
        return new FileBoard(file, layout, table.preview(), needs, List.of(), Sums.NONE);
    }

    /** Nothing is known of a workbook before it is open. */
    private static FileBoard locked(Path file, boolean wrong) {
        return new FileBoard(file, new Recognised(null, List.of(), "", List.of()), new Preview(List.of(), List.of()),
                new Needs(List.of(Asking.password(wrong)), Memory.NONE, null), List.of(), Sums.NONE);
    }

    private Known already(Inspection inspection) {
        return workspace.imports().find(inspection.sha256())
                .map(entry -> new Known(entry.id(), entry.summary().at())).orElse(null);
    }
}
