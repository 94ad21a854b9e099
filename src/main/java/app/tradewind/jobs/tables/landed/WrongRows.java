package app.tradewind.jobs.tables.landed;

import app.tradewind.intake.UnusableFileException;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with the rows of a table, so that a person learns of all of them at once. */
public final class WrongRows {

    /** Rows that are named; of the others only how many. */
    private static final int NAMED = 20;

    private final List<Phrase> wrong = new ArrayList<>();
    private int more;

    /** One row, with its file, its line and what to do. */
    public void add(Phrase phrase) {
        if (wrong.size() < NAMED) {
            wrong.add(phrase);
        } else {
            more++;
        }
    }

    /** @throws UnusableFileException naming every row gathered, one a line; nothing happens where there is none */
    public void tell() throws UnusableFileException {
        if (wrong.isEmpty()) {
            return;
        }
        Phrase all = more > 0 ? Phrase.of("limits.file-more", more) : wrong.remove(wrong.size() - 1);
        for (int i = wrong.size() - 1; i >= 0; i--) {
            all = Phrase.of("limits.file-and", wrong.get(i), all);
        }
        throw new UnusableFileException(all);
    }
}
