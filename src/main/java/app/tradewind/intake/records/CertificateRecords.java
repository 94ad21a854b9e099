package app.tradewind.intake.records;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Certificate;
import app.tradewind.intake.layout.Exclusion;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.parsing.DateText;
import app.tradewind.intake.rows.RecordMaker;
import app.tradewind.intake.rows.RowValues;
import app.tradewind.intake.terms.Markets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Certificates and test reports. A blank product number covers all products, blank markets all markets, blank models all models. */
final class CertificateRecords implements RecordMaker {

    @Override
    public Exclusion make(RowValues row, boolean refund, List<CatalogRecord> out) {
        String mark = row.text(Field.MARK);
        if (mark.isEmpty()) {
            return Exclusion.NO_VALUE;
        }
        DateText until = row.date(Field.VALID_UNTIL);
        if (row.unreadable()) {
            return Exclusion.UNREADABLE_VALUE;
        }
        LocalDate last = until == null ? null : until.day(row.order(Field.VALID_UNTIL));
        out.add(new Certificate(row.identifier(Field.SKU), mark, row.identifier(Field.NUMBER_ON_PAPER), last,
                new Certificate.Reach(markets(row), models(row)), row.origin()));
        return null;
    }

    /** A slash or a blank may belong to a model's name. */
    private static List<String> models(RowValues row) {
        return Arrays.stream(row.text(Field.MODELS).split("[,;|、，；]")).map(String::strip).filter(model -> !model.isEmpty()).distinct().toList();
    }

    private static List<String> markets(RowValues row) {
        List<String> codes = new ArrayList<>();
        for (String name : row.text(Field.MARKETS).split("[,;|/、，；]")) {
            if (!name.isBlank()) {
                Markets.Place place = Markets.shipped().of(name);
                codes.add(place == null ? name.strip() : place.code());
            }
        }
        return codes;
    }
}
