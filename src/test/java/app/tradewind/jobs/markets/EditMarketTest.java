package app.tradewind.jobs.markets;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.markets.EditMarket.Change;
import app.tradewind.jobs.markets.MarketFigure.Group;
import app.tradewind.market.MarketProfile;
import app.tradewind.words.Phrase;
import java.nio.file.Files;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditMarketTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;
    private Jobs jobs;

    @BeforeEach
    void open() throws Exception {
        jobs = Jobs.openOrCreate(folder.resolve("ws"));
    }

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    @DisplayName("every figure of every market is laid out with its source and the day it was checked")
    void board() {
        MarketsBoard board = jobs.markets(DAY);
        assertThat(board.markets()).hasSizeGreaterThanOrEqualTo(46).allSatisfy(sheet -> {
            assertThat(sheet.figures()).hasSizeGreaterThan(10).allSatisfy(figure -> {
                assertThat(figure.own()).isFalse();
                if (figure.place().group() != Group.EVENTS) {
                    assertThat(figure.proof().source()).isNotBlank();
                    assertThat(figure.proof().checked()).isNotNull();
                }
            });
            assertThat(sheet.events()).allSatisfy(event -> {
                assertThat(event.thisYear()).isNotEmpty();
                assertThat(event.nextYear()).isNotEmpty();
            });
        });
    }

    @Test
    @DisplayName("a blank fee filled in counts at once, with its own source, and the shipped one can be had back")
    void fee() throws Exception {
        MarketFigure.Place place = figure("JP", "fees", "fulfilment").place();
        assertThat(jobs.editMarket().save(place, new Change("500 JPY", "own contract", DAY, null, null))).isEmpty();
        assertThat(profile("JP").fees().fulfilment().value().toString()).isEqualTo("500 JPY");
        assertThat(profile("JP").fees().fulfilment().source()).isEqualTo("own contract");
        assertThat(profile("JP").fees().platformShare().source()).contains("Amazon");
        assertThat(figure("JP", "fees", "fulfilment").own()).isTrue();
        assertThat(figure("JP", "fees", "default").own()).isFalse();
        assertThat(jobs.editMarket().reset(place)).isEmpty();
        assertThat(profile("JP").fees().fulfilment()).isNull();
        assertThat(folder.resolve("ws/reference/market/jp.yaml")).as("nothing of one's own is left").doesNotExist();
    }

    @Test
    @DisplayName("a person's own remarks in a file outlive every change made in the window")
    void remarks() throws Exception {
        Path file = folder.resolve("ws/reference/market/gb.yaml");
        Files.createDirectories(file.getParent());
        try (InputStream shipped = EditMarketTest.class.getResourceAsStream("/app/tradewind/market/gb.yaml")) {
            Files.writeString(file, new String(shipped.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("  standard: 20 %", "  # asked the accountant in May\n  standard: 20 %"));
        }
        MarketFigure.Place fee = figure("GB", "fees", "default").place();
        assertThat(jobs.editMarket().save(fee, new Change("14 %", "own contract", DAY, null, null))).isEmpty();
        assertThat(jobs.editMarket().addEvent("gb.yaml", "Fair", "2nd sunday may")).isEmpty();
        assertThat(Files.readString(file)).contains("# asked the accountant in May", "# the platform's share includes it",
                "name: {en: United Kingdom, zh: 英国}", "14 %", "Fair").containsOnlyOnce("# Changed in Tradewind");
        assertThat(profile("GB").fees().platformShare().value()).isEqualByComparingTo("0.14");
        assertThat(jobs.editMarket().reset(fee)).isEmpty();
        assertThat(Files.readString(file)).contains("# asked the accountant in May").doesNotContain("own contract");
    }

    @Test
    @DisplayName("a figure that would not read is refused with the reason, and the file stays as it was")
    void refused() throws Exception {
        MarketFigure.Place place = figure("JP", "tax", "standard").place();
        assertThat(jobs.editMarket().save(place, new Change("ten", "law", DAY, null, null))).contains(Phrase.of("market.not-a-share", "ten"));
        assertThat(jobs.editMarket().save(place, new Change("10 %", " ", DAY, null, null))).isPresent();
        assertThat(jobs.editMarket().save(place, new Change("10 %", "law", DAY, DAY, DAY.minusDays(1)))).isPresent();
        assertThat(jobs.editMarket().addEvent("jp.yaml", "Fair", "some day")).isPresent();
        assertThat(folder.resolve("ws/reference")).satisfiesAnyOf(none -> assertThat(none).doesNotExist(),
                made -> assertThat(made.resolve("market/jp.yaml")).doesNotExist());
    }

    @Test
    @DisplayName("a duty of the union is changed for all its members, with its dates")
    void union() throws Exception {
        MarketFigure flat = jobs.markets(DAY).markets().stream().filter(sheet -> sheet.code().equals("FR")).findFirst().orElseThrow().figures().stream()
                .filter(each -> each.name().code().equals("market.fig.parcel-flat")).findFirst().orElseThrow();
        assertThat(flat.place().file()).isEqualTo("eu.yaml");
        assertThat(jobs.editMarket().save(flat.place(), new Change("4 EUR", "a new law", DAY, flat.dates().from(), flat.dates().until()))).isEmpty();
        assertThat(profile("DE").duty().on(DAY).get(0).charge().amount().toString()).isEqualTo("4 EUR");
        assertThat(profile("DE").duty().on(DAY).get(0).source()).isEqualTo("a new law");
        assertThat(figure("DE", "tax", "standard").own()).isFalse();
    }

    @Test
    @DisplayName("categories and events are added, changed and taken away again")
    void add() throws Exception {
        assertThat(jobs.editMarket().addFee("pl.yaml", "garden", new Change("11 %", "Allegro", DAY, null, null))).isEmpty();
        assertThat(profile("PL").fees().share("Garden").value()).isEqualByComparingTo("0.11");
        assertThat(jobs.editMarket().addEvent("pl.yaml", "Name day: NO 'quotes'", "2nd friday june")).isEmpty();
        assertThat(profile("PL").events()).extracting(event -> event.name().en()).contains("Name day: NO 'quotes'");
        assertThat(jobs.editMarket().addFee("pl.yaml", "garden", new Change("", "Allegro", DAY, null, null))).isEmpty();
        assertThat(profile("PL").fees().share("Garden")).isNull();
        jobs.editMarket().resetAll("pl.yaml");
        assertThat(profile("PL").events()).extracting(event -> event.name().en()).doesNotContain("Name day: NO 'quotes'");
    }

    @Test
    @DisplayName("a typed rate counts, stands among the imports and can be taken back; an old one is refused")
    void rate() throws Exception {
        TypeRate type = jobs.typeRate();
        assertThat(type.run(new TypeRate.Typed("usd", "CNY", DAY, "7.19"), DAY)).isEmpty();
        assertThat(jobs.markets(DAY).rates()).singleElement().satisfies(rate -> {
            assertThat(rate.rate()).isEqualByComparingTo("7.19");
            assertThat(rate.usable()).isTrue();
        });
        assertThat(jobs.markets(DAY.plusYears(2)).rates().get(0).usable()).isFalse();
        assertThat(type.run(new TypeRate.Typed("USD", "CNY", DAY.minusYears(2), "7.19"), DAY)).isPresent();
        assertThat(type.run(new TypeRate.Typed("USD", "CNY", DAY, "-1"), DAY)).isPresent();
        assertThat(type.run(new TypeRate.Typed("USD", "USX", DAY, "1"), DAY)).isPresent();
        jobs.undoImport().run(jobs.data().imports().get(0).id());
        assertThat(jobs.markets(DAY).rates()).isEmpty();
    }

    @Test
    @DisplayName("whatever is written and reset ends where it began, for every figure of a market")
    void roundTrip() throws Exception {
        List<MarketFigure> before = jobs.markets(DAY).markets().stream().filter(sheet -> sheet.code().equals("RO")).findFirst().orElseThrow().figures();
        for (MarketFigure figure : before) {
            String value = figure.isBlank() ? "" : figure.value();
            assertThat(jobs.editMarket().save(figure.place(), new Change(value, "me", DAY, figure.dates().from(), figure.dates().until())))
                    .as(figure.place().toString()).isEmpty();
            assertThat(jobs.editMarket().reset(figure.place())).isEmpty();
        }
        assertThat(Files.exists(folder.resolve("ws/reference/market/ro.yaml"))).isFalse();
        assertThat(Files.exists(folder.resolve("ws/reference/market/eu.yaml"))).isFalse();
    }

    private MarketFigure figure(String market, String... path) {
        return jobs.markets(DAY).markets().stream().filter(sheet -> sheet.code().equals(market)).flatMap(sheet -> sheet.figures().stream())
                .filter(figure -> figure.place().path().equals(List.of(path))).findFirst().orElseThrow();
    }

    private MarketProfile profile(String code) {
        return jobs.snapshot(DAY).markets().find(code).orElseThrow();
    }
}
