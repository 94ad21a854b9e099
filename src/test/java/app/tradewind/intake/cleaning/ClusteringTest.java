package app.tradewind.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Origin;
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
