package app.tradewind.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final String LIVE = "app.tradewind";
    private static final String PLANTED = "app.tradewind.architecture.planted";

    private static final JavaClasses LIVE_TREE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(LIVE);
    private static final JavaClasses PLANTED_TREE = new ClassFileImporter().importPackages(PLANTED);

    static Stream<String> rules() {
        return Rules.of(LIVE).keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsInTheLiveTree(String name) {
        Rules.of(LIVE).get(name).check(LIVE_TREE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void failsInThePlantedTree(String name) {
        ArchRule rule = Rules.of(PLANTED).get(name);
        assertThat(rule.evaluate(PLANTED_TREE).hasViolation()).as("'%s' must find what is planted", name).isTrue();
    }

    @Test
    @DisplayName("the live tree was read at all")
    void liveTreeIsNotEmpty() {
        assertThat(LIVE_TREE.size()).isGreaterThan(50);
        assertThat(LIVE_TREE.contain(LIVE + ".catalog.Sale")).isTrue();
    }

    @Test
    @DisplayName("a room that no rule names does not exist")
    void everyRoomHasARule() {
        Map<String, ArchRule> rules = Rules.of(LIVE);
        LIVE_TREE.stream().map(type -> type.getPackageName()).filter(name -> name.startsWith(LIVE + "."))
                .map(name -> name.substring(LIVE.length() + 1).split("\\.")[0]).distinct()
                .forEach(room -> assertThat(rules.keySet()).anyMatch(rule -> rule.startsWith(room + " ")));
    }
}
