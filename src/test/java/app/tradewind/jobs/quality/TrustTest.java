package app.tradewind.jobs.quality;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.advice.Basis;
import app.tradewind.advice.Confidence;
import app.tradewind.advice.Confidence.Grade;
import app.tradewind.advice.Explanation;
import app.tradewind.advice.Footing;
import app.tradewind.catalog.Origin;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.quality.audit.Audit;
import app.tradewind.intake.quality.audit.ItemState;
import app.tradewind.intake.quality.audit.ItemState.Fault;
import app.tradewind.intake.quality.audit.Lapse;
import app.tradewind.intake.quality.rules.RuleBook;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How far the data carry an answer")
class TrustTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);
    private static final SkuMarket ITEM = new SkuMarket("A", "DE");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency CNY = Currency.getInstance("CNY");

    private final Map<SkuMarket, List<ItemState>> items = new HashMap<>();

    @Test
    @DisplayName("is not touched where nothing falls short, and nothing is said of data that are not there")
    void firm() {
        state(ITEM, Kind.ORDERS, 100, Set.of(), 0, "2026-09-28");
        Explanation why = why(Grade.HIGH);
        assertThat(why.on(trust().order(ITEM, TODAY))).isSameAs(why);
        assertThat(trust().forecast(new SkuMarket("Z", "JP"))).isEqualTo(Footing.FIRM);
        assertThat(trust().price(new SkuMarket("Z", "JP"), List.of(CNY), EUR)).isEqualTo(Footing.FIRM);
    }

    @Test
    @DisplayName("lowers the badge by one grade for a row in twenty and by two for a row in four, and names the first")
    void shares() {
        state(ITEM, Kind.ORDERS, 100, Set.of("quantity"), 4, "2026-09-28");
        assertThat(grade(trust().forecast(ITEM))).isEqualTo(Grade.HIGH);
        assertThat(trust().forecast(ITEM).flaws()).as("still one click away").hasSize(1);
        assertThat(why(Grade.HIGH).on(trust().forecast(ITEM)).notes()).isEmpty();
        items.clear();
        state(ITEM, Kind.ORDERS, 100, Set.of("quantity"), 5, "2026-09-28");
        assertThat(grade(trust().forecast(ITEM))).isEqualTo(Grade.MEDIUM);
        Explanation why = why(Grade.HIGH).on(trust().forecast(ITEM));
        assertThat(Sureness.behind("Buy.", why, Words.in(Lang.EN))).isEqualTo("Buy. Of \"" + said(Kind.ORDERS)
                + "\" behind this, 5 of 100 rows cannot be relied on, such as orders.csv:7, Pieces: blank.");
        items.clear();
        state(ITEM, Kind.ORDERS, 100, Set.of("quantity"), 25, "2026-09-28");
        assertThat(grade(trust().forecast(ITEM))).isEqualTo(Grade.LOW);
        assertThat(why(Grade.NONE).on(trust().forecast(ITEM)).confidence().grade()).as("only an engine abstains").isEqualTo(Grade.NONE);
    }

    @Test
    @DisplayName("asks of each answer the columns it uses: a price that is off does not weigh on pieces")
    void purposes() {
        state(ITEM, Kind.ORDERS, 10, Set.of("line-gross"), 5, "2026-09-28");
        state(ITEM, Kind.LISTINGS, 1, Set.of("title"), 1, null);
        state(new SkuMarket("A", ""), Kind.SUPPLIER_TERMS, 2, Set.of("unit-cost"), 1, null);
        state(new SkuMarket("A", ""), Kind.CERTIFICATES, 1, Set.of("number-on-paper"), 1, null);
        assertThat(trust().forecast(ITEM)).isEqualTo(Footing.FIRM);
        assertThat(said(trust().order(ITEM, TODAY))).containsExactly(Kind.SUPPLIER_TERMS.phrase());
        assertThat(said(trust().price(ITEM, List.of(), EUR))).containsExactly(Kind.ORDERS.phrase(), Kind.SUPPLIER_TERMS.phrase());
        assertThat(said(trust().product("A"))).containsExactly(Kind.ORDERS.phrase(), Kind.SUPPLIER_TERMS.phrase());
        assertThat(said(trust().copy(ITEM))).containsExactly(Kind.LISTINGS.phrase(), Kind.CERTIFICATES.phrase());
    }

    @Test
    @DisplayName("counts a row once that fails in two columns")
    void twice() {
        state(ITEM, Kind.ORDERS, 20, Set.of("quantity", "sku"), 1, "2026-09-28");
        assertThat(trust().forecast(ITEM).grounds().get(0).note().args().subList(1, 3)).containsExactly(1L, 20L);
    }

    @Test
    @DisplayName("goes by the newest line of the market, the oldest count, the newest rival price and rate")
    void ages() {
        state(ITEM, Kind.ORDERS, 3, Set.of(), 0, "2026-01-02");
        state(new SkuMarket("B", "DE"), Kind.ORDERS, 3, Set.of(), 0, "2026-09-20");
        assertThat(trust().forecast(ITEM)).as("sells seldom, in a market that is told of").isEqualTo(Footing.FIRM);
        assertThat(grade(trust().order(ITEM, TODAY.minusDays(14)))).isEqualTo(Grade.HIGH);
        state(ITEM, Kind.STOCK, 1, Set.of(), 0, "2026-09-30");
        assertThat(grade(trust().order(ITEM, TODAY.minusDays(40)))).isEqualTo(Grade.MEDIUM);
        assertThat(grade(trust().order(ITEM, TODAY.minusDays(61)))).isEqualTo(Grade.LOW);
        state(ITEM, Kind.COMPETITOR_PRICES, 1, Set.of(), 0, "2026-08-29");
        state(Audit.pair(EUR, CNY), Kind.FX_RATES, 1, Set.of(), 0, "2026-06-01");
        Footing price = trust().price(ITEM, List.of(CNY), EUR);
        assertThat(said(price)).containsExactly(Kind.COMPETITOR_PRICES.phrase(), Kind.FX_RATES.phrase());
        assertThat(price.grounds()).extracting(Footing.Ground::steps).containsExactly(1, 2);
        assertThat(price.notes().get(0)).isEqualTo(Phrase.of("quality.trust.old", Kind.COMPETITOR_PRICES.phrase(), 32L));
        assertThat(said(trust().price(ITEM, List.of(EUR), EUR))).as("no rate was needed").containsExactly(Kind.COMPETITOR_PRICES.phrase());
    }

    @Test
    @DisplayName("never makes an answer surer, and never less sure for fewer bad rows")
    void monotone() {
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 200; i++) {
            int rows = random.nextInt(1, 60);
            int bad = random.nextInt(rows + 1);
            Grade before = Grade.values()[random.nextInt(4)];
            items.clear();
            state(ITEM, Kind.ORDERS, rows, Set.of("quantity"), bad, "2026-09-29");
            Grade some = why(before).on(trust().forecast(ITEM)).confidence().grade();
            items.clear();
            state(ITEM, Kind.ORDERS, rows, Set.of("quantity"), random.nextInt(bad + 1), "2026-09-29");
            assertThat(some).isGreaterThanOrEqualTo(before);
            assertThat(why(before).on(trust().forecast(ITEM)).confidence().grade()).isLessThanOrEqualTo(some);
        }
    }

    private void state(SkuMarket item, Kind kind, long rows, Set<String> columns, long failing, String newest) {
        Origin row = new Origin(1, kind.id() + ".csv", "", 7);
        items.computeIfAbsent(item, none -> new ArrayList<>()).add(new ItemState(kind, rows,
                failing == 0 ? Map.of() : Map.of(columns, failing),
                failing == 0 ? List.of() : columns.stream().sorted()
                        .map(column -> new Fault(column, new Lapse(row, "", Phrase.of("quality.why.blank")))).toList(),
                newest == null ? null : new ItemState.Newest(LocalDate.parse(newest), row)));
    }

    private Trust trust() {
        return new Trust(TODAY, RuleBook::shipped, () -> items);
    }

    private static List<Phrase> said(Footing footing) {
        return footing.grounds().stream().map(Footing.Ground::data).toList();
    }

    private static String said(Kind kind) {
        return Words.in(Lang.EN).say(kind.phrase());
    }

    private static Grade grade(Footing footing) {
        return why(Grade.HIGH).on(footing).confidence().grade();
    }

    private static Explanation why(Grade grade) {
        return new Explanation(Phrase.of("quality.why.blank"), List.of(), List.of(), Confidence.of(grade, null),
                new Basis("test", 1, TODAY, 0, ""));
    }
}
