package app.tradewind.storage;

import app.tradewind.words.Phrase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** Brings a workspace's tables to this program's version, step by step. */
final class Schema {

    /**
     * Flyway tells at every start that this H2 is newer than the ones it was tried on; our tests try it.
     * Held here, since the logging system forgets a logger that nobody holds.
     */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");
    /** Version of the last step that travels with the program; a test tells when a further one is forgotten here. */
    private static final String NEWEST = "31";

    private Schema() { }

    /**
     * Has every step been taken, and none that this program does not know? Asked before {@link #migrate},
     * because Flyway takes longer than all else at the opening only to find nothing to do.
     */
    static boolean isCurrent(Connection connection) {
        String newest = "";
        try (Statement statement = connection.createStatement();
                ResultSet steps = statement.executeQuery(
                        "select \"version\", \"success\" from \"schema_history\" order by \"installed_rank\"")) {
            while (steps.next()) {
                newest = steps.getBoolean(2) ? steps.getString(1) : "";
            }
            return NEWEST.equals(newest);
        } catch (SQLException e) {
            return false;
        }
    }

    /** What is to be done before the tables of a workspace are changed. */
    interface Before {
        /** @param step the newest step that the workspace has taken */
        void changing(String step) throws WorkspaceException;
    }

    /**
     * @param before told if the workspace has taken some steps and not all
     * @throws WorkspaceException if a newer program has changed the tables, or they cannot be changed
     */
    static void migrate(DataSource source, String folder, Before before) throws WorkspaceException {
        FLYWAY.setLevel(Level.SEVERE);
        Flyway flyway = Flyway.configure()
                .dataSource(source).loggers("slf4j").locations("classpath:app/tradewind/storage")
                .table("schema_history").validateMigrationNaming(true).failOnMissingLocations(true).load();
        try {
            for (MigrationInfo step : flyway.info().all()) {
                if (step.getState().isApplied() && !step.getState().isResolved()) {
                    throw new WorkspaceException(Phrase.of("storage.newer", folder));
                }
            }
            MigrationInfo now = flyway.info().current();
            if (now != null && flyway.info().pending().length > 0) {
                before.changing(now.getVersion().getVersion());
            }
            flyway.migrate();
        } catch (FlywayException e) {
            throw new WorkspaceException(Phrase.of("storage.damaged", folder), e);
        }
    }
}
