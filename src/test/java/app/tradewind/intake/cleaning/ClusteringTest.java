package app.tradewind.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Origin;
import app.tradewind.words.Phrase;
import app.tradewind.catalog.Sale;
import app.tradewind.catalog.SkuMarket;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Cleaning proposals")
class ClusteringTest {

    private static final Origin HERE = new Origin(1, "a.csv", "", 2);

    @Test
    @DisplayName("fingerprints fold what OpenRefine's fold")
    void fingerprints() {
        assertThat(Fingerprint.words("  Café  au-Lait, CAFÉ ")).isEqualTo("au cafe lait");
        assertThat(Fingerprint.words("Lait au café")).isEqualTo("au cafe lait");
        assertThat(Fingerprint.pairs("Tea pot")).isEqualTo(Fingerprint.pairs("teapot")).isEqualTo("apeaotpote");
        assertThat(Fingerprint.identifier("ＡＢ－１２ \u200b")).isEqualTo("ab12");
        assertThat(Fingerprint.identifier("00123")).isNotEqualTo(Fingerprint.identifier("123"));
        assertThat(Fingerprint.identifier("A.1")).isNotEqualTo(Fingerprint.identifier("A1"));
    }

    @ParameterizedTest(name = "{0} and {1}: {2}, {3}")
    @CsvSource({"MARTHA, MARHTA, 2, 0.9611", "DWAYNE, DUANE, 2, 0.84", "DIXON, DICKSONX, 4, 0.8133", "kitten, sitting, 3, 0.7460"})
    @DisplayName("likeness agrees with the figures of Winkler's papers and of Levenshtein's textbook pair")
    void likeness(String a, String b, int distance, double like) {
        assertThat(Likeness.distance(a, b)).isEqualTo(distance);
        assertThat(Likeness.jaroWinkler(a, b)).isEqualTo(like, within(5e-5));
        assertThat(Likeness.distance(b, a)).isEqualTo(distance);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({"kitchen, kitchens, true", "kitchenware, kitchnware, true", "cable a, cable b, false",
            "size 10, size 12, false", "mouse, house, false", "tea, teas, false", "men shoes, women shoes, false"})
    @DisplayName("neighbours are guarded")
    void neighbours(String a, String b, boolean near) {
        assertThat(SpellingClusters.near(a, b)).isEqualTo(near);
    }

    @Test
    @DisplayName("sizes are read in the unit of most rows, by the factors of Handbook 44, and nothing else is touched")
    void units() {
        Texts texts = new Texts();
        for (String text : List.of("500 g", "500 g", "350g", "0.5 kg", "1,25 kg", "12 oz", "2 lbs", "30 cm", "12 in", "about 2 kg", "1,234 kg", "XL", "7")) {
            texts.add(text, HERE);
        }
        List<Proposal> found = Units.of("attribute:size", texts);
        assertThat(found).extracting(proposal -> proposal.merge().becomes()).containsExactly("cm", "g");
        assertThat(found.get(1).merge().variants()).extracting(Proposal.Variant::was, Proposal.Variant::becomes).containsExactly(
                tuple("0.5 kg", "500 g"), tuple("1,25 kg", "1250 g"), tuple("12 oz", "340.2 g"), tuple("2 lbs", "907.2 g"));
        assertThat(found.get(0).merge().variants()).extracting(Proposal.Variant::becomes).containsExactly("30.48 cm");
        assertThat(found.get(0).title()).isEqualTo(Phrase.of("quality.clean.units", "cm"));
        Texts one = new Texts();
        List.of("500 g", "0 g", "20 ml").forEach(text -> one.add(text, HERE));
        assertThat(Units.of("attribute:size", one)).as("one unit of each kind").isEmpty();
    }

    @Test
    @DisplayName("blanks too many are proposed to go, unless the text without them is there already")
    void blanks() {
        Texts texts = new Texts();
        for (String text : List.of("Desk  lamp", " Floor\u00a0lamp", "Wall lamp", "Wall lamp ", "厨房\u3000用品\u200b")) {
            texts.add(text, HERE);
        }
        assertThat(Blanks.of("category", texts)).extracting(proposal -> proposal.merge().becomes())
                .containsExactlyInAnyOrder("Desk lamp", "Floor lamp", "厨房 用品");
        assertThat(SpellingClusters.of("category", texts)).extracting(proposal -> proposal.merge().becomes()).containsExactly("Wall lamp");
    }

    @Test
    @DisplayName("spellings are read as the most frequent one, and a frequent neighbour is left alone")
    void spellings() {
        Texts texts = new Texts();
        Map.of("Kitchen", 6, "kitchen ", 2, "Kit chen", 1, "Kitchens", 5, "Kitchan", 1, "Garden", 3).forEach((text, times) -> {
            for (int i = 0; i < times; i++) {
                texts.add(text, HERE);
            }
        });
        List<Proposal> found = SpellingClusters.of("category", texts);
        assertThat(found).allMatch(proposal -> proposal.merge().becomes().equals("Kitchen"));
        assertThat(found.stream().flatMap(proposal -> proposal.merge().variants().stream()).map(Proposal.Variant::was))
                .containsExactlyInAnyOrder("kitchen ", "Kit chen", "Kitchan");
        assertThat(found.stream().mapToLong(Proposal::rows).sum()).isEqualTo(4);
    }

    @Test
    @DisplayName("product numbers merge on evidence only, never on a letter or digit more")
    void skus() {
        Cleaner cleaner = new Cleaner();
        List.of(listing("KET-41", "Kettle", "111", "DE"), listing("CUP 1", "Cup", "", "DE"), listing("cup-1", "Other cup", "", "DE"),
                listing("PAN-1", "Pan", "222", "DE"), listing("pan1", "PAN", "222", "US"), listing("KET-42", "Kettle 2", "", "DE"))
                .forEach(cleaner::look);
        cleaner.note(sale(2, "O1", "ket41"));
        cleaner.note(sale(2, "O2", "LOST-9"));
        cleaner.note(sale(2, "O3", "lost9"));
        assertThat(cleaner.proposals()).extracting(proposal -> proposal.merge().variants().get(0).was() + ">" + proposal.merge().becomes())
                .containsExactlyInAnyOrder("pan1>PAN-1", "ket41>KET-41");
    }

    @Test
    @DisplayName("lines of two imports that differ in writing only are twins, the earlier one gives way")
    void doubles() {
        Cleaner cleaner = new Cleaner();
        List<Sale> sales = List.of(sale(1, "A-1", "CUP"), sale(1, "A-2", "CUP"), sale(2, "a1", "cup"), sale(2, "a1", "cup"));
        sales.forEach(cleaner::note);
        for (int i = 0; i < sales.size(); i++) {
            cleaner.keep(i, sales.get(i));
        }
        Proposal doubled = cleaner.proposals().stream().filter(proposal -> proposal.merge() == null).findFirst().orElseThrow();
        assertThat(doubled.twins()).extracting(Proposal.Twin::saleId).containsExactly(0L);
        assertThat(doubled.twins()).extracting(Proposal.Twin::twinId).containsExactly(2L);
    }

    private static Listing listing(String sku, String title, String barcode, String market) {
        return new Listing(new SkuMarket(sku, market), "shop", new Listing.Text("en", title, List.of(), "", ""), null,
                new Listing.Facts("", "", barcode, null, Map.of()), HERE);
    }

    private static Sale sale(long importId, String order, String sku) {
        return new Sale(new Sale.Line(order, 1, ""), new SkuMarket(sku, "DE"), new Sale.When(null, LocalDate.of(2026, 9, 1)),
                Sale.Kind.SALE, new Sale.Amount(1, null), new Origin(importId, importId + ".csv", "", 2));
    }
}
