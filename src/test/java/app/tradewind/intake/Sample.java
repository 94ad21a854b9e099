package app.tradewind.intake;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Sale;
import app.tradewind.intake.layout.Layouts;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a file whole, for tests: the records, their raw texts and the receipt. */
record Sample(Inspection inspection, List<CatalogRecord> records, List<String> raws, Receipt receipt) {

    private static final Intake INTAKE = new Intake(Layouts.shipped());

    static Inspection inspect(Path file, Hints hints) throws UnusableFileException {
        return INTAKE.inspect(file, hints);
    }

    static Sample read(Path file, Hints hints) throws Exception {
        Inspection inspection = INTAKE.inspect(file, hints);
        List<CatalogRecord> records = new ArrayList<>();
        List<String> raws = new ArrayList<>();
        Receipt receipt = INTAKE.read(inspection, (record, raw) -> {
            records.add(record);
            raws.add(raw);
        }, RowWatch.NONE);
        return new Sample(inspection, records, raws, receipt);
    }

    /** A file of the test resources beside this class. */
    static Path resource(String name) throws Exception {
        return Path.of(URI.create(Sample.class.getResource(name).toString()));
    }

    List<Sale> sales() {
        return records.stream().map(Sale.class::cast).toList();
    }
}
