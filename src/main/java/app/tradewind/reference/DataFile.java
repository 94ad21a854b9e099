package app.tradewind.reference;

import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Reads the text of one YAML 1.2 file into entries that remember their lines. */
public final class DataFile {

    private static final int MAX_ALIASES = 20;

    private DataFile() { }

    /**
     * @param name how errors name the file
     * @param text the whole file
     * @throws ReferenceException if the text is no YAML, empty, or repeats a key
     */
    public static Entry parse(String name, String text) {
        // The failsafe schema takes every value as text, which is what entries hold; others look at each for numbers.
        LoadSettings settings = LoadSettings.builder().setSchema(new FailsafeSchema())
                .setLabel(name).setAllowDuplicateKeys(false).setMaxAliasesForCollections(MAX_ALIASES).build();
        try {
            Node root = new Compose(settings).composeString(text).orElseThrow(
                    () -> new ReferenceException(name, 1, Phrase.of("reference.empty")));
            return entry(name, root);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new ReferenceException(name, line, Phrase.of("reference.syntax", String.valueOf(e.getProblem())));
        }
    }

    private static Entry entry(String file, Node node) {
        int line = node.getStartMark().map(Mark::getLine).orElse(0) + 1;
        if (node instanceof ScalarNode scalar) {
            return new Entry(file, line, scalar.getValue());
        }
        if (node instanceof SequenceNode sequence) {
            List<Entry> items = new ArrayList<>();
            sequence.getValue().forEach(child -> items.add(entry(file, child)));
            return new Entry(file, line, items);
        }
        Map<String, Entry> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            Entry key = entry(file, tuple.getKeyNode());
            if (fields.put(key.text(), entry(file, tuple.getValueNode())) != null) {
                throw new ReferenceException(file, key.line(), Phrase.of("reference.twice", key.text()));
            }
        }
        return new Entry(file, line, fields);
    }
}
