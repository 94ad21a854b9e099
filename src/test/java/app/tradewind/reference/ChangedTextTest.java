package app.tradewind.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangedTextTest {

    private static final String FILE = """
            # Kept at the top.
            code: XX
            name: {en: Nowhere, zh: 乌有}   # both

            tax:
              # what the office says
              standard: 20 %   # since 2011
              reduced: {books: 0 %}
            events:
              # the first
              - name: {en: Fair}
                on: may 1
              # the second
              - name: {en: Feast}
                on: june 1
            """;

    @Test
    void whatDoesNotChangeStaysAsItIsWritten() {
        Map<String, Object> tree = tree(FILE);
        map(tree, "tax").put("standard", "21 %");
        map(tree, "tax").put("source", "a: letter # 3");
        String after = ChangedText.of(FILE, tree);
        assertThat(DataFile.parse("x", after).tree()).isEqualTo(tree);
        assertThat(after).startsWith("# Kept at the top.\ncode: XX\nname: {en: Nowhere, zh: 乌有}")
                .contains("# both", "# what the office says", "standard: 21 %", "# since 2011", "reduced: {books: 0 %}", "# the first", "# the second");
    }

    @Test
    void anItemThatGoesTakesItsCommentAlong() {
        Map<String, Object> tree = tree(FILE);
        tree.put("events", List.of(((List<?>) tree.get("events")).get(1)));
        String after = ChangedText.of(FILE, tree);
        assertThat(DataFile.parse("x", after).tree()).isEqualTo(tree);
        assertThat(after).contains("# the second").doesNotContain("Fair");
    }

    @Test
    void anUnchangedTreeKeepsEveryCommentOnce() {
        String after = ChangedText.of(FILE, tree(FILE));
        assertThat(DataFile.parse("x", after).tree()).isEqualTo(tree(FILE));
        assertThat(after.lines().filter(line -> line.contains("#"))).hasSize(6);
        assertThat(ChangedText.of(after, tree(FILE))).isEqualTo(after);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> tree(String text) {
        return new LinkedHashMap<>((Map<String, Object>) DataFile.parse("x", text).tree());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> tree, String key) {
        return (Map<String, Object>) tree.get(key);
    }
}
