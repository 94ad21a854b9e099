package app.tradewind.jobs.imports;

import app.tradewind.intake.FileTotal;
import app.tradewind.intake.Receipt;
import app.tradewind.storage.imports.ImportSummary;
import app.tradewind.storage.rows.Met;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of the files of one import, one after another. */
public record ImportReport(List<FileReport> files) {

    public ImportReport {
        files = List.copyOf(files);
    }

    /** Whether a file was refused. */
    public boolean anyRejected() {
        return files.stream().anyMatch(file -> file.outcome().status() == Status.REJECTED);
    }

    /** How a file ended. */
    public enum Status {
        IMPORTED, ALREADY_IMPORTED, REJECTED, WOULD_IMPORT;

        /** The word that scripts read. */
        public String word() {
            return switch (this) {
                case IMPORTED -> "imported";
                case ALREADY_IMPORTED -> "already imported";
                case REJECTED -> "rejected";
                case WOULD_IMPORT -> "would import";
            };
        }
    }

    /**
     * @param file name without its folder
     * @param sha256 fingerprint of the file, empty where it cannot be read
     * @param recognised what it was taken for
     * @param counts rows and money; all zero for a file that was refused
     * @param problems rows that were odd
     * @param outcome how it ended
     */
    public record FileReport(String file, String sha256, Recognised recognised, ImportSummary.Counts counts,
            Receipt.Problems problems, Outcome outcome) {

        /** What was recognised and counted, named as scripts read it; amounts as texts, to the cent. */
        public Map<String, Object> figures() {
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("file", file);
            figures.put("sha256", sha256);
            figures.put("profile", recognised.layout.profile());
            figures.put("kind", recognised.layout.kind());
            figures.put("confidence", recognised.layout.confidence());
            figures.put("encoding", recognised.encoding);
            figures.put("rowsRead", counts.rowsRead());
            figures.put("used", counts.used());
            figures.put("excluded", new TreeMap<>(counts.excluded()));
            figures.put("units", counts.units());
            figures.put("gross", plain(counts.gross()));
            figures.put("refunds", plain(counts.refunds()));
            figures.put("net", plain(recognised.own.net()));
            figures.put("overlap", plain(outcome.met));
            figures.put("fileTotals", recognised.own.stated().stream().map(FileReport::plain).toList());
            return figures;
        }

        private static Map<String, Object> plain(Met met) {
            Map<String, Integer> by = new TreeMap<>();
            met.by().forEach((step, lines) -> by.put(step.word(), lines));
            Map<String, Object> plain = new LinkedHashMap<>();
            plain.put("seen", met.seen());
            plain.put("older", met.older());
            plain.put("by", by);
            plain.put("alike", met.alike());
            return plain;
        }

        private static Map<String, Object> plain(FileTotal total) {
            return new TreeMap<>(Map.of("name", total.name(), "stated", total.stated().toPlainString(),
                    "ours", total.ours().toPlainString(), "agrees", total.agrees()));
        }

        private static Map<String, String> plain(Map<String, BigDecimal> amounts) {
            Map<String, String> plain = new TreeMap<>();
            amounts.forEach((code, amount) -> plain.put(code, amount.toPlainString()));
            return plain;
        }
    }

    /**
     * @param layout id, kind and confidence; empty where nothing was recognised
     * @param encoding character set of a text file, or empty
     * @param own what the file itself says its money adds up to; empty where it was not read now
     */
    public record Recognised(ImportSummary.Layout layout, String encoding, Receipt.Own own) { }

    /**
     * @param status in a word
     * @param message what happened and what to do next, ready to say
     * @param importId the import that holds the file's rows, 0 for none
     * @param met order lines that were known before, and what told which state is the later
     */
    public record Outcome(Status status, Phrase message, long importId, Met met) {

        /** Of a file whose lines met none. */
        public Outcome(Status status, Phrase message, long importId) {
            this(status, message, importId, Met.NONE);
        }
    }
}
