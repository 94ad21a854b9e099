package app.tradewind.jobs.keeping;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * What keeps a workspace safe, and what it holds of people.
 *
 * @param backups those that are known, the latest first
 * @param buyers orders whose buyer's hash is kept
 * @param decisions rows of the decision log
 */
public record SafeBoard(List<Backup> backups, long buyers, int decisions) {

    public SafeBoard {
        backups = List.copyOf(backups);
    }

    /**
     * @param file where it was written
     * @param made when; {@code null} for a file that does not say it
     * @param own made before the tables were changed, without being asked for
     * @param there whether a file stands there now
     * @param buyers orders whose buyer's hash is in it
     */
    public record Backup(Path file, Instant made, boolean own, boolean there, long buyers) { }
}
