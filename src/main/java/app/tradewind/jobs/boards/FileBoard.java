package app.tradewind.jobs.boards;

import app.tradewind.intake.RowProblem;
import app.tradewind.jobs.boards.file.Needs;
import app.tradewind.jobs.boards.file.Preview;
import app.tradewind.jobs.boards.file.Recognised;
import app.tradewind.jobs.boards.file.Sums;
import java.nio.file.Path;
import java.util.List;

/**
 * One file as it is understood, before anything of it is stored.
 *
 * @param file where it is
 * @param layout what it was recognised as
 * @param preview some of its rows, as written and as understood
 * @param needs what it leaves open, and what is remembered of its like
 * @param problems the first rows that are odd
 * @param sums what becomes of its rows
 */
public record FileBoard(Path file, Recognised layout, Preview preview, Needs needs, List<RowProblem> problems, Sums sums) {

    public FileBoard {
        problems = List.copyOf(problems);
    }

    /** Whether it can be brought in: everything that must be answered is, and it is not in already. */
    public boolean ready() {
        return layout.chosen() != null && needs.known() == null && !needs.met().twin() && needs.asks().stream().noneMatch(Needs.Ask::required)
                && sums.used() > 0;
    }
}
