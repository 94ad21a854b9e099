package app.tradewind.jobs.quality;

import app.tradewind.catalog.Origin;
import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.quality.audit.Absence;
import app.tradewind.intake.quality.audit.Audit;
import app.tradewind.intake.quality.audit.Auditor;
import app.tradewind.intake.quality.audit.Lapse;
import app.tradewind.intake.quality.audit.Score;
import app.tradewind.intake.quality.rules.Aspect;
import app.tradewind.intake.quality.rules.RuleBook;
import app.tradewind.reference.ReferenceException;
import app.tradewind.report.Table;
import app.tradewind.storage.Workspace;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Judges all that a workspace holds, for a day. */
public final class AssessData {

    private static final int PLACES = 4;

    private final Workspace workspace;

    public AssessData(Workspace workspace) {
        this.workspace = workspace;
    }

    public Audit run(LocalDate today) {
        return Auditor.audit(HeldData.of(workspace), book(workspace), today);
    }

    /** Own files of rules that cannot be used, each as a sentence. */
    public List<Phrase> refused() {
        return book(workspace).refused().stream().map(why -> Phrase.of("quality.file.refused", why)).toList();
    }

    /** What is asked of the rows of a workspace. */
    public static RuleBook book(Workspace workspace) {
        try {
            return RuleBook.with(workspace.reference().own("intake/quality"));
        } catch (ReferenceException e) {
            return RuleBook.with(Map.of(), List.of(e.phrase()));
        }
    }

    /**
     * One row a kind, column and dimension; {@code example} is the first row that falls short. An export that does not
     * carry a column counts once in {@code failing_rows}; a column that none carries scores 0.
     */
    public static Table scores(Audit audit, Words words) {
        Table.Builder table = new Table.Builder("dataset", "column", "dimension", "score", "failing_rows", "example", "reason");
        Map<Kind, List<Score>> kinds = new TreeMap<>();
        audit.scores().forEach(score -> kinds.computeIfAbsent(score.kind(), none -> new ArrayList<>()).add(score));
        kinds.forEach((kind, scores) -> {
            Map<String, List<Absence>> absent = new LinkedHashMap<>();
            audit.absences().stream().filter(absence -> absence.kind() == kind)
                    .forEach(absence -> absent.computeIfAbsent(absence.column(), none -> new ArrayList<>()).add(absence));
            for (Score score : scores) {
                List<Absence> also = score.aspect() == Aspect.COMPLETENESS ? absent.remove(score.column()) : null;
                line(table, score, also == null ? List.of() : also, words);
            }
            absent.forEach((column, all) -> line(table,
                    new Score(kind, column, Aspect.COMPLETENESS, 0, 0, List.of()), all, words));
        });
        return table.build();
    }

    private static void line(Table.Builder table, Score score, List<Absence> absent, Words words) {
        Lapse first = Stream.concat(score.rows().stream(), absent.stream().map(Absence::lapse)).findFirst().orElse(null);
        table.row(score.kind().id(), score.column(), score.aspect().id(), rounded(score.value()), score.failing() + absent.size(),
                first == null ? "" : place(first.origin()) + (first.value().isEmpty() ? "" : ": " + first.value()),
                first == null ? "" : words.say(first.why()));
    }

    /** One line a row that falls short, the first {@link Score#KEPT} of each score. */
    public static Table rows(Audit audit, Words words) {
        Table.Builder table = new Table.Builder("dataset", "column", "dimension", "import", "file", "sheet", "row", "value", "reason");
        for (Score score : audit.scores()) {
            for (Lapse lapse : score.rows()) {
                table.row(score.kind().id(), score.column(), score.aspect().id(), lapse.origin().importId(),
                        lapse.origin().file(), lapse.origin().sheet(), lapse.origin().row(), lapse.value(), words.say(lapse.why()));
            }
        }
        for (Absence absence : audit.absences()) {
            table.row(absence.kind().id(), absence.column(), Aspect.COMPLETENESS.id(), absence.importId(), absence.file(), "", 0, "",
                    words.say(absence.lapse().why()));
        }
        return table.build();
    }

    /** A score as it is written: four places. */
    public static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP);
    }

    /** A row as people name it: {@code book.xlsx!Prices:12}, without a row where none is known. */
    public static String place(Origin origin) {
        return origin.file() + (origin.sheet().isEmpty() ? "" : "!" + origin.sheet()) + (origin.row() == 0 ? "" : ":" + origin.row());
    }
}
