package app.tradewind.intake.quality.audit;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.intake.quality.rules.Aspect;
import app.tradewind.intake.quality.rules.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which columns an import fills at all. An export that has no brands is no export with a hundred rows that
 * lack one. Sees all rows before any is asked.
 */
final class Carried<R extends CatalogRecord> {

    /** Fewer rows without a value may be chance. */
    private static final int LEAST_ROWS = 3;

    private final List<Question<R>> questions;
    private final Map<Long, Import> imports = new HashMap<>();

    private static final class Import {
        private final boolean[] fills;
        private long rows;

        Import(int columns) {
            fills = new boolean[columns];
        }
    }

    Carried(List<Question<R>> questions) {
        this.questions = questions.stream().filter(question -> question.aspect() == Aspect.COMPLETENESS).toList();
    }

    void see(R row) {
        Import one = imports.computeIfAbsent(row.origin().importId(), id -> new Import(questions.size()));
        one.rows++;
        for (int i = 0; i < one.fills.length; i++) {
            one.fills[i] = one.fills[i] || questions.get(i).wrong().apply(row) == null;
        }
    }

    /** Whether none of the import's rows says anything in the column. */
    boolean lacks(long importId, String column) {
        Import one = imports.get(importId);
        if (one == null || one.rows < LEAST_ROWS) {
            return false;
        }
        for (int i = 0; i < one.fills.length; i++) {
            if (questions.get(i).column().equals(column)) {
                return !one.fills[i];
            }
        }
        return false;
    }

    long rows(long importId) {
        return imports.get(importId).rows;
    }
}
