package app.tradewind.copyrisk.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.rules.Example;
import app.tradewind.copyrisk.rules.Rule;
import app.tradewind.copyrisk.rules.RulePack;
import app.tradewind.copyrisk.rules.Weight;
import app.tradewind.jobs.desk.ReferenceData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rules' own examples, through the same checker that people use. */
class RuleFilesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final RuleFiles RULES = ReferenceData.shipped().rules();
    private static final CopyChecker CHECKER = RULES.checker();

    @Test
    @DisplayName("every rule marks exactly the marked span of its examples and passes the others")
    void examplesHold() {
        List<String> wrong = new ArrayList<>();
        for (RulePack pack : RULES.packs()) {
            for (Rule rule : pack.rules()) {
                rule.examples().forEach(example -> judge(rule, example, wrong));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("no two rules share an id, and each finding's source is dated")
    void idsAreUnique() {
        List<String> ids = RULES.packs().stream().flatMap(pack -> pack.rules().stream()).map(Rule::id).toList();
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(5);
    }

    @Test
    @DisplayName("every severity of a market names a rule that exists, and thirty markets have one")
    void weightsNameRules() {
        List<String> ids = RULES.packs().stream().flatMap(pack -> pack.rules().stream()).map(Rule::id).toList();
        List<Weight> weights = RULES.packs().stream().flatMap(pack -> pack.weights().stream()).toList();
        assertThat(ids).containsAll(weights.stream().map(Weight::rule).toList());
        assertThat(weights.stream().flatMap(weight -> weight.where().markets().stream()).distinct().count())
                .isGreaterThanOrEqualTo(30);
    }

    private static void judge(Rule rule, Example example, List<String> wrong) {
        List<Finding> all = CHECKER.check(example.listing(), TODAY);
        List<Finding> own = all.stream().filter(finding -> finding.rule().id().equals(rule.id())).toList();
        String text = example.listing().fields().get("text");
        String place = rule.id() + " line " + example.line() + " '" + text + "'";
        if (example.span().isPresent()) {
            List<String> spans = own.stream().map(finding -> finding.span().text()).toList();
            if (!spans.contains(example.span().get())) {
                wrong.add(place + " wants '" + example.span().get() + "', got " + spans + " of " + all.stream()
                        .map(f -> f.rule().id() + ":" + f.span().text()).toList());
            }
            own.stream().filter(f -> !text.substring(f.span().start(), f.span().end()).equals(f.span().text()))
                    .forEach(f -> wrong.add(place + " has an offset beside its span"));
        } else if (!own.isEmpty()) {
            wrong.add(place + " has to pass, got '" + own.get(0).span().text() + "'");
        }
    }
}
