package app.tradewind.storage.odd;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.forecast.cause.PlannedWeeks;
import app.tradewind.storage.Workspace;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Promotions and prices in the store")
class PlannedStoreTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("come over from a workspace of step 13, taken back or not")
    void fromBefore() throws Exception {
        FLYWAY.setLevel(Level.SEVERE);
        String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("tradewind");
        Flyway.configure().dataSource(url, "sa", "").loggers("slf4j").locations("classpath:app/tradewind/storage").table("schema_history")
                .target("13").load().migrate();
        try (Connection direct = DriverManager.getConnection(url, "sa", ""); Statement statement = direct.createStatement()) {
            statement.execute("insert into planned_week values (1, 'A', 'DE', date '2026-11-23', date '2026-11-30', 9.5, null,"
                    + " timestamp with time zone '2026-11-01 00:00:00+00:00', null)");
            statement.execute("insert into planned_week values (2, 'A', 'DE', date '2026-11-23', date '2026-11-23', null, 0.5,"
                    + " timestamp with time zone '2026-11-01 00:00:00+00:00', null)");
            statement.execute("insert into planned_week values (3, 'B', 'DE', date '2026-11-23', date '2026-11-23', null, 1,"
                    + " timestamp with time zone '2026-11-01 00:00:00+00:00', timestamp with time zone '2026-11-02 00:00:00+00:00')");
        }
        try (Workspace workspace = Workspace.open(folder)) {
            SkuMarket item = new SkuMarket("A", "DE");
            assertThat(workspace.planned().list()).usingRecursiveComparison().withComparatorForType(Double::compare, Double.class)
                    .ignoringFields("plan.offer.price.amount").isEqualTo(List.of(
                            new PlannedWeeks(1, item, MONDAY, MONDAY.plusWeeks(1), 9.5, null),
                            new PlannedWeeks(2, item, MONDAY, MONDAY, null, 0.5)));
            assertThat(workspace.planned().list().get(0).plan().offer().price().toDouble()).isEqualTo(9.5);
            assertThat(workspace.planned().add(workspace.planned().list().get(0).plan(), Instant.EPOCH)).isEqualTo(4);
        }
    }
}
