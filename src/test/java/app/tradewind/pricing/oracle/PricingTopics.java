package app.tradewind.pricing.oracle;

import app.tradewind.catalog.FxRate;
import app.tradewind.catalog.Money;
import app.tradewind.market.Dates;
import app.tradewind.market.DutyRules;
import app.tradewind.market.Fact;
import app.tradewind.market.FxRates;
import app.tradewind.market.ParcelRule;
import app.tradewind.pricing.advise.PriceForms;
import app.tradewind.pricing.landed.Consignment;
import app.tradewind.pricing.landed.ImportRule;
import app.tradewind.pricing.landed.LandedCost;
import app.tradewind.pricing.landed.Landing;
import app.tradewind.pricing.landed.ParcelDuty;
import app.tradewind.pricing.landed.Proceeds;
import app.tradewind.pricing.landed.SellingTerms;
import app.tradewind.pricing.response.PlainSlope;
import app.tradewind.pricing.response.Pooled;
import app.tradewind.words.Phrase;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** The topics of the pricing cases, each worked by the program's own method. */
final class PricingTopics {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency CNY = Currency.getInstance("CNY");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 2);
    private static final String[] KINDS = {"threshold_exempt", "flat_per_heading", "tariff", "rate"};

    private final JsonNode given;

    private PricingTopics(JsonNode given) {
        this.given = given;
    }

    /** @return {@code null} where the topic is not known */
    static double[] solve(String topic, JsonNode inputs) {
        PricingTopics one = new PricingTopics(inputs);
        return switch (topic) {
            case "landed_bulk_CIF" -> one.bulk(DutyRules.Base.CIF);
            case "landed_bulk_FOB_US" -> new double[] {one.bulk(DutyRules.Base.TRANSACTION_VALUE)[0]};
            case "parcel_duty" -> new double[] {one.parcel()};
            case "net_per_order" -> new double[] {one.proceeds("0").left(one.money("P")).toDouble()};
            case "net_linear_coeffs" -> new double[] {one.keep(), -one.fixed()};
            case "price_for_target_margin" -> new double[] {one.target()};
            case "optimal_price_const_elasticity", "optimal_price_inelastic" -> new double[] {one.constant()};
            case "optimal_price_linear_demand" -> new double[] {PriceForms.straightLine(one.real("P0"), one.real("elasticity_at_P0"),
                    one.real("a"), one.real("unit_cost") - one.real("b"))};
            case "optimal_price_logit" -> new double[] {PriceForms.choice(one.real("a"), one.real("unit_cost") - one.real("b"),
                    one.real("u0"), one.real("beta"))};
            case "price_finalize" -> new double[] {one.finished()};
            case "EB_DerSimonianLaird" -> Pooled.of(PricingOracles.numbers(inputs.get("b")), PricingOracles.numbers(inputs.get("se")));
            case "poisson_loglog" -> one.poisson();
            default -> null;
        };
    }

    private double[] bulk(DutyRules.Base base) {
        FxRates rates = new FxRates(List.of(new FxRate(CNY, EUR, DAY, number("fx"), null)));
        ImportRule.CustomsFee fee = given.has("mpf_rate")
                ? new ImportRule.CustomsFee(number("mpf_rate"), money("mpf_min"), money("mpf_max")) : null;
        Landing landing = LandedCost.of(new Consignment(new Money(number("fob_cny"), CNY), given.get("n").asInt(), money("freight"),
                money("insurance"), money("clearance")), new ImportRule(base, number("duty"), number("vat"),
                given.has("vat_recoverable") && given.get("vat_recoverable").asBoolean(), fee), rates, EUR, DAY);
        double duty = landing.lines().stream().filter(line -> line.name().code().equals("pricing.duty")).mapToDouble(line -> line.amount().toDouble()).sum();
        return new double[] {landing.unit().orElseThrow().toDouble(), duty, landing.importTax() == null ? 0 : landing.importTax().toDouble()};
    }

    private double parcel() {
        JsonNode spec = given.get("spec");
        List<ParcelRule> rules = new ArrayList<>();
        Money upTo = spec.has("thr") ? new Money(spec.get("thr").decimalValue(), EUR) : null;
        String type = spec.get("type").asText();
        if (type.equals(KINDS[0])) {
            rules.add(rule(upTo, new ParcelRule.Charge(ParcelRule.Kind.NONE, null, null)));
        } else if (type.equals(KINDS[1])) {
            rules.add(rule(upTo, new ParcelRule.Charge(ParcelRule.Kind.FLAT_PER_HEADING, new Money(spec.get("flat").decimalValue(), EUR), null)));
        }
        List<ParcelDuty.Content> contents = new ArrayList<>();
        given.get("items").forEach(item -> contents.add(new ParcelDuty.Content(new Money(item.get(0).decimalValue(), EUR), item.get(2).asInt(),
                item.get(1).asText(), spec.get("rates").get(item.get(1).asText()).decimalValue())));
        return new ParcelDuty(new DutyRules(new Fact<>(DutyRules.Base.CIF, "", DAY, Dates.ALWAYS), rules, List.of()), new FxRates(List.of()), DAY)
                .of(contents, EUR).orElseThrow().toDouble();
    }

    private static ParcelRule rule(Money upTo, ParcelRule.Charge charge) {
        return new ParcelRule(upTo, charge, Dates.ALWAYS, "", DAY);
    }

    /** The floor is rounded up to the cent; exactly, it is the price whose margin is the one asked for. */
    private double target() {
        Proceeds proceeds = proceeds(given.get("unit_cost").asText());
        double margin = real("margin_of_exVAT");
        double exact = (real("unit_cost") + fixed()) / (keep() - margin / (1 + real("vat")));
        double floor = proceeds.floor(BigDecimal.valueOf(margin), Money.zero(EUR)).orElseThrow().toDouble();
        return floor - exact > -1e-9 && floor - exact < 0.01 + 1e-9 ? exact : floor;
    }

    private double constant() {
        double best = PriceForms.constant(keep(), real("unit_cost") + fixed(), real("elasticity"));
        double most = given.has("p_cur") ? real("p_cur") * (1 + real("max_up")) : Double.POSITIVE_INFINITY;
        return Double.isNaN(best) ? most : Math.min(best, most);
    }

    private double finished() {
        Double cap = given.hasNonNull("comp_hi") ? Double.valueOf(real("comp_hi")) : given.hasNonNull("cap") ? Double.valueOf(real("cap")) : null;
        return PriceForms.finished(real("p_raw"), real("floor"), real("current"), cap, real("max_change"));
    }

    private double[] poisson() {
        PlainSlope slope = PlainSlope.of(PricingOracles.numbers(given.get("y")), PricingOracles.numbers(given.get("price")));
        return new double[] {slope.intercept(), slope.elasticity()};
    }

    private double keep() {
        return proceeds("0").share().doubleValue();
    }

    private double fixed() {
        return proceeds("0").fixed().toDouble();
    }

    private Proceeds proceeds(String cost) {
        SellingTerms terms = new SellingTerms(new SellingTerms.Tax(number("vat"), true), number("ref"),
                new SellingTerms.Payment(number("pay"), money("payfix")), money("ful"), number("ads"),
                new SellingTerms.Returns(number("ret"), money("ret_cost"), given.has("refund_fee_share") ? number("refund_fee_share") : new BigDecimal("0.2")));
        return Proceeds.of(terms, new Landing(List.of(new Landing.Line(Phrase.of("pricing.goods"), Money.of(cost, "EUR"))), null, List.of())).orElseThrow();
    }

    private double real(String key) {
        return given.get(key).asDouble();
    }

    /** Zero where it is left out, as in the cases. */
    private BigDecimal number(String key) {
        return given.has(key) ? given.get(key).decimalValue() : BigDecimal.ZERO;
    }

    private Money money(String key) {
        return new Money(number(key), EUR);
    }
}
