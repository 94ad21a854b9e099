package app.tradewind.jobs.markets;

import app.tradewind.intake.Hints;
import app.tradewind.intake.Mapping;
import app.tradewind.intake.layout.Kind;
import app.tradewind.jobs.imports.ImportReport.FileReport;
import app.tradewind.jobs.imports.ImportReport.Status;
import app.tradewind.report.Table;
import app.tradewind.report.TableFile;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/** Keeps an exchange rate that was typed: as an import of one row, which can be taken back like any other. */
public final class TypeRate {

    private final Door door;

    /** @param door the way in of every file */
    public TypeRate(Door door) {
        this.door = door;
    }

    /** Imports one file. */
    @FunctionalInterface
    public interface Door {
        FileReport bring(Path table, Hints hints) throws WorkspaceException;
    }

    /**
     * What was typed.
     *
     * @param rate units of {@code to} for one of {@code from}
     */
    public record Typed(String from, String to, LocalDate day, String rate) { }

    /** @return what is wrong, empty where it was kept */
    public Optional<Phrase> run(Typed typed, LocalDate today) throws IOException, WorkspaceException {
        Optional<Phrase> problem = problem(typed, today);
        if (problem.isPresent()) {
            return problem;
        }
        String from = typed.from.strip().toUpperCase(Locale.ROOT);
        String to = typed.to.strip().toUpperCase(Locale.ROOT);
        Path folder = Files.createTempDirectory("tradewind-rate");
        Path row = folder.resolve("typed-" + from + "-" + to + "-" + typed.day + ".csv");
        try {
            TableFile.write(new Table.Builder("from currency", "to currency", "date", "rate").row(from, to, typed.day,
                    new BigDecimal(typed.rate.strip())).build(), row);
            FileReport report = door.bring(row, new Hints(Kind.FX_RATES, Mapping.NONE, null, null, null));
            return report.outcome().status() == Status.REJECTED ? Optional.of(report.outcome().message()) : Optional.empty();
        } finally {
            Files.deleteIfExists(row);
            Files.delete(folder);
        }
    }

    private static Optional<Phrase> problem(Typed typed, LocalDate today) {
        if (!isCurrency(typed.from) || !isCurrency(typed.to) || typed.from.strip().equalsIgnoreCase(typed.to.strip())) {
            return Optional.of(Phrase.of("market.rate.currencies"));
        }
        if (!typed.rate.strip().matches("[0-9]{1,9}(\\.[0-9]{1,9})?") || new BigDecimal(typed.rate.strip()).signum() == 0) {
            return Optional.of(Phrase.of("market.rate.figure", typed.rate));
        }
        if (typed.day == null || typed.day.isAfter(today) || typed.day.isBefore(today.minusYears(1))) {
            return Optional.of(Phrase.of("market.rate.day", today.minusYears(1), today));
        }
        return Optional.empty();
    }

    private static boolean isCurrency(String code) {
        try {
            return Currency.getInstance(code.strip().toUpperCase(Locale.ROOT)) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
