package app.tradewind.intake.quality.rules;

import app.tradewind.catalog.Certificate;
import app.tradewind.words.Phrase;
import java.util.List;

/** What certificates are asked. One that has run out is no longer timely. */
public final class PaperRules {

    private PaperRules() { }

    public static List<Rule<Certificate>> of(Known known) {
        return List.of(Rule.complete("mark", true, Certificate::mark),
                Shared.spelled(known, "mark", Certificate::mark, true),
                Rule.complete("number-on-paper", true, Certificate::number),
                Shared.product(known, Certificate::sku),
                new Rule<>("valid-until", Aspect.TIMELINESS, false, paper -> paper.validUntil() != null,
                        paper -> paper.validUntil().toString(), paper -> paper.validUntil().isBefore(known.today())
                                ? Phrase.of("quality.why.expired", paper.validUntil()) : null));
    }
}
