package app.tradewind.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.intake.Hints;
import app.tradewind.intake.Inspection;
import app.tradewind.intake.Intake;
import app.tradewind.intake.layout.Example;
import app.tradewind.intake.layout.Layout;
import app.tradewind.intake.layout.Layouts;
import app.tradewind.intake.terms.Period;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.imports.ImportReport.FileReport;
import app.tradewind.jobs.imports.ImportReport.Status;
import app.tradewind.jobs.keeping.Checks;
import app.tradewind.jobs.keeping.Keeping;
import app.tradewind.storage.Workspace;
import app.tradewind.storage.raw.RawBlocks;
import app.tradewind.storage.rows.OverlapChoice;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("People's data in a file of any layout")
class NoPeopleKeptTest {

    private static final Intake INTAKE = new Intake(Layouts.shipped());

    @TempDir
    private Path temp;

    @Test
    @DisplayName("reach no database, receipt, problem, sample, preview, table or log; its figures are as without them")
    void nothingIsKept() throws Exception {
        Path folder = temp.resolve("w");
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        StreamHandler handler = new StreamHandler(log, new SimpleFormatter());
        handler.setLevel(Level.ALL);
        Logger.getLogger("").addHandler(handler);
        try (Jobs jobs = Jobs.openOrCreate(folder)) {
            for (Layout layout : Layouts.shipped()) {
                Path file = planted(layout);
                assertThat(PlantedPeople.planted().stream().filter(Files.readString(file)::contains)).as("planted").hasSizeGreaterThan(12);
                StringBuilder told = new StringBuilder().append(jobs.check(file, answers(layout.example().told()), Progress.NONE));
                FileReport report = bring(jobs, file, layout);
                told.append(report);
                report.problems().rows().forEach(problem -> told.append(Words.in(Lang.EN).say(problem.problem())));
                nobodyIn(told, layout.id());
            }
            nobodyIn(shown(jobs), "shown of the workspace");
            nobodyIn(reported(jobs), "report");
        } finally {
            handler.flush();
            Logger.getLogger("").removeHandler(handler);
        }
        nobodyIn(new StringBuilder().append(log), "log");
        nobodyIn(everyByte(folder), "bytes");
        nobodyIn(everyCell(folder), "cells");
        try (Keeping keeping = Keeping.open(folder)) {
            assertThat(keeping.repeats(Progress.NONE).isKept()).as("hashes are kept, and tell nobody").isTrue();
            assertThat(keeping.verify(Progress.NONE).lines()).filteredOn(line -> line.state() == Checks.State.OFF).isEmpty();
        }
    }

    private Path planted(Layout layout) throws Exception {
        Example example = layout.example();
        Path folder = Files.createDirectories(temp.resolve(layout.id()).resolve("plain"));
        Path plain = Files.writeString(folder.resolve(example.file()), example.text());
        return Files.writeString(folder.resolveSibling(example.file()),
                PlantedPeople.file(layout, INTAKE.inspect(plain, hints(example.told()))));
    }

    private static FileReport bring(Jobs jobs, Path file, Layout layout) throws Exception {
        Example example = layout.example();
        FileReport report = jobs.importFiles().overlap(OverlapChoice.ADD).keepBuyers(true).run(List.of(file), hints(example.told()), false,
                Progress.NONE).files().get(0);
        assertThat(report.outcome().status()).as("%s %s", layout.id(), report.outcome().message())
                .isEqualTo(example.expected().used() == 0 ? Status.REJECTED : Status.IMPORTED);
        assertThat(report.recognised().layout().profile()).isEqualTo(layout.id());
        if (example.expected().used() > 0) {
            assertThat(Long.toString(report.counts().units())).as(layout.id()).isEqualTo(example.expected().units());
            assertThat(report.counts().used()).as(layout.id()).isEqualTo(example.expected().used());
        }
        return report;
    }

    private static void nobodyIn(CharSequence told, String where) {
        String all = told.toString();
        for (String planted : PlantedPeople.planted()) {
            int at = all.indexOf(planted);
            assertThat(at < 0 ? "" : all.substring(Math.max(0, at - 200), Math.min(all.length(), at + 60))).as("%s in %s", planted, where)
                    .isEmpty();
        }
    }

    /** What window and command line show of a workspace. */
    private static StringBuilder shown(Jobs jobs) {
        StringBuilder told = new StringBuilder().append(jobs.data());
        LocalDate day = LocalDate.parse("2026-11-22");
        jobs.quality(day).audit().scores().forEach(told::append);
        told.append(jobs.quality(day).proposals());
        told.append(jobs.snapshot(day));
        jobs.snapshot(day).histories().forEach(history -> told.append(jobs.rows(history.item(), 50)));
        return told;
    }

    /** Every part of the report's workbook. */
    private StringBuilder reported(Jobs jobs) throws Exception {
        Path book = jobs.writeReport().run(temp.resolve("report"), Wishes.USUAL.on(LocalDate.parse("2026-11-22")), Words.in(Lang.EN),
                Progress.NONE).file();
        StringBuilder told = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(book))) {
            while (zip.getNextEntry() != null) {
                told.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(told).contains("22E1");
        return told;
    }

    private static StringBuilder everyByte(Path folder) throws IOException {
        StringBuilder told = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path kept : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(kept);
                for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
                    told.append(new String(bytes, charset));
                }
            }
        }
        return told;
    }

    /** Every cell of every table, packed rows unpacked. */
    @SuppressWarnings("try") // the workspace is held open so that nobody else writes meanwhile
    private static StringBuilder everyCell(Path folder) throws Exception {
        StringBuilder told = new StringBuilder();
        try (Workspace held = Workspace.open(folder);
                Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("tradewind"), "sa", "");
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names = statement.executeQuery(
                    "select table_name from information_schema.tables where table_schema = 'PUBLIC'")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            assertThat(tables).contains("IMPORT", "RAW_BLOCK");
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("select * from \"" + table + '"')) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            told.append(rows.getString(i)).append('\n');
                        }
                        if (table.equals("RAW_BLOCK")) {
                            RawBlocks.texts(rows.getBytes("packed")).forEach(told::append);
                        }
                    }
                }
            }
        }
        assertThat(told).as("what was sold is there").contains("SKU=22E1");
        return told;
    }

    private static Map<String, String> answers(Example.Told told) {
        return Map.of(told.currency().isEmpty() ? "market" : "currency", told.currency().isEmpty() ? "US" : told.currency(),
                told.period().isEmpty() ? "number_style" : "period", told.period().isEmpty() ? "point" : told.period());
    }

    private static Hints hints(Example.Told told) {
        return new Hints(null, null, told.currency().isEmpty() ? null : Currency.getInstance(told.currency()), null,
                told.period().isEmpty() ? null : Period.parse(told.period()));
    }
}
