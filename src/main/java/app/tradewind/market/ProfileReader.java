package app.tradewind.market;

import app.tradewind.reference.Entry;
import app.tradewind.words.Bilingual;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns one market's file, and the base it builds on, into a {@link MarketProfile}. */
final class ProfileReader {

    private static final Set<String> KEYS = Set.of("code", "layer", "extends", "name", "currency", "zone",
            "languages", "week-start", "ways", "tax", "duty", "levies", "fees", "events", "notes");

    private final Entry file;
    private final Entry base;

    /** @param base the file that {@code file} builds on, or {@code null} */
    ProfileReader(Entry file, Entry base) {
        this.file = file;
        this.base = base;
        file.allowOnly(KEYS);
        if (base != null) {
            base.allowOnly(KEYS);
        }
    }

    MarketProfile profile() {
        return new MarketProfile(place(), tax(), duty(), fees(), events(), notes());
    }

    private MarketProfile.Place place() {
        return new MarketProfile.Place(file.text("code"), names(need("name")), currency(need("currency")),
                zone(need("zone")), ways());
    }

    private MarketProfile.Ways ways() {
        List<String> languages = need("languages").items().stream().map(Entry::text).toList();
        DayOfWeek weekStart = holder("week-start").oneOf(DayOfWeek.class, "week-start");
        Optional<Entry> ways = file.find("ways");
        if (ways.isEmpty()) {
            return new MarketProfile.Ways(languages, weekStart, null, null, null, List.of());
        }
        Entry given = ways.get();
        given.allowOnly(Set.of("numbers", "dates", "units", "platforms", "source", "checked"));
        FactReader facts = new FactReader(given);
        return new MarketProfile.Ways(languages, weekStart, facts.fact(given.field("numbers"), Entry::text),
                facts.fact(given.field("dates"), Entry::text), facts.fact(given.field("units"), Entry::text), given.texts("platforms"));
    }

    private ConsumptionTax tax() {
        Entry tax = need("tax");
        tax.allowOnly(Set.of("name", "standard", "reduced", "earlier", "parcels", "price-includes-tax", "source", "checked"));
        FactReader facts = new FactReader(tax);
        Map<String, Fact<BigDecimal>> reduced = tax.find("reduced").map(facts::shares).orElse(Map.of());
        return new ConsumptionTax(names(tax.field("name")), facts.share(tax.field("standard")), reduced,
                yes(tax.field("price-includes-tax")), tax.list("earlier").stream().map(facts::share).toList(),
                tax.list("parcels").stream().map(facts::parcelRule).toList());
    }

    private DutyRules duty() {
        Entry duty = need("duty");
        duty.allowOnly(Set.of("base", "parcels", "levies", "source", "checked"));
        FactReader facts = new FactReader(duty);
        Fact<DutyRules.Base> on = facts.fact(duty.field("base"), base -> base.oneOf(DutyRules.Base.class));
        // National levies come on top of what a union shares.
        List<Levy> levies = new ArrayList<>(duty.list("levies").stream().map(facts::levy).toList());
        file.find("levies").ifPresent(own -> {
            own.allowOnly(Set.of("each", "source", "checked"));
            FactReader national = new FactReader(own);
            own.list("each").stream().map(national::levy).forEach(levies::add);
        });
        return new DutyRules(on, duty.list("parcels").stream().map(facts::parcelRule).toList(), levies);
    }

    private Fees fees() {
        Entry fees = need("fees");
        fees.allowOnly(Set.of("platform", "default", "categories", "payment-share", "payment-fixed",
                "fulfilment", "returns", "source", "checked"));
        FactReader facts = new FactReader(fees);
        Fact<BigDecimal> payment = facts.share(fees.field("payment-share"));
        return new Fees(fees.text("platform", ""), facts.share(fees.field("default")),
                fees.find("categories").map(facts::shares).orElse(Map.of()),
                payment == null ? null : new Fees.Payment(payment,
                        fees.find("payment-fixed").map(facts::money).orElse(null)),
                facts.money(fees.field("fulfilment")), facts.share(fees.field("returns")));
    }

    /** Those of the base first, then the market's own; an own event takes the place of one of the same name. */
    private List<SalesEvent> events() {
        Map<String, SalesEvent> byName = new HashMap<>();
        List<String> order = new ArrayList<>();
        List<Entry> all = new ArrayList<>(base == null ? List.of() : base.list("events"));
        all.addAll(file.list("events"));
        for (Entry entry : all) {
            SalesEvent event = event(entry);
            if (byName.put(event.name().en(), event) == null) {
                order.add(event.name().en());
            }
        }
        return order.stream().map(byName::get).toList();
    }

    private SalesEvent event(Entry entry) {
        entry.allowOnly(Set.of("name", "on", "days", "lead", "lag", "varies"));
        Entry on = entry.field("on");
        try {
            return new SalesEvent(names(entry.field("name")), DateRule.parse(on.text()), days(entry, "days", 1),
                    days(entry, "lead", SalesEvent.USUAL_LEAD), days(entry, "lag", SalesEvent.USUAL_LAG),
                    entry.find("varies").map(ProfileReader::yes).orElse(false));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw on.wrong("market.not-a-date-rule", on.text());
        }
    }

    private static int days(Entry entry, String key, int usual) {
        return entry.number(key).map(BigDecimal::intValueExact).orElse(usual);
    }

    private List<Bilingual> notes() {
        List<Bilingual> notes = new ArrayList<>();
        if (base != null) {
            base.list("notes").forEach(note -> notes.add(names(note)));
        }
        file.list("notes").forEach(note -> notes.add(names(note)));
        return notes;
    }

    private Entry need(String key) {
        return holder(key).field(key);
    }

    /** The file where it gives the key, else the base where that does; the file again for the complaint. */
    private Entry holder(String key) {
        return Optional.ofNullable(base).filter(layer -> file.find(key).isEmpty() && layer.find(key).isPresent())
                .orElse(file);
    }

    private static Bilingual names(Entry entry) {
        entry.allowOnly(Set.of("en", "zh"));
        return new Bilingual(entry.text("en"), entry.text("zh"));
    }

    private static Currency currency(Entry entry) {
        try {
            return Currency.getInstance(entry.text());
        } catch (IllegalArgumentException e) {
            throw entry.wrong("market.not-a-currency", entry.text());
        }
    }

    private static ZoneId zone(Entry entry) {
        try {
            return ZoneId.of(entry.text());
        } catch (DateTimeException e) {
            throw entry.wrong("market.not-a-zone", entry.text());
        }
    }

    private static boolean yes(Entry entry) {
        return switch (entry.text()) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw entry.wrong("market.not-yes-or-no", entry.text());
        };
    }
}
