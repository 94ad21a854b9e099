package app.tradewind.intake.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tradewind.intake.terms.Packaged;
import app.tradewind.reference.ReferenceException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LayoutsTest {

    private static final String FX = Packaged.text("layouts/generic-fx-rates.yaml");

    @Test
    void the_index_names_every_layout_file_and_each_is_named_as_its_id() throws Exception {
        Path folder = Path.of(URI.create(Layouts.class.getResource("/app/tradewind/intake/layouts/").toString()));
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("index.yaml")).toList();
            assertThat(Layouts.names()).containsExactlyInAnyOrderElementsOf(names);
        }
        assertThat(Layouts.shipped()).extracting(layout -> layout.id() + ".yaml").containsExactlyElementsOf(Layouts.names());
    }

    @Test
    void a_layout_without_an_example_does_not_load() {
        String bare = FX.substring(0, FX.indexOf("example:"));
        assertThatThrownBy(() -> LayoutFile.read("x.yaml", bare)).isInstanceOf(ReferenceException.class)
                .hasMessageContaining("reference.missing");
    }

    @Test
    void misspelt_keys_fields_and_word_lists_are_refused_with_their_line() {
        refused(FX.replace("required:", "requird:"), "reference.unknown-key");
        refused(FX.replace("  rate: [rate", "  rat: [rate"), "intake.layout.no-field");
        refused(FX.replace("rules: []", "rules: [{then: refund, when: {rate: $nowhere}}]"), "intake.layout.no-words");
    }

    @Test
    void a_user_s_file_of_the_same_name_takes_the_place_of_the_packaged_one() {
        String mine = FX.replace("id: generic-fx-rates", "id: my-rates");
        List<Layout> layouts = Layouts.with(Map.of("generic-fx-rates.yaml", mine));
        assertThat(layouts).hasSameSizeAs(Layouts.shipped()).extracting(Layout::id).contains("my-rates").doesNotContain("generic-fx-rates");
    }

    private static void refused(String text, String code) {
        assertThatThrownBy(() -> LayoutFile.read("x.yaml", text)).isInstanceOf(ReferenceException.class).hasMessageContaining(code);
    }
}
