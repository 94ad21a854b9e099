package app.tradewind.jobs.check;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.intake.Inspection;
import app.tradewind.intake.Inspection.Column;
import app.tradewind.intake.Inspection.Use;
import app.tradewind.intake.Intake;
import app.tradewind.intake.Receipt;
import app.tradewind.intake.RowWatch;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.intake.layout.Exclusion;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.layout.Layouts;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.FileBoard;
import app.tradewind.jobs.boards.FileBoard.Ask;
import app.tradewind.jobs.boards.FileBoard.Candidate;
import app.tradewind.jobs.boards.FileBoard.Layout;
import app.tradewind.jobs.boards.FileBoard.Line;
import app.tradewind.jobs.boards.FileBoard.Preview;
import app.tradewind.jobs.boards.FileBoard.Sum;
import app.tradewind.jobs.boards.FileBoard.Sums;
import app.tradewind.jobs.boards.FileBoard.Total;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads a file whole and keeps nothing but its first rows and its receipt, for the person to look at. */
public final class CheckFile {

    private static final int SHOWN = 6;
    private static final double PERCENT = 100;

    private final Intake intake = new Intake(Layouts.shipped());

    /**
     * @param answers what the person has answered so far, by key of the question
     * @throws UnusableFileException if the file cannot be read or no layout fits
     */
    public FileBoard run(Path file, Map<String, String> answers, Progress progress) throws UnusableFileException, IOException {
        Inspection inspection = intake.inspect(file, FileAnswers.hints(answers));
        List<Column> used = inspection.columns().stream().filter(column -> column.use() == Use.MAPPED)
                .sorted(Comparator.comparingInt(column -> weight(column.field()))).toList();
        List<String> headers = used.stream().map(Column::header).toList();
        List<Ask> asks = inspection.questions().stream()
                .map(asked -> new Ask(FileAnswers.key(asked), asked.required(), asked.options(), asked.text())).toList();
        if (inspection.mustAsk()) {
            return new FileBoard(file, layout(inspection), new Preview(headers, List.of()), asks, List.of(),
                    new Sums(0, 0, List.of(), List.of(), Double.NaN));
        }
        List<Line> lines = new ArrayList<>();
        Receipt receipt = intake.read(inspection, (record, raw) -> {
            if (lines.size() < SHOWN) {
                lines.add(line(record, raw, used));
            }
        }, watch(file, progress));
        return new FileBoard(file, layout(inspection), new Preview(headers, lines), asks, receipt.problems().rows(), sums(receipt));
    }

    /** What is parsed stands before what is kept as written, the product first. */
    private static int weight(Field field) {
        return field == Field.SKU ? 0 : switch (field.type()) {
            case DAY -> 1;
            case NUMBER -> 2;
            case MONEY -> 3;
            default -> 4;
        };
    }

    private static Layout layout(Inspection inspection) {
        List<Candidate> others = inspection.candidates().stream()
                .filter(candidate -> candidate.kind() != inspection.kind() && candidate.score() > 0)
                .map(candidate -> new Candidate(candidate.profile(), candidate.kind().id(), candidate.score())).toList();
        String encoding = inspection.encoding().toUpperCase(Locale.ROOT);
        return new Layout(inspection.profile(), inspection.kind().phrase(), inspection.confidence(),
                encoding.isEmpty() ? inspection.container().toUpperCase(Locale.ROOT) : encoding, others);
    }

    private static Line line(CatalogRecord record, String raw, List<Column> used) {
        Map<String, String> cells = new HashMap<>();
        for (String cell : raw.split("\t", -1)) {
            int equals = cell.indexOf('=');
            if (equals > 0) {
                cells.put(cell.substring(0, equals), cell.substring(equals + 1));
            }
        }
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (Column column : used) {
            String written = cells.getOrDefault(column.header(), "");
            before.add(written);
            after.add(Understood.of(record, column.field()).map(Understood::text).orElse(written));
        }
        return new Line(record.origin().row(), before, after, null);
    }

    private static Sums sums(Receipt receipt) {
        List<Sum> left = receipt.excluded().entrySet().stream().filter(entry -> entry.getValue() > 0)
                .map(entry -> new Sum(Exclusion.valueOf(entry.getKey().toUpperCase(Locale.ROOT)).phrase(), entry.getValue()))
                .toList();
        List<Total> totals = new ArrayList<>();
        totals.add(new Total(Phrase.of("jobs.check.total.pieces"), receipt.units(), ""));
        receipt.gross().forEach((currency, sum) ->
                totals.add(new Total(Phrase.of("jobs.check.total.gross"), sum.doubleValue(), currency)));
        receipt.refunds().forEach((currency, sum) ->
                totals.add(new Total(Phrase.of("jobs.check.total.refunds"), -sum.doubleValue(), currency)));
        return new Sums(receipt.rowsRead(), receipt.used(), left, totals, receipt.quality().overall() / PERCENT);
    }

    private static RowWatch watch(Path file, Progress progress) {
        Phrase step = Phrase.of("jobs.check.reading", file.getFileName().toString());
        return new RowWatch() {
            @Override
            public void rows(long done) {
                progress.at(step, done, -1);
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }
}
