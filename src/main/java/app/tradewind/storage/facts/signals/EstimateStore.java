package app.tradewind.storage.facts.signals;

import app.tradewind.catalog.signals.Estimate;
import app.tradewind.storage.rows.Cells;
import app.tradewind.storage.rows.Origins;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Others' estimates about products and search terms. */
public final class EstimateStore {

    private final Jdbi jdbi;

    public EstimateStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The last word of each source about each subject: of the latest day, and of equal days the one imported last. */
    public List<Estimate> latest() {
        return read("select * from (select e.*, row_number() over ("
                + " partition by estimator, about, subject, market order by as_of desc, id desc) as age"
                + " from estimate e) where age = 1 order by estimator, about, subject, market");
    }

    /** All that was ever told, in the order it came. */
    public List<Estimate> every() {
        return read("select * from estimate order by id");
    }

    private List<Estimate> read(String query) {
        return jdbi.withHandle(handle -> {
            Origins origins = new Origins(handle);
            return handle.createQuery(query)
                    .map((row, context) -> new Estimate(row.getString("estimator"),
                            new Estimate.Subject(Estimate.About.values()[row.getInt("about")], row.getString("subject"),
                                    row.getString("title"), row.getString("market")),
                            row.getObject("as_of", LocalDate.class), Cells.money(row, "price"),
                            Cells.figures(row, "figures"), origins.of(row)))
                    .list();
        });
    }
}
